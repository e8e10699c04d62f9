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
    /// Whether the box is drawn; its room is kept, so that nothing moves. The key does nothing while it
    /// isn't.
    void setHintShown(bool shown);
    [[nodiscard]] bool isHintShown() const { return m_hintShown && !m_hint.isEmpty(); }
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    /// Names the button for screen readers where its text is only a sign ("+").
    void setSpokenName(const QString &name);

    /// Breaks the text into lines where there is no room for it in one: for names, which may be long.
    Button *wrapping();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapping; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses, as space does; a held key presses once.
    void keyPressEvent(QKeyEvent *event) override;
    /// The second click of a double click does nothing: what stands here now may be another person's button.
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int hintWidth() const;
    /// What stands beside the text, hint, icon and padding together.
    [[nodiscard]] int widthBesideText() const;

    Look m_look;
    QString m_hint;
    bool m_hintShown = true;
    bool m_wrapping = false;
};

} // namespace rosterlink::ui
