// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace rosterlink
{

/// What an invitation's e-mail tells.
struct InvitationWords
{
    QString organization;
    QString member;    ///< first and last name; may be empty
    QString invitedBy; ///< as the history names them; may be empty
    QString link;      ///< to accept it
    QDateTime expires;
};

[[nodiscard]] QString invitationSubject(const InvitationWords &words);
[[nodiscard]] QString invitationPlainText(const InvitationWords &words);
/// The same with a button, for programs that show HTML. Names are escaped.
[[nodiscard]] QString invitationHtml(const InvitationWords &words);

/// The link that accepts an invitation: the desktop opens it with this program.
[[nodiscard]] QString invitationLink(const QString &token);

} // namespace rosterlink
