// SPDX-License-Identifier: Apache-2.0
#include "ui/learners/learnerspage.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

LearnersPage::LearnersPage(Desk &desk, QWidget *parent)
    : ProfilesPage(desk, Kind::Learners, LineList::Choosing::Open,
                   {tr("Learners"), tr("Search learners"), tr("Learners of the organization")}, parent)
{
    addFilter(ProfilesFilter::Show::All, tr("All"), {});
    addFilter(ProfilesFilter::Show::Linked, tr("Linked"), u"linked"_s);
    addFilter(ProfilesFilter::Show::NotLinked, tr("Not Linked"), u"not linked"_s);
    build(lists());
    connect(list(), &LineList::opened, this, &LearnersPage::open);
}

ProfilesPage::Emptiness LearnersPage::emptiness() const
{
    return filter().show() == ProfilesFilter::Show::NotLinked
               ? Emptiness{tr("Everybody is linked"),
                           tr("Learners who are not linked to %1 would be listed here.")
                               .arg(integrationName())}
               : Emptiness{tr("Nobody is linked yet"),
                           tr("Learners who are linked to %1 will be listed here.").arg(integrationName())};
}

ProfilesPage::Emptiness LearnersPage::noPeople() const
{
    return {tr("No learners yet"), tr("Learners come with your roster files, under Settings, Integrations.")};
}

ProfilesPage::Emptiness LearnersPage::nothingFound() const
{
    return {tr("Nobody is found"), tr("Try a part of the name, or the alias.")};
}

QString LearnersPage::peopleText(int count) const
{
    return tr("%n learners", nullptr, count);
}

void LearnersPage::open(const QModelIndex &index)
{
    setPerson(PersonId(index.data(ProfilesModel::IdRole).toLongLong()));
    Q_EMIT placeChanged();
    Q_EMIT goTo({Place::Page::Dashboard, organization(), {}, Kind::Learners, {}, person()});
}

} // namespace rosterlink::ui
