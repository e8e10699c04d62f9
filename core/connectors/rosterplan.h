// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

#include <QHash>

namespace rosterlink
{

/// What one incoming roster would change, worked out against the people who are there, without writing
/// anything.
class RosterPlan
{
public:
    /// Reads the people of that kind and side, and the links of the kind.
    RosterPlan(Database &database, OrganizationId organization, const QString &integration,
               const IncomingRoster &roster);

    struct Update
    {
        PersonRow before;
        Facts facts;          ///< as they become; edited fields keep their value
        bool returns = false; ///< was gone, is back
        QString drift;        ///< the link's, afterwards
        std::optional<LinkRow> link;
    };

    [[nodiscard]] const RosterChange::Figures &figures() const { return m_figures; }
    [[nodiscard]] const std::vector<const ImportedPerson *> &added() const
    {
        return m_added;
    } ///< in order of id
    [[nodiscard]] const std::vector<Update> &updates() const { return m_updates; }
    [[nodiscard]] const std::vector<PersonRow> &gone() const { return m_gone; }
    [[nodiscard]] bool changesNothing() const
    {
        return m_added.empty() && m_updates.empty() && m_gone.empty();
    }

private:
    void readPresent(Database &database, OrganizationId organization, const QString &integration);
    void compare(const ImportedPerson &person);
    void findGone();
    void applyBrake();
    void warnAboutIds(Database &database, OrganizationId organization, const QString &integration);

    const IncomingRoster &m_roster;
    QHash<QString, PersonRow> m_present; ///< by external id
    QHash<PersonId, LinkRow> m_links;    ///< by the person of this side
    QSet<QString> m_seen;
    RosterChange::Figures m_figures;
    std::vector<const ImportedPerson *> m_added;
    std::vector<Update> m_updates;
    std::vector<PersonRow> m_gone;
};

} // namespace rosterlink
