// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commands.h"
#include "core/linking/persondetail.h"
#include "ui/desk/offer.h"

#include <functional>

namespace rosterlink::ui
{

/// What the cards of the detail have in common: whom they show, and how they decide.
struct DetailContext
{
    PersonDetail detail;
    OrganizationId organization;
    QString title; ///< the other system's name: "Calmanac"
    Viewer viewer;
    int motivityPeople = 0; ///< profiles of this kind; 0: + is off

    std::function<void(const Command &)> decide;
    std::function<void()> find;        ///< "Find in Calmanac…"
    std::function<void()> unlink;      ///< asks why
    std::function<void()> askLater;    ///< asks what, and when
    std::function<void()> showToEnter; ///< "To enter in Motivity…"
    std::function<void(PersonId)> openDashboard;
    std::function<void(PersonId)> openPerson; ///< selects somebody else in this list

    [[nodiscard]] const PersonRow &person() const { return detail.person; }
    [[nodiscard]] bool mayDecide() const { return viewer.mayDecideAbout(person().kind); }
    /// For every button that decides: offers it only to whose role allows that.
    void offerDeciding(QWidget *button) const { offerTo(viewer, deciding(person().kind), button); }
    [[nodiscard]] bool isMotivity() const { return detail.person.side == Side::Motivity; }
    /// The profile's and the counterpart's id of this person and one of the other side.
    [[nodiscard]] ProfileId profileWith(PersonId other) const
    {
        return ProfileId(isMotivity() ? detail.person.id.value() : other.value());
    }
    [[nodiscard]] CounterpartId counterpartWith(PersonId other) const
    {
        return CounterpartId(isMotivity() ? other.value() : detail.person.id.value());
    }
};

} // namespace rosterlink::ui
