// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"
#include "ui/common/progresswatch.h"
#include "ui/desk/desk.h"
#include "ui/newfiles/rosterdrafts.h"

namespace rosterlink::ui
{

/// What the database's thread does with the files: look what they would change, and take them over. One at a
/// time.
class RosterWork : public QObject
{
    Q_OBJECT

public:
    RosterWork(Desk &desk, QString integration, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Answers with previewed(), or with failed().
    void preview(OrganizationId organization, std::vector<ReadRoster> files);
    /// Answers with takenOver(), or with failed(). confirmed: although the brake stops it.
    void takeOver(OrganizationId organization, std::vector<ReadRoster> files, bool confirmed);
    /// Creates the organization with its files, or nothing; answers as takeOver() does.
    void create(const QString &name, std::vector<ReadRoster> files);
    void cancel() { m_watch.cancel(); }

Q_SIGNALS:
    void previewed(const rosterlink::RosterChange &change);
    void takenOver(rosterlink::OrganizationId organization, const rosterlink::RosterReport &report);
    /// Nothing was changed.
    void failed(const rosterlink::Error &error);
    /// Work takes longer than half a second.
    void progressed(const QString &what, qint64 done, qint64 total);

private:
    [[nodiscard]] std::shared_ptr<Progress> begin();
    /// The work is over; says why where it failed.
    template<typename T>
    bool end(const Result<T> &outcome);

    Desk &m_desk;
    QString m_integration;
    ProgressWatch m_watch;
    bool m_running = false;
};

} // namespace rosterlink::ui
