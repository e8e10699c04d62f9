// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourplayer.h"

#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int patience = 15000; // milliseconds until a target must be there
constexpr int breath = 60;      // milliseconds: longer than any of the pages' own timers

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

TourPlayer::TourPlayer(QWidget &window, Desk &desk, QString folder)
    : m_desk(desk)
    , m_folder(std::move(folder))
    , m_stage(window)
{}

Result<void> TourPlayer::play(const Tour &tour, int &number)
{
    for (const TourStep &step : tour.steps) {
        if (auto done = act(step); !done) {
            return done;
        }
        settle();
        if (auto taken = take(tour, number++); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> TourPlayer::act(const TourStep &step)
{
    if (step.what == TourStep::What::Type) {
        Stage::type(step.target);
        return {};
    }
    if (step.target.isEmpty()) {
        return {};
    }
    const auto spot = await(step);
    if (!spot) {
        return failure(ErrorCode::NotFound, TourPlayerText::tr("The tour finds no “%1”.").arg(step.target));
    }
    if (step.what != TourStep::What::Look) {
        Stage::click(*spot);
    }
    return {};
}

std::optional<Spot> TourPlayer::await(const TourStep &step)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < patience) {
        const auto spot = step.what == TourStep::What::Select ? m_stage.findRow(step.target)
                          : step.what == TourStep::What::Tab  ? m_stage.findTab(step.target)
                                                              : m_stage.find(step.target);
        if (spot) {
            return spot;
        }
        wait(breath);
    }
    return std::nullopt;
}

/// Until the page shows the outcome: an answer of the database may ask for the next (a decision, then the
/// rows, then the detail, then the history), so a few rounds behind all that was asked before.
void TourPlayer::settle()
{
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        QEventLoop loop;
        m_desk.read<bool>(
            &loop, [](Database &) { return true; }, [&loop](bool) { loop.quit(); });
        loop.exec();
        wait(round == 0 ? breath : 0);
    }
    wait(breath);
}

Result<void> TourPlayer::take(const Tour &tour, int number)
{
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(number, 2, 10, QLatin1Char('0')).arg(tour.name);
    if (!m_stage.picture().save(file)) {
        return failure(ErrorCode::Storage, TourPlayerText::tr("The picture %1 can't be written.").arg(file));
    }
    return {};
}

} // namespace rosterlink::ui
