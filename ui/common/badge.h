// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

namespace rosterlink::ui
{

/// What a badge says, in color; its word says it too.
enum class BadgeKind { Outline, Accent, Good, Attention, Trouble };

/// Draws a badge into a rectangle; for delegates. Returns the width that it takes.
int drawBadge(QPainter &painter, const QRect &rect, const QString &text, BadgeKind kind,
              Qt::Alignment alignment);
[[nodiscard]] int badgeWidth(const QString &text);

/// A word on a soft ground: "probable", "✓ Connected".
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const QString &text = {}, BadgeKind kind = BadgeKind::Outline, QWidget *parent = nullptr);
    void show(const QString &text, BadgeKind kind);
    using QWidget::show;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    BadgeKind m_kind;
};

} // namespace rosterlink::ui
