// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tour/tour.h"

#include <QPixmap>
#include <QPoint>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <optional>

namespace rosterlink::ui
{

/// Where something on the screen is that can be clicked.
struct Spot
{
    QPointer<QWidget> widget; ///< that takes the events
    QRect rect;               ///< within it

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

    /// What a step points at, or types into; a step without a target points at the whole window, with an
    /// empty rectangle.
    [[nodiscard]] std::optional<Spot> find(const TourStep &step) const;

    /// Does what a step says where its target was found.
    static void perform(const TourStep &step, const Spot &spot);
    static void click(const Spot &spot);
    /// Into the widget that has the keyboard.
    static void type(const QString &text);

    /// The window with the dialogs and menus above it.
    [[nodiscard]] QPixmap picture() const;
    [[nodiscard]] QWidget *window() const { return &m_window; }

private:
    [[nodiscard]] QList<QWidget *> layers() const;

    QWidget &m_window;
};

} // namespace rosterlink::ui
