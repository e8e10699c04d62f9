// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace rosterlink::ui
{

/// A few rows to look at, as high as they are; more columns than fit are reached by scrolling. Tab leaves it.
class SampleTable : public QTableView
{
    Q_OBJECT

public:
    explicit SampleTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void fit();
};

} // namespace rosterlink::ui
