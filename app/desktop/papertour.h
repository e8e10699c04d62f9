// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/handout.h"
#include "ui/tour/tourplayer.h"

#include <functional>

namespace rosterlink::desktop
{

/// Plays tours without anybody watching, for their pictures: as PNG files, as an article, or both.
class PaperTour
{
public:
    /// Where a tour is played.
    struct Stage
    {
        QWidget *window = nullptr;
        ui::Desk *desk = nullptr;
    };

    /// Either may be empty.
    PaperTour(QString pictures, QString handout);

    /// name: of a tour, or "all". open: makes the demonstration anew; each tour begins with that. Prints what
    /// it does.
    [[nodiscard]] Result<void> play(const QString &name, const std::function<Result<Stage>()> &open);

    [[nodiscard]] static Error unknown(const QString &name);

private:
    [[nodiscard]] Result<void> play(const ui::Tour &tour, const Stage &stage);
    [[nodiscard]] Result<void> take(const ui::Tour &tour, const ui::TourStep &step, const QImage &picture);

    QString m_pictures;
    QString m_handoutFile;
    ui::Handout m_handout;
    int m_number = 0;
};

} // namespace rosterlink::desktop
