// SPDX-License-Identifier: Apache-2.0
#include "core/linking/neededpermissions.h"

#include "core/linking/commandrules.h"
#include "core/linking/compensation.h"
#include "core/store/historyrows.h"
#include "core/store/personrows.h"

namespace rosterlink
{

namespace
{
/// Everybody whom a command names, one of each pair; nobody where it names none.
struct PeopleOf
{
    using People = QVector<PersonId>;

    People operator()(const commands::Link &c) const { return {c.profile.person()}; }
    People operator()(const commands::LinkInstead &c) const { return {c.profile.person()}; }
    People operator()(const commands::Swap &c) const { return {c.one.person(), c.other.person()}; }
    People operator()(const commands::LinkMany &c) const
    {
        People people;
        for (const commands::Link &pair : c.pairs) {
            people.append(pair.profile.person());
        }
        return people;
    }
    People operator()(const commands::Unlink &c) const { return {c.profile.person()}; }
    People operator()(const commands::Reject &c) const { return {c.profile.person()}; }
    People operator()(const commands::TakeBackRejection &c) const { return {c.profile.person()}; }
    People operator()(const commands::Exempt &c) const { return c.people; }
    People operator()(const commands::AskLater &c) const { return {c.person}; }
    People operator()(const commands::Answered &c) const { return {c.person}; }
    People operator()(const commands::Teach &c) const
    {
        People people{c.profile.person()};
        for (const commands::Link &pair : c.linked) {
            people.append(pair.profile.person());
        }
        return people;
    }
    People operator()(const commands::ForgetName &c) const { return {c.profile.person()}; }
    People operator()(const commands::LinkAfterAll &c) const { return {c.person}; }
    People operator()(const commands::MarkCsc &c) const { return {c.member.person()}; }
    People operator()(const commands::CreateMember &c) const { return {c.counterpart.person()}; }
    People operator()(const commands::CreateLearner &c) const { return {c.counterpart.person()}; }
    People operator()(const commands::EditLearner &c) const { return {c.learner.person()}; }
    People operator()(const commands::Confirm &c) const { return {c.profile.person()}; }
    People operator()(const commands::SameProfile &c) const { return {c.made.person(), c.imported.person()}; }
    /// What concerns members only, or nobody: the kinds make no difference.
    template<typename Other>
    People operator()(const Other & /*command*/) const
    {
        return {};
    }
};

/// Reads which permissions a command needs; one use.
class PermissionReader
{
public:
    PermissionReader(Database &database, OrganizationId organization)
        : m_database(database)
        , m_organization(organization)
    {}

    Permissions of(const Command &command)
    {
        if (const auto *undo = std::get_if<commands::Undo>(&command)) {
            addUndo(*undo);
        } else if (std::holds_alternative<commands::Redo>(command)) {
            addStep(nextRedoStep(m_database, m_organization));
        } else {
            const QVector<PersonId> people = std::visit(PeopleOf(), command);
            m_needed |= permissionsFor(stepKindOf(command), kindsOf({people.begin(), people.end()}));
        }
        return m_needed;
    }

private:
    void addUndo(const commands::Undo &undo)
    {
        const StepId target = undo.step.isNull() ? nextUndoStep(m_database, m_organization) : undo.step;
        addStep(target);
        if (undo.withLater && !target.isNull()) {
            for (const StepId later : laterDecisions(m_database, m_organization, target)) {
                addStep(later);
            }
        }
    }

    /// What a step needed; for an Undo or a Redo, what the decisions needed that it took back or brought
    /// back.
    void addStep(StepId id)
    {
        const auto step = historyRows::step(m_database, m_organization, id);
        const auto what = step ? stepKindFromName(step->what) : std::nullopt;
        if (!what) {
            return;
        }
        if (*what != StepKind::Undo && *what != StepKind::Redo) {
            m_needed |= permissionsFor(*what, kindsOf(*step, *what));
            return;
        }
        for (const StepId original : takenBackBy(*step)) {
            addStep(original);
        }
    }

    /// A step of many says one kind only, so its people are asked; unless the kind makes no difference (an
    /// import's are thousands).
    QSet<Kind> kindsOf(const StepRow &step, StepKind what)
    {
        if (permissionsFor(what, {Kind::Members}) == permissionsFor(what, {Kind::Learners})) {
            return {};
        }
        QSet<PersonId> people;
        for (const EntryRow &entry : historyRows::entries(m_database, m_organization, step.id)) {
            people.insert(entry.person);
        }
        return kindsOf(people);
    }

    QSet<Kind> kindsOf(const QSet<PersonId> &people)
    {
        return personRows::kindsOf(m_database, m_organization, people);
    }

    Database &m_database;
    OrganizationId m_organization;
    Permissions m_needed;
};
} // namespace

Permissions neededPermissions(Database &database, OrganizationId organization, const Command &command)
{
    return PermissionReader(database, organization).of(command);
}

} // namespace rosterlink
