// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backupwork.h"

#include "core/linking/ownerwork.h"
#include "core/store/database.h"
#include "ui/common/prompts.h"
#include "ui/common/writtenfile.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

BackupWork::BackupWork(Desk &desk, Prompts &prompts, QWidget *window)
    : LongWork(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{}

QString BackupWork::proposedFile() const
{
    const QString day = m_desk.clock().now().toLocalTime().date().toString(Qt::ISODate);
    return documentNamed(u"Rosterlink %1.sqlite"_s.arg(day));
}

void BackupWork::start(OrganizationId organization)
{
    if (isWorking()) {
        return;
    }
    const QString file =
        chooseFileToWrite(m_prompts, m_window,
                          {tr("Back up"), proposedFile(), tr("Rosterlink backups (*.sqlite)")}, u".sqlite"_s);
    if (!file.isEmpty()) {
        write(organization, file, QFileInfo(file).isFile() ? ExistingFile::Replace : ExistingFile::Refuse);
    }
}

void BackupWork::write(OrganizationId organization, const QString &file, ExistingFile existing)
{
    (void)begin(tr("Backing up"));
    m_desk.read<Result<WrittenBackup>>(
        this,
        [organization, file, existing, actor = m_desk.actor(), &clock = m_desk.clock()](Database &database) {
            return ownerWork::backUp(database, organization, file, existing, clock, actor);
        },
        [this](const Result<WrittenBackup> &outcome) {
            end();
            tell(outcome);
        });
}

void BackupWork::tell(const Result<WrittenBackup> &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error().sentence);
        return;
    }
    const QString file = QDir::toNativeSeparators(outcome->file);
    Q_EMIT succeeded(
        outcome->ownersOnly
            ? tr("Backed up to %1.").arg(file)
            : tr("Backed up to %1. That drive keeps no owners: whoever has it can read the file.").arg(file));
}

} // namespace rosterlink::ui
