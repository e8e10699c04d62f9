// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationstate.h"

namespace rosterlink
{

QLatin1String toText(InvitationState state)
{
    switch (state) {
    case InvitationState::Sending:
        return QLatin1String("sending");
    case InvitationState::Sent:
        return QLatin1String("sent");
    case InvitationState::Failed:
        return QLatin1String("failed");
    case InvitationState::Accepted:
        return QLatin1String("accepted");
    case InvitationState::Expired:
        return QLatin1String("expired");
    case InvitationState::Waiting:
        break;
    }
    return QLatin1String("waiting");
}

InvitationState invitationStateFromText(QStringView text)
{
    using S = InvitationState;
    for (const auto state : {S::Sending, S::Sent, S::Failed, S::Accepted, S::Expired}) {
        if (text == toText(state)) {
            return state;
        }
    }
    return S::Waiting;
}

} // namespace rosterlink
