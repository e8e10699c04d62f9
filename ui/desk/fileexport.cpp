// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/fileexport.h"

#include "ui/common/writtenfile.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QWidget>

namespace rosterlink::ui
{

namespace
{
class FileExportText
{
    Q_DECLARE_TR_FUNCTIONS(FileExport)
};
} // namespace

QString tableKinds()
{
    return FileExportText::tr("CSV tables (*.csv);;Excel workbooks (*.xlsx)");
}

void exportFile(Desk &desk, Prompts &prompts, QWidget *asker, const FileExport &wanted,
                std::function<void(const QString &sentence)> say)
{
    const QString suffix = QLatin1Char('.') + QFileInfo(wanted.fileName).suffix();
    const QString file = chooseFileToWrite(
        prompts, asker, {wanted.title, documentNamed(wanted.fileName), wanted.fileKinds}, suffix);
    if (file.isEmpty()) {
        return;
    }
    desk.decide(wanted.organization, wanted.integration,
                commands::NoteExport{wanted.kind, wanted.what, wanted.people}, asker,
                [asker, file, write = wanted.write, say = std::move(say)](const Result<StepReport> &noted) {
                    if (!noted) {
                        return; // the desk says why
                    }
                    const auto written = write(file);
                    const QString sentence =
                        written ? FileExportText::tr(
                                      "Saved as %1. It holds names: keep it where only those get at "
                                      "it who may know them.")
                                      .arg(QDir::toNativeSeparators(file))
                                : written.error().sentence;
                    // After what the window says by itself of every change.
                    QTimer::singleShot(0, asker, [say, sentence]() { say(sentence); });
                });
}

} // namespace rosterlink::ui
