// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace rosterlink
{

/// What became of an invitation's e-mail.
enum class InvitationState { Waiting, Sending, Sent, Failed, Accepted, Expired };

/// "waiting", "sending", …, as the database writes it.
[[nodiscard]] QLatin1String toText(InvitationState state);
/// Whatever isn't one of the others is waiting: nothing is taken for sent that may not be.
[[nodiscard]] InvitationState invitationStateFromText(QStringView text);

} // namespace rosterlink
