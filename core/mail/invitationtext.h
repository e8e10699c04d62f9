// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/result.h"

#include <QString>
#include <QStringList>

namespace rosterlink
{

class Database;

/// An invitation as it is edited: what stands in braces is replaced for each member. {link} is the link that
/// accepts it, {date} until when it is valid, {member}, {inviter} and {organization} are names. Paragraphs
/// are separated by an empty line.
struct InvitationText
{
    QString subject; ///< one line
    QString body;

    bool operator==(const InvitationText &) const = default;
};

/// The languages in which an invitation can be written: "en", "es".
[[nodiscard]] QStringList invitationLanguages();
/// One of these, for "es-MX" or "ES"; empty for a language that isn't among them.
[[nodiscard]] QString invitationLanguage(const QString &code);

/// What the program brings.
[[nodiscard]] InvitationText builtInInvitation(const QString &language);
/// What the organization wrote instead, or what the program brings.
[[nodiscard]] InvitationText invitationText(Database &database, OrganizationId organization,
                                            const QString &language);
/// Keeps it for that language; the built-in text itself forgets what was kept.
void setInvitationText(Database &database, OrganizationId organization, const QString &language,
                       const InvitationText &text);

/// Refused with a sentence: without {link} nobody could accept, and what is in braces must be known.
[[nodiscard]] Result<void> checkInvitationText(const InvitationText &text);

} // namespace rosterlink
