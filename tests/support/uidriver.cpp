// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>

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

bool isSaid(const QWidget *within, const QString &part)
{
    for (const QWidget *widget : within->findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        QStringList texts{widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts.append(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts.append(label->text());
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            texts.append(edit->text());
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts.append(index.data().toString());
                    texts.append(index.data(Qt::ToolTipRole).toString());
                    texts.append(index.data(Qt::AccessibleDescriptionRole).toString());
                }
            }
        }
        if (texts.join('\n'_L1).contains(part)) {
            return true;
        }
    }
    return false;
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace rosterlink::test
