// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/tourguide.h"

#include "ui/common/button.h"
#include "ui/common/reveal.h"
#include "ui/desk/desk.h"
#include "ui/tour/whensettled.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>
#include <array>

namespace rosterlink::ui
{

namespace
{
constexpr int lookEvery = 120;       // milliseconds
constexpr int missedAfter = 8000;    // milliseconds without the target until that is said
constexpr int readingBase = 1300;    // milliseconds that a step stays, at speed 1
constexpr int readingPerLetter = 38; // milliseconds: about 160 words a minute
constexpr int motionTime = 700;      // milliseconds from one place to the next
constexpr std::array<double, 4> speeds{0.5, 1, 2, 4};

bool isPressKey(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Programs that move by themselves make some people ill: they tell their desktop.
bool motionIsWanted()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}
} // namespace

TourGuide::TourGuide(QWidget &window, Desk &desk, Tour tour, Mode mode, Pace pace, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_stage(window)
    , m_tour(std::move(tour))
    , m_mode(mode)
    , m_pace(pace)
    , m_pointer(window.mapToGlobal(window.rect().center()))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TourGuide::look);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &tip) { m_callout.setPointer(tip.toPoint()); });
    connect(&m_motion, &QVariantAnimation::finished, this, &TourGuide::act);
    QCoreApplication::instance()->installEventFilter(this);
}

TourGuide::~TourGuide() = default;

void TourGuide::start(int done)
{
    m_step = 0;
    m_done = std::min(done, static_cast<int>(m_tour.steps.size()));
    whenSettled(m_desk, this, [this] {
        m_since.start();
        m_timer.start();
    });
}

/// The page may have moved, be made anew, or be another one since.
void TourGuide::look()
{
    if (m_isActing || isPast() || m_motion.state() == QAbstractAnimation::Running) {
        return;
    }
    m_spot = m_stage.find(current());
    if (!m_spot) {
        if (m_since.elapsed() > missedAfter && !m_isLost) {
            showLost();
        }
        return;
    }
    if (m_step < m_done) {
        act();
    } else {
        present(*m_spot);
    }
}

void TourGuide::present(const Spot &spot)
{
    if (!m_isShown || m_isLost || !m_callout.follow(spot)) {
        show(spot);
    }
    if (m_mode == Mode::Watch) {
        if (!m_pace.isPaused && m_since.elapsed() > dwell()) {
            move(spot);
        }
    } else if (isDoneByUser(spot)) {
        goOn();
    }
}

void TourGuide::show(const Spot &spot)
{
    reveal(spot.widget); // the callout follows where it goes
    const int all = static_cast<int>(m_tour.steps.size());
    m_callout.show(*m_stage.window(), spot,
                   {current().caption, tr("%1 · step %2 of %3").arg(m_tour.title).arg(m_step + 1).arg(all)},
                   controls());
    if (m_mode == Mode::Watch) {
        m_callout.setPointer(m_pointer);
    }
    m_isShown = true;
    m_isLost = false;
    m_since.restart();
}

std::vector<Callout::Control> TourGuide::controls()
{
    std::vector<Callout::Control> controls;
    const int before = std::max(0, m_step - 1);
    if (m_mode == Mode::Watch) {
        controls.push_back({m_pace.isPaused ? tr("Go on") : tr("Pause"), Qt::Key_F9, [this] { pause(); }});
    } else if (current().what == TourStep::What::Look) {
        controls.push_back({tr("Next"), Qt::Key_F9, [this] { goOn(); }});
    } else {
        controls.push_back({tr("Do it for me"), Qt::Key_F9, [this] { act(); }});
    }
    controls.push_back({tr("Step back"), Qt::Key_F8, [this, before] { Q_EMIT anewWanted(before); }});
    if (m_mode == Mode::Watch) {
        controls.push_back({tr("Speed %1×").arg(m_pace.speed), {}, [this] { changeSpeed(); }});
    }
    controls.push_back({tr("End"), Qt::Key_F10, [this] { Q_EMIT endWanted(); }});
    return controls;
}

int TourGuide::dwell() const
{
    return static_cast<int>((readingBase + readingPerLetter * static_cast<int>(current().caption.size())) /
                            m_pace.speed);
}

