// SPDX-License-Identifier: Apache-2.0
#include "ui/orgs/orgspage.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/rosterview.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/lists/linelist.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rosterlink::ui
{

OrgsPage::OrgsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_organizations(buildList())
    , m_firstStart(buildFirstStart())
    , m_pages(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(new QWidget); // until the organizations are read
    m_pages->addWidget(m_organizations);
    m_pages->addWidget(m_firstStart);
    connect(&m_desk, &Desk::organizationsChanged, this, [this] {
        if (m_arrived) {
            load();
        }
    });
}

QWidget *OrgsPage::buildList()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *add = new Button(tr("New organization…"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->addWidget(new Label(tr("Orgs"), TypeSize::Title), 1);
    top->addWidget(add);
    m_list = new LineList(tr("Organizations"), LineList::Choosing::Open);
    m_list->setModel(&m_model);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::NewOrganization, {}, {}, {}, {}, {}});
    });
    connect(m_list, &LineList::opened, this, &OrgsPage::open);
    return page;
}

QWidget *OrgsPage::buildFirstStart()
{
    auto *welcome = new EmptyState;
    welcome->setText(
        tr("Welcome to Rosterlink"),
        tr("It tells which of your people in Motivity is who in %1. Begin with the lists of both systems, or "
           "try everything on invented people first: nothing you do there touches your own.")
            .arg(primaryIntegration().title));
    m_start = welcome->addAction(tr("Start with my files"), true);
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::NewOrganization, {}, {}, {}, {}, {}});
    });
    connect(welcome->addAction(tr("Look around with invented people")), &QPushButton::clicked, &m_desk,
            &Desk::demonstrationWanted);
    return welcome;
}

void OrgsPage::arrive(const Place &)
{
    m_arrived = true;
    load();
}

QWidget *OrgsPage::firstFocus()
{
    return m_pages->currentWidget() == m_firstStart ? static_cast<QWidget *>(m_start) : m_list;
}

void OrgsPage::load()
{
    m_desk.read<std::vector<OrganizationSummary>>(
        this, [](Database &database) { return organizationSummaries(database); },
        [this](std::vector<OrganizationSummary> organizations) { showAll(std::move(organizations)); });
}

void OrgsPage::showAll(std::vector<OrganizationSummary> organizations)
{
    std::vector<OrganizationId> connected;
    for (const OrganizationSummary &one : organizations) {
        if (one.connected) {
            connected.push_back(one.organization.id);
        }
    }
    const int current = qMax(0, m_list->currentIndex().row());
    m_model.reset(std::move(organizations));
    m_list->choose(m_model.index(qMin(current, m_model.rowCount() - 1), 0));
    const bool hadFocus = m_pages->currentWidget()->isAncestorOf(focusWidget()) || m_list->hasFocus();
    m_pages->setCurrentWidget(m_model.rowCount() == 0 ? m_firstStart : m_organizations);
    if (isVisible() && !hadFocus) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    for (const OrganizationId id : connected) {
        countDecisions(id);
    }
}

/// One organization at a time, behind whatever else was asked meanwhile.
void OrgsPage::countDecisions(OrganizationId organization)
{
    m_desk.read<int>(
        this,
        [organization](Database &database) {
            return countDecisionsLeft(database, organization, primaryIntegration().name);
        },
        [this, organization](int left) { m_model.setDecisionsLeft(organization, left); });
}

void OrgsPage::open(const QModelIndex &index)
{
    Place place;
    place.page = Place::Page::Members;
    place.organization = OrganizationId(index.data(OrgsModel::IdRole).toLongLong());
    Q_EMIT goTo(place);
}

} // namespace rosterlink::ui
