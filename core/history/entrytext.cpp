// SPDX-License-Identifier: Apache-2.0
#include "core/history/entrytext.h"

#include "core/history/decisionwords.h"
#include "core/history/entrychange.h"
#include "core/store/historylookup.h"
#include "core/store/linkrows.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString shown(const QJsonValue &value)
{
    const QString text = value.toVariant().toString().replace('\n'_L1, ", "_L1);
    return text.isEmpty() ? u"–"_s : text;
}
} // namespace

EntryText::EntryText(Database &database, OrganizationId organization, const HistoryEyes &eyes,
                     std::function<QString(PersonId)> name)
    : m_database(database)
    , m_organization(organization)
    , m_eyes(eyes)
    , m_name(std::move(name))
{}

QStringList EntryText::lines(const EntryRow &entry) const
{
    if (entry.table == tables::person) {
        return personLines(entry);
    }
    QString line;
    if (entry.table == tables::link) {
        line = linkLine(entry);
    } else if (entry.table == tables::rejection) {
        line = rejectionLine(entry);
    } else if (entry.table == tables::exemption) {
        line = exemptionLine(entry);
    } else if (entry.table == tables::question) {
        line = changeOf(entry) == Change::Ended ? tr("The question is no longer to be asked")
                                                : tr("A question is to be asked");
    } else if (entry.table == tables::taughtName) {
        line =
            (changeOf(entry) == Change::Ended ? tr("The names of this person and %1 are no longer remembered")
                                              : tr("The names of this person and %1 are remembered"))
                .arg(m_name(entry.other));
    } else if (entry.table == tables::invitation) {
        line = invitationLine(entry);
    } else {
        line = roleLine(entry);
    }
    return line.isEmpty() ? QStringList() : QStringList(line);
}

QStringList EntryText::personLines(const EntryRow &entry) const
{
    switch (changeOf(entry)) {
    case Change::Began:
        return {cameLine(entry)};
    case Change::Ended:
        return {endedLine(entry)};
    case Change::Resumed:
        return {tr("The profile is there again")};
    case Change::Edited:
        break;
    }
    const auto person = personRows::personEver(m_database, m_organization, PersonId(entry.row));
    QStringList lines = factLines(entry, person ? person->kind : Kind::Learners);
    const QJsonObject &after = entry.after;
    if (after.contains("alias"_L1)) {
        lines.append(
            tr("Alias: %1 → %2").arg(shown(entry.before->value("alias"_L1)), shown(after.value("alias"_L1))));
    }
    if (after.contains("gone_step"_L1)) {
        lines.append(after.value("gone_step"_L1).isNull() ? tr("Is in the list again")
                                                          : tr("Is no longer in the list"));
    }
    if (after.contains("csc"_L1)) {
        lines.append(after.value("csc"_L1).toInt() != 0 ? tr("Is the Motivity CSC")
                                                        : tr("Is not the Motivity CSC"));
    }
    if (after.contains("active"_L1)) {
        lines.append(after.value("active"_L1).toInt() != 0 ? tr("Active") : tr("Invited"));
    }
    return lines;
}

QString EntryText::cameLine(const EntryRow &entry) const
{
    const auto person = personRows::personEver(m_database, m_organization, PersonId(entry.row));
    if (!person || person->origin == "created"_L1) {
        return tr("The profile was created");
    }
    if (person->side == Side::Motivity) {
        return tr("New in Motivity");
    }
    return tr("New in %1").arg(m_eyes.title ? m_eyes.title(person->integration) : person->integration);
}

/// Removed, or joined with another profile of Motivity.
QString EntryText::endedLine(const EntryRow &entry) const
{
    const auto other = personRows::personEver(m_database, m_organization, entry.other);
    return other && other->side == Side::Motivity
               ? tr("Is the same profile as %1 of the Motivity file").arg(m_name(entry.other))
               : tr("The profile was removed");
}

QStringList EntryText::factLines(const EntryRow &entry, Kind kind) const
{
    QStringList lines;
    for (const Field field : allFields()) {
        const QString column = columnName(field);
        if (!entry.after.contains(column)) {
            continue;
        }
        const bool seen = !m_eyes.sees || m_eyes.sees(kind, field);
        lines.append(seen ? tr("%1: %2 → %3")
                                .arg(fieldLabel(field), shown(entry.before->value(column)),
                                     shown(entry.after.value(column)))
                          : tr("%1: changed").arg(fieldLabel(field)));
    }
    return lines;
}

