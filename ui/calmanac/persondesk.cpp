// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/persondesk.h"

#include "core/directory/integrationdefinition.h"
#include "ui/calmanac/asklaterdialog.h"
#include "ui/calmanac/finddialog.h"
#include "ui/calmanac/peoplefilter.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/personpanel.h"
#include "ui/calmanac/toenterdialog.h"
#include "ui/calmanac/unlinkdialog.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

PersonDesk::PersonDesk(Desk &desk, const PeopleModel &people, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_people(people)
    , m_panel(new PersonPanel(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(m_panel, &PersonPanel::searchWanted, this, &PersonDesk::searchWanted);
}

void PersonDesk::setWhere(OrganizationId organization, const QString &integration, Kind kind)
{
    m_organization = organization;
    m_integration = integration;
    m_kind = kind;
    m_title = integrationTitle(integration);
}

void PersonDesk::show(PersonId person)
{
    if (person != m_plusWanted) {
        m_plusWanted = {};
    }
    m_person = person;
    if (person.isNull()) {
        m_panel->clear();
    } else {
        read();
    }
}

void PersonDesk::read()
{
    if (m_person.isNull()) {
        return;
    }
    m_desk.read<std::optional<PersonDetail>>(
        this,
        [organization = m_organization, integration = m_integration, person = m_person,
         viewer = m_desk.viewer()](Database &database) {
            return loadPersonDetail(database, organization, integration, person, viewer);
        },
        [this, asked = m_person](std::optional<PersonDetail> detail) {
            if (asked != m_person) {
                return;
            }
            if (detail) {
                showDetail(*std::move(detail));
            } else {
                m_panel->clear();
            }
        });
}

void PersonDesk::showDetail(PersonDetail detail)
{
    m_shown = contextOf(std::move(detail));
    m_panel->show(m_shown);
    if (m_plusWanted == m_person) {
        m_plusWanted = {};
        m_panel->pressPlus();
    }
}

DetailContext PersonDesk::contextOf(PersonDetail detail)
{
    DetailContext context;
    context.detail = std::move(detail);
    context.organization = m_organization;
    context.title = m_title;
    context.viewer = m_desk.viewer();
    context.motivityPeople = m_people.counts().motivity.all();
    context.decide = [this](const Command &command) { decide(command); };
    context.unlink = [this] { askWhyUnlink(); };
    context.find = [this] { find(); };
    context.askLater = [this] { askLater(); };
    context.showToEnter = [this] { showToEnter(); };
    context.openDashboard = [this](PersonId learner) {
        Q_EMIT goTo({Place::Page::Dashboard, m_organization, {}, Kind::Learners, {}, learner});
    };
    context.openPerson = [this](PersonId person) {
        Q_EMIT goTo({Place::Page::Integration, m_organization, m_integration, m_kind,
                     filterName(PeopleFilter::All), person});
    };
    return context;
}

bool PersonDesk::showsPerson() const
{
    return m_panel->person() == m_person;
}

void PersonDesk::pressSuggestion(int number)
{
    if (showsPerson()) {
        m_panel->pressSuggestion(number);
    }
}

void PersonDesk::pressPlus()
{
    if (showsPerson()) {
        m_panel->pressPlus();
    } else {
        m_plusWanted = m_person;
    }
}

void PersonDesk::decide(const Command &command)
{
    // The panel may still show who was there before: their buttons must not decide any more.
    if (m_deciding || !showsPerson()) {
        return;
    }
    m_deciding = true;
    m_desk.decide(m_organization, m_integration, command, this,
                  [this, command, about = m_person](const Result<StepReport> &outcome) {
                      decided(command, about, outcome);
                  });
}

void PersonDesk::decided(const Command &command, PersonId about, const Result<StepReport> &outcome)
{
    m_deciding = false;
    if (outcome) {
        m_decidedAbout.insert(outcome->step, about);
        return;
    }
    if (std::holds_alternative<commands::CreateMember>(command) && about == m_person) {
        m_panel->showRefusal(outcome.error().sentence);
        return;
    }
    // Somebody decided otherwise meanwhile: show how it is now.
    read();
}

void PersonDesk::askWhyUnlink()
{
    if (!showsPerson() || !m_shown.detail.link) {
        return;
    }
    auto *dialog = new UnlinkDialog(m_shown, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { decide(dialog->command()); });
    dialog->open();
}

void PersonDesk::askLater()
{
    if (!showsPerson()) {
        return;
    }
    auto *dialog = new AskLaterDialog(m_shown, m_desk.clock().now().toLocalTime().date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { decide(dialog->command()); });
    dialog->open();
}

void PersonDesk::find()
{
    if (!showsPerson()) {
        return;
    }
    const Side other = otherSide(m_shown.person().side);
    auto *dialog = new FindDialog(m_desk, m_integration, m_shown, m_people.everybody(other), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->command()) {
            decide(*dialog->command());
        }
    });
    dialog->open();
}

void PersonDesk::showToEnter()
{
    auto *dialog = new ToEnterDialog(m_desk, m_organization, m_integration, m_kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rosterlink::ui
