// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/badge.h"
#include "ui/invitations/mailstate.h"

#include <QAbstractTableModel>

namespace rosterlink::ui
{

/// Invitations, newest first: who, to which address, in which state, since when or when it goes out. Offers
/// what a CellDelegate draws.
class InvitationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Address, State, When, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< InvitationId's number
        RawRole ///< what the column shows, before it became text: the state's name, the time in UTC
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes over what is there now, changing no more rows than differ.
    void setLines(std::vector<InvitationLine> lines);
    [[nodiscard]] const InvitationLine &line(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(InvitationId id) const;
    /// What the column When is told by. Only the rows whose text it changes are changed.
    void setNow(const MailState &mail, const QDateTime &now);

private:
    [[nodiscard]] QString text(const InvitationLine &line, int column) const;

    std::vector<InvitationLine> m_lines;
    MailState m_mail;
    QDateTime m_now;
};

/// "waiting", "sent", …, in the user's language.
[[nodiscard]] QString invitationText(InvitationState state);
[[nodiscard]] BadgeKind invitationBadge(InvitationState state);

} // namespace rosterlink::ui
