// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopledelegate.h"

#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/peopletext.h"
#include "ui/common/avatar.h"
#include "ui/common/tokens.h"
#include "ui/lists/rowground.h"

#include <QPainter>

namespace rosterlink::ui
{

namespace
{
constexpr int avatarSize = 32;
constexpr int plusWidth = 36;
} // namespace

PeopleDelegate::PeopleDelegate(const PeopleModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void PeopleDelegate::setKind(Kind kind, const QString &title)
{
    m_kind = kind;
    m_title = title;
}

bool PeopleDelegate::hasPlus(const QModelIndex &index) const
{
    const RosterPerson *person = m_model.person(index);
    return m_mayCreate && person && person->side == Side::Counterpart && person->state == PersonState::Open;
}

QRect PeopleDelegate::plusRect(const QRect &row, const QModelIndex &index) const
{
    if (!hasPlus(index)) {
        return {};
    }
    QRect plus(0, 0, plusWidth, controlHeight - 6);
    plus.moveCenter(row.center());
    plus.moveRight(row.right() - space::large);
    return plus;
}

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RosterPerson *person = m_model.person(index);
    if (!person) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    drawRowGround(*painter, option, true);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };

    QRect content = row.adjusted(space::huge, 0, -space::large, 0);
    drawAvatar(*painter,
               visual(QRect(content.left(), row.center().y() - avatarSize / 2, avatarSize, avatarSize)),
               person->name);
    content.setLeft(content.left() + avatarSize + space::medium);

    if (hasPlus(index)) {
        const QRect plus = visual(plusRect(row, index));
        painter->setPen(color(ColorRole::Line));
        painter->setBrush(color(ColorRole::Surface));
        painter->drawRoundedRect(QRectF(plus).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
        painter->setFont(font(TypeSize::Text));
        painter->setPen(color(ColorRole::Text));
        painter->drawText(plus, Qt::AlignCenter, QStringLiteral("+"));
        content.setRight(content.right() - plusWidth - space::small);
    } else {
        const BadgeText badge = rowBadge(*person);
        const int width = drawBadge(*painter, visual(content), badge.text, badge.kind,
                                    mirrored ? Qt::AlignLeft : Qt::AlignRight);
        content.setRight(content.right() - width - space::small);
    }

    const auto align = static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const auto line = [&](const QRect &rect, const QString &text, const QFont &type, ColorRole ink) {
        painter->setFont(type);
        painter->setPen(color(ink));
        painter->drawText(visual(rect), align,
                          QFontMetrics(type).elidedText(text, Qt::ElideRight, rect.width()));
    };
    QFont name = font(TypeSize::Text);
    name.setWeight(QFont::DemiBold);
    const int half = row.height() / 2;
    line(QRect(content.left(), row.top() + 5, content.width(), half - 4), person->name, name,
         ColorRole::Text);
    const QString second = rowLine(*person, m_model.person(person->other), m_model.reason(person->id), m_kind,
                                   m_title, isMixed(m_model.filter()));
    line(QRect(content.left(), row.top() + half, content.width(), half - 6), second,
         font(TypeSize::Secondary), ColorRole::Muted);
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace rosterlink::ui
