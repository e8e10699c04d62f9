// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/badge.h"
#include "ui/profiles/profilelist.h"

#include <QAbstractListModel>
#include <QCollator>

namespace rosterlink::ui
{

/// The organization's own members or learners, in the order of their names. Offers what a LineDelegate draws:
/// the badge is the state in the other system, while that is connected.
class ProfilesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< PersonId's number
        SearchRole,                ///< folded text that the search field looks at
        StateRole,                 ///< PersonState as int
        NoRoleRole                 ///< bool: a member without a role
    };

    explicit ProfilesModel(Kind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void reset(ProfileList list);
    /// Some may have changed, come or gone: now are those of them who are there.
    void update(const QSet<PersonId> &concerned, std::vector<ProfileLine> now);

    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] const ProfileLine &line(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(PersonId person) const;
    [[nodiscard]] int countNoRole() const;
    [[nodiscard]] int countLinked() const;
    [[nodiscard]] int countNotLinked() const;

private:
    [[nodiscard]] bool isBefore(const ProfileLine &one, const ProfileLine &other) const;
    [[nodiscard]] QString subtitle(const ProfileLine &line) const;
    void remove(const QSet<PersonId> &gone);
    void put(ProfileLine line);

    Kind m_kind;
    bool m_connected = false;
    QCollator m_collator;
    std::vector<ProfileLine> m_lines;
};

/// "✓ linked", "match found", "no match", "no need to link": what somebody is in the other system, in a word
/// or two.
[[nodiscard]] QString stateWords(PersonState state);
[[nodiscard]] BadgeKind stateBadge(PersonState state);

} // namespace rosterlink::ui