QString EntryText::linkLine(const EntryRow &entry) const
{
    const QString other = m_name(entry.other);
    switch (changeOf(entry)) {
    case Change::Began:
        return tr("Linked with %1 (%2)").arg(other, linkedHow(entry.row));
    case Change::Ended:
        return tr("The link with %1 ended").arg(other);
    case Change::Resumed:
        return tr("Linked with %1 again").arg(other);
    case Change::Edited:
        break;
    }
    const QJsonValue drift = entry.after.value("drift"_L1);
    if (entry.after.contains("profile_facts"_L1) || entry.after.contains("kept_gone"_L1)) {
        return tr("Still the same person as %1").arg(other);
    }
    return drift.toString().isEmpty() ? tr("Agrees with %1 again").arg(other)
                                      : tr("Differs from %1 since in what the link stands on").arg(other);
}

/// "automatically, by three facts", "by hand, probable", "created with +".
QString EntryText::linkedHow(qint64 id) const
{
    const auto link = linkRows::link(m_database, m_organization, LinkId(id));
    const LinkHow how = link ? linkHowFromText(link->how) : LinkHow::Created;
    if (how == LinkHow::Created) {
        return tr("created with +");
    }
    if (how == LinkHow::Automatic) {
        return link->rule == "three facts"_L1 ? tr("automatically: three facts agree")
                                              : tr("automatically: two facts agree, and a third in part");
    }
    if (link->rule == "same profile"_L1) {
        return tr("by hand, the link of the same profile that was made with +");
    }
    if (link->strength == "certain"_L1) {
        return tr("by hand, certain");
    }
    if (link->strength == "probable"_L1) {
        return tr("by hand, probable");
    }
    return link->strength == "possible"_L1 ? tr("by hand, possible") : tr("by hand");
}

QString EntryText::rejectionLine(const EntryRow &entry) const
{
    const QString other = m_name(entry.other);
    const bool unlinked =
        historyLookup::rejectionRule(m_database, m_organization, entry.row) == "unlinked"_L1;
    if (changeOf(entry) == Change::Ended) {
        return unlinked ? tr("May be linked with %1 automatically again").arg(other)
                        : tr("May be the same person as %1 after all").arg(other);
    }
    return unlinked ? tr("Never linked with %1 automatically").arg(other)
                    : tr("Not the same person as %1").arg(other);
}

QString EntryText::exemptionLine(const EntryRow &entry) const
{
    return changeOf(entry) == Change::Ended ? tr("To be linked after all") : tr("No need to link");
}

QString EntryText::roleLine(const EntryRow &entry) const
{
    const bool given = entry.table == tables::memberRole;
    const QString role = given ? historyLookup::roleOfGrant(m_database, m_organization, entry.row)
                               : historyLookup::roleName(m_database, m_organization, entry.row);
    const bool ended = changeOf(entry) == Change::Ended;
    if (given) {
        return ended ? tr("No longer has the role %1").arg(role) : tr("Has the role %1").arg(role);
    }
    switch (changeOf(entry)) {
    case Change::Began:
        return tr("New role %1").arg(role);
    case Change::Ended:
        return tr("The role %1 was removed").arg(role);
    case Change::Resumed:
        return tr("The role %1 is there again").arg(role);
    case Change::Edited:
        break;
    }
    return tr("The role %1 was changed").arg(role);
}

QString EntryText::invitationLine(const EntryRow &entry) const
{
    switch (changeOf(entry)) {
    case Change::Began:
        return tr("The invitation waits");
    case Change::Ended:
        return tr("The invitation was removed");
    case Change::Resumed:
        return tr("The invitation is there again");
    case Change::Edited:
        break;
    }
    if (entry.after.contains("person"_L1)) {
        return tr("The invitation went over to the other profile of the same person");
    }
    const QString state = entry.after.value("state"_L1).toString();
    if (state == "accepted"_L1) {
        return tr("Accepted the invitation");
    }
    if (state == "sent"_L1) {
        return tr("The invitation was sent");
    }
    if (entry.after.contains("goes_out"_L1)) {
        return entry.after.value("goes_out"_L1).toString().isEmpty()
                   ? tr("The invitation waits until somebody sends it")
                   : tr("The invitation goes out");
    }
    return state.isEmpty() ? QString() : tr("The invitation's state changed");
}

} // namespace rosterlink
