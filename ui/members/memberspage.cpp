// SPDX-License-Identifier: Apache-2.0
#include "ui/members/memberspage.h"

#include "ui/common/emptystate.h"
#include "ui/lists/listanddetail.h"
#include "ui/members/giverolebar.h"
#include "ui/members/memberdetail.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

MembersPage::MembersPage(Desk &desk, QWidget *parent)
    : ProfilesPage(desk, Kind::Members, LineList::Choosing::Many,
                   {tr("Members"), tr("Search members"), tr("Members of the organization")}, parent)
    , m_bar(new GiveRoleBar)
    , m_detail(new MemberDetail(desk, integration()))
    , m_nobody(new EmptyState)
    , m_right(new QStackedWidget)
{
    addFilter(ProfilesFilter::Show::All, tr("All"), {});
    addFilter(ProfilesFilter::Show::NoRole, tr("No role yet"), u"no role"_s);
    build(buildLists());
    connect(list()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MembersPage::showSelection);
    connect(m_bar, &GiveRoleBar::roleChosen, this, [this](RoleId role) {
        this->desk().decide(organization(), integration(), commands::GiveRole{selectedMembers(), role}, this);
    });
    connect(m_detail, &MemberDetail::goTo, this, &MembersPage::goTo);
}

QWidget *MembersPage::buildLists()
{
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(lists(), 1);
    leftLayout->addWidget(m_bar);
    m_bar->hide();
    m_right->addWidget(m_nobody);
    m_right->addWidget(m_detail);
    m_nobody->setText(tr("Nobody is selected"), tr("Select a member to see facts, roles and history."));
    m_lists = new ListAndDetail(left, m_right);
    const auto open = [this] { m_lists->setOpened(!person().isNull()); };
    connect(list(), &QAbstractItemView::clicked, this, open);
    connect(list(), &QAbstractItemView::activated, this, open);
    connect(m_lists, &ListAndDetail::closed, list(), qOverload<>(&QWidget::setFocus));
    return m_lists;
}

void MembersPage::arrive(const Place &place)
{
    m_lists->setOpened(!place.person.isNull());
    ProfilesPage::arrive(place);
}

ProfilesPage::Emptiness MembersPage::emptiness() const
{
    return {tr("Everybody has a role"), tr("Members without a role would be listed here.")};
}

ProfilesPage::Emptiness MembersPage::noPeople() const
{
    return {tr("No members yet"), tr("Members come with your roster files, under Settings, Integrations.")};
}

ProfilesPage::Emptiness MembersPage::nothingFound() const
{
    return {tr("Nobody is found"), tr("Try a part of the name, the e-mail address or the phone number.")};
}

QString MembersPage::peopleText(int count) const
{
    return tr("%n members", nullptr, count);
}

void MembersPage::peopleRead(const ProfileList &list)
{
    m_bar->setRoles(list.roles);
    m_bar->setViewer(desk().viewer());
}

void MembersPage::choose()
{
    filter().keep(person());
    list()->choose(filter().mapFromSource(model().indexOf(person())));
    showEmptiness();
    showSelection();
}

void MembersPage::showSelection()
{
    const QVector<ProfileId> selected = selectedMembers();
    m_bar->setSelected(static_cast<int>(selected.size()));
    const PersonId shown = selected.size() == 1 ? selected.constFirst().person() : PersonId();
    if (!shown.isNull()) {
        m_detail->show(organization(), shown, model().isConnected());
    }
    m_right->setCurrentWidget(shown.isNull() ? static_cast<QWidget *>(m_nobody) : m_detail);
    if (shown != person()) {
        setPerson(shown);
        filter().keep(shown);
        Q_EMIT placeChanged();
    }
}

QVector<ProfileId> MembersPage::selectedMembers() const
{
    QVector<ProfileId> members;
    for (const QModelIndex &index : list()->selectionModel()->selectedRows()) {
        members.append(ProfileId(index.data(ProfilesModel::IdRole).toLongLong()));
    }
    return members;
}

} // namespace rosterlink::ui
