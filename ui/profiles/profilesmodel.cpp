// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilesmodel.h"

#include "ui/lists/linedelegate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

QString stateWords(PersonState state)
{
    switch (state) {
    case PersonState::Linked:
        return QCoreApplication::translate("ProfilesModel", "✓ linked");
    case PersonState::NoNeed:
        return QCoreApplication::translate("ProfilesModel", "no need to link");
    case PersonState::Suggested:
        return QCoreApplication::translate("ProfilesModel", "match found");
    case PersonState::Open:
        return QCoreApplication::translate("ProfilesModel", "no match");
    case PersonState::Gone:
        break;
    }
    return QCoreApplication::translate("ProfilesModel", "× gone");
}

BadgeKind stateBadge(PersonState state)
{
    switch (state) {
    case PersonState::Linked:
        return BadgeKind::Good;
    case PersonState::Suggested:
        return BadgeKind::Accent;
    case PersonState::Open:
        return BadgeKind::Attention;
    case PersonState::Gone:
        return BadgeKind::Trouble;
    case PersonState::NoNeed:
        break;
    }
    return BadgeKind::Outline;
}

ProfilesModel::ProfilesModel(Kind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ProfileLine &shown = line(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.person.name;
    case Qt::ToolTipRole:
        return shown.person.name + '\n'_L1 + subtitle(shown);
    case Qt::AccessibleDescriptionRole:
        return m_connected ? tr("%1, %2").arg(subtitle(shown), stateWords(shown.person.state))
                           : subtitle(shown);
    case IdRole:
        return shown.person.id.value();
    case SearchRole:
        return shown.person.search;
    case StateRole:
        return static_cast<int>(shown.person.state);
    case NoRoleRole:
        return shown.person.noRole;
    case SubtitleRole:
        return subtitle(shown);
    case BadgeRole:
        return m_connected ? stateWords(shown.person.state) : QString();
    case BadgeKindRole:
        return static_cast<int>(stateBadge(shown.person.state));
    case AvatarRole:
        return true;
    default:
        return {};
    }
}

QString ProfilesModel::subtitle(const ProfileLine &line) const
{
    if (m_kind == Kind::Learners) {
        return line.person.alias == line.person.name ? QString() : tr("Alias %1").arg(line.person.alias);
    }
    const QString roles =
        line.roles.isEmpty() ? tr("No role yet") : line.roles.join(tr(", ", "between roles"));
    return line.active ? roles : tr("%1 · invited").arg(roles);
}

bool ProfilesModel::isBefore(const ProfileLine &one, const ProfileLine &other) const
{
    const int order = m_collator.compare(one.person.name, other.person.name);
    return order != 0 ? order < 0 : one.person.id < other.person.id;
}

void ProfilesModel::reset(ProfileList list)
{
    beginResetModel();
    m_connected = list.connected;
    m_lines = std::move(list.lines);
    std::sort(m_lines.begin(), m_lines.end(),
              [this](const ProfileLine &one, const ProfileLine &other) { return isBefore(one, other); });
    endResetModel();
}

void ProfilesModel::update(const QSet<PersonId> &concerned, std::vector<ProfileLine> now)
{
    QSet<PersonId> gone = concerned;
    for (const ProfileLine &line : now) {
        gone.remove(line.person.id);
    }
    remove(gone);
    for (ProfileLine &line : now) {
        put(std::move(line));
    }
}

void ProfilesModel::remove(const QSet<PersonId> &gone)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (gone.contains(m_lines[static_cast<size_t>(row)].person.id)) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
}

/// Who is there already stays in place even under another name, so that the list doesn't jump.
void ProfilesModel::put(ProfileLine line)
{
    const QModelIndex present = indexOf(line.person.id);
    if (present.isValid()) {
        m_lines[static_cast<size_t>(present.row())] = std::move(line);
        Q_EMIT dataChanged(present, present);
        return;
    }
    const auto place = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const ProfileLine &other) { return isBefore(line, other); });
    const int row = static_cast<int>(place - m_lines.begin());
    beginInsertRows({}, row, row);
    m_lines.insert(place, std::move(line));
    endInsertRows();
}

const ProfileLine &ProfilesModel::line(const QModelIndex &index) const
{
    return m_lines[static_cast<size_t>(index.row())];
}

QModelIndex ProfilesModel::indexOf(PersonId person) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const ProfileLine &line) { return line.person.id == person; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int ProfilesModel::countNoRole() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [](const ProfileLine &line) { return line.person.noRole; }));
}

int ProfilesModel::countLinked() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const ProfileLine &line) {
        return line.person.state == PersonState::Linked;
    }));
}

int ProfilesModel::countNotLinked() const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(), [](const ProfileLine &line) {
        return line.person.state == PersonState::Suggested || line.person.state == PersonState::Open;
    }));
}

} // namespace rosterlink::ui
