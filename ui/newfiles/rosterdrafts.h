// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/newfiles/rosterdraft.h"

#include <array>

namespace rosterlink::ui
{

/// A file that was read for one of the lists.
struct ReadRoster
{
    WhichRoster which;
    std::shared_ptr<const RosterFile> file;
};

/// The files that were chosen for the four lists, and which file belongs to which.
class RosterDrafts : public QObject
{
    Q_OBJECT

public:
    /// integration is the other system's name in places; files that carry it are that system's.
    RosterDrafts(QString integration, const ColumnMemory &memory, QObject *parent = nullptr);

    [[nodiscard]] RosterDraft &draft(WhichRoster which) const;
    [[nodiscard]] const std::array<RosterDraft *, allRosters.size()> &all() const { return m_drafts; }

    /// Looks into the files and puts each where its name and columns say. Answers with changed(), and with
    /// leftOver() for those that find no list.
    void add(const QStringList &paths);
    /// Moves a file to another list; the file that is there moves the other way.
    void move(WhichRoster from, WhichRoster to);
    void clear();

    [[nodiscard]] bool isEmpty() const;
    /// Whether they can be taken over: there is a file, and none is being read or refused.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] std::vector<ReadRoster> files() const;

Q_SIGNALS:
    void changed();
    void leftOver(const QStringList &fileNames);

private:
    void put();

    QString m_integration;
    std::array<RosterDraft *, allRosters.size()> m_drafts{};
    QStringList m_adding;
    QFutureWatcher<std::vector<RosterGuess>> m_guesses;
};

} // namespace rosterlink::ui
