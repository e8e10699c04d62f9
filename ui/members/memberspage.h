// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/profilespage.h"

class QStackedWidget;

namespace rosterlink::ui
{

class EmptyState;
class GiveRoleBar;
class ListAndDetail;
class MemberDetail;

/// The organization's own Members, as the clinical system shows them; who is chosen is shown beside the list,
/// and several can be given a role at once. Place::filter: empty, or "no role".
class MembersPage final : public ProfilesPage
{
    Q_OBJECT

public:
    explicit MembersPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

protected:
    [[nodiscard]] Emptiness emptiness() const override;
    [[nodiscard]] Emptiness noPeople() const override;
    [[nodiscard]] Emptiness nothingFound() const override;
    [[nodiscard]] QString peopleText(int count) const override;
    void peopleRead(const ProfileList &list) override;
    void choose() override;

private:
    [[nodiscard]] QWidget *buildLists();
    void showSelection();
    [[nodiscard]] QVector<ProfileId> selectedMembers() const;

    GiveRoleBar *m_bar;
    MemberDetail *m_detail;
    EmptyState *m_nobody;
    QStackedWidget *m_right;
    ListAndDetail *m_lists = nullptr;
};

} // namespace rosterlink::ui
