// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberspage.h"

#include "core/linking/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/searchfield.h"
#include "ui/lists/linelist.h"
#include "ui/lists/listanddetail.h"
#include "ui/members/giverolebar.h"
#include "ui/members/memberdetail.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr auto noRoleName = "no role"_L1; // in places
}

MembersPage::MembersPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(integrationDefinitions().front().name)
    , m_title(integrationDefinitions().front().title)
    , m_model(Kind::Members)
    , m_all(new FilterButton(tr("All")))
    , m_noRole(new FilterButton(tr("No role yet")))
    , m_notLinked(new Button({}, Button::Look::Quiet))
    , m_search(new SearchField(tr("Search members")))
    , m_list(new LineList(tr("Members of the organization"), LineList::Choosing::Many))
    , m_empty(new EmptyState)
    , m_left(new QStackedWidget)
    , m_bar(new GiveRoleBar)
    , m_detail(new MemberDetail(desk, m_integration))
    , m_nobody(new EmptyState)
    , m_right(new QStackedWidget)
{
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->follow(desk.singleKeys());
    build();
    followDesk();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showEmptiness();
    });
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &LineList::typed, m_search, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPage::showSelection);
    connect(m_notLinked, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::Integration,
                     m_organization,
                     m_integration,
                     Kind::Members,
                     u"not linked motivity"_s,
                     {}});
    });
    connect(m_bar, &GiveRoleBar::roleChosen, this, [this](RoleId role) {
        m_desk.decide(m_organization, m_integration, commands::GiveRole{selectedMembers(), role}, this);
    });
    connect(m_detail, &MemberDetail::goTo, this, &MembersPage::goTo);
}

void MembersPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->setSpacing(space::medium);
    top->addWidget(new Label(tr("Members"), TypeSize::Title));
    top->addLayout(buildFilters());
    layout->addLayout(top);
    layout->addWidget(buildLists(), 1);
}

QLayout *MembersPage::buildFilters()
{
    auto *group = new QButtonGroup(this);
    group->addButton(m_all);
    group->addButton(m_noRole);
    m_all->setChecked(true);
    connect(m_noRole, &QAbstractButton::toggled, this,
            [this](bool on) { setShow(on ? ProfilesFilter::Show::NoRole : ProfilesFilter::Show::All); });
    auto *filters = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_all, m_noRole, m_notLinked}) {
        filters->addWidget(widget);
    }
    auto *line = new QHBoxLayout;
    line->addLayout(filters, 1);
    line->addWidget(m_search, 0, Qt::AlignTop);
    return line;
}

QWidget *MembersPage::buildLists()
{
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_left, 1);
    leftLayout->addWidget(m_bar);
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_bar->hide();
    m_right->addWidget(m_nobody);
    m_right->addWidget(m_detail);
    m_nobody->setText(tr("Nobody is selected"), tr("Select a member to see facts, roles and history."));
    m_lists = new ListAndDetail(left, m_right);
    const auto open = [this] { m_lists->setOpened(!m_person.isNull()); };
    connect(m_list, &QAbstractItemView::clicked, this, open);
    connect(m_list, &QAbstractItemView::activated, this, open);
    connect(m_lists, &ListAndDetail::closed, m_list, qOverload<>(&QWidget::setFocus));
    return m_lists;
}

void MembersPage::followDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            loadSome(report.affected);
        }
    });
    const auto loadAll = [this] {
        if (!m_organization.isNull()) {
            load();
        }
    };
    connect(&m_desk, &Desk::viewerChanged, this, loadAll);
    connect(&m_desk, &Desk::rostersChanged, this, [this, loadAll](OrganizationId organization) {
        if (organization == m_organization) {
            loadAll();
        }
    });
}

void MembersPage::arrive(const Place &place)
{
    const bool other = place.organization != m_organization;
    m_organization = place.organization;
    m_person = place.person;
    m_lists->setOpened(!m_person.isNull());
    (place.filter == noRoleName ? m_noRole : m_all)->setChecked(true);
    if (other) {
        m_search->clear();
        m_model.reset({});
        load();
    } else {
        choose(m_person);
    }
}

