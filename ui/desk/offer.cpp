// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/offer.h"

#include <QWidget>

namespace rosterlink::ui
{

namespace
{
constexpr auto withheld = "withheld"; // the property of a widget that is off because of a permission
}

bool offerTo(const Viewer &viewer, Permission needed, QWidget *widget)
{
    const bool may = viewer.may(needed);
    if (may == !widget->property(withheld).toBool()) {
        return may;
    }
    widget->setProperty(withheld, !may);
    widget->setEnabled(may);
    widget->setToolTip(may ? QString() : missingSentence(needed));
    widget->setAccessibleDescription(widget->toolTip());
    return may;
}

} // namespace rosterlink::ui
