// SPDX-License-Identifier: Apache-2.0
#include "core/linking/commandcontext.h"

#include "core/linking/strengthname.h"
#include "core/matching/matcher.h"
#include "core/people/daytext.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/insertrows.h"
#include "core/store/questionrows.h"
#include "core/store/suggestionrows.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

bool CommandContext::readAhead(Kind kind, const QSet<PersonId> &people)
{
    constexpr qsizetype many = 500;
    if (people.size() < many) {
        return false;
    }
    m_ahead.emplace(database(), organization(), m_integration, kind, people);
    return true;
}

Result<PersonRow> CommandContext::person(PersonId id)
{
    if (const PersonRow *known = m_ahead ? m_ahead->person(id) : nullptr) {
        return *known;
    }
    if (auto row = personRows::person(database(), organization(), id)) {
        return *row;
    }
    return failure(ErrorCode::NotFound,
                   LinkingText::tr("This person isn't there any more. Nothing was changed."));
}

std::optional<LinkRow> CommandContext::linkOf(PersonId id)
{
    if (m_ahead && !m_ahead->mayBeLinked(id)) {
        return std::nullopt;
    }
    writeLinks();
    return linkRows::linkOf(database(), organization(), m_integration, id);
}

Result<CommandContext::Pair> CommandContext::pair(ProfileId profile, CounterpartId counterpart)
{
    auto one = person(profile.person());
    if (!one) {
        return tl::unexpected(one.error());
    }
    auto other = person(counterpart.person());
    if (!other) {
        return tl::unexpected(other.error());
    }
    if (one->side != Side::Motivity || other->side != Side::Counterpart || one->kind != other->kind ||
        other->integration != m_integration) {
        return failure(
            ErrorCode::InvalidInput,
            LinkingText::tr("Only a member with staff, or a learner with a client, can be linked."));
    }
    m_step.setSubject(m_integration, one->kind);
    return Pair{std::move(*one), std::move(*other)};
}

void CommandContext::insertLink(const Pair &pair, LinkHow how, const QString &rule)
{
    LinkRow link;
    link.integration = m_integration;
    link.kind = pair.profile.kind;
    link.profile = ProfileId(pair.profile.id.value());
    link.counterpart = CounterpartId(pair.counterpart.id.value());
    link.how = toText(how);
    link.rule = rule;
    const auto suggestion = suggestionOf(link.profile, link.counterpart);
    if (suggestion) {
        link.strength = strengthName(static_cast<matching::Strength>(suggestion->strength));
    }
    // Whom matching compared and nobody edited since is compared already.
    const bool asMatched = m_ahead && suggestion && pair.profile.edited.isEmpty();
    link.findings = asMatched
                        ? suggestion->findings
                        : matching::compare(link.kind, pair.profile.facts, pair.counterpart.facts).toCode();
    link.decidedBy = m_step.who();
    link.decidedAt = m_step.at();
    link.profileFacts = personRows::factsToJson(pair.profile.facts);
    link.counterpartFacts = personRows::factsToJson(pair.counterpart.facts);
    m_waitingLinks.push_back({linkRows::toCells(link), {pair.profile.id, pair.counterpart.id}});
    if (m_ahead) {
        m_ahead->link(link.profile, link.counterpart);
    }
    if (!m_ahead || m_waitingLinks.size() >= rowsAtOnce) {
        writeLinks();
    }
}

void CommandContext::writeLinks()
{
    m_step.insert(tables::link, std::exchange(m_waitingLinks, {}));
}

std::optional<SuggestionRow> CommandContext::suggestionOf(ProfileId profile, CounterpartId counterpart)
{
    if (m_ahead && m_ahead->person(profile.person())) {
        const SuggestionRow *known = m_ahead->suggestion(profile, counterpart);
        return known ? std::optional(*known) : std::nullopt;
    }
    for (SuggestionRow &row :
         suggestionRows::of(database(), organization(), m_integration, profile.person())) {
        if (row.counterpart == counterpart) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

void CommandContext::endLink(const LinkRow &link)
{
    m_step.end(tables::link, link.id.value(), {link.profile.person(), link.counterpart.person()});
}

void CommandContext::insertRejection(const PersonRow &profile, const PersonRow &counterpart,
                                     const QString &rule)
{
    RejectionRow row;
    row.kind = profile.kind;
    row.profile = ProfileId(profile.id.value());
    row.counterpart = CounterpartId(counterpart.id.value());
    row.rule = rule;
    row.decidedBy = m_step.who();
    row.decidedAt = m_step.at();
    if (!decisionRows::rejection(database(), organization(), m_integration, row.profile, row.counterpart,
                                 rule)) {
        m_step.insert(tables::rejection, decisionRows::toCells(row, m_integration),
                      {profile.id, counterpart.id});
    }
}

void CommandContext::endRejections(ProfileId profile, CounterpartId counterpart)
{
    if (m_ahead && !m_ahead->mayBeRejected(profile, counterpart)) {
        return;
    }
    for (const auto &rule : {u"rejected"_s, u"unlinked"_s}) {
        if (auto row = decisionRows::rejection(database(), organization(), m_integration, profile,
                                               counterpart, rule)) {
            m_step.end(tables::rejection, row->id, {profile.person(), counterpart.person()});
        }
    }
}

void CommandContext::insertExemption(const PersonRow &person, ExemptionReason reason)
{
    if (decisionRows::exemptionOf(database(), organization(), m_integration, person.id)) {
        return;
    }
    ExemptionRow row;
    row.kind = person.kind;
    row.person = person.id;
    row.reason = toText(reason);
    row.decidedBy = m_step.who();
    row.decidedAt = m_step.at();
    m_step.insert(tables::exemption, decisionRows::toCells(row, m_integration), {person.id, {}});
    endQuestion(person.id);
}

void CommandContext::endExemption(PersonId person)
{
    if (m_ahead && !m_ahead->mayBeExempt(person)) {
        return;
    }
    if (auto row = decisionRows::exemptionOf(database(), organization(), m_integration, person)) {
        m_step.end(tables::exemption, row->id, {person, {}});
    }
}

void CommandContext::endQuestion(PersonId person)
{
    if (m_ahead && !m_ahead->mayBeAskedAbout(person)) {
        return;
    }
    if (auto row = questionRows::about(database(), organization(), m_integration, person)) {
        m_step.end(tables::question, row->id, {person, {}});
    }
}

Error CommandContext::alreadyLinked(const PersonRow &person, const LinkRow &link)
{
    const PersonId partner =
        person.side == Side::Motivity ? link.counterpart.person() : link.profile.person();
    const auto other = personRows::personEver(database(), organization(), partner);
    const QString who = linkHowFromText(link.how) == LinkHow::Automatic
                            ? QString(LinkingText::tr("Rosterlink"))
                            : link.decidedBy;
    return {ErrorCode::Conflict,
            LinkingText::tr("%1 is linked with %2 already (by %3, on %4). Nothing was changed.")
                .arg(name(person), other ? name(*other) : QString(), who, dayText(link.decidedAt))};
}

} // namespace rosterlink
