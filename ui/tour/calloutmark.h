// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

namespace rosterlink::ui
{

/// Drawn above a window: the ring around what a callout points at, the point of its bubble, and the pointer
/// that moves by itself. Takes no clicks.
class CalloutMark final : public QWidget
{
    Q_OBJECT

public:
    explicit CalloutMark(QWidget &host);

    /// bubble: empty where it lies in another window.
    void point(const QRect &bubble, const QRect &target);
    void setPointer(std::optional<QPoint> tip);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPolygonF beak() const;

    QRect m_bubble;
    QRect m_target;
    std::optional<QPoint> m_pointer;
};

} // namespace rosterlink::ui
