// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/dashboardpage.h"

#include "core/directory/connection.h"
#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/dashboard/editlearnerdialog.h"
#include "ui/dashboard/profileicon.h"
#include "ui/facts/factrows.h"
#include "ui/history/personhistory.h"
#include "ui/profiles/statecard.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int twoColumns = 860; ///< the width from which history stands beside the facts

struct Reading
{
    std::optional<PersonDetail> detail;
    bool connected = false; ///< whether the state in the other system means anything
};
} // namespace

DashboardPage::DashboardPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(primaryIntegration().name)
    , m_icon(new ProfileIcon)
    , m_name(new Label({}, TypeSize::Title))
    , m_about(new Label({}, TypeSize::Text))
    , m_state(new StateCard(m_integration))
    , m_facts(new SideBySide)
    , m_kept(new Label(tr("What was edited here is kept when a newer list says otherwise."),
                       TypeSize::Secondary))
    , m_history(new PersonHistory(desk))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scroll(new QScrollArea)
    , m_nobody(new EmptyState)
    , m_stack(new QStackedWidget)
{
    build();
    followDesk();
    connect(m_icon, &ProfileIcon::editRequested, this, &DashboardPage::edit);
    connect(m_state, &StateCard::wanted, this, [this] {
        Q_EMIT goTo(
            {Place::Page::Integration, m_organization, m_integration, Kind::Learners, u"all"_s, m_person});
    });
}

void DashboardPage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::large);
    layout->addLayout(buildWho());
    layout->addLayout(m_columns);
    layout->addStretch(1);
    auto *cards = new QVBoxLayout;
    cards->setSpacing(space::large);
    auto *facts = new Card;
    facts->body()->addWidget(m_facts);
    facts->body()->addWidget(m_kept->wrapping()->muted());
    cards->addWidget(m_state);
    cards->addWidget(facts);
    cards->addStretch();
    auto *history = new QVBoxLayout;
    history->addWidget(m_history);
    history->addStretch();
    m_columns->setSpacing(space::huge);
    m_columns->addLayout(cards, 4);
    m_columns->addLayout(history, 3);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(m_scroll);
}

QLayout *DashboardPage::buildWho()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name->wrapping());
    names->addWidget(m_about->wrapping()->muted());
    auto *who = new QHBoxLayout;
    who->setSpacing(space::medium);
    who->addWidget(m_icon, 0, Qt::AlignTop);
    who->addLayout(names, 1);
    who->setAlignment(names, Qt::AlignVCenter);
    return who;
}

void DashboardPage::followDesk()
{
    connect(&m_desk, &Desk::viewerChanged, this, &DashboardPage::read);
    connect(&m_desk, &Desk::rostersChanged, this, &DashboardPage::read);
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization && report.affected.contains(m_person)) {
            read();
        }
    });
}

void DashboardPage::arrive(const Place &place)
{
    if (place.organization != m_organization || place.person != m_person) {
        m_detail.reset();
        m_nobody->setText({}, {});
        m_nobody->clearActions();
        m_stack->setCurrentWidget(m_nobody);
        m_scroll->verticalScrollBar()->setValue(0);
        m_arriving = true;
    }
    m_organization = place.organization;
    m_person = place.person;
    m_history->show(m_organization, m_person);
    read();
}

Place DashboardPage::place() const
{
    Place place;
    place.page = Place::Page::Dashboard;
    place.organization = m_organization;
    place.kind = Kind::Learners;
    place.person = m_person;
    return place;
}

QWidget *DashboardPage::firstFocus()
{
    return m_icon;
}

QString DashboardPage::crumb() const
{
    return m_detail ? m_detail->row.name : QString();
}

void DashboardPage::read()
{
    if (m_organization.isNull()) {
        return;
    }
    m_desk.read<Reading>(
        this,
        [organization = m_organization, integration = m_integration, person = m_person,
         viewer = m_desk.viewer()](Database &database) {
            Reading reading;
            reading.detail = loadPersonDetail(database, organization, integration, person, viewer);
            reading.connected = isConnected(database, organization, integration);
            return reading;
        },
        [this, organization = m_organization, person = m_person](const Reading &reading) {
            if (organization != m_organization || person != m_person) {
                return;
            }
            m_detail = reading.detail;
            reading.detail ? showDetail(*reading.detail, reading.connected) : showNobody();
            Q_EMIT placeChanged();
        });
}

void DashboardPage::showDetail(const PersonDetail &detail, bool connected)
{
    const PersonRow &learner = detail.person;
    m_icon->setName(detail.row.name);
    m_icon->setViewer(m_desk.viewer());
    m_name->setText(detail.row.name);
    const QString alias = m_desk.viewer().seesName(Kind::Learners)
                              ? tr("Learner · alias %1").arg(learner.alias)
                              : tr("Learner");
    m_about->setText(learner.isGone() ? tr("%1 · no longer in the newest Motivity list").arg(alias) : alias);
    m_state->setVisible(connected);
    m_state->show(detail);
    m_facts->setFacts({}, {}, factRows(Kind::Learners, learner.facts, m_desk.viewer(), learner.edited));
    m_kept->setVisible(!learner.edited.isEmpty());
    m_stack->setCurrentWidget(m_scroll);
    takeKeyboard(m_icon);
}

void DashboardPage::showNobody()
{
    m_nobody->setText(tr("This learner isn't here any more"),
                      tr("The profile was removed. History says by whom."));
    m_nobody->clearActions();
    auto *learners = m_nobody->addAction(tr("Show all learners"));
    connect(learners, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::Learners, m_organization, {}, Kind::Learners, {}, {}});
    });
    m_stack->setCurrentWidget(m_nobody);
    takeKeyboard(learners);
}

void DashboardPage::takeKeyboard(QWidget *widget)
{
    if (m_arriving && isVisible()) {
        widget->setFocus(Qt::OtherFocusReason);
    }
    m_arriving = false;
}

void DashboardPage::edit()
{
    if (m_detail) {
        auto *dialog = new EditLearnerDialog(m_desk, m_organization, m_integration, m_detail->person, this);
        dialog->open();
    }
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    m_columns->setDirection(width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

} // namespace rosterlink::ui
