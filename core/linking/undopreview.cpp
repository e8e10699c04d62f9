// SPDX-License-Identifier: Apache-2.0
#include "core/linking/undopreview.h"

#include "core/linking/compensation.h"
#include "core/linking/effectivepermissions.h"
#include "core/linking/neededpermissions.h"
#include "core/linking/stepnames.h"
#include "core/mail/invitationstate.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString invitationSentence(const InvitationRow &invitation, const Viewer &viewer)
{
    const bool sent = invitationStateFromText(invitation.state) == InvitationState::Sent;
    if (!viewer.sees(Kind::Members, Field::Email)) {
        return sent ? LinkingText::tr("The invitation ends; the e-mail that was sent can't be recalled.")
                    : LinkingText::tr("The waiting invitation is not sent.");
    }
    return (sent ? LinkingText::tr("The invitation to %1 ends; the e-mail that was sent can't be recalled.")
                 : LinkingText::tr("The waiting invitation to %1 is not sent."))
        .arg(invitation.address);
}

/// What a step began that taking it back ends, other than the link itself.
QStringList tailOf(CommandContext &context, StepId step)
{
    QStringList tail;
    for (const EntryRow &entry : historyRows::entries(context.database(), context.organization(), step)) {
        if (entry.before) {
            continue;
        }
        const auto person = personRows::personEver(context.database(), context.organization(), entry.person);
        if (entry.table == tables::person && person && person->origin == "created"_L1) {
            tail.append(
                LinkingText::tr("The profile of %1 in Motivity is removed.").arg(context.name(*person)));
        }
        if (entry.table != tables::invitation) {
            continue;
        }
        const auto invitation =
            invitationRows::invitation(context.database(), context.organization(), InvitationId(entry.row));
        if (invitation) {
            tail.append(invitationSentence(*invitation, context.viewer()));
        }
    }
    return tail;
}

/// Decisions that were made since an import: they are taken back with it.
QStringList laterSentences(CommandContext &context, StepId step)
{
    QStringList sentences;
    const auto target = historyRows::step(context.database(), context.organization(), step);
    if (!target || target->what != stepKindName(StepKind::Import)) {
        return sentences;
    }
    for (const StepId later : laterDecisions(context.database(), context.organization(), step)) {
        if (const auto row = historyRows::step(context.database(), context.organization(), later)) {
            sentences.append(LinkingText::tr("Also undone: %1").arg(sentenceOf(context, *row)));
        }
    }
    return sentences;
}

Result<void> takeAllBack(CommandContext &context, Compensation &compensation, StepId id)
{
    const auto row = historyRows::step(context.database(), context.organization(), id);
    if (row && row->what == stepKindName(StepKind::Import)) {
        for (const StepId later : laterDecisions(context.database(), context.organization(), id)) {
            if (auto done = compensation.takeBack(later); !done) {
                return done;
            }
        }
    }
    return compensation.takeBack(id);
}
} // namespace

UndoPreview previewUndo(Database &database, OrganizationId organization, const QString &integration,
                        const Clock &clock, const Actor &actor, const Viewer &viewer, StepId id)
{
    UndoPreview preview;
    const auto needed = neededPermissions(database, organization, commands::Undo{id, false});
    if (auto allowed = requirePermissions(database, organization, actor, needed); !allowed) {
        preview.refusal = allowed.error();
        return preview;
    }
    // The body fails on purpose, so that nothing of the trial stays.
    auto trial = database.transaction<bool>([&]() -> Result<bool> {
        Step step(database, organization, clock, actor, StepKind::Undo);
        Progress unwatched;
        CommandContext context(step, integration, viewer, unwatched);
        Compensation compensation(context);
        preview.taken = tailOf(context, id) + laterSentences(context, id);
        if (auto done = takeAllBack(context, compensation, id); !done) {
            preview.obstacle = compensation.obstacle();
            return tl::unexpected(done.error());
        }
        return failure(ErrorCode::Cancelled, {});
    });
    if (!trial && trial.error().code != ErrorCode::Cancelled) {
        preview.refusal = trial.error();
    }
    return preview;
}

} // namespace rosterlink
