// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplefilter.h"

#include <array>

namespace rosterlink::ui
{

namespace
{
// In the order of PeopleFilter.
constexpr std::array names = {"all",
                              "linked",
                              "not linked",
                              "not linked motivity",
                              "not linked counterpart",
                              "match found motivity",
                              "match found counterpart",
                              "no match motivity",
                              "no match counterpart",
                              "no need motivity",
                              "no need counterpart",
                              "new",
                              "changed",
                              "gone",
                              "ask later"};
static_assert(names.size() == peopleFilterCount, "every filter has a name");
} // namespace

QString filterName(PeopleFilter filter)
{
    return QString::fromLatin1(names[static_cast<size_t>(filter)]);
}

PeopleFilter filterFromName(const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i])) {
            return static_cast<PeopleFilter>(i);
        }
    }
    return PeopleFilter::All;
}

bool isMixed(PeopleFilter filter)
{
    switch (filter) {
    case PeopleFilter::All:
    case PeopleFilter::NotLinked:
    case PeopleFilter::New:
    case PeopleFilter::Changed:
    case PeopleFilter::Gone:
    case PeopleFilter::AskLater:
        return true;
    default:
        return false;
    }
}

bool matches(const RosterPerson &person, PeopleFilter filter)
{
    const bool motivity = person.side == Side::Motivity;
    const bool linked = person.state == PersonState::Linked;
    const bool toDo = person.state == PersonState::Suggested || person.state == PersonState::Open;
    const bool ownRow = motivity || !linked;
    switch (filter) {
    case PeopleFilter::All:
        return ownRow && person.state != PersonState::Gone;
    case PeopleFilter::Linked:
        return motivity && linked;
    case PeopleFilter::NotLinked:
        return toDo;
    case PeopleFilter::NotLinkedMotivity:
        return motivity && toDo;
    case PeopleFilter::NotLinkedCounterpart:
        return !motivity && toDo;
    case PeopleFilter::MatchFoundMotivity:
        return motivity && person.state == PersonState::Suggested;
    case PeopleFilter::MatchFoundCounterpart:
        return !motivity && person.state == PersonState::Suggested;
    case PeopleFilter::NoMatchMotivity:
        return motivity && person.state == PersonState::Open;
    case PeopleFilter::NoMatchCounterpart:
        return !motivity && person.state == PersonState::Open;
    case PeopleFilter::NoNeedMotivity:
        return motivity && person.state == PersonState::NoNeed;
    case PeopleFilter::NoNeedCounterpart:
        return !motivity && person.state == PersonState::NoNeed;
    case PeopleFilter::New:
        return ownRow && person.isNew;
    case PeopleFilter::Changed:
        return motivity && person.changed;
    case PeopleFilter::Gone:
        return person.gone;
    case PeopleFilter::AskLater:
        return !person.askOn.isNull();
    }
    return false;
}

} // namespace rosterlink::ui
