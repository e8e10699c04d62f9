// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rosterlink::ui
{

/// Draws a cell of a table with several columns: one line of text, the first column's in bold. A cell whose
/// model offers a BadgeKindRole is drawn as a badge. Long texts are cut in the middle; the model's tooltip
/// has them whole.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where in a cell (or above it, in the header) its text stands.
    [[nodiscard]] static QRect contentOf(const QRect &cell, bool leading, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosterlink::ui
