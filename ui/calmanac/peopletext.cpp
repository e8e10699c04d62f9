// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopletext.h"

#include "core/matching/explain.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("PeopleText", text, nullptr, n);
}

QString howLinked(const RosterPerson &person)
{
    switch (person.how) {
    case 0:
        return tr("linked automatically");
    case 1:
        return tr("linked by hand");
    default:
        return tr("created with +");
    }
}

QString openLine(const RosterPerson &person, Kind kind, const QString &title)
{
    if (person.side == Side::Motivity) {
        return person.csc ? tr("CSC: need not be linked") : tr("Nobody in %1 is like this person").arg(title);
    }
    if (kind == Kind::Learners) {
        return tr("Nobody in Motivity is like this person");
    }
    return person.email.isEmpty() ? tr("No e-mail address on file") : person.email;
}

QString goneLine(const RosterPerson &person, const QString &title)
{
    return person.side == Side::Motivity ? tr("No longer in Motivity") : tr("No longer in %1").arg(title);
}

QString linkedLine(const RosterPerson &person, const RosterPerson *other, const QString &title)
{
    if (person.gone || (other && other->gone)) {
        return goneLine(person.gone ? person : *other, title);
    }
    return !other || other->name == person.name ? howLinked(person)
                                                : tr("%1 in %2, %3").arg(other->name, title, howLinked(person));
}

QString stateLine(const RosterPerson &person, const RosterPerson *other, const QString &reason, Kind kind,
                  const QString &title)
{
    const QString otherName = other ? other->name : QString();
    switch (person.state) {
    case PersonState::Linked:
        return linkedLine(person, other, title);
    case PersonState::NoNeed:
        return person.csc ? tr("Motivity CSC: no need to link") : tr("No need to link");
    case PersonState::Suggested:
        return reason.isEmpty() ? tr("%1 fits").arg(otherName) : tr("%1 fits: %2").arg(otherName, reason);
    case PersonState::Open:
        return openLine(person, kind, title);
    case PersonState::Gone:
        return goneLine(person, title);
    }
    return {};
}
} // namespace

QString rowLine(const RosterPerson &person, const RosterPerson *other, const QString &reason, Kind kind,
                const QString &title, bool mixed)
{
    const QString line = stateLine(person, other, reason, kind, title);
    const bool says = mixed && person.state != PersonState::Linked && person.state != PersonState::Gone;
    return says ? tr("%1 · %2").arg(person.side == Side::Motivity ? tr("Motivity") : title, line) : line;
}

BadgeText rowBadge(const RosterPerson &person)
{
    switch (person.state) {
    case PersonState::Linked:
        if (person.gone) {
            return {tr("× gone"), BadgeKind::Trouble};
        }
        return person.changed ? BadgeText{tr("! changed"), BadgeKind::Attention}
                              : BadgeText{tr("✓ linked"), BadgeKind::Good};
    case PersonState::NoNeed:
        return {tr("no need"), BadgeKind::Outline};
    case PersonState::Suggested:
        if (person.family) {
            return {tr("family"), BadgeKind::Attention};
        }
        if (person.suggestions > 1) {
            return {tr("%n fit", person.suggestions), BadgeKind::Attention};
        }
        return {matching::strengthWord(person.strength), BadgeKind::Accent};
    case PersonState::Open:
        return person.isNew ? BadgeText{tr("● new"), BadgeKind::Accent} : BadgeText{tr("no match"), BadgeKind::Outline};
    case PersonState::Gone:
        return {tr("× gone"), BadgeKind::Trouble};
    }
    return {};
}

} // namespace rosterlink::ui
