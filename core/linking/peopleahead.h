// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/personrows.h"
#include "core/store/suggestionrows.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace rosterlink
{

class Database;

/// What a command about very many people has to know of each, read in a few passes instead of a dozen
/// questions a person. Tells for sure only what isn't so: where it says that something may be, the database
/// is to be asked.
class PeopleAhead
{
public:
    PeopleAhead(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                const QSet<PersonId> &people);

    /// Null: not one of these people, of another kind, or no longer there.
    [[nodiscard]] const PersonRow *person(PersonId id) const;
    [[nodiscard]] bool mayBeLinked(PersonId id) const { return mayBeIn(m_linked, id); }
    [[nodiscard]] bool mayBeExempt(PersonId id) const { return mayBeIn(m_exempt, id); }
    [[nodiscard]] bool mayBeAskedAbout(PersonId id) const { return mayBeIn(m_askedAbout, id); }
    [[nodiscard]] bool mayBeRejected(ProfileId profile, CounterpartId counterpart) const
    {
        return !person(profile.person()) || m_rejected.contains({profile.value(), counterpart.value()});
    }
    /// As it was suggested; null: it wasn't.
    [[nodiscard]] const SuggestionRow *suggestion(ProfileId profile, CounterpartId counterpart) const;

    /// Two were linked meanwhile.
    void link(ProfileId profile, CounterpartId counterpart)
    {
        m_linked << profile.person() << counterpart.person();
    }

private:
    using Pair = std::pair<qint64, qint64>;

    [[nodiscard]] bool mayBeIn(const QSet<PersonId> &known, PersonId id) const
    {
        return known.contains(id) || !person(id);
    }

    QHash<PersonId, PersonRow> m_people;
    QSet<PersonId> m_linked;
    QSet<PersonId> m_exempt;
    QSet<PersonId> m_askedAbout;
    QSet<Pair> m_rejected;
    QHash<Pair, SuggestionRow> m_suggestions;
};

} // namespace rosterlink
