// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogprompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace rosterlink::ui
{

QString DialogPrompts::chooseFileToOpen(QWidget *parent, const Files &files)
{
    return QFileDialog::getOpenFileName(parent, files.title, files.start, files.kinds);
}

QString DialogPrompts::chooseFileToSave(QWidget *parent, const Files &files)
{
    return QFileDialog::getSaveFileName(parent, files.title, files.start, files.kinds, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

int DialogPrompts::ask(QWidget *parent, const Question &question)
{
    QMessageBox box(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(question.detail);
    QVector<QAbstractButton *> buttons;
    for (const QString &answer : question.answers) {
        const bool last = buttons.size() + 1 == question.answers.size();
        buttons.append(box.addButton(answer, last ? QMessageBox::RejectRole : QMessageBox::AcceptRole));
    }
    // Enter, pressed before it was read, changes nothing either.
    box.setDefaultButton(qobject_cast<QPushButton *>(buttons.constLast()));
    box.setEscapeButton(buttons.constLast());
    box.exec();
    const auto pressed = buttons.indexOf(box.clickedButton());
    return static_cast<int>(pressed < 0 ? buttons.size() - 1 : pressed);
}

bool DialogPrompts::openFolder(const QString &folder)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

bool DialogPrompts::openDraft(const QUrl &mail)
{
    return QDesktopServices::openUrl(mail);
}

} // namespace rosterlink::ui
