// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/persontext.h"

#include "core/matching/explain.h"
#include "core/people/daytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class PersonText
{
    Q_DECLARE_TR_FUNCTIONS(PersonText)
};

QString stateWord(const PersonDetail &detail, const QString &where)
{
    switch (detail.row.state) {
    case PersonState::Linked:
        if (detail.row.gone) {
            return PersonText::tr("no longer there");
        }
        return PersonText::tr("linked to %1").arg(where);
    case PersonState::NoNeed:
        return PersonText::tr("no need to link");
    case PersonState::Gone:
        return PersonText::tr("no longer there");
    default:
        return PersonText::tr("not linked to %1").arg(where);
    }
}

/// Brothers and sisters who face the same suggestions as this person, of the same system.
QStringList siblings(const PersonDetail &detail)
{
    QStringList names;
    for (const RosterPerson &one : detail.family) {
        if (one.side == detail.person.side && one.id != detail.person.id) {
            names.append(one.name);
        }
    }
    return names;
}
} // namespace

QString personLine(const PersonDetail &detail, const QString &title, const Viewer &viewer)
{
    const bool motivity = detail.person.side == Side::Motivity;
    const bool member = detail.person.kind == Kind::Members;
    if (const QStringList others = siblings(detail); !others.isEmpty()) {
        return PersonText::tr("Shares last name and birth date with %1: maybe twins")
            .arg(QLocale().createSeparatedList(others));
    }
    if (!motivity) {
        const bool open = detail.row.state == PersonState::Open || detail.row.state == PersonState::Suggested;
        if (open) {
            return (member ? PersonText::tr("In %1 only · staff") : PersonText::tr("In %1 only · client"))
                .arg(title);
        }
        return (member ? PersonText::tr("In %1 · staff · %2", "%2: linked to Motivity")
                       : PersonText::tr("In %1 · client · %2", "%2: linked to Motivity"))
            .arg(title, stateWord(detail, PersonText::tr("Motivity")));
    }
    // What somebody is, one word after the other: no sentence.
    QStringList parts;
    parts.append(member ? PersonText::tr("Member") : PersonText::tr("Learner"));
    std::transform(detail.roles.begin(), detail.roles.end(), std::back_inserter(parts),
                   [](const RoleDetail &role) { return role.name; });
    if (detail.person.csc) {
        parts.append(PersonText::tr("Motivity CSC (your contact at Motivity)"));
    }
    if (!detail.person.alias.isEmpty() && viewer.learnersProtectedInfo) {
        parts.append(PersonText::tr("alias %1").arg(detail.person.alias));
    }
    parts.append(stateWord(detail, title));
    return parts.join(u" · "_s);
}

QString noNeedSentence(const PersonDetail &detail)
{
    const QString day = dayText(detail.exemptAt);
    if (detail.exemptReason == ExemptionReason::Csc) {
        return PersonText::tr(
                   "Your Motivity CSC (your contact at Motivity): no need to link. Marked by %1 on %2.")
            .arg(detail.exemptBy, day);
    }
    if (detail.exemptReason == ExemptionReason::HasLeft) {
        return PersonText::tr("Has left: no need to link. Said by %1 on %2.").arg(detail.exemptBy, day);
    }
    return PersonText::tr("No need to link. Said by %1 on %2.").arg(detail.exemptBy, day);
}

QString goneSentence(const PersonDetail &detail, const QString &title)
{
    return PersonText::tr(
               "No longer in %1: the newest list doesn't have this person. There is nothing to do.")
        .arg(detail.person.side == Side::Motivity ? PersonText::tr("Motivity") : title);
}

QString cscHint(const PersonDetail &detail, const QString &title)
{
    return detail.person.csc
               ? PersonText::tr("A Motivity CSC (your contact at Motivity) need not be linked.")
               : PersonText::tr(
                     "Your Motivity CSC (your contact at Motivity), or somebody who doesn't use %1? No need "
                     "to link.")
                     .arg(title);
}

QString whyNotSentence(const PersonDetail &detail, const QString &title)
{
    const QString where = detail.person.side == Side::Motivity ? title : PersonText::tr("Motivity");
    switch (detail.row.state) {
    case PersonState::NoNeed:
        return PersonText::tr(
            "A person said that there is no need to link, and what a person decides stands.");
    case PersonState::Linked:
        return detail.link && detail.link->how == LinkHow::Created
                   ? PersonText::tr(
                         "Nobody in Motivity was like this person, so the profile was made with +.")
                   : PersonText::tr("A person linked the two by hand.");
    default:
        break;
    }
    if (detail.suggestions.empty()) {
        return detail.person.kind == Kind::Members
                   ? PersonText::tr("Linked automatically are those whose first name, last name, and phone "
                                    "or e-mail address are the "
                                    "same in both systems. Nobody in %1 comes near.")
                         .arg(where)
                   : PersonText::tr("Linked automatically are those whose first name, last name and birth "
                                    "date are the same in both "
                                    "systems. Nobody in %1 comes near.")
                         .arg(where);
    }
    return matching::explainHold(detail.person.kind, detail.whyNot.hold, detail.whyNot.findings,
                                 detail.whyNot.rivalName);
}

} // namespace rosterlink::ui
