// SPDX-License-Identifier: Apache-2.0
#include "ui/common/writtenfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace rosterlink::ui
{

QString chooseFileToWrite(Prompts &prompts, QWidget *parent, const Prompts::Files &files,
                          const QString &suffix)
{
    QString file = prompts.chooseFileToSave(parent, files);
    if (file.isEmpty()) {
        return {};
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += suffix;
    }
    if (!QFileInfo(file).isFile()) {
        return file;
    }
    const auto text = [](const char *words) { return QCoreApplication::translate("WrittenFile", words); };
    const Prompts::Question question{files.title,
                                     text("There is a file named %1 already.").arg(QFileInfo(file).fileName()),
                                     text("What is in it would be gone."),
                                     {text("Replace it"), text("Cancel")}};
    return prompts.ask(parent, question) == 0 ? file : QString();
}

QString documentNamed(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

} // namespace rosterlink::ui
