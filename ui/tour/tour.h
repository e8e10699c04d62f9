// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace rosterlink::ui
{

/// One step of a tour: what to point at, what to say there, and what to do then.
struct TourStep
{
    enum class What {
        Look,   ///< nothing is done; the target, if any, must be there
        Click,  ///< a button, row or menu entry
        Tab,    ///< a tab, also where a section has the same name
        Select, ///< the row of a list, also where a button has the same name
        Type    ///< into the field that has the keyboard
    };

    What what = What::Look;
    QString target; ///< its accessible name; of Type, the text
    QString caption;
    bool isWay = false; ///< from Orgs to the page: the same in every tour
};

/// A flow that can be shown, on the sample organization as it is when it was just made.
struct Tour
{
    QString name; ///< on the command line and in the pictures' names
    QString title;
    std::vector<TourStep> steps;
};

/// All of them, in the order of the help article.
[[nodiscard]] std::vector<Tour> tours();

/// Those with that name, or with "all" every one; empty: there is none.
[[nodiscard]] std::vector<Tour> toursNamed(const QString &name);

} // namespace rosterlink::ui
