// SPDX-License-Identifier: Apache-2.0
#include "core/linking/peopleahead.h"

#include "core/store/decisionrows.h"
#include "core/store/linkrows.h"
#include "core/store/questionrows.h"

namespace rosterlink
{

PeopleAhead::PeopleAhead(Database &database, OrganizationId organization, const QString &integration,
                         Kind kind, const QSet<PersonId> &people)
    : m_people(personRows::people(database, organization, people))
{
    m_people.removeIf([kind](const auto &entry) { return entry.value().kind != kind; });
    linkRows::forEachPair(database, organization, integration, kind,
                          [this](ProfileId profile, CounterpartId counterpart, const QString &, bool) {
                              link(profile, counterpart);
                          });
    decisionRows::forEachExemption(database, organization, integration, kind,
                                   [this](const ExemptionRow &row) { m_exempt.insert(row.person); });
    decisionRows::forEachRejection(database, organization, integration, kind,
                                   [this](const RejectionRow &row) {
                                       m_rejected.insert({row.profile.value(), row.counterpart.value()});
                                   });
    questionRows::forEach(database, organization, integration, kind,
                          [this](const QuestionRow &row) { m_askedAbout.insert(row.person); });
    suggestionRows::forEach(database, organization, integration, kind, [this](const SuggestionRow &row) {
        m_suggestions.insert({row.profile.value(), row.counterpart.value()}, row);
    });
}

const PersonRow *PeopleAhead::person(PersonId id) const
{
    const auto found = m_people.constFind(id);
    return found == m_people.cend() ? nullptr : &*found;
}

const SuggestionRow *PeopleAhead::suggestion(ProfileId profile, CounterpartId counterpart) const
{
    const auto found = m_suggestions.constFind({profile.value(), counterpart.value()});
    return found == m_suggestions.cend() ? nullptr : &*found;
}

} // namespace rosterlink
