// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourplayer.h"

#include "ui/common/reveal.h"
#include "ui/desk/desk.h"
#include "ui/tour/whensettled.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace rosterlink::ui
{

namespace
{
constexpr int patience = 15000; // milliseconds until a target must be there
constexpr int lookEvery = 60;   // milliseconds

class TourPlayerText
{
    Q_DECLARE_TR_FUNCTIONS(TourPlayer)
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}
} // namespace

TourPlayer::TourPlayer(QWidget &window, Desk &desk)
    : m_desk(desk)
    , m_stage(window)
{}

Result<void> TourPlayer::play(const Tour &tour, const Take &take)
{
    for (const TourStep &step : tour.steps) {
        settle();
        const auto spot = await(step);
        if (!spot) {
            return failure(ErrorCode::NotFound,
                           TourPlayerText::tr("The tour finds no “%1”.").arg(step.target));
        }
        if (!spot->widget->visibleRegion().boundingRect().contains(spot->rect)) {
            reveal(spot->widget);
            settle();
        }
        const Spot shown = m_stage.find(step).value_or(*spot); // it may have moved
        if (auto taken = take(step, picture(step, shown)); !taken) {
            return taken;
        }
        Stage::perform(step, shown);
    }
    return {};
}

std::optional<Spot> TourPlayer::await(const TourStep &step)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patience) {
        if (auto spot = m_stage.find(step)) {
            return spot;
        }
        wait(lookEvery);
    }
    return std::nullopt;
}

QImage TourPlayer::picture(const TourStep &step, const Spot &spot)
{
    m_callout.show(*m_stage.window(), spot, {step.caption, {}});
    const QImage picture = m_stage.picture().toImage();
    m_callout.hide();
    return picture;
}

void TourPlayer::settle()
{
    QEventLoop loop;
    whenSettled(m_desk, &loop, [&loop] { loop.quit(); });
    loop.exec();
}

} // namespace rosterlink::ui
