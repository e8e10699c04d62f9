// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rosterlink::ui
{

/// What a model offers to a LineDelegate beside the display role, which is the first line.
enum LineRole {
    SubtitleRole = Qt::UserRole + 100, ///< the second line; may be empty
    BadgeRole,                         ///< a word or two; empty: none
    BadgeKindRole,                     ///< BadgeKind as int
    AvatarRole                         ///< bool: initials in a circle before the line
};

/// Draws a line of a list: who or what, a second line beneath, a badge behind. Long texts are cut at
/// their end; the model's tooltip has them whole.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosterlink::ui
