// SPDX-License-Identifier: Apache-2.0
#include "core/linking/compensation.h"

#include "core/linking/ownerrule.h"
#include "core/linking/stepnames.h"
#include "core/mail/outbox.h"
#include "core/store/database.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int pageOfSteps = 100;

QVariant fromJson(const QJsonValue &value)
{
    return value.isNull() ? sqlNull() : value.toVariant();
}

/// Visits steps from the newest on until visit returns false.
void walkBack(Database &database, OrganizationId organization,
              const std::function<bool(const StepRow &)> &visit)
{
    StepId before;
    for (;;) {
        const auto page = historyRows::steps(database, organization, before, pageOfSteps);
        for (const StepRow &step : page) {
            if (!visit(step)) {
                return;
            }
        }
        if (page.size() < pageOfSteps) {
            return;
        }
        before = page.back().id;
    }
}

tl::unexpected<Error> changedSince()
{
    return failure(ErrorCode::Conflict,
                   LinkingText::tr("This was changed since, so it can't be undone any more."));
}

/// Whether taking the entry back brings a row back that it ended.
bool bringsBack(const EntryRow &entry)
{
    return entry.before && entry.before->value("ended_step"_L1).isNull() &&
           entry.after.contains("ended_step"_L1);
}

bool isUndoableStep(const StepRow &step)
{
    const auto kind = stepKindFromName(step.what);
    return kind && isUndoable(*kind);
}
} // namespace

Result<void> Compensation::takeBack(StepId id)
{
    const auto step = historyRows::step(m_context.database(), m_context.organization(), id);
    if (!step) {
        return failure(ErrorCode::NotFound, LinkingText::tr("There is no such change in the history."));
    }
    const auto kind = stepKindFromName(step->what);
    if (!kind || (!isUndoable(*kind) && *kind != StepKind::Undo)) {
        return failure(ErrorCode::Conflict, LinkingText::tr("This can't be undone here."));
    }
    if (!step->undoneBy.isNull()) {
        return failure(ErrorCode::Conflict, LinkingText::tr("This was undone already."));
    }
    m_context.step().setSubject(step->integration, step->kind);
    auto entries = historyRows::entries(m_context.database(), m_context.organization(), id);
    std::reverse(entries.begin(), entries.end());
    for (const EntryRow &entry : entries) {
        if (auto done = takeBack(entry); !done) {
            return done;
        }
        if (entry.table == tables::taughtName) {
            m_taughtKind = step->kind;
        }
    }
    return {};
}

Result<void> Compensation::takeBack(const EntryRow &entry)
{
    if (auto unchanged = refuseIfChanged(entry); !unchanged) {
        return unchanged;
    }
    if (auto free = refuseIfLinkedOtherwise(entry); !free) {
        return free;
    }
    if (auto free = refuseIfTakenByAnother(entry); !free) {
        return free;
    }
    if (auto allowed = checkOwnerRule(m_context, entry); !allowed) {
        return allowed;
    }
    return write(entry);
}

Result<void> Compensation::write(const EntryRow &entry)
{
    auto &step = m_context.step();
    const Step::Concerning concerning{entry.person, entry.other};
    if (!entry.before) {
        step.end(entry.table, entry.row, concerning);
    } else {
        Cells cells;
        for (auto column = entry.before->begin(); column != entry.before->end(); ++column) {
            cells.append({column.key(), fromJson(column.value())});
        }
        step.update(entry.table, entry.row, cells, concerning);
    }
    auto failed = m_context.database().takeFailure();
    if (!failed) {
        if (entry.table == tables::invitation && bringsBack(entry)) {
            holdAgain(InvitationId(entry.row));
        }
        return {};
    }
    // The database allows one decision of a sort: where it was made anew since, the old one can't come back
    // beside it.
    return failed->code == ErrorCode::Conflict ? changedSince() : tl::unexpected(*std::move(failed));
}

void Compensation::holdAgain(InvitationId id)
{
    if (const auto row = invitationRows::invitation(m_context.database(), m_context.organization(), id)) {
        holdAnew(m_context.database(), m_context.organization(), *row, m_context.step().at());
    }
}

