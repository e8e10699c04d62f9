// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/label.h"

#include <QTextLayout>
#include <QVector>

namespace rosterlink::ui
{

/// The text with a zero-width space wherever it may be broken in that width: before the "@" of an e-mail
/// address, and at its dots only where that doesn't do.
[[nodiscard]] QString withPlacesToBreak(const QString &text, const QFontMetrics &metrics, int width);

/// A value that is always shown whole: e-mail addresses break before "@" and ".", and within words only where
/// even that leaves no room.
/// Letters that differ from the value beside it stand on a soft ground.
class ComparedText final : public Label
{
    Q_OBJECT

public:
    /// same: for each letter whether it is in the other value too; empty: all are.
    ComparedText(const QString &text, const QVector<bool> &same, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Breaks the lines; returns the height in pixels.
    qreal lay(QTextLayout &layout, qreal width) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> differences(const QString &broken) const;

    QVector<bool> m_same;
};

} // namespace rosterlink::ui
