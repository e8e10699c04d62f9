// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup.h"
#include "ui/desk/desk.h"
#include "ui/settings/longwork.h"

class QWidget;

namespace rosterlink::ui
{

class Prompts;

/// Back up…: asks where to, asks before it overwrites, writes one file of its owner's.
class BackupWork : public LongWork
{
    Q_OBJECT

public:
    /// window: what the dialogs belong to. prompts must outlive this.
    BackupWork(Desk &desk, Prompts &prompts, QWidget *window);

    void start(OrganizationId organization);

private:
    [[nodiscard]] QString proposedFile() const;
    void write(OrganizationId organization, const QString &file, ExistingFile existing);
    void tell(const Result<WrittenBackup> &outcome);

    Desk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace rosterlink::ui
