// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/invitations.h"
#include "core/mail/invitationstate.h"

#include <QString>

namespace rosterlink::ui
{

/// What sending stands on just now.
struct MailState
{
    bool isDemonstration = false; ///< nothing is ever sent
    bool hasServer = false;
    QString trouble; ///< why the server couldn't be used the last time; empty: it could

    bool operator==(const MailState &) const = default;
};

[[nodiscard]] inline InvitationState stateOf(const InvitationLine &line)
{
    return invitationStateFromText(line.invitation.state);
}

/// Whether somebody must do something, or it never arrives.
[[nodiscard]] inline bool needsAttention(const InvitationLine &line)
{
    const InvitationState state = stateOf(line);
    return state == InvitationState::Failed || state == InvitationState::Expired;
}

/// How many seconds until it goes out by itself; none where it doesn't, or should be out already.
[[nodiscard]] std::optional<int> countdown(const InvitationLine &line, const MailState &mail,
                                           const QDateTime &now);

/// When, in a few words: "in 23 seconds", "when you send it", or since when it is what it is.
[[nodiscard]] QString invitationWhen(const InvitationLine &line, const MailState &mail, const QDateTime &now);
/// What became of it, or what it waits for, in a sentence or two.
[[nodiscard]] QString invitationSentence(const InvitationLine &line, const MailState &mail,
                                         const QDateTime &now);
/// What to do about it; empty: nothing.
[[nodiscard]] QString invitationAdvice(const InvitationLine &line, const MailState &mail);

} // namespace rosterlink::ui