Place MembersPage::place() const
{
    Place place;
    place.page = Place::Page::Members;
    place.organization = m_organization;
    place.filter = m_filter.show() == ProfilesFilter::Show::NoRole ? QString(noRoleName) : QString();
    place.person = m_person;
    return place;
}

QWidget *MembersPage::firstFocus()
{
    return m_list;
}

void MembersPage::load()
{
    m_desk.read<ProfileList>(
        this,
        [organization = m_organization, integration = m_integration,
         viewer = m_desk.viewer()](Database &database) {
            return loadProfiles(database, organization, integration, Kind::Members, viewer);
        },
        [this, organization = m_organization](ProfileList list) {
            if (organization != m_organization) {
                return;
            }
            const PersonId person = m_person;
            m_bar->setRoles(list.roles);
            m_model.reset(std::move(list));
            showCounts();
            choose(person);
        });
}

void MembersPage::loadSome(const QSet<PersonId> &people)
{
    m_desk.read<std::vector<ProfileLine>>(
        this,
        [organization = m_organization, integration = m_integration, people,
         viewer = m_desk.viewer()](Database &database) {
            return loadSomeProfiles(database, organization, integration, Kind::Members, people, viewer);
        },
        [this, organization = m_organization, people](std::vector<ProfileLine> lines) {
            if (organization == m_organization) {
                m_model.update(people, std::move(lines));
                showCounts();
            }
        });
}

void MembersPage::showCounts()
{
    m_all->setCount(m_model.rowCount());
    m_noRole->setCount(m_model.countNoRole());
    if (m_model.isConnected()) {
        m_notLinked->setText(
            tr("%1 not linked to %2").arg(QLocale().toString(m_model.countNotLinked()), m_title));
        m_notLinked->setAccessibleName(tr("not linked to %1").arg(m_title));
        m_notLinked->setAccessibleDescription(tr("%n members", nullptr, m_model.countNotLinked()));
    }
    m_notLinked->setVisible(m_model.isConnected());
    showEmptiness();
}

void MembersPage::showEmptiness()
{
    if (m_model.rowCount() == 0) {
        m_empty->setText(tr("No members yet"),
                         tr("Members come with your roster files, under Settings, Integrations."));
    } else if (!m_search->text().isEmpty()) {
        m_empty->setText(tr("Nobody is found"),
                         tr("Try a part of the name, the e-mail address or the phone number."));
    } else {
        m_empty->setText(tr("Everybody has a role"), tr("Members without a role would be listed here."));
    }
    m_left->setCurrentWidget(m_filter.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void MembersPage::setShow(ProfilesFilter::Show show)
{
    m_filter.keep({});
    m_filter.setShow(show);
    showEmptiness();
    Q_EMIT placeChanged();
}

void MembersPage::choose(PersonId person)
{
    m_filter.keep(person);
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(person));
    m_list->choose(index);
    showEmptiness();
    showSelection();
}

void MembersPage::showSelection()
{
    const QVector<ProfileId> selected = selectedMembers();
    m_bar->setSelected(static_cast<int>(selected.size()));
    const PersonId person = selected.size() == 1 ? selected.constFirst().person() : PersonId();
    if (!person.isNull()) {
        m_detail->show(m_organization, person, m_model.isConnected());
    }
    m_right->setCurrentWidget(person.isNull() ? static_cast<QWidget *>(m_nobody) : m_detail);
    if (person != m_person) {
        m_person = person;
        m_filter.keep(person);
        Q_EMIT placeChanged();
    }
}

QVector<ProfileId> MembersPage::selectedMembers() const
{
    QVector<ProfileId> members;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        members.append(ProfileId(index.data(ProfilesModel::IdRole).toLongLong()));
    }
    return members;
}

} // namespace rosterlink::ui
