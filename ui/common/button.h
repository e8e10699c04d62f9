// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace rosterlink::ui
{

/// A button in one of the program's three looks, with an optional key hint drawn beside its text. The
/// accessible name is the text alone; the hint is part of the description.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Primary, ///< one at a time on a page
        Quiet    ///< text in the accent color, without a frame
    };

    explicit Button(const QString &text, Look look = Look::Plain, QWidget *parent = nullptr);

    /// "1", "N": shown in a small box. The key itself is handled by whoever owns the button.
    void setKeyHint(const QString &hint);
    [[nodiscard]] const QString &keyHint() const { return m_hint; }
    /// Names the button for screen readers where its text is only a sign ("+").
    void setSpokenName(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses, as space does; a held key presses once.
    void keyPressEvent(QKeyEvent *event) override;
    /// The second click of a double click does nothing: what stands here now may be another person's button.
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int hintWidth() const;

    Look m_look;
    QString m_hint;
};

} // namespace rosterlink::ui
