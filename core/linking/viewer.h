// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/kind.h"

namespace rosterlink
{

/// What whoever looks at the screen may see. Everything that the window shows is read with one of these, so
/// that what is hidden never reaches a widget: learners by alias, clients of Calmanac as "Client 17", facts
/// as "hidden".
struct Viewer
{
    bool learnersProtectedInfo = true; ///< learners' names, birth date, phone, e-mail, address, identifier
    bool membersContacts = true; ///< members' phone, e-mail, address, identifier; hidden in screen-share mode

    [[nodiscard]] bool seesName(Kind kind) const { return kind == Kind::Members || learnersProtectedInfo; }
    /// Whether a fact's value may be shown; names of members always may.
    [[nodiscard]] bool sees(Kind kind, Field field) const
    {
        if (kind == Kind::Learners) {
            return learnersProtectedInfo;
        }
        return membersContacts || field <= Field::PreviousLastName;
    }
};

} // namespace rosterlink
