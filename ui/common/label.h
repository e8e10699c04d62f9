// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

namespace rosterlink::ui
{

/// Text in one of the type sizes. Wraps where told to; its text is plain, so that a name can't be taken for
/// markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TypeSize size = TypeSize::Text, QWidget *parent = nullptr);

    /// Muted color, for what is secondary.
    Label *muted();
    /// Breaks lines at the widget's width.
    Label *wrapping();
    void setInk(ColorRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyInk();

    ColorRole m_ink = ColorRole::Text;
};

/// The width in pixels of the longest part of a text that can't be broken.
[[nodiscard]] int widestPart(const QFontMetrics &metrics, const QString &text);

/// One line that is cut in its middle where it doesn't fit, and whole in its tooltip.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, TypeSize size = TypeSize::Text, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace rosterlink::ui
