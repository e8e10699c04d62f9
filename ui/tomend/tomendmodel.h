// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/tomend.h"

#include <QAbstractListModel>

namespace rosterlink::ui
{

/// What has to be mended in one system: a line each.
class ToMendModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void reset(std::vector<ToMend> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ToMend> m_rows;
};

} // namespace rosterlink::ui
