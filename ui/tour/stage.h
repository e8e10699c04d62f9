// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QPoint>
#include <QString>

#include <optional>

class QWidget;

namespace rosterlink::ui
{

/// Where something on the screen is that can be clicked.
struct Spot
{
    QWidget *widget = nullptr; ///< that takes the events
    QRect rect;                ///< within it

    [[nodiscard]] QPoint center() const { return rect.center(); }
};

/// The window as somebody sees it who looks for words: finds buttons, fields, tabs, rows and menu entries by
/// their accessible names, and clicks and types as mouse and keyboard do.
class Stage
{
public:
    explicit Stage(QWidget &window)
        : m_window(window)
    {}

    /// The first thing of that name that is shown and enabled, the topmost dialog or menu first; where a
    /// widget and a row of a list have the same name, the widget.
    [[nodiscard]] std::optional<Spot> find(const QString &name) const;
    [[nodiscard]] std::optional<Spot> findTab(const QString &text) const;
    /// The row of a list with that text.
    [[nodiscard]] std::optional<Spot> findRow(const QString &text) const;

    static void click(const Spot &spot);
    /// Into the widget that has the keyboard.
    static void type(const QString &text);

    /// The window with the dialogs and menus above it.
    [[nodiscard]] QPixmap picture() const;

private:
    [[nodiscard]] QList<QWidget *> layers() const;

    QWidget &m_window;
};

} // namespace rosterlink::ui
