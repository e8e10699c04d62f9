// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"

#include <QUrl>
#include <QVector>

namespace rosterlink::test
{

/// Answers at once what the test told it to, and remembers what was asked.
class FakePrompts final : public ui::Prompts
{
public:
    QString fileToOpen; ///< empty: the dialog is closed without one
    QString fileToSave;
    int answer = 0;
    bool hasFileManager = true;
    QVector<Question> asked;
    QStringList openedFolders;
    bool hasMailProgram = true;
    QVector<QUrl> drafts;

    QString chooseFileToOpen(QWidget *, const Files &) override { return fileToOpen; }
    QString chooseFileToSave(QWidget *, const Files &) override { return fileToSave; }
    int ask(QWidget *, const Question &question) override
    {
        asked.append(question);
        return answer;
    }
    bool openFolder(const QString &folder) override
    {
        openedFolders.append(folder);
        return hasFileManager;
    }
    bool openDraft(const QUrl &mail) override
    {
        drafts.append(mail);
        return hasMailProgram;
    }
};

} // namespace rosterlink::test
