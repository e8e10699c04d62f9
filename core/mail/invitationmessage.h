// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/invitationtext.h"

#include <QDateTime>
#include <QString>

namespace rosterlink
{

/// What an invitation's e-mail tells.
struct InvitationWords
{
    QString organization;
    QString member; ///< first and last name; empty: the e-mail address stands in
    QString address;
    QString invitedBy; ///< as the history names them; empty: the organization stands in
    QString link;      ///< to accept it
    QDateTime expires;
    QString language; ///< in which dates are written
};

[[nodiscard]] QString invitationSubject(const InvitationText &text, const InvitationWords &words);
[[nodiscard]] QString invitationPlainText(const InvitationText &text, const InvitationWords &words);
/// The same with a button, for programs that show HTML. Names are escaped.
[[nodiscard]] QString invitationHtml(const InvitationText &text, const InvitationWords &words);

/// The link that accepts an invitation: base and token. An empty base stands for rosterlink://invitation/,
/// which the desktop opens with this program.
[[nodiscard]] QString invitationLink(const QString &token, const QString &base = {});
/// The token of whatever was pasted: a link of either sort, or the token itself; empty where there is none.
[[nodiscard]] QString tokenOfLink(const QString &pasted);

} // namespace rosterlink
