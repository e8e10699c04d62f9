// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listanddetail.h"

#include "ui/common/button.h"
#include "ui/common/tokens.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace rosterlink::ui
{

namespace
{
constexpr int narrow = 780; // of this widget: a window of less than 1,024 with its sidebar
}

ListAndDetail::ListAndDetail(QWidget *list, QWidget *detail, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_detail(detail)
    , m_right(new QWidget)
    , m_backLine(new QWidget)
    , m_back(new Button(tr("Back to the list"), Button::Look::Quiet))
{
    auto *back = new QHBoxLayout(m_backLine);
    back->setContentsMargins(space::huge - space::tiny, space::small, 0, 0); // above the detail's text
    back->addWidget(m_back, 0, Qt::AlignLeading);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_backLine);
    right->addWidget(detail, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({410, 590});
    splitter->setChildrenCollapsible(false);
    list->setMinimumWidth(280);
    m_right->setMinimumWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_back, &QPushButton::clicked, this, [this] {
        setOpened(false);
        Q_EMIT closed();
    });
    showWhatFits();
}

void ListAndDetail::setOpened(bool opened)
{
    m_opened = opened;
    showWhatFits();
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void ListAndDetail::showWhatFits()
{
    const bool one = width() < narrow;
    const bool alone = one && m_opened;
    const QWidget *focus = window()->focusWidget();
    const bool listHadFocus = focus && (focus == m_list || m_list->isAncestorOf(focus));
    m_right->setVisible(!one || m_opened);
    m_backLine->setVisible(alone);
    if (alone && listHadFocus) {
        // Before the list goes, or the keyboard would go to whatever comes first in the window.
        QWidget *heir = m_detail->focusProxy() ? m_detail : m_back;
        heir->setFocus(Qt::OtherFocusReason);
    }
    m_list->setVisible(!alone);
    if (std::exchange(m_alone, alone) != alone) {
        Q_EMIT detailAlone(alone);
    }
}

} // namespace rosterlink::ui
