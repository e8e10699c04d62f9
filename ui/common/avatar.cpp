// SPDX-License-Identifier: Apache-2.0
#include "ui/common/avatar.h"

#include "ui/common/tokens.h"

#include <QPainter>

#include <array>

namespace rosterlink::ui
{

namespace
{
struct Inks
{
    QRgb ground;
    QRgb ink;
};
// The same in light and dark: each pair reaches 4.5 : 1 by itself.
constexpr std::array<Inks, 6> palette = {{{0xffD9E6F8, 0xff1F4A8C},
                                          {0xffDDEFDA, 0xff24602A},
                                          {0xffF5E1D3, 0xff7A4012},
                                          {0xffEBDDF2, 0xff643482},
                                          {0xffF8DBE1, 0xff8A2440},
                                          {0xffDBEFEE, 0xff1C5E5B}}};
} // namespace

QString initials(const QString &name)
{
    QString letters;
    bool atStart = true;
    for (const QChar c : name) {
        if (atStart && c.isLetterOrNumber() && letters.size() < 2) {
            letters += c.toUpper();
        }
        atStart = c.isSpace();
    }
    return letters;
}

void drawAvatar(QPainter &painter, const QRectF &circle, const QString &name)
{
    uint sum = 0;
    for (const QChar c : name) {
        sum = sum * 31 + c.unicode();
    }
    const Inks &inks = palette[sum % palette.size()];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(inks.ground));
    painter.drawEllipse(circle);
    QFont text = font(TypeSize::Secondary);
    text.setPixelSize(qMax(9, qRound(circle.width() * 0.36)));
    text.setWeight(QFont::DemiBold);
    painter.setFont(text);
    painter.setPen(QColor::fromRgb(inks.ink));
    painter.drawText(circle, Qt::AlignCenter, initials(name));
    painter.restore();
}

Avatar::Avatar(int diameter, QWidget *parent)
    : QWidget(parent)
    , m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(painter, rect(), m_name);
}

} // namespace rosterlink::ui
