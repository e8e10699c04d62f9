// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidebar.h"

#include "ui/common/label.h"
#include "ui/shell/sidebarbutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
/// The section in which a page lies.
Place::Page sectionOf(Place::Page page)
{
    using P = Place::Page;
    switch (page) {
    case P::Dashboard:
        return P::Learners;
    case P::Integrations:
    case P::Roles:
    case P::Mail:
    case P::Data:
    case P::Integration:
    case P::Duplicates:
    case P::ToMend:
    case P::Connect:
    case P::Synchronize:
    case P::NewFiles:
    case P::Report:
    case P::Links:
        return P::Settings;
    case P::NewOrganization:
        return P::Orgs;
    default:
        return page;
    }
}
} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, TypeSize::Secondary, this))
{
    setNarrow(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::medium, space::small, space::medium);
    layout->setSpacing(2);
    m_orgs = add(tr("Orgs"), Place::Page::Orgs);
    m_name->muted();
    m_name->setContentsMargins(space::medium, space::large, 0, space::tiny);
    layout->addWidget(m_name);
    m_members = add(tr("Members"), Place::Page::Members);
    m_learners = add(tr("Learners"), Place::Page::Learners);
    m_invitations = add(tr("Invitations"), Place::Page::Invitations);
    add(tr("History"), Place::Page::History);
    add(tr("Settings"), Place::Page::Settings);
    layout->addStretch(1);
    setOrganization({}, 0, 0, 0);
}

SidebarButton *Sidebar::add(const QString &text, Place::Page page)
{
    auto *button = new SidebarButton(text, page, this);
    layout()->addWidget(button);
    m_sections.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pressed(page); });
    return button;
}

void Sidebar::setOrganization(const QString &name, int members, int learners, int invitations)
{
    m_name->setText(name);
    for (SidebarButton *section : std::as_const(m_sections)) {
        section->setVisible(section == m_orgs || !name.isEmpty());
    }
    m_members->setCount(members);
    m_learners->setCount(learners);
    m_invitations->setCount(invitations);
}

void Sidebar::setPlace(const Place &place)
{
    for (SidebarButton *section : std::as_const(m_sections)) {
        section->setProperty("current", section->page() == sectionOf(place.page));
        section->update();
    }
}

void Sidebar::setNarrow(bool narrow)
{
    setFixedWidth(narrow ? 168 : 216);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), color(ColorRole::Line));
}

} // namespace rosterlink::ui