void TourGuide::move(const Spot &spot)
{
    if (!motionIsWanted() || current().what == TourStep::What::Look) {
        act();
        return;
    }
    const QPoint to = spot.widget->mapToGlobal(spot.center());
    m_motion.setDuration(static_cast<int>(motionTime / m_pace.speed));
    m_motion.setStartValue(m_pointer);
    m_motion.setEndValue(to);
    m_pointer = to;
    m_motion.start();
}

/// Does what the step says. A click may open a dialog and come back only when that is closed: what follows
/// is arranged before.
void TourGuide::act()
{
    if (m_isActing || isPast()) {
        return;
    }
    const auto spot = m_stage.find(current());
    if (!spot) {
        return; // gone in this very moment; looked for again
    }
    const TourStep step = current();
    goOn();
    QTimer::singleShot(0, this, [this, step] {
        if (const auto there = m_stage.find(step)) {
            Stage::perform(step, *there);
        }
    });
}

void TourGuide::goOn()
{
    if (m_isActing) {
        return;
    }
    m_isActing = true;
    m_callout.hide();
    m_isShown = false;
    whenSettled(m_desk, this, [this] { nextStep(); });
}

void TourGuide::nextStep()
{
    ++m_step;
    m_isActing = false;
    m_since.restart();
    if (isPast()) {
        m_timer.stop();
        showEnd();
    }
}

void TourGuide::showLost()
{
    m_isLost = true;
    m_callout.show(*m_stage.window(), {m_stage.window(), {}},
                   {tr("The next step isn't on this page: “%1”").arg(current().caption), m_tour.title},
                   {{tr("Take me there"), Qt::Key_F9, [this] { Q_EMIT anewWanted(m_step); }},
                    {tr("End"), Qt::Key_F10, [this] { Q_EMIT endWanted(); }}});
}

void TourGuide::showEnd()
{
    Q_EMIT completed();
    m_callout.show(*m_stage.window(), {m_stage.window(), {}}, {tr("That was “%1”.").arg(m_tour.title), {}},
                   {{tr("Once more"), Qt::Key_F8, [this] { Q_EMIT anewWanted(0); }},
                    {tr("Another flow…"), Qt::Key_F9, [this] { Q_EMIT otherWanted(); }},
                    {tr("End"), Qt::Key_F10, [this] { Q_EMIT endWanted(); }}});
}

void TourGuide::pause()
{
    m_pace.isPaused = !m_pace.isPaused;
    m_motion.stop();
    m_isShown = false; // with the other label
}

void TourGuide::changeSpeed()
{
    const auto faster =
        std::find_if(speeds.begin(), speeds.end(), [this](double one) { return one > m_pace.speed; });
    m_pace.speed = faster == speeds.end() ? speeds.front() : *faster;
    m_isShown = false;
}

/// What needs no click: the text stands there, or the arrow keys have chosen the row.
bool TourGuide::isDoneByUser(const Spot &spot) const
{
    if (current().what == TourStep::What::Type) {
        const auto *field = qobject_cast<QLineEdit *>(spot.widget);
        return field && field->text() == current().target;
    }
    const auto *view = qobject_cast<QAbstractItemView *>(spot.widget->parentWidget());
    return current().what == TourStep::What::Select && view && view->hasFocus() &&
           view->currentIndex().siblingAtColumn(0).data().toString() == current().target &&
           view->selectionModel()->isSelected(view->currentIndex());
}

bool TourGuide::isHit(const QObject *watched, const QEvent *event) const
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        return watched == m_spot->widget && mouse->button() == Qt::LeftButton &&
               m_spot->rect.contains(mouse->position().toPoint());
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (watched == m_spot->widget) {
        return isPressKey(key->key());
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(m_spot->widget->parentWidget())) {
        return watched == view && isPressKey(key->key()) &&
               view->currentIndex().siblingAtColumn(0).data().toString() == current().target;
    }
    const auto *button = qobject_cast<Button *>(m_spot->widget);
    return button && button->isHintShown() && button->keyHint() == key->text();
}

bool TourGuide::eventFilter(QObject *watched, QEvent *event)
{
    const bool waits = m_mode == Mode::Guided && m_isShown && !m_isLost && !m_isActing && m_spot &&
                       !isPast() && current().what != TourStep::What::Look &&
                       current().what != TourStep::What::Type;
    if (waits && m_spot->widget && event->spontaneous() && isHit(watched, event)) {
        goOn(); // the event itself goes its way
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rosterlink::ui
