// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup.h"
#include "ui/common/card.h"
#include "ui/desk/desk.h"

namespace rosterlink::ui
{

class BackupWork;
class Button;
class Label;
class LongWork;
class Notice;
class ProgressPanel;
class Prompts;
class RestoreWork;

/// Backups: when the last one was made, Back up…, Restore…, and the copies that the program made by itself.
class BackupCard : public Card
{
    Q_OBJECT

public:
    struct State
    {
        OrganizationId organization;
        QDateTime last; ///< UTC; invalid: never
        std::vector<SafetyCopy> copies;
        bool mayBackUp = false;
        bool mayRestore = false;
    };

    BackupCard(Desk &desk, Prompts &prompts, QWidget *parent = nullptr);
    void show(const State &state);
    using QWidget::show;

Q_SIGNALS:
    /// Something to say at the bottom.
    void said(const QString &sentence);
    /// A backup was written.
    void backedUp();

private:
    void build();
    void follow(LongWork *work);
    void showButtons();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] static QString copiesText(const std::vector<SafetyCopy> &copies);

    Desk &m_desk;
    State m_state;
    BackupWork *m_backup;
    RestoreWork *m_restore;
    Label *m_last;
    Button *m_backUp;
    Button *m_restoreOne;
    Label *m_why;
    ProgressPanel *m_progress;
    Notice *m_failure;
    Label *m_copies;
};

} // namespace rosterlink::ui
