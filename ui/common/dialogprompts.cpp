// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogprompts.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace rosterlink::ui
{

namespace
{
/// The kind of file that was chosen in the dialog says more than the suffix of the name that was proposed:
/// "list.csv" as "Excel workbooks (*.xlsx)" is meant to be list.xlsx.
QString withSuffixOf(const QString &kind, const QString &file)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\(\*(\.\w+)\)$)"));
    const QString suffix = pattern.match(kind).captured(1);
    if (file.isEmpty() || suffix.isEmpty() || file.endsWith(suffix, Qt::CaseInsensitive)) {
        return file;
    }
    const QFileInfo info(file);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + suffix;
}
} // namespace

QString DialogPrompts::chooseFileToOpen(QWidget *parent, const Files &files)
{
    return QFileDialog::getOpenFileName(parent, files.title, files.start, files.kinds);
}

QString DialogPrompts::chooseFileToSave(QWidget *parent, const Files &files)
{
    QString kind;
    const QString file = QFileDialog::getSaveFileName(parent, files.title, files.start, files.kinds, &kind,
                                                      QFileDialog::DontConfirmOverwrite);
    return withSuffixOf(kind, file);
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
