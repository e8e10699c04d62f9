// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace rosterlink::ui
{

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace rosterlink::ui
