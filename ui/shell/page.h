// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace rosterlink::ui
{

/// One page of the window. The shell makes each once, when it is first visited, and tells it where it is.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows that place: another organization, tab, filter or person. Called whenever one arrives here, also
    /// from here. Reads what it shows anew where that may have changed.
    virtual void arrive(const Place &place) = 0;
    /// Where one is now, with the filter and person chosen since; what back returns to.
    [[nodiscard]] virtual Place place() const = 0;
    /// The widget that takes the keyboard when one arrives; by default the page's first.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }
    /// The last part of the breadcrumb where the place alone doesn't say it (a learner's alias or name);
    /// empty else.
    [[nodiscard]] virtual QString crumb() const { return {}; }

Q_SIGNALS:
    /// The user asked to go there.
    void goTo(const rosterlink::ui::Place &place);
    /// The place, or what the breadcrumb says of it, changed without going anywhere (a filter, a selection).
    void placeChanged();
    /// Something to say at the bottom; with a step, the message offers Undo.
    void say(const QString &sentence, rosterlink::StepId undo = {});
};

} // namespace rosterlink::ui