Result<void> Compensation::refuseIfChanged(const EntryRow &entry)
{
    auto &step = m_context.step();
    if (step.holds(entry.table, entry.row, entry.after)) {
        return {};
    }
    const StepId later = historyRows::laterChange(m_context.database(), m_context.organization(), entry);
    const auto row = historyRows::step(m_context.database(), m_context.organization(), later);
    if (!row) {
        return changedSince();
    }
    m_obstacle = later;
    return failure(ErrorCode::Conflict,
                   LinkingText::tr("Something newer stands in the way: “%1” (%2, %3). Undo that first.")
                       .arg(sentenceOf(m_context, *row), row->who,
                            QLocale().toString(row->at.toLocalTime(), QLocale::ShortFormat)));
}

Result<void> Compensation::refuseIfLinkedOtherwise(const EntryRow &entry)
{
    const bool restoresLink = entry.table == tables::link && bringsBack(entry);
    const bool endsPerson = entry.table == tables::person && !entry.before;
    for (const PersonId id : {entry.person, entry.other}) {
        if (id.isNull() || (!restoresLink && !(endsPerson && id == entry.person))) {
            continue;
        }
        const auto person = personRows::personEver(m_context.database(), m_context.organization(), id);
        const auto link = m_context.linkOf(id);
        if (person && link) {
            return tl::unexpected(m_context.alreadyLinked(*person, *link));
        }
    }
    return {};
}

/// An alias or an address that was given to somebody else meanwhile is theirs.
Result<void> Compensation::refuseIfTakenByAnother(const EntryRow &entry)
{
    Database &database = m_context.database();
    const OrganizationId organization = m_context.organization();
    const bool changesAlias = entry.before && entry.before->contains("alias_key"_L1);
    if (entry.table == tables::person && (changesAlias || bringsBack(entry))) {
        const auto person = personRows::personEver(database, organization, PersonId(entry.row));
        const QString alias =
            changesAlias ? entry.before->value("alias"_L1).toString() : person.value_or(PersonRow()).alias;
        if (!alias.isEmpty() &&
            personRows::aliasTaken(database, organization, alias.toCaseFolded(), PersonId(entry.row))) {
            return failure(
                ErrorCode::Conflict,
                LinkingText::tr("Another learner has the alias %1 by now. Change that alias first.")
                    .arg(alias));
        }
    }
    if (entry.table == tables::invitation && bringsBack(entry)) {
        const auto other = invitationRows::inForceInsteadOf(database, organization, InvitationId(entry.row));
        if (other) {
            return invitedSince(*other);
        }
    }
    return {};
}

Result<void> Compensation::invitedSince(const InvitationRow &other)
{
    const auto member = personRows::personEver(m_context.database(), m_context.organization(), other.member);
    const QString name = member ? m_context.name(*member) : QString();
    return failure(
        ErrorCode::Conflict,
        m_context.viewer().sees(Kind::Members, Field::Email)
            ? LinkingText::tr("%1 was invited at %2 since. Remove that invitation first.")
                  .arg(name, other.address)
            : LinkingText::tr("%1 was invited at the e-mail address since. Remove that invitation first.")
                  .arg(name));
}

StepId nextUndoStep(Database &database, OrganizationId organization)
{
    StepId found;
    walkBack(database, organization, [&](const StepRow &step) {
        if (isUndoableStep(step) && step.undoneBy.isNull()) {
            found = step.id;
        }
        return found.isNull();
    });
    return found;
}

StepId nextRedoStep(Database &database, OrganizationId organization)
{
    StepId found;
    walkBack(database, organization, [&](const StepRow &step) {
        if (step.what == stepKindName(StepKind::Undo) && step.undoneBy.isNull()) {
            found = step.id;
        }
        return found.isNull() && !isUndoableStep(step);
    });
    return found;
}

std::vector<StepId> laterDecisions(Database &database, OrganizationId organization, StepId after)
{
    std::vector<StepId> later;
    walkBack(database, organization, [&](const StepRow &step) {
        if (step.id <= after) {
            return false;
        }
        if (isUndoableStep(step) && step.undoneBy.isNull()) {
            later.push_back(step.id);
        }
        return true;
    });
    return later;
}

} // namespace rosterlink
