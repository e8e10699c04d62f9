// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/rosterfile.h"
#include "core/linking/viewer.h"

#include <QAbstractTableModel>

namespace rosterlink::ui
{

/// The first rows of a roster file, a column for each that is read, headed by what it holds. What the viewer
/// may not see of people is not in it.
class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sampleRows = 3;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RosterFile &file, Kind kind, const Viewer &viewer);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isHidden(KnownColumn column) const;

    std::vector<RecognizedColumn> m_columns;
    std::vector<QStringList> m_rows;
    Kind m_kind = Kind::Members;
    Viewer m_viewer;
};

} // namespace rosterlink::ui
