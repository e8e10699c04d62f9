// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/store/table.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// One invitation e-mail to a member.
struct InvitationRow
{
    InvitationId id;
    PersonId member;
    QString address;
    QString state;   ///< "waiting", "sending", "sent", "failed", "accepted", "expired"
    QDateTime since; ///< in this state, UTC
    int attempts = 0;
    QString message; ///< what the server said last; empty: nothing
    QString invitedBy;
    QDateTime goesOut; ///< by itself, UTC; invalid: not before somebody sends it
    QString language;  ///< "en", "es"; empty: the organization's
};

/// What sending it needs.
struct InvitationMailRow
{
    QString messageId; ///< without angle brackets
    QString token;     ///< of its link; empty once it was sent
    QString tokenHash;
    QDateTime expires; ///< UTC
    QDateTime due;     ///< not to be tried before; invalid: at once
};

/// Where the sending of an invitation stands.
struct InvitationProgress
{
    QString state;
    QDateTime since;
    int attempts = 0;
    QString message;
};

namespace invitationRows
{
[[nodiscard]] Cells toCells(const InvitationRow &invitation);
/// All in force, newest first.
[[nodiscard]] std::vector<InvitationRow> invitations(Database &database, OrganizationId organization);
[[nodiscard]] std::optional<InvitationRow> invitation(Database &database, OrganizationId organization,
                                                      InvitationId id);
/// A member's in force.
[[nodiscard]] std::optional<InvitationRow> inForceFor(Database &database, OrganizationId organization,
                                                      PersonId member);
/// The one in force to this address, whatever the case.
[[nodiscard]] std::optional<InvitationRow> inForceTo(Database &database, OrganizationId organization,
                                                     const QString &address);
/// The one in force to the address to which an ended one went; none while that address is free.
[[nodiscard]] std::optional<InvitationRow> inForceInsteadOf(Database &database, OrganizationId organization,
                                                            InvitationId ended);
/// All in force that were not sent yet, the oldest first.
[[nodiscard]] std::vector<InvitationRow> unsent(Database &database, OrganizationId organization);
/// Sending is no decision, and in no step: nobody undoes what a server has.
void setState(Database &database, OrganizationId organization, InvitationId id,
              const InvitationProgress &progress);
[[nodiscard]] std::optional<InvitationMailRow> mail(Database &database, OrganizationId organization,
                                                    InvitationId id);
void setMail(Database &database, OrganizationId organization, InvitationId id, const InvitationMailRow &mail);
/// Lets one go out by itself at that time; invalid: not before somebody sends it.
void setGoesOut(Database &database, OrganizationId organization, InvitationId id, const QDateTime &when);
/// Those that were sent and whose links are valid no longer are expired from then on.
void expire(Database &database, OrganizationId organization, const QDateTime &now);
/// When the first of them goes out by itself, or is tried again; invalid: none does.
[[nodiscard]] QDateTime nextGoesOut(Database &database, OrganizationId organization);

/// The one that a link belongs to, in force or ended.
struct Linked
{
    OrganizationId organization;
    InvitationId invitation;
    bool ended = false; ///< removed by the office
};
[[nodiscard]] std::optional<Linked> withToken(Database &database, const QString &tokenHash);
} // namespace invitationRows

} // namespace rosterlink
