// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopletext.h"

#include "core/matching/explain.h"
#include "core/people/daytext.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
class PeopleText
{
    Q_DECLARE_TR_FUNCTIONS(PeopleText)
};

QString openLine(const RosterPerson &person, Kind kind)
{
    if (person.side == Side::Motivity) {
        return person.csc ? PeopleText::tr("CSC: need not be linked") : PeopleText::tr("No likely match");
    }
    if (kind == Kind::Learners) {
        return PeopleText::tr("No likely match");
    }
    return person.email.isEmpty() ? PeopleText::tr("No e-mail address on file") : person.email;
}

QString goneLine(const RosterPerson &person, const QString &title)
{
    return person.side == Side::Motivity ? PeopleText::tr("No longer in Motivity")
                                         : PeopleText::tr("No longer in %1").arg(title);
}

QString linkedLine(const RosterPerson &person, const RosterPerson *other, const QString &title)
{
    if (person.gone || (other && other->gone)) {
        return goneLine(person.gone ? person : *other, title);
    }
    return !other || other->name == person.name
               ? howLinked(person.how)
               : PeopleText::tr("%1 in %2, %3").arg(other->name, title, howLinked(person.how));
}

QString stateLine(const RosterPerson &person, const RosterPerson *other, const QString &reason, Kind kind,
                  const QString &title)
{
    const QString otherName = other ? other->name : QString();
    switch (person.state) {
    case PersonState::Linked:
        return linkedLine(person, other, title);
    case PersonState::NoNeed:
        return person.csc ? PeopleText::tr("Motivity CSC: no need to link")
                          : PeopleText::tr("No need to link");
    case PersonState::Suggested:
        return reason.isEmpty() ? PeopleText::tr("%1 fits").arg(otherName)
                                : PeopleText::tr("%1 fits: %2").arg(otherName, reason);
    case PersonState::Open:
        return openLine(person, kind);
    case PersonState::Gone:
        return goneLine(person, title);
    }
    return {};
}
} // namespace

QString howLinked(LinkHow how)
{
    switch (how) {
    case LinkHow::Automatic:
        return PeopleText::tr("linked automatically");
    case LinkHow::ByHand:
        return PeopleText::tr("linked by hand");
    case LinkHow::Created:
        break;
    }
    return PeopleText::tr("created with +");
}

QString rowLine(const RosterPerson &person, const RosterPerson *other, const QString &reason, Kind kind,
                const QString &title, bool mixed)
{
    const QString line = stateLine(person, other, reason, kind, title);
    const bool says = mixed && person.state != PersonState::Linked && person.state != PersonState::Gone;
    return says ? PeopleText::tr("%1 · %2").arg(
                      person.side == Side::Motivity ? PeopleText::tr("Motivity") : title, line)
                : line;
}

BadgeText rowBadge(const RosterPerson &person)
{
    if (!person.askOn.isNull()) {
        return {PeopleText::tr("? %1", "asked about on that day").arg(shortDayText(person.askOn)),
                BadgeKind::Attention};
    }
    switch (person.state) {
    case PersonState::Linked:
        if (person.gone) {
            return {PeopleText::tr("× gone"), BadgeKind::Trouble};
        }
        return person.changed ? BadgeText{PeopleText::tr("! changed"), BadgeKind::Attention}
                              : BadgeText{PeopleText::tr("✓ linked"), BadgeKind::Good};
    case PersonState::NoNeed:
        return {PeopleText::tr("no need"), BadgeKind::Outline};
    case PersonState::Suggested:
        if (person.family) {
            return {PeopleText::tr("family"), BadgeKind::Attention};
        }
        // Several may be likely, and yet only one of them certain.
        if (person.ambiguous && person.suggestions > 1) {
            return {PeopleText::tr("%n fit", nullptr, person.suggestions), BadgeKind::Attention};
        }
        return {matching::strengthWord(person.strength), BadgeKind::Accent};
    case PersonState::Open:
        return person.isNew ? BadgeText{PeopleText::tr("● new"), BadgeKind::Accent}
                            : BadgeText{PeopleText::tr("no match"), BadgeKind::Attention};
    case PersonState::Gone:
        return {PeopleText::tr("× gone"), BadgeKind::Trouble};
    }
    return {};
}

} // namespace rosterlink::ui
