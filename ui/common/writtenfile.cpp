// SPDX-License-Identifier: Apache-2.0
#include "ui/common/writtenfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace rosterlink::ui
{

namespace
{
class WrittenFileText
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
};
} // namespace

QString chooseFileToWrite(Prompts &prompts, QWidget *parent, const Prompts::Files &files,
                          const QString &suffix)
{
    QString file = prompts.chooseFileToSave(parent, files);
    if (file.isEmpty()) {
        return {};
    }
    if (QFileInfo(file).suffix().isEmpty() && !QFileInfo(file).isDir()) {
        file += suffix;
    }
    if (!QFileInfo(file).isFile()) {
        return file;
    }
    const Prompts::Question question{
        files.title,
        WrittenFileText::tr("There is a file named %1 already.").arg(QFileInfo(file).fileName()),
        WrittenFileText::tr("What is in it would be gone."),
        {WrittenFileText::tr("Replace it"), WrittenFileText::tr("Cancel")}};
    return prompts.ask(parent, question) == 0 ? file : QString();
}

QString documentNamed(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

} // namespace rosterlink::ui
