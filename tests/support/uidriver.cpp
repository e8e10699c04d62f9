// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

std::unique_ptr<ui::Desk> openDesk(Office &office)
{
    auto desk = std::make_unique<ui::Desk>(office.folder(), ui::Desk::Mode::Office, office.clock(),
                                           Actor{u"dana"_s, {}});
    bool open = false;
    desk->open(desk.get(), [&open](const Result<void> &outcome) { open = outcome.has_value(); });
    if (!QTest::qWaitFor([&open] { return open; })) {
        qFatal("the database did not open");
    }
    return desk;
}

QString spokenName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty()) {
        return widget->accessibleName();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text().remove('&'_L1);
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    return label ? label->text() : QString();
}

namespace
{
void addRows(QStringList &texts, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole}) {
                texts.append(index.data(role).toString());
            }
        }
    }
}
} // namespace

QStringList allSaid(const QWidget *within)
{
    QStringList texts{within->window()->windowTitle()};
    for (const QWidget *widget : within->findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts.append(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts.append(label->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            texts.append(edit->text());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                   view && view->model()) {
            addRows(texts, *view->model());
        }
    }
    return texts;
}

bool isSaid(const QWidget *within, const QString &part)
{
    const QStringList texts = allSaid(within);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(part); });
}

void click(QWidget *widget)
{
    // What was shown just now takes its place before anybody can click it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::mouseClick(widget, Qt::LeftButton);
}

void inNextDialog(QObject *owner, const std::function<void(QDialog *)> &act)
{
    auto *look = new QTimer(owner);
    QObject::connect(look, &QTimer::timeout, owner, [act, look] {
        const QPointer<QDialog> dialog(qobject_cast<QDialog *>(QApplication::activeModalWidget()));
        if (!dialog) {
            return;
        }
        look->stop();
        look->deleteLater();
        act(dialog);
        if (dialog && QTest::currentTestFailed()) {
            dialog->reject();
        }
    });
    constexpr std::chrono::milliseconds often(10);
    look->start(often);
}

} // namespace rosterlink::test
