// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QTableView>
#include <QVector>

namespace rosterlink::ui
{

/// The table of invitations; several may be selected, and Tab leaves it.
class InvitationsList : public QTableView
{
    Q_OBJECT

public:
    explicit InvitationsList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects that row and shows it.
    void choose(int row);
    /// Of the selected rows, from the top.
    [[nodiscard]] QVector<InvitationId> chosen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace rosterlink::ui
