// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/rosterdraft.h"

#include <QtConcurrentRun>

namespace rosterlink::ui
{

RosterDraft::RosterDraft(WhichRoster which, ColumnMemory memory, QObject *parent)
    : QObject(parent)
    , m_which(which)
    , m_memory(std::move(memory))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RosterDraft::finish);
    connect(&m_watch, &ProgressWatch::progressed, this, &RosterDraft::progressed);
}

void RosterDraft::take(const QString &path, bool unsure)
{
    m_path = path;
    m_unsure = unsure;
    m_intake.reset();
    run([path, side = m_which.side, memory = m_memory](Progress &progress) {
        return RosterIntake::read(path, side, progress, memory);
    });
}

void RosterDraft::take(const RosterIntake &intake)
{
    if (intake.side != m_which.side) {
        take(intake.path);
        return;
    }
    clear();
    m_path = intake.path;
    m_intake = intake;
    Q_EMIT changed();
}

void RosterDraft::setColumn(const QString &header, std::optional<KnownColumn> column)
{
    if (m_intake) {
        m_intake->mapping = withColumn(m_intake->mapping, header, column);
        m_intake->useEmailAsId = m_intake->useEmailAsId && column != KnownColumn::Id;
        if (column == KnownColumn::DateOfBirth) {
            m_intake->dateOrder.reset(); // another column may be written otherwise
        }
        readAgain();
    }
}

void RosterDraft::setUseEmailAsId(bool use)
{
    if (m_intake) {
        m_intake->useEmailAsId = use;
        readAgain();
    }
}

void RosterDraft::setDateOrder(DateOrder order)
{
    if (m_intake) {
        m_intake->dateOrder = order;
        readAgain();
    }
}

/// What was said stands in the intake already: what is said next builds on it, even before this is read.
void RosterDraft::readAgain()
{
    m_intake->guessed = false;
    run([before = *m_intake](Progress &progress) { return before.readAgain(progress); });
}

void RosterDraft::rememberColumns() const
{
    if (m_intake && !m_intake->guessed) {
        m_memory.remember(m_which.side, m_intake->header, m_intake->mapping);
    }
}

void RosterDraft::clear()
{
    m_watch.cancel();
    m_watch.end();
    m_watcher.setFuture({});
    m_reading = false;
    m_path.clear();
    m_unsure = false;
    m_intake.reset();
    Q_EMIT changed();
}

void RosterDraft::run(std::function<RosterIntake(Progress &)> reading)
{
    m_reading = true;
    // An answer to what was asked before is not heard any more: the watcher looks at the newest question.
    m_watcher.setFuture(QtConcurrent::run(
        [reading = std::move(reading), progress = m_watch.begin()] { return reading(*progress); }));
    Q_EMIT changed();
}

void RosterDraft::finish()
{
    if (!m_reading || m_watcher.future().resultCount() == 0) {
        return;
    }
    m_reading = false;
    m_watch.end();
    RosterIntake read = m_watcher.result();
    if (!read.file && read.refusal.code == ErrorCode::Cancelled) {
        clear();
        return;
    }
    m_intake = std::move(read);
    Q_EMIT changed();
}

} // namespace rosterlink::ui
