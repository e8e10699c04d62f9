// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/finder.h"

#include "core/directory/integrationdefinition.h"
#include "ui/calmanac/peopleorder.h"
#include "ui/common/label.h"
#include "ui/lists/linelist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

Finder::Finder(Desk &desk, OrganizationId organization, std::vector<Findable> pages, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(std::move(pages))
    , m_field(new QLineEdit)
    , m_list(new LineList(tr("What was found"), LineList::Choosing::One))
{
    setWindowTitle(tr("Find anything"));
    build();
    if (!organization.isNull()) {
        readPeople(organization, Kind::Members);
        readPeople(organization, Kind::Learners);
    }
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setSearch(typed);
        choose(0);
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { open(m_list->currentIndex()); });
    connect(m_list, &QAbstractItemView::clicked, this, &Finder::open);
    connect(m_list, &QAbstractItemView::activated, this, &Finder::open);
    connect(m_list, &LineList::typed, this, [this](const QString &text) {
        m_field->setFocus();
        m_field->insert(text);
    });
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject); // names may have to go
}

void Finder::build()
{
    constexpr QSize comfortable(560, 480);
    resize(comfortable);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    m_field->setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("People, pages, actions"));
    m_field->setFont(ui::font(TypeSize::Text));
    m_field->setMinimumHeight(controlHeight);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    choose(0);
    m_field->setFocus();
}

void Finder::readPeople(OrganizationId organization, Kind kind)
{
    const IntegrationDefinition &system = primaryIntegration();
    const Place place{Place::Page::Integration, organization, system.name, kind, {}, {}};
    m_desk.read<std::vector<RosterPerson>>(
        this,
        [organization, integration = system.name, kind, viewer = m_desk.viewer()](Database &database) {
            auto people = sortedPeople(loadRoster(database, organization, integration, kind, viewer));
            std::erase_if(people, [](const RosterPerson &one) { return one.state == PersonState::Gone; });
            return people;
        },
        [this, place, title = system.title](std::vector<RosterPerson> people) {
            m_model.addPeople(place, title, std::move(people));
            choose(0);
        });
}

void Finder::choose(int row)
{
    const int last = m_model.rowCount() - 1;
    m_list->choose(m_model.index(qBound(0, row, qMax(0, last)), 0));
}

/// The field leaves the arrows to the dialog.
void Finder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        choose(m_list->currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1));
    } else {
        QDialog::keyPressEvent(event);
    }
}

void Finder::open(const QModelIndex &index)
{
    if (index.isValid()) {
        m_chosen = m_model.found(index);
        accept();
    }
}

} // namespace rosterlink::ui
