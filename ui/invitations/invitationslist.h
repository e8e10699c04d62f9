// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QTableView>

namespace rosterlink::ui
{

/// The table of invitations: one row is selected at a time, and Tab leaves it.
class InvitationsList : public QTableView
{
    Q_OBJECT

public:
    explicit InvitationsList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects that row and shows it.
    void choose(int row);
    /// Of the selected row; null: none is selected.
    [[nodiscard]] InvitationId chosen() const;
};

} // namespace rosterlink::ui
