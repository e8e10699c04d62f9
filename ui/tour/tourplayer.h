// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "ui/tour/callout.h"
#include "ui/tour/stage.h"
#include "ui/tour/tour.h"

#include <QImage>

#include <functional>

namespace rosterlink::ui
{

class Desk;

/// Plays a tour by itself on a window and hands out a picture of each step, with its callout, before the step
/// is done. Runs the event loop meanwhile; on the window's thread.
class TourPlayer
{
public:
    using Take = std::function<Result<void>(const TourStep &step, const QImage &picture)>;

    TourPlayer(QWidget &window, Desk &desk);

    /// Fails with the step whose target isn't there, or as take does.
    [[nodiscard]] Result<void> play(const Tour &tour, const Take &take);

private:
    [[nodiscard]] std::optional<Spot> await(const TourStep &step);
    [[nodiscard]] QImage picture(const TourStep &step, const Spot &spot);
    void settle();

    Desk &m_desk;
    Stage m_stage;
    Callout m_callout;
};

} // namespace rosterlink::ui
