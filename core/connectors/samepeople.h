// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"

#include <QHash>

namespace rosterlink
{

class Database;

/// Whether most people of a roster are, id and all, the people of another list. Two systems may give the same
/// ids and hold the same names; but where every detail is written alike, it is one file given twice.
class SamePeople
{
public:
    /// The roster must outlive it.
    explicit SamePeople(const IncomingRoster &roster);

    [[nodiscard]] bool areMostOf(const IncomingRoster &other) const;
    /// Reads that list whole.
    [[nodiscard]] bool areMostOf(Database &database, OrganizationId organization, const QString &integration,
                                 Kind kind, Side side) const;

private:
    [[nodiscard]] bool has(const QString &id, const Facts &facts) const;
    [[nodiscard]] bool isMost(qsizetype count) const { return count * 2 > m_size; }

    QHash<QString, const Facts *> m_people; ///< those of whom anything but the id is known
    qsizetype m_size = 0;
};

} // namespace rosterlink
