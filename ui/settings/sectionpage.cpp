// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/sectionpage.h"

#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int widest = 860; // longer lines are hard to read
}

SectionPage::SectionPage(Desk &desk, Place::Page page, const QString &title, const QString &purpose,
                         QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_page(page)
    , m_scroll(new QScrollArea)
    , m_cards(new QVBoxLayout)
{
    build(title, purpose);
    followDesk();
}

void SectionPage::build(const QString &title, const QString &purpose)
{
    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *texts = new QVBoxLayout(column);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(space::large);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::tiny);
    heading->addWidget((new Label(title, TypeSize::Title))->wrapping());
    heading->addWidget((new Label(purpose, TypeSize::Text))->muted()->wrapping());
    texts->addLayout(heading);
    m_cards->setSpacing(space::medium);
    texts->addLayout(m_cards);
    texts->addStretch();

    auto *content = new QWidget;
    auto *around = new QHBoxLayout(content);
    around->setContentsMargins(space::huge, space::large, space::huge, space::large);
    around->addWidget(column, 1);
    around->addStretch(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(title);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

void SectionPage::followDesk()
{
    const auto readAgain = [this] {
        if (!m_organization.isNull() && isVisible()) {
            read();
        }
    };
    // A page that isn't shown reads when one arrives.
    connect(&m_desk, &Desk::stepMade, this, readAgain);
    connect(&m_desk, &Desk::rostersChanged, this, readAgain);
    connect(&m_desk, &Desk::organizationsChanged, this, readAgain);
    connect(&m_desk, &Desk::viewerChanged, this, readAgain);
    connect(&m_desk, &Desk::databaseReplaced, this, readAgain);
}

void SectionPage::add(QWidget *widget)
{
    m_cards->addWidget(widget);
}

void SectionPage::arrive(const Place &place)
{
    m_organization = place.organization;
    m_scroll->verticalScrollBar()->setValue(0);
    read();
}

Place SectionPage::place() const
{
    return placeOf(m_page);
}

Place SectionPage::placeOf(Place::Page page) const
{
    Place place;
    place.page = page;
    place.organization = m_organization;
    return place;
}

QWidget *SectionPage::firstFocus()
{
    for (auto *widget : m_scroll->widget()->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(this)) {
            return widget;
        }
    }
    return m_scroll; // nothing to press, but the arrows scroll
}

} // namespace rosterlink::ui
