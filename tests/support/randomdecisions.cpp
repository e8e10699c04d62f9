// SPDX-License-Identifier: Apache-2.0
#include "tests/support/randomdecisions.h"

#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
quint32 below(QRandomGenerator &random, size_t end)
{
    return random.bounded(static_cast<quint32>(end));
}

/// Two people of either side: those whom a suggestion or a link joins, or any two.
std::pair<ProfileId, CounterpartId> anyTwo(Office &office, Kind kind, QRandomGenerator &random)
{
    std::vector<RosterPerson> motivity;
    std::vector<RosterPerson> calmanac;
    for (auto &person :
         loadRoster(office.database(), office.organization(), Office::integration(), kind, {})) {
        (person.side == Side::Motivity ? motivity : calmanac).push_back(std::move(person));
    }
    const auto &one = motivity.at(below(random, motivity.size()));
    const auto &other = calmanac.at(below(random, calmanac.size()));
    const bool joined = !one.other.isNull() && random.bounded(10) < 7;
    return {ProfileId(one.id.value()), CounterpartId(joined ? one.other.value() : other.id.value())};
}

Command anyMembersDecision(Office &office, ProfileId profile, CounterpartId counterpart,
                           QRandomGenerator &random)
{
    const auto roles = roleRows::roles(office.database(), office.organization());
    const RoleId role = roles.at(below(random, roles.size())).id;
    switch (random.bounded(5)) {
    case 0:
        return commands::MarkCsc{profile};
    case 1:
        return commands::GiveRole{{profile}, role};
    case 2:
        return commands::TakeRole{profile, role};
    default:
        return commands::CreateMember{
            counterpart, u"new%1@example.org"_s.arg(random.bounded(60)), {role}, random.bounded(2) == 0};
    }
}

Command anyLearnersDecision(Office &office, ProfileId profile, CounterpartId counterpart,
                            QRandomGenerator &random)
{
    if (random.bounded(2) == 0) {
        return commands::CreateLearner{counterpart, random.bounded(2) == 0};
    }
    commands::EditLearner edit;
    edit.learner = profile;
    edit.version = office.detail(profile.person()).person.version;
    edit.firstName = u"Edited%1"_s.arg(random.bounded(9));
    if (random.bounded(2) == 0) {
        edit.alias = u"Sunny%1"_s.arg(random.bounded(9));
    }
    return edit;
}
} // namespace

Command anyDecision(Office &office, Kind kind, QRandomGenerator &random)
{
    const auto [profile, counterpart] = anyTwo(office, kind, random);
    const PersonId either = random.bounded(2) == 0 ? profile.person() : counterpart.person();
    switch (random.bounded(13)) {
    case 0:
    case 1:
        return commands::Link{profile, counterpart};
    case 2:
        return commands::LinkInstead{profile, counterpart};
    case 3:
        return commands::Swap{profile, anyTwo(office, kind, random).first};
    case 4:
    case 5:
        return commands::Unlink{
            profile, static_cast<commands::UnlinkReason>(random.bounded(3)), random.bounded(3) == 0, {}};
    case 6:
        return commands::Reject{profile, counterpart};
    case 7:
        return commands::TakeBackRejection{profile, counterpart};
    case 8:
        return commands::Exempt{{either}};
    case 9:
        return commands::LinkAfterAll{either};
    case 10:
        return commands::Confirm{profile};
    default:
        return kind == Kind::Members ? anyMembersDecision(office, profile, counterpart, random)
                                     : anyLearnersDecision(office, profile, counterpart, random);
    }
}

bool isDoneOnce(const Command &command)
{
    return !std::holds_alternative<commands::Swap>(command) &&
           !std::holds_alternative<commands::Undo>(command) &&
           !std::holds_alternative<commands::Redo>(command);
}

namespace
{
QStringList rowsOf(Office &office, const QString &table, const QString &columns, bool ends = true)
{
    QStringList rows;
    auto &query = office.database().run(
        u"SELECT %1 FROM %2%3"_s.arg(columns, table, ends ? u" WHERE ended_step IS NULL"_s : u""_s));
    while (query.next()) {
        QStringList cells{table};
        for (int column = 0; column < query.columnCount(); ++column) {
            cells.append(query.text(column));
        }
        rows.append(cells.join('|'_L1));
    }
    rows.sort();
    return rows;
}
} // namespace

QStringList decisionsOf(Office &office)
{
    return rowsOf(office, u"link"_s,
                  u"link, kind, profile, counterpart, how, rule, decided_by, decided_at"_s) +
           rowsOf(office, u"rejection"_s,
                  u"rejection, kind, profile, counterpart, rule, note, decided_by, decided_at"_s) +
           rowsOf(office, u"exemption"_s,
                  u"exemption, kind, person, reason, note, decided_by, decided_at"_s) +
           rowsOf(office, u"member_role"_s, u"member_role, person, role"_s) +
           rowsOf(office, u"invitation"_s,
                  u"invitation, person, address, state, since, attempts, message, invited_by"_s);
}

QString contentOf(Office &office)
{
    QString facts;
    for (const Field field : allFields()) {
        facts += u", "_s + columnName(field);
    }
    const QStringList rows =
        decisionsOf(office) +
        rowsOf(office, u"person"_s,
               u"person, side, integration, kind, external_id, number, edited, alias, alias_key, csc, "
               u"active, origin, "
               "created_from, gone_step"_s +
                   facts) +
        rowsOf(office, u"link"_s,
               u"link, strength, findings, note, profile_facts, counterpart_facts, kept_gone, drift"_s) +
        rowsOf(office, u"suggestion"_s,
               u"profile, counterpart, kind, probability, best, strength, hold, findings"_s, false);
    return rows.join('\n'_L1);
}

} // namespace rosterlink::test
