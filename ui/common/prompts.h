// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

class QUrl;
class QWidget;

namespace rosterlink::ui
{

/// What the program asks of the person at the computer in windows of their own, or of the desktop. A fake one
/// answers in tests. Each call waits for the answer.
class Prompts
{
public:
    struct Question
    {
        QString title;
        QString text;   ///< the question
        QString detail; ///< what helps to answer it; may be empty
        QStringList
            answers; ///< texts of the buttons; the last one changes nothing, and is what Escape answers
    };

    /// What a file dialog offers.
    struct Files
    {
        QString title;
        QString start; ///< the folder, or the file that is proposed
        QString kinds; ///< "Rosterlink backups (*.sqlite)", several with ";;"
    };

    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    /// Empty: none was chosen.
    [[nodiscard]] virtual QString chooseFileToOpen(QWidget *parent, const Files &files) = 0;
    /// Doesn't ask whether a file that is there may be overwritten: who writes it does.
    [[nodiscard]] virtual QString chooseFileToSave(QWidget *parent, const Files &files) = 0;
    /// The number of the answer, from 0.
    [[nodiscard]] virtual int ask(QWidget *parent, const Question &question) = 0;
    /// Opens a folder in the desktop's file manager; false: there is none.
    virtual bool openFolder(const QString &folder) = 0;
    /// Opens a draft in the desktop's mail program ("mailto:…"); false: there is none.
    virtual bool openDraft(const QUrl &mail) = 0;
};

} // namespace rosterlink::ui
