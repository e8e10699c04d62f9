// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rulestrial.h"

#include "core/history/decisionwords.h"
#include "core/linking/commandcontext.h"
#include "core/linking/matchinput.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/personrows.h"
#include "core/store/suggestionrows.h"

namespace rosterlink
{

namespace
{
using Contradicted = RulesTrial::Contradicted;
using Key = std::pair<qint64, qint64>;

Key keyOf(ProfileId profile, CounterpartId counterpart)
{
    return {profile.value(), counterpart.value()};
}

/// One trial; one use.
class Trial
{
public:
    Trial(Database &database, OrganizationId organization, const QString &integration, Kind kind,
          const Viewer &viewer)
        : m_database(database)
        , m_organization(organization)
        , m_integration(integration)
        , m_kind(kind)
        , m_viewer(viewer)
        , m_input(database, organization, integration, kind)
    {}

    Result<RulesTrial> run(LinkingRules rules, Progress &progress)
    {
        auto decisions = m_input.decisions();
        decisions.automatic = automaticOf(rules);
        const auto decided = m_input.match(decisions, progress);
        if (!decided) {
            return tl::unexpected(decided.error());
        }
        for (const matching::Pair &pair : *decided) {
            const ProfileId profile = m_input.profile(pair.motivity);
            const CounterpartId counterpart = m_input.counterpart(pair.counterpart);
            if (pair.rule != matching::Rule::None && !m_input.isLinked(profile.person()) &&
                !m_input.isLinked(counterpart.person())) {
                m_trial.wouldLink.push_back({{profile, counterpart, {}, {}}, pair.rule});
            }
        }
        matching::Decisions none;
        none.automatic = decisions.automatic;
        none.taught = decisions.taught;
        const auto undecided = m_input.match(none, progress);
        if (!undecided) {
            return tl::unexpected(undecided.error());
        }
        compareWithDecisions(*undecided);
        addNames();
        return std::move(m_trial);
    }

private:
    void compareWithDecisions(const std::vector<matching::Pair> &pairs)
    {
        QSet<Key> linked;
        for (const matching::Pair &pair : pairs) {
            if (pair.rule != matching::Rule::None) {
                const ProfileId profile = m_input.profile(pair.motivity);
                const CounterpartId counterpart = m_input.counterpart(pair.counterpart);
                linked.insert(keyOf(profile, counterpart));
                addContradiction(profile, counterpart);
            }
        }
        linkRows::forEachPair(m_database, m_organization, m_integration, m_kind,
                              [&](ProfileId profile, CounterpartId counterpart, const QString &how, bool) {
                                  const bool automatic = linkHowFromText(how) == LinkHow::Automatic;
                                  m_trial.linkedNoMore +=
                                      automatic && m_input.find(profile, counterpart) &&
                                              !linked.contains(keyOf(profile, counterpart))
                                          ? 1
                                          : 0;
                              });
    }

    /// What somebody decided otherwise about a pair that the rules would link; automatic links are nobody's.
    void addContradiction(ProfileId profile, CounterpartId counterpart)
    {
        Contradicted found;
        found.profile = profile;
        found.counterpart = counterpart;
        for (const RejectionRow &row :
             decisionRows::rejectionsOf(m_database, m_organization, m_integration, profile.person())) {
            if (row.counterpart == counterpart) {
                found.decision = row.rule == QLatin1String("rejected") ? Contradicted::Decision::NotTheSame
                                                                       : Contradicted::Decision::Unlinked;
                add(std::move(found), row.decidedBy, row.decidedAt);
                return;
            }
        }
        for (const PersonId person : {profile.person(), counterpart.person()}) {
            const auto link = linkRows::linkOf(m_database, m_organization, m_integration, person);
            if (link && linkHowFromText(link->how) != LinkHow::Automatic &&
                (link->profile != profile || link->counterpart != counterpart)) {
                const PersonId other =
                    person == profile.person() ? link->counterpart.person() : link->profile.person();
                found.decision = Contradicted::Decision::LinkedOtherwise;
                found.otherName = nameOf(other);
                add(std::move(found), link->decidedBy, link->decidedAt);
                return;
            }
            if (const auto exempt =
                    decisionRows::exemptionOf(m_database, m_organization, m_integration, person)) {
                found.decision = Contradicted::Decision::NoNeed;
                add(std::move(found), exempt->decidedBy, exempt->decidedAt);
                return;
            }
        }
    }

    void add(Contradicted &&found, const QString &by, const QDateTime &at)
    {
        found.decidedBy = by;
        found.decidedAt = at;
        m_trial.contradicted.push_back(std::move(found));
    }

    QString nameOf(PersonId id)
    {
        const auto person = personRows::person(m_database, m_organization, id);
        return person ? shownName(*person, m_viewer) : QString();
    }

    void addNames()
    {
        for (RulesTrial::WouldLink &pair : m_trial.wouldLink) {
            pair.profileName = nameOf(pair.profile.person());
            pair.counterpartName = nameOf(pair.counterpart.person());
        }
        for (Contradicted &pair : m_trial.contradicted) {
            pair.profileName = nameOf(pair.profile.person());
            pair.counterpartName = nameOf(pair.counterpart.person());
        }
    }

    Database &m_database;
    OrganizationId m_organization;
    const QString &m_integration;
    Kind m_kind;
    const Viewer &m_viewer;
    MatchInput m_input;
    RulesTrial m_trial;
};
} // namespace

Result<RulesTrial> tryRules(Database &database, OrganizationId organization, const QString &integration,
                            Kind kind, LinkingRules rules, const Viewer &viewer, Progress &progress)
{
    return Trial(database, organization, integration, kind, viewer).run(rules, progress);
}

bool hasNewerMatching(Database &database, OrganizationId organization)
{
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        if (suggestionRows::any(database, organization, kind) &&
            matchedBy(database, organization, kind) != matching::engineVersion) {
            return true;
        }
    }
    return false;
}

} // namespace rosterlink
