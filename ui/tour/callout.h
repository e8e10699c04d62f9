// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/stage.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QRect>

#include <functional>
#include <optional>
#include <vector>

namespace rosterlink::ui
{

class CalloutMark;

/// Where a bubble of that size stands so that it doesn't cover the target: below, above, behind or before it,
/// the first of these that has the room; else in the corner of the room that is farthest. An empty target: at
/// the bottom, in the middle.
[[nodiscard]] QRect placeBeside(const QSize &bubble, const QRect &target, const QRect &room);

/// A bubble with a sentence that points at something in a window, a ring around that, and where wanted a
/// pointer that moves by itself. They lie above the window's widgets; only the bubble's own buttons take
/// clicks.
class Callout : public QObject
{
    Q_OBJECT

public:
    struct Control
    {
        QString text;
        QKeySequence key; ///< works wherever the keyboard is in that window
        std::function<void()> pressed;
    };
    struct Words
    {
        QString caption;
        QString progress; ///< "Step 3 of 12"; small, above
    };

    explicit Callout(QObject *parent = nullptr);
    ~Callout() override;

    /// Points at a spot of that window, or of a dialog or menu above it; a spot without extent: at nothing.
    void show(QWidget &window, const Spot &spot, const Words &words,
              const std::vector<Control> &controls = {});
    /// What is pointed at may have moved. False: it is in another window now, or the bubble is gone with its
    /// window.
    [[nodiscard]] bool follow(const Spot &spot);
    /// On the screen; none: no pointer is drawn.
    void setPointer(std::optional<QPoint> tip);
    void hide();

private:
    void place(const Spot &spot);

    QPointer<QWidget> m_bubble;
    QPointer<CalloutMark> m_mark;
};

} // namespace rosterlink::ui
