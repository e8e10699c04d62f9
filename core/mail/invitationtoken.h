// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// A new secret for an invitation's link: 160 bits of the operating system's randomness, in letters and
/// digits that need no escaping.
[[nodiscard]] QString makeInvitationToken();

/// What is stored instead of it: SHA-256, as hexadecimal digits. A token has so many bits that it can't be
/// guessed from that.
[[nodiscard]] QString hashOfToken(const QString &token);

} // namespace rosterlink
