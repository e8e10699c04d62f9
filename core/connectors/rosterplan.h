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
    /// Links of people whom it no longer has, or has with other deciding facts.
    [[nodiscard]] const QSet<LinkId> &concernedLinks() const { return m_concernedLinks; }
    /// Rule 10: too many linked pairs are concerned, this many by all rosters of the kind together.
    void stop(int together);
    /// Adds a warning that this may not be the file that was meant.
    void doubt(const QString &warning);
    [[nodiscard]] bool changesNothing() const
    {
        return m_added.empty() && m_updates.empty() && m_gone.empty();
    }

private:
    void readPresent(Database &database, OrganizationId organization, const QString &integration);
    void compare(const ImportedPerson &person);
    void findGone();
    void warnAboutMade();
    void warnAboutAnotherList(Database &database, OrganizationId organization, const QString &integration);
    void warnAboutIds();
    /// Whether most of the roster's ids are known in another list.
    [[nodiscard]] bool areIdsOf(Database &database, OrganizationId organization, const QString &integration,
                                Kind kind, Side side) const;

    const IncomingRoster &m_roster;
    QHash<QString, PersonRow> m_present; ///< by external id
    QHash<PersonId, LinkRow> m_links;    ///< by the person of this side
    QSet<QString> m_seen;
    QSet<LinkId> m_concernedLinks;
    int m_made = 0; ///< rows whose id belongs to a profile that was made with +
    RosterChange::Figures m_figures;
    std::vector<const ImportedPerson *> m_added;
    std::vector<Update> m_updates;
    std::vector<PersonRow> m_gone;
};

} // namespace rosterlink
