// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/fileprompt.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace rosterlink::ui
{

FilePrompt fileDialogPrompt()
{
    return [](QWidget *parent, const QString &title) {
        return QFileDialog::getOpenFileNames(
            parent, title, {},
            QCoreApplication::translate("FilePrompt",
                                        "Lists of people (*.csv *.xlsx *.tsv *.txt);;All files (*)"));
    };
}

} // namespace rosterlink::ui
