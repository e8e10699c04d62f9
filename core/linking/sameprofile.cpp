// SPDX-License-Identifier: Apache-2.0
#include "core/linking/sameprofile.h"

#include "core/linking/linkdetail.h"
#include "core/matching/matcher.h"
#include "core/store/decisionrows.h"
#include "core/store/historyrows.h"
#include "core/store/linkrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
using matching::Agreement;
using matching::Finding;

/// How well two profiles of one system fit.
enum class Fit { None, Nearly, SameNames };

bool agreesNearly(Finding finding)
{
    // Names that merely sound alike are those of brothers and sisters too.
    const auto found = matching::agreement(finding);
    return finding != Finding::Similar && (found == Agreement::Same || found == Agreement::Nearly);
}

Fit fitOf(const PersonRow &made, const PersonRow &imported)
{
    const auto findings = matching::compare(made.kind, imported.facts, made.facts);
    const Finding first = findings[Field::FirstName];
    const Finding last = findings[Field::LastName];
    const bool birthDate = findings[Field::DateOfBirth] == Finding::Same;
    const bool email = findings[Field::Email] == Finding::Same;
    const bool phone = findings[Field::Phone] == Finding::Same;
    if (matching::agreement(findings[Field::DateOfBirth]) == Agreement::Different) {
        return Fit::None;
    }
    const bool third = made.kind == Kind::Members ? email || phone : birthDate;
    if (first == Finding::Same && last == Finding::Same && third) {
        return Fit::SameNames;
    }
    return agreesNearly(first) && agreesNearly(last) && (email || birthDate) ? Fit::Nearly : Fit::None;
}

/// Looks for the other profile of one person; one use.
class Search
{
public:
    Search(Database &database, OrganizationId organization, const QString &integration)
        : m_database(database)
        , m_organization(organization)
        , m_integration(integration)
    {}

    std::optional<SameProfile> run(const PersonRow &person)
    {
        if (person.side != Side::Motivity || person.isGone()) {
            return std::nullopt;
        }
        const bool made = person.origin == "created"_L1;
        const auto others =
            made ? personRows::importedWithAFactOf(m_database, m_organization, person.kind, person.facts)
                 : personRows::created(m_database, m_organization, person.kind);
        for (const PersonRow &other : others) {
            consider(made ? person : other, made ? other : person);
        }
        return std::move(m_found);
    }

private:
    void consider(const PersonRow &made, const PersonRow &imported)
    {
        const Fit fit = fitOf(made, imported);
        if (fit <= m_fit || isDecided(made, imported)) {
            return;
        }
        m_fit = fit;
        const auto step = historyRows::step(m_database, m_organization, made.step);
        m_found = SameProfile{made, imported, counterpartOf(made), step ? step->at : QDateTime()};
    }

    CounterpartId counterpartOf(const PersonRow &made)
    {
        const auto link = linkRows::linkOf(m_database, m_organization, m_integration, made.id);
        return link ? link->counterpart : CounterpartId();
    }

    /// Who is called not the same person as the counterpart isn't the profile that was made for the
    /// counterpart either.
    bool isDecided(const PersonRow &made, const PersonRow &imported)
    {
        const CounterpartId linked = counterpartOf(made);
        const CounterpartId counterpart = linked.isNull() ? made.createdFrom : linked;
        return imported.isGone() ||
               isLinkedOtherwise(m_database, m_organization, m_integration, made, imported) ||
               decisionRows::exemptionOf(m_database, m_organization, m_integration, imported.id) ||
               decisionRows::rejection(m_database, m_organization, m_integration,
                                       ProfileId(imported.id.value()), counterpart, u"rejected"_s);
    }

    Database &m_database;
    OrganizationId m_organization;
    const QString &m_integration;
    Fit m_fit = Fit::None;
    std::optional<SameProfile> m_found;
};
} // namespace

std::optional<SameProfile> findSameProfile(Database &database, OrganizationId organization,
                                           const QString &integration, const PersonRow &person,
                                           const Viewer &viewer)
{
    auto found = Search(database, organization, integration).run(person);
    if (found) {
        hideFacts(found->made, viewer);
        hideFacts(found->imported, viewer);
    }
    return found;
}

bool isLinkedOtherwise(Database &database, OrganizationId organization, const QString &integration,
                       const PersonRow &made, const PersonRow &imported)
{
    const auto link = linkRows::linkOf(database, organization, integration, imported.id);
    return link && (link->counterpart != made.createdFrom ||
                    linkRows::linkOf(database, organization, integration, made.id).has_value());
}

std::vector<PersonToEnter> peopleToEnter(Database &database, OrganizationId organization,
                                         const QString &integration, Kind kind, const Viewer &viewer)
{
    std::vector<PersonToEnter> people;
    if (!viewer.seesKind(kind)) {
        return people;
    }
    for (PersonRow &person : personRows::created(database, organization, kind)) {
        const bool there = findSameProfile(database, organization, integration, person, viewer).has_value();
        hideFacts(person, viewer);
        people.push_back({std::move(person), there});
    }
    return people;
}

} // namespace rosterlink
