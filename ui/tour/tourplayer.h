// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "ui/tour/stage.h"
#include "ui/tour/tour.h"

namespace rosterlink::ui
{

class Desk;

/// Plays a tour by itself on a window and writes a numbered picture after each step. Runs the event loop
/// meanwhile; on the window's thread.
class TourPlayer
{
public:
    /// folder: of the pictures, must be there.
    TourPlayer(QWidget &window, Desk &desk, QString folder);

    /// number: of the first picture; counts on. Fails with the step whose target isn't there.
    [[nodiscard]] Result<void> play(const Tour &tour, int &number);

private:
    [[nodiscard]] std::optional<Spot> await(const TourStep &step);
    [[nodiscard]] Result<void> act(const TourStep &step);
    void settle();
    [[nodiscard]] Result<void> take(const Tour &tour, int number);

    Desk &m_desk;
    QString m_folder;
    Stage m_stage;
};

} // namespace rosterlink::ui
