// SPDX-License-Identifier: Apache-2.0
#include "ui/common/searchfield.h"

#include "ui/common/tokens.h"

#include <QKeyEvent>

namespace rosterlink::ui
{

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    setAccessibleDescription(tr("Key: %1").arg(QLatin1Char('/')));
    setClearButtonEnabled(true);
    setMinimumWidth(180);
    setMaximumWidth(280);
    setMinimumHeight(controlHeight);
    setTextMargins(space::tiny, 0, space::tiny, 0);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace rosterlink::ui
