// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/decisions.h"

#include <QAbstractTableModel>

namespace rosterlink::ui
{

/// What a colleague decided otherwise, a row each.
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void reset(std::vector<LinksConflict> conflicts);
    void remove(const QModelIndex &index);
    /// index must be valid.
    [[nodiscard]] const LinksConflict &conflict(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<LinksConflict> m_conflicts;
};

/// What was decided: "Katherine O'Neil is linked with Kate O'Neil".
[[nodiscard]] QString decisionSentence(const Decision &decision);

} // namespace rosterlink::ui
