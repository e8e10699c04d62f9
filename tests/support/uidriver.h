// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/office.h"
#include "ui/desk/desk.h"

#include <QTest>
#include <QWidget>

#include <functional>

class QDialog;

namespace rosterlink::test
{

/// A desk on an office's database file: what the office does by itself reaches it as another program's work
/// would.
[[nodiscard]] std::unique_ptr<ui::Desk> openDesk(Office &office);

/// What a screen reader reads of a widget: its accessible name, else its text without the mnemonic.
[[nodiscard]] QString spokenName(const QWidget *widget);

/// Visible widgets of that type and name, whole or as the beginning of a longer sentence.
template<typename T>
[[nodiscard]] QList<T *> allNamed(const QWidget *within, const QString &name)
{
    QList<T *> found;
    for (T *widget : within->findChildren<T *>()) {
        if (widget->isVisible() && spokenName(widget).startsWith(name)) {
            found.append(widget);
        }
    }
    return found;
}

/// The visible widget of that type and exact name; null: there is none.
template<typename T>
[[nodiscard]] T *named(const QWidget *within, const QString &name)
{
    for (T *widget : allNamed<T>(within, name)) {
        if (spokenName(widget) == name) {
            return widget;
        }
    }
    return nullptr;
}

/// Everything that the visible widgets say, in their texts, tooltips and to a screen reader; the title of
/// their window too.
[[nodiscard]] QStringList allSaid(const QWidget *within);

/// Whether any visible widget says that, in its text or to a screen reader.
[[nodiscard]] bool isSaid(const QWidget *within, const QString &part);

void click(QWidget *widget);

/// Acts in the next dialog, as soon as it is open, while it is waited for. Where the test has failed
/// meanwhile, the dialog is closed, so that nothing waits for ever.
void inNextDialog(QObject *owner, const std::function<void(QDialog *)> &act);

} // namespace rosterlink::test
