// SPDX-License-Identifier: Apache-2.0
#include "core/store/invitationrows.h"

#include "core/people/clock.h"
#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::invitationRows
{

namespace
{
constexpr auto columns =
    "SELECT invitation, person, address, state, since, attempts, message, invited_by, goes_out, language "
    "FROM invitation "
    "WHERE organization = ? AND ended_step IS NULL "_L1;

InvitationRow read(const Statement &query)
{
    return {query.id<InvitationId>(0),
            query.id<PersonId>(1),
            query.text(2),
            query.text(3),
            QDateTime::fromString(query.text(4), Qt::ISODate),
            static_cast<int>(query.integer(5)),
            query.text(6),
            query.text(7),
            QDateTime::fromString(query.text(8), Qt::ISODate),
            query.text(9)};
}

std::optional<InvitationRow> readOne(Statement &query)
{
    std::optional<InvitationRow> row;
    if (query.next()) {
        row = read(query);
    }
    query.finish();
    return row;
}
} // namespace

Cells toCells(const InvitationRow &invitation)
{
    return {{"person"_L1, invitation.member.value()},
            {"address"_L1, invitation.address},
            {"address_key"_L1, invitation.address.toCaseFolded()},
            {"state"_L1, invitation.state},
            {"since"_L1, invitation.since.toUTC().toString(Qt::ISODate)},
            {"invited_by"_L1, invitation.invitedBy},
            {"goes_out"_L1, utcText(invitation.goesOut) + u""_s}, // an empty text, not SQL's NULL
            {"language"_L1, invitation.language + u""_s}};
}

std::vector<InvitationRow> invitations(Database &database, OrganizationId organization)
{
    auto &query = database.run(columns + u"ORDER BY since DESC, invitation DESC"_s, organization);
    std::vector<InvitationRow> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}

std::optional<InvitationRow> invitation(Database &database, OrganizationId organization, InvitationId id)
{
    return readOne(database.run(columns + u"AND invitation = ?"_s, organization, id));
}

std::optional<InvitationRow> inForceFor(Database &database, OrganizationId organization, PersonId member)
{
    return readOne(
        database.run(columns + u"AND person = ? ORDER BY invitation DESC LIMIT 1"_s, organization, member));
}

std::optional<InvitationRow> inForceTo(Database &database, OrganizationId organization,
                                       const QString &address)
{
    return readOne(database.run(columns + u"AND address_key = ? AND state NOT IN ('accepted', 'expired')"_s,
                                organization, address.toCaseFolded()));
}

std::optional<InvitationRow> inForceInsteadOf(Database &database, OrganizationId organization,
                                              InvitationId ended)
{
    return readOne(database.run(
        columns + u"AND state NOT IN ('accepted', 'expired') AND address_key = (SELECT e.address_key "
                  "FROM invitation e WHERE e.organization = ? AND e.invitation = ?)"_s,
        organization, organization, ended));
}

std::vector<InvitationRow> unsent(Database &database, OrganizationId organization)
{
    auto &query =
        database.run(columns + u"AND state IN ('waiting', 'sending') ORDER BY invitation"_s, organization);
    std::vector<InvitationRow> rows;
    while (query.next()) {
        rows.push_back(read(query));
    }
    return rows;
}

void setState(Database &database, OrganizationId organization, InvitationId id,
              const InvitationProgress &progress)
{
    database.run(u"UPDATE invitation SET state = ?, since = ?, attempts = ?, message = ? "
                 "WHERE organization = ? AND invitation = ?"_s,
                 progress.state, utcText(progress.since), progress.attempts, progress.message, organization,
                 id);
}

std::optional<InvitationMailRow> mail(Database &database, OrganizationId organization, InvitationId id)
{
    auto &query = database.run(u"SELECT message_id, token, token_hash, expires, due FROM invitation_mail "
                               "WHERE organization = ? AND invitation = ?"_s,
                               organization, id);
    std::optional<InvitationMailRow> row;
    if (query.next()) {
        row = {query.text(0), query.text(1), query.text(2), QDateTime::fromString(query.text(3), Qt::ISODate),
               QDateTime::fromString(query.text(4), Qt::ISODate)};
    }
    query.finish();
    return row;
}

void setMail(Database &database, OrganizationId organization, InvitationId id, const InvitationMailRow &mail)
{
    database.run(
        u"INSERT INTO invitation_mail (organization, invitation, message_id, token, token_hash, "
        "expires, due) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (organization, invitation) DO UPDATE SET "
        "message_id = excluded.message_id, token = excluded.token, token_hash = excluded.token_hash, "
        "expires = excluded.expires, due = excluded.due"_s,
        organization, id, mail.messageId, mail.token, mail.tokenHash, utcText(mail.expires),
        utcText(mail.due));
}

void setGoesOut(Database &database, OrganizationId organization, InvitationId id, const QDateTime &when)
{
    database.run(u"UPDATE invitation SET goes_out = ? WHERE organization = ? AND invitation = ?"_s,
                 utcText(when), organization, id);
}

void expire(Database &database, OrganizationId organization, const QDateTime &now)
{
    database.run(u"UPDATE invitation SET state = 'expired', since = m.expires FROM invitation_mail m "
                 "WHERE invitation.organization = ? AND invitation.state = 'sent' "
                 "AND m.organization = invitation.organization AND m.invitation = invitation.invitation "
                 "AND m.expires <= ?"_s,
                 organization, utcText(now));
}

QDateTime nextGoesOut(Database &database, OrganizationId organization)
{
    auto &query = database.run(
        u"SELECT min(max(i.goes_out, coalesce(m.due, ''))) FROM invitation i LEFT JOIN invitation_mail m "
        "ON m.organization = i.organization AND m.invitation = i.invitation WHERE i.organization = ? "
        "AND i.ended_step IS NULL AND i.state IN ('waiting', 'sending') AND i.goes_out <> ''"_s,
        organization);
    const QDateTime next = query.next() ? QDateTime::fromString(query.text(0), Qt::ISODate) : QDateTime();
    query.finish();
    return next;
}

std::optional<Linked> withToken(Database &database, const QString &tokenHash)
{
    auto &query =
        database.run(u"SELECT i.organization, i.invitation, i.ended_step IS NOT NULL FROM invitation_mail m "
                     "JOIN invitation i ON i.organization = m.organization AND i.invitation = m.invitation "
                     "WHERE m.token_hash = ?"_s,
                     tokenHash);
    std::optional<Linked> linked;
    if (query.next()) {
        linked = {query.id<OrganizationId>(0), query.id<InvitationId>(1), query.integer(2) != 0};
    }
    query.finish();
    return linked;
}

} // namespace rosterlink::invitationRows
