// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/keyhints.h"

#include "ui/common/button.h"
#include "ui/desk/singlekeys.h"

#include <QApplication>
#include <QScrollArea>

namespace rosterlink::ui
{

KeyHints::KeyHints(const SingleKeys &keys, QScrollArea &detail)
    : QObject(&detail)
    , m_keys(keys)
    , m_detail(detail)
{
    // Queued: the keyboard also moves while the detail of who was there before is being destroyed.
    connect(qApp, &QApplication::focusChanged, this, &KeyHints::show, Qt::QueuedConnection);
}

void KeyHints::follow()
{
    for (Button *button : m_detail.widget()->findChildren<Button *>()) {
        if (!m_keys.areOn() && !button->keyHint().isEmpty()) {
            button->setKeyHint({});
        }
    }
    show();
}

void KeyHints::show()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool here = focus && (focus == &m_detail || m_detail.isAncestorOf(focus));
    for (Button *button : m_detail.widget()->findChildren<Button *>()) {
        const bool alsoInTheList = !button->keyHint().isEmpty() && button->keyHint().at(0).isDigit();
        button->setHintShown(here || alsoInTheList);
    }
}

} // namespace rosterlink::ui
