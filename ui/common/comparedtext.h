// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/label.h"

#include <QTextLayout>
#include <QVector>

namespace rosterlink::ui
{

/// A value that is always shown whole: breaks within words where it must (e-mail addresses have no spaces).
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
    [[nodiscard]] QList<QTextLayout::FormatRange> differences() const;

    QVector<bool> m_same;
};

} // namespace rosterlink::ui
