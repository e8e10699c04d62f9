// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace rosterlink::ui
{

/// The names of a table's columns, in quiet letters above those that a CellDelegate draws.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] QString name(int section) const;
};

} // namespace rosterlink::ui
