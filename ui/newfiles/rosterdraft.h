// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rosterguess.h"
#include "core/connectors/files/rosterintake.h"
#include "ui/common/progresswatch.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

namespace rosterlink::ui
{

/// The file that was chosen for one of the four lists, and what came of reading it. Reads on a thread of the
/// pool.
class RosterDraft : public QObject
{
    Q_OBJECT

public:
    RosterDraft(WhichRoster which, ColumnMemory memory, QObject *parent = nullptr);

    [[nodiscard]] WhichRoster which() const { return m_which; }
    [[nodiscard]] bool isEmpty() const { return m_path.isEmpty(); }
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Read, and fit to be taken over.
    [[nodiscard]] bool isReady() const
    {
        return !isReading() && m_intake && m_intake->file && m_intake->dateQuestion.isEmpty();
    }
    /// Whether the list was chosen without anything in the file that says so.
    [[nodiscard]] bool isUnsure() const { return m_unsure; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// None while it is empty or read for the first time.
    [[nodiscard]] const std::optional<RosterIntake> &intake() const { return m_intake; }

    void take(const QString &path, bool unsure = false);
    /// Takes over what was read for another list, as it stands where both are of one side.
    void take(const RosterIntake &intake);
    /// What a column holds, as the user says; none: it isn't read.
    void setColumn(const QString &header, std::optional<KnownColumn> column);
    void setUseEmailAsId(bool use);
    /// How its birth dates are written, where they can be read in two ways.
    void setDateOrder(DateOrder order);
    /// What was said of its columns is known for the next file of that kind.
    void rememberColumns() const;
    /// Then the list is empty again.
    void cancelReading() { m_watch.cancel(); }
    void clear();

Q_SIGNALS:
    void changed();
    /// Reading takes longer than half a second.
    void progressed(const QString &what, qint64 done, qint64 total);

private:
    void run(std::function<RosterIntake(Progress &)> reading);
    void readAgain();
    void finish();

    WhichRoster m_which;
    ColumnMemory m_memory;
    QString m_path;
    bool m_unsure = false;
    bool m_reading = false;
    std::optional<RosterIntake> m_intake;
    ProgressWatch m_watch;
    QFutureWatcher<RosterIntake> m_watcher;
};

} // namespace rosterlink::ui
