// SPDX-License-Identifier: Apache-2.0
#include "core/linking/handlers.h"
#include "core/linking/sameprofile.h"
#include "core/store/database.h"
#include "core/store/decisionrows.h"
#include "core/store/invitationrows.h"
#include "core/store/rolerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// Moves what hangs on a profile that was made here to the imported one, which stands for both from now on.
/// The order matters: the database holds at each moment that nobody is removed while linked, and that an
/// alias is there once.
class Join
{
public:
    Join(CommandContext &context, PersonRow made, PersonRow imported)
        : m_context(context)
        , m_made(std::move(made))
        , m_imported(std::move(imported))
    {}

    Result<void> run()
    {
        if (auto checked = check(); !checked) {
            return checked;
        }
        m_context.step().setSubject(m_context.integration(), m_made.kind);
        if (auto moved = moveLink(); !moved) {
            return moved;
        }
        moveRejections();
        moveExemption();
        if (auto moved = moveRoles(); !moved) {
            return moved;
        }
        moveInvitation();
        m_context.step().end(tables::person, m_made.id.value(), {m_made.id, m_imported.id});
        moveAliasAndMark();
        return {};
    }

private:
    Result<void> check()
    {
        if (m_made.side != Side::Motivity || m_imported.side != Side::Motivity ||
            m_made.kind != m_imported.kind) {
            return failure(
                ErrorCode::InvalidInput,
                LinkingText::tr("Only two members, or two learners, of Motivity can be the same profile."));
        }
        if (m_made.origin != "created"_L1) {
            return failure(
                ErrorCode::InvalidInput,
                LinkingText::tr("%1 wasn't made here with +, so the profile stays. Nothing was changed.")
                    .arg(m_context.name(m_made)));
        }
        if (m_imported.origin == "created"_L1) {
            return failure(ErrorCode::InvalidInput,
                           LinkingText::tr("%1 wasn't brought by a Motivity file. Nothing was changed.")
                               .arg(m_context.name(m_imported)));
        }
        if (isLinkedOtherwise(m_context.database(), m_context.organization(), m_context.integration(), m_made,
                              m_imported)) {
            return tl::unexpected(m_context.alreadyLinked(m_imported, *m_context.linkOf(m_imported.id)));
        }
        return {};
    }

    /// What was said of the imported profile otherwise is taken back with it: the newest decision counts.
    Result<void> moveLink()
    {
        const auto link = m_context.linkOf(m_made.id);
        if (!link) {
            return {};
        }
        auto pair = m_context.pair(ProfileId(m_imported.id.value()), link->counterpart);
        if (!pair) {
            return tl::unexpected(pair.error());
        }
        m_context.endLink(*link);
        m_context.endRejections(ProfileId(m_imported.id.value()), link->counterpart);
        m_context.endExemption(m_imported.id);
        m_context.insertLink(*pair, LinkHow::ByHand, u"same profile"_s);
        return {};
    }

    /// They keep who said so and when.
    void moveRejections()
    {
        const auto link = m_context.linkOf(m_imported.id);
        const auto known = decisionRows::rejectionsOf(m_context.database(), m_context.organization(),
                                                      m_context.integration(), m_imported.id);
        for (const RejectionRow &row : decisionRows::rejectionsOf(
                 m_context.database(), m_context.organization(), m_context.integration(), m_made.id)) {
            const bool linked = link && link->counterpart == row.counterpart;
            const bool twice = std::any_of(known.begin(), known.end(), [&](const RejectionRow &other) {
                return other.counterpart == row.counterpart && other.rule == row.rule;
            });
            if (linked || twice) {
                m_context.step().end(tables::rejection, row.id, {m_made.id, row.counterpart.person()});
            } else {
                m_context.step().update(tables::rejection, row.id, {{"profile"_L1, m_imported.id.value()}},
                                        {m_imported.id, row.counterpart.person()});
            }
        }
    }

    void moveExemption()
    {
        const auto row = decisionRows::exemptionOf(m_context.database(), m_context.organization(),
                                                   m_context.integration(), m_made.id);
        if (!row) {
            return;
        }
        const bool twice = decisionRows::exemptionOf(m_context.database(), m_context.organization(),
                                                     m_context.integration(), m_imported.id)
                               .has_value();
        if (twice || m_context.linkOf(m_imported.id)) {
            m_context.endExemption(m_made.id);
        } else {
            m_context.step().update(tables::exemption, row->id, {{"person"_L1, m_imported.id.value()}},
                                    {m_imported.id, {}});
        }
    }

    /// Given first, then taken, so that the last Owner is there all the time.
    Result<void> moveRoles()
    {
        Database &database = m_context.database();
        const OrganizationId organization = m_context.organization();
        const auto roles = roleRows::rolesOf(database, organization, m_made.id);
        QVector<RoleId> lacking;
        for (const RoleRow &role : roles) {
            if (roleRows::grant(database, organization, m_imported.id, role.id) == 0) {
                lacking.append(role.id);
            }
        }
        if (auto given = giveRoles(m_context, m_imported, lacking); !given) {
            return given;
        }
        for (const RoleRow &role : roles) {
            m_context.step().end(tables::memberRole,
                                 roleRows::grant(database, organization, m_made.id, role.id),
                                 {m_made.id, {}});
        }
        return {};
    }

    void moveInvitation()
    {
        if (const auto row =
                invitationRows::inForceFor(m_context.database(), m_context.organization(), m_made.id)) {
            m_context.step().update(tables::invitation, row->id.value(),
                                    {{"person"_L1, m_imported.id.value()}}, {m_imported.id, {}});
        }
    }

    void moveAliasAndMark()
    {
        Cells cells;
        if (!m_made.alias.isEmpty()) {
            cells.append({"alias"_L1, m_made.alias});
            cells.append({"alias_key"_L1, m_made.alias.toCaseFolded()});
        }
        if (m_made.csc) {
            cells.append({"csc"_L1, 1});
        }
        if (!cells.isEmpty() &&
            m_context.step().update(tables::person, m_imported.id.value(), cells, {m_imported.id, {}})) {
            m_context.step().update(tables::person, m_imported.id.value(),
                                    {{"version"_L1, m_imported.version + 1}}, {});
        }
    }

    CommandContext &m_context;
    PersonRow m_made;
    PersonRow m_imported;
};

/// Whether the two were joined before (a double click, two windows).
bool areJoined(CommandContext &context, const commands::SameProfile &command)
{
    const auto made =
        personRows::personEver(context.database(), context.organization(), command.made.person());
    if (!made || made->endedStep.isNull()) {
        return false;
    }
    const auto entries = historyRows::entries(context.database(), context.organization(), made->endedStep);
    return std::any_of(entries.begin(), entries.end(), [&](const EntryRow &entry) {
        return entry.table == tables::person && entry.person == made->id &&
               entry.other == command.imported.person();
    });
}
} // namespace

Result<void> apply(CommandContext &context, const commands::SameProfile &command)
{
    if (areJoined(context, command)) {
        return {};
    }
    auto made = context.person(command.made.person());
    if (!made) {
        return tl::unexpected(made.error());
    }
    auto imported = context.person(command.imported.person());
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    return Join(context, *std::move(made), *std::move(imported)).run();
}

} // namespace rosterlink
