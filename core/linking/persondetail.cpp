// SPDX-License-Identifier: Apache-2.0
#include "core/linking/persondetail.h"

#include "core/linking/linkdetail.h"
#include "core/linking/naming.h"
#include "core/linking/visiblesuggestions.h"
#include "core/linking/wording.h"
#include "core/mail/mailsettings.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/invitationrows.h"
#include "core/store/mailserverrows.h"
#include "core/store/organizationrows.h"
#include "core/store/questionrows.h"
#include "core/store/rolerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// Reads one person's detail; one use.
class DetailReader
{
public:
    DetailReader(Database &database, OrganizationId organization, const QString &integration,
                 const Viewer &viewer)
        : m_database(database)
        , m_organization(organization)
        , m_integration(integration)
        , m_viewer(viewer)
    {}

    std::optional<PersonDetail> read(PersonId id)
    {
        auto person = personRows::person(m_database, m_organization, id);
        if (!person || !m_viewer.seesKind(person->kind)) {
            return std::nullopt;
        }
        m_detail.person = *person;
        m_detail.hasMailServer = mailServerRows::mailServer(m_database, m_organization).has_value();
        m_detail.hold = mailSettings(m_database, m_organization).hold;
        auto rows = loadRosterPeople(m_database, m_organization, m_integration, person->kind, {id}, m_viewer);
        if (!rows.empty()) {
            m_detail.row = std::move(rows.front());
        }
        readSuggestions();
        readWhyNot();
        m_detail.link = loadLinkDetail(m_database, m_organization, m_integration, id, m_viewer);
        readExemption();
        readQuestion();
        readMembership();
        readEmailOwner();
        readFamily();
        // Only the clinical system's own export makes profiles that didn't begin here.
        m_detail.fromFile = personRows::hasImported(m_database, m_organization, m_detail.person.kind);
        m_detail.sameProfile =
            findSameProfile(m_database, m_organization, m_integration, m_detail.person, m_viewer);
        hideFacts(m_detail.person, m_viewer);
        return std::move(m_detail);
    }

private:
    void readSuggestions()
    {
        for (const SuggestionRow &pair :
             visibleSuggestions(m_database, m_organization, m_integration, m_detail.person.id)) {
            auto other = personRows::person(m_database, m_organization, otherEnd(pair, m_detail.person.id));
            if (!other) {
                continue;
            }
            SuggestionDetail suggestion;
            suggestion.findings = matching::Findings::fromCode(pair.findings);
            suggestion.strength = static_cast<matching::Strength>(pair.strength);
            suggestion.hold = static_cast<matching::Hold>(pair.hold);
            suggestion.probability = pair.probability;
            suggestion.best = pair.best;
            if (auto unlinked = decisionRows::rejection(m_database, m_organization, m_integration,
                                                        pair.profile, pair.counterpart, u"unlinked"_s)) {
                suggestion.unlinkedBy = unlinked->decidedBy;
                suggestion.unlinkedAt = unlinked->decidedAt;
            }
            hideFacts(*other, m_viewer);
            suggestion.person = std::move(*other);
            m_detail.suggestions.push_back(std::move(suggestion));
        }
    }

    /// The likeliest of the others who may be that person and are still to do; null: nobody else.
    PersonId rivalAt(PersonId end)
    {
        for (const SuggestionRow &pair : visibleSuggestions(m_database, m_organization, m_integration, end)) {
            if (otherEnd(pair, end) != m_detail.person.id) {
                return otherEnd(pair, end);
            }
        }
        return {};
    }

    /// The likeliest pair says why it was not linked; a rival is who stands in the other pair of the same
    /// end.
    void readWhyNot()
    {
        if (m_detail.suggestions.empty()) {
            return;
        }
        const SuggestionDetail &likeliest = m_detail.suggestions.front();
        m_detail.whyNot.hold = likeliest.unlinkedBy.isEmpty() ? likeliest.hold : matching::Hold::Unlinked;
        m_detail.whyNot.findings = likeliest.findings;
        const PersonId rival = m_detail.suggestions.size() > 1 ? m_detail.suggestions[1].person.id
                                                               : rivalAt(likeliest.person.id);
        m_detail.whyNot.rival = rival;
        if (const auto person = personRows::person(m_database, m_organization, rival)) {
            m_detail.whyNot.rivalName = shownName(*person, m_viewer);
        }
    }

    void readExemption()
    {
        if (auto row =
                decisionRows::exemptionOf(m_database, m_organization, m_integration, m_detail.person.id)) {
            m_detail.exemptReason = exemptionReasonFromText(row->reason);
            m_detail.exemptBy = row->decidedBy;
            m_detail.exemptAt = row->decidedAt;
        }
    }

