// SPDX-License-Identifier: Apache-2.0
#include "ui/tour/stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QTabBar>

namespace rosterlink::ui
{

namespace
{
bool acts(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

QString nameOf(const QWidget *widget)
{
    const QString name = widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return name.isEmpty() && button ? button->text() : name;
}

std::optional<Spot> widgetIn(QWidget *root, const QString &name)
{
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (acts(widget) && widget->isVisible() && widget->isEnabled() && nameOf(widget) == name) {
            return Spot{widget, widget->rect()};
        }
    }
    return std::nullopt;
}

std::optional<Spot> actionIn(QMenu *menu, const QString &name)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == name) {
            return Spot{menu, menu->actionGeometry(action)};
        }
    }
    return std::nullopt;
}

std::optional<Spot> rowIn(QWidget *root, const QString &text)
{
    for (auto *view : root->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model()) {
            continue;
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString() == text) {
                view->scrollTo(index);
                return Spot{view->viewport(), view->visualRect(index)};
            }
        }
    }
    return std::nullopt;
}
} // namespace

QList<QWidget *> Stage::layers() const
{
    QList<QWidget *> layers;
    if (QWidget *popup = QApplication::activePopupWidget()) {
        layers.append(popup);
    }
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && qobject_cast<QDialog *>(window)) {
            layers.append(window);
        }
    }
    layers.append(&m_window);
    return layers;
}

std::optional<Spot> Stage::find(const QString &name) const
{
    for (QWidget *layer : layers()) {
        auto *menu = qobject_cast<QMenu *>(layer);
        if (auto spot = menu ? actionIn(menu, name) : widgetIn(layer, name)) {
            return spot;
        }
        if (layer != &m_window && QApplication::activeModalWidget() == layer) {
            return rowIn(layer, name);
        }
    }
    return findRow(name);
}

std::optional<Spot> Stage::findTab(const QString &text) const
{
    for (auto *tabs : m_window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            if (tabs->tabText(i) == text) {
                return Spot{tabs, tabs->tabRect(i)};
            }
        }
    }
    return std::nullopt;
}

std::optional<Spot> Stage::findRow(const QString &text) const
{
    for (QWidget *layer : layers()) {
        if (auto spot = rowIn(layer, text)) {
            return spot;
        }
    }
    return std::nullopt;
}

std::optional<Spot> Stage::find(const TourStep &step) const
{
    switch (step.what) {
    case TourStep::What::Select:
        return findRow(step.target);
    case TourStep::What::Tab:
        return findTab(step.target);
    case TourStep::What::Type:
        if (QWidget *field = QApplication::focusWidget()) {
            return Spot{field, field->rect()};
        }
        return std::nullopt;
    default:
        return step.target.isEmpty() ? Spot{&m_window, {}} : find(step.target);
    }
}

void Stage::perform(const TourStep &step, const Spot &spot)
{
    if (step.what == TourStep::What::Type) {
        type(step.target);
    } else if (step.what != TourStep::What::Look) {
        click(spot);
    }
}

void Stage::click(const Spot &spot)
{
    const QPoint at = spot.center();
    const QPoint global = spot.widget->mapToGlobal(at);
    const QPointer<QWidget> widget = spot.widget;
    if (widget->focusPolicy() & Qt::ClickFocus) {
        widget->setFocus(Qt::MouseFocusReason);
    }
    QMouseEvent move(QEvent::MouseMove, at, global, Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(widget, &move);
    QMouseEvent press(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(widget, &press);
    if (widget) {
        QMouseEvent release(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, {});
        QApplication::sendEvent(widget, &release);
    }
}

void Stage::type(const QString &text)
{
    for (const QChar letter : text) {
        if (QWidget *target = QApplication::focusWidget()) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(target, &press);
        }
    }
}

QPixmap Stage::picture() const
{
    QPixmap whole = m_window.grab();
    QPainter painter(&whole);
    const auto above = layers();
    for (auto layer = above.crbegin(); layer != above.crend(); ++layer) {
        if (*layer != &m_window) {
            const QRect place(m_window.mapFromGlobal((*layer)->pos()), (*layer)->size());
            painter.drawPixmap(place.topLeft(), (*layer)->grab());
            painter.setPen(m_window.palette().color(QPalette::Mid)); // the frame that the desktop would draw
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    return whole;
}

} // namespace rosterlink::ui
