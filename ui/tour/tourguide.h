// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/callout.h"
#include "ui/tour/stage.h"
#include "ui/tour/tour.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

namespace rosterlink::ui
{

class Desk;

/// Shows a tour on the open window: points at one thing after the other and waits for the user's click
/// (guided), or does it by itself with a pointer that moves (watch). Whoever gets lost is brought back: the
/// owner begins anew and has the first steps done at once.
class TourGuide : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Guided, Watch };
    /// How fast it goes by itself: 1 is for reading along; the time that each step stays is divided by it.
    struct Pace
    {
        double speed = 1;
        bool isPaused = false;
    };

    /// window, desk: must outlive this.
    TourGuide(QWidget &window, Desk &desk, Tour tour, Mode mode, Pace pace, QObject *parent = nullptr);
    ~TourGuide() override;

    /// done: so many steps are done at once, without being shown.
    void start(int done);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] Pace pace() const { return m_pace; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const Tour &tour() const { return m_tour; }

Q_SIGNALS:
    /// The tour anew from its beginning, the first steps done at once.
    void anewWanted(int done);
    /// The last step was shown.
    void completed();
    /// The user has seen enough.
    void endWanted();
    void otherWanted();

protected:
    /// Sees the user do what is pointed at, with mouse or keyboard.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void show(const Spot &spot);
    void showLost();
    void showEnd();
    void present(const Spot &spot);
    void act();
    void move(const Spot &spot);
    void goOn();
    void nextStep();
    void pause();
    void changeSpeed();
    [[nodiscard]] bool isDoneByUser(const Spot &spot) const;
    [[nodiscard]] bool isHit(const QObject *watched, const QEvent *event) const;
    [[nodiscard]] std::vector<Callout::Control> controls();
    [[nodiscard]] int dwell() const; ///< milliseconds
    [[nodiscard]] const TourStep &current() const { return m_tour.steps[static_cast<size_t>(m_step)]; }
    [[nodiscard]] bool isPast() const { return m_step >= static_cast<int>(m_tour.steps.size()); }

    Desk &m_desk;
    Stage m_stage;
    Tour m_tour;
    Mode m_mode;
    Pace m_pace;
    Callout m_callout;
    QTimer m_timer;
    QVariantAnimation m_motion;
    QElapsedTimer m_since; ///< since the step is shown, or since its target is missed
    std::optional<Spot> m_spot;
    QPoint m_pointer;
    int m_step = 0;
    int m_done = 0;
    bool m_isShown = false;
    bool m_isActing = false;
    bool m_isLost = false;
};

} // namespace rosterlink::ui
