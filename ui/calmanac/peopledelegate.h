// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <QStyledItemDelegate>

namespace rosterlink::ui
{

class PeopleModel;

/// Draws a person's row: initials, name, one line what to do and why, badge; for people in the other system
/// only, a +.
class PeopleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PeopleDelegate(const PeopleModel &model, QObject *parent = nullptr);
    void setKind(Kind kind, const QString &title);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether rows have a + at all.
    void setMayCreate(bool may) { m_mayCreate = may; }
    /// Where the + of a row is painted; empty where the row has none.
    [[nodiscard]] QRect plusRect(const QRect &row, const QModelIndex &index) const;

private:
    [[nodiscard]] bool hasPlus(const QModelIndex &index) const;

    const PeopleModel &m_model;
    Kind m_kind = Kind::Members;
    QString m_title;
    bool m_mayCreate = true;
};

} // namespace rosterlink::ui