    void readQuestion()
    {
        const auto row = questionRows::about(m_database, m_organization, m_integration, m_detail.person.id);
        if (row && !m_detail.row.askOn.isNull()) {
            m_detail.question =
                QuestionDetail{m_viewer.seesAllNames() ? row->text : QString(), row->day, row->askedBy};
        }
    }

    void readMembership()
    {
        if (m_detail.person.kind != Kind::Members) {
            return;
        }
        const auto toDetail = [](const RoleRow &role) { return RoleDetail{role.id, role.name, role.owner}; };
        const auto all = roleRows::roles(m_database, m_organization);
        std::transform(all.begin(), all.end(), std::back_inserter(m_detail.allRoles), toDetail);
        const PersonId member = m_detail.person.side == Side::Motivity ? m_detail.person.id
                                : m_detail.link                        ? m_detail.link->partner.id
                                                                       : PersonId();
        const auto own = roleRows::rolesOf(m_database, m_organization, member);
        std::transform(own.begin(), own.end(), std::back_inserter(m_detail.roles), toDetail);
        readInvitation(member);
    }

    /// Servers quote the address in what they say, so where it is hidden, that is too.
    void readInvitation(PersonId member)
    {
        const auto row = invitationRows::inForceFor(m_database, m_organization, member);
        if (!row) {
            return;
        }
        InvitationDetail invitation;
        invitation.id = row->id;
        invitation.member = member;
        invitation.memberName = shownName(m_detail.person, m_viewer);
        invitation.state = invitationStateFromText(row->state);
        invitation.since = row->since;
        invitation.attempts = row->attempts;
        if (m_viewer.sees(Kind::Members, Field::Email)) {
            invitation.address = row->address;
            invitation.message = row->message;
        }
        m_detail.invitation = std::move(invitation);
    }

    void readEmailOwner()
    {
        if (m_detail.person.side != Side::Counterpart || m_detail.person.kind != Kind::Members) {
            return;
        }
        for (const QString &text : m_detail.person.facts.values(Field::Email)) {
            const PersonId owner = personRows::memberWithEmail(m_database, m_organization, text);
            if (const auto member = personRows::person(m_database, m_organization, owner)) {
                m_detail.emailOwner = owner;
                m_detail.emailOwnerName = shownName(*member, m_viewer);
                return;
            }
        }
    }

    /// Everybody who can be reached through pairs in which only a name tells brothers and sisters apart.
    void readFamily()
    {
        if (!m_detail.row.family) {
            return;
        }
        QSet<PersonId> family{m_detail.person.id};
        QSet<PersonId> newcomers = family;
        while (!newcomers.isEmpty()) {
            QSet<PersonId> next;
            for (const PersonId id : newcomers) {
                for (const auto &pair : visibleSuggestions(m_database, m_organization, m_integration, id)) {
                    next.insert(otherEnd(pair, id));
                }
            }
            newcomers = next - family;
            family += next;
        }
        m_detail.family = loadRosterPeople(m_database, m_organization, m_integration, m_detail.person.kind,
                                           family, m_viewer);
        std::sort(m_detail.family.begin(), m_detail.family.end(),
                  [](const RosterPerson &a, const RosterPerson &b) {
                      return std::tie(a.side, a.name, a.id) < std::tie(b.side, b.name, b.id);
                  });
        readBirthDates();
        readFamilyPairs();
    }

    void readBirthDates()
    {
        if (!m_viewer.sees(m_detail.person.kind, Field::DateOfBirth)) {
            return;
        }
        for (const RosterPerson &one : m_detail.family) {
            if (const auto person = personRows::person(m_database, m_organization, one.id)) {
                m_detail.familyBirthDates.insert(one.id, person->facts[Field::DateOfBirth]);
            }
        }
    }

    void readFamilyPairs()
    {
        for (const RosterPerson &member : m_detail.family) {
            if (member.side != Side::Motivity) {
                continue;
            }
            const auto profile = personRows::person(m_database, m_organization, member.id);
            for (const SuggestionRow &row :
                 visibleSuggestions(m_database, m_organization, m_integration, member.id)) {
                const auto other = personRows::person(m_database, m_organization, row.counterpart.person());
                if (!profile || !other) {
                    continue;
                }
                FamilyPair pair{
                    row.profile, row.counterpart, matching::Findings::fromCode(row.findings), {}, row.best};
                pair.why = matching::explainShortly(profile->kind, pair.findings, profile->facts,
                                                    other->facts, wordingFor(m_viewer, profile->kind));
                m_detail.familyPairs.push_back(std::move(pair));
            }
        }
    }

    Database &m_database;
    OrganizationId m_organization;
    const QString &m_integration;
    const Viewer &m_viewer;
    PersonDetail m_detail;
};
} // namespace

std::optional<PersonDetail> loadPersonDetail(Database &database, OrganizationId organization,
                                             const QString &integration, PersonId person,
                                             const Viewer &viewer)
{
    return DetailReader(database, organization, integration, viewer).read(person);
}

} // namespace rosterlink
