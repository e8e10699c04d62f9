// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationsmodel.h"

#include "ui/lists/linedelegate.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr size_t changedOneByOne = 200; // rows; where more come or go, all are shown anew

bool isSame(const InvitationLine &one, const InvitationLine &other)
{
    return one.invitation.id == other.invitation.id && one.invitation.state == other.invitation.state &&
           one.invitation.since == other.invitation.since &&
           one.invitation.message == other.invitation.message &&
           one.invitation.address == other.invitation.address &&
           one.invitation.goesOut == other.invitation.goesOut && one.tried == other.tried &&
           one.expires == other.expires && one.member == other.member;
}
} // namespace

QString invitationText(InvitationState state)
{
    switch (state) {
    case InvitationState::Waiting:
        return QCoreApplication::translate("InvitationsModel", "Waiting");
    case InvitationState::Sending:
        return QCoreApplication::translate("InvitationsModel", "Being sent");
    case InvitationState::Sent:
        return QCoreApplication::translate("InvitationsModel", "Sent");
    case InvitationState::Failed:
        return QCoreApplication::translate("InvitationsModel", "Failed");
    case InvitationState::Accepted:
        return QCoreApplication::translate("InvitationsModel", "Accepted");
    case InvitationState::Expired:
        break;
    }
    return QCoreApplication::translate("InvitationsModel", "Expired");
}

BadgeKind invitationBadge(InvitationState state)
{
    switch (state) {
    case InvitationState::Failed:
        return BadgeKind::Trouble;
    case InvitationState::Sent:
    case InvitationState::Accepted:
        return BadgeKind::Good;
    case InvitationState::Sending:
        return BadgeKind::Accent;
    case InvitationState::Waiting:
    case InvitationState::Expired:
        break;
    }
    return BadgeKind::Outline;
}

int InvitationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int InvitationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString InvitationsModel::text(const InvitationLine &line, int column) const
{
    switch (column) {
    case Member:
        return line.member;
    case Address:
        return line.invitation.address.isEmpty() ? tr("hidden") : line.invitation.address;
    case State:
        return invitationText(stateOf(line));
    default:
        return invitationWhen(line, m_mail, m_now);
    }
}

QVariant InvitationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const InvitationLine &shown = line(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case IdRole:
        return shown.invitation.id.value();
    case BadgeKindRole:
        return index.column() == State ? QVariant(static_cast<int>(invitationBadge(stateOf(shown))))
                                       : QVariant();
    case RawRole:
        return index.column() == State  ? QVariant(shown.invitation.state)
               : index.column() == When ? QVariant(shown.invitation.since)
                                        : QVariant(text(shown, index.column()));
    default:
        return {};
    }
}

QVariant InvitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Member:
        return tr("Member");
    case Address:
        return tr("To");
    case State:
        return tr("State");
    default:
        return tr("When");
    }
}

void InvitationsModel::setNow(const MailState &mail, const QDateTime &now)
{
    const MailState before = std::exchange(m_mail, mail);
    const QDateTime then = std::exchange(m_now, now);
    for (int row = 0; row < rowCount(); ++row) {
        const InvitationLine &shown = m_lines[static_cast<size_t>(row)];
        if (stateOf(shown) == InvitationState::Waiting &&
            invitationWhen(shown, before, then) != invitationWhen(shown, mail, now)) {
            Q_EMIT dataChanged(index(row, When), index(row, When));
        }
    }
}

void InvitationsModel::setLines(std::vector<InvitationLine> lines)
{
    const size_t longer = std::max(m_lines.size(), lines.size());
    if (longer - std::min(m_lines.size(), lines.size()) > changedOneByOne) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    QSet<InvitationId> wantedIds;
    for (const InvitationLine &line : lines) {
        wantedIds.insert(line.invitation.id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        const InvitationId id = m_lines[static_cast<size_t>(row)].invitation.id;
        if (!wantedIds.contains(id)) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
    for (size_t place = 0; place < lines.size(); ++place) {
        const int row = static_cast<int>(place);
        if (place < m_lines.size() && m_lines[place].invitation.id == lines[place].invitation.id) {
            if (!isSame(m_lines[place], lines[place])) {
                m_lines[place] = std::move(lines[place]);
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_lines.insert(m_lines.begin() + row, std::move(lines[place]));
        endInsertRows();
    }
    // Whoever changed places is still there where they were before.
    const int wanted = static_cast<int>(lines.size());
    if (rowCount() > wanted) {
        beginRemoveRows({}, wanted, rowCount() - 1);
        m_lines.erase(m_lines.begin() + wanted, m_lines.end());
        endRemoveRows();
    }
}

const InvitationLine &InvitationsModel::line(const QModelIndex &index) const
{
    return m_lines[static_cast<size_t>(index.row())];
}

QModelIndex InvitationsModel::indexOf(InvitationId id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const InvitationLine &line) { return line.invitation.id == id; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()), 0);
}

} // namespace rosterlink::ui
