// SPDX-License-Identifier: Apache-2.0
#include "ui/common/style.h"

#include "ui/common/tokens.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace rosterlink::ui
{

namespace
{
constexpr qreal disabledOpacity = 0.45;
constexpr qreal indicatorRadius = 3;

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
}

/// The box of a check box, or the circle of a radio button; its outline has the contrast of text in both
/// palettes.
void drawIndicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(enabled ? 1 : disabledOpacity);
    painter->setPen(QPen(color(on ? ColorRole::Accent : ColorRole::Muted), 1.5));
    painter->setBrush(color(on ? ColorRole::Accent : ColorRole::Surface));
    const qreal radius = round ? box.width() / 2 : indicatorRadius;
    painter->drawRoundedRect(box, radius, radius);
    if (on) {
        painter->setPen(QPen(color(ColorRole::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (round) {
            painter->setBrush(painter->pen().color());
            painter->drawEllipse(box.center(), box.width() / 8, box.height() / 8);
        } else if (option.state & QStyle::State_NoChange) {
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        } else {
            painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
        }
    }
    painter->restore();
}
} // namespace

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hover = (option->state & State_MouseOver) && (option->state & State_Enabled);
        drawRounded(painter, option->rect, color(down || hover ? ColorRole::AccentSoft : ColorRole::Surface),
                    color(ColorRole::Line));
        if (option->state & State_HasFocus) {
            drawFocusRing(*painter, option->rect, cornerRadius);
        }
        return;
    }
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange || option->state & State_HasFocus) {
            drawFocusRing(*painter, option->rect, cornerRadius);
        }
        return;
    case PE_PanelLineEdit: {
        if (widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())) {
            painter->fillRect(option->rect, color(ColorRole::Surface)); // the box around it has the frame
            return;
        }
        const bool focus = option->state & State_HasFocus;
        drawRounded(painter, option->rect, color(ColorRole::Surface),
                    color(focus ? ColorRole::Accent : ColorRole::Line));
        if (focus) {
            drawFocusRing(*painter, option->rect, cornerRadius);
        }
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(painter, *option, true);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(ColorRole::Line));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawTab(const QStyleOption *option, QPainter *painter)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab) {
        return;
    }
    const bool selected = tab->state & State_Selected;
    painter->save();
    QFont text = font(TypeSize::Text);
    text.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(text);
    painter->setPen(color(selected ? ColorRole::Text : ColorRole::Muted));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (selected) {
        painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2),
                          color(ColorRole::Accent));
    }
    if (tab->state & State_HasFocus) {
        drawFocusRing(*painter, tab->rect, cornerRadius);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTab:
        drawTab(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(
            option->rect.adjusted(option->rect.width() / 2, 0, -(option->rect.width() - 1) / 2, 0),
            color(ColorRole::Line));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

/// A scroll bar is a slim slider without buttons at its ends.
void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QRectF slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool lit = option->state & (State_MouseOver | State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ink = color(ColorRole::Muted);
    ink.setAlphaF(lit ? 0.8F : 0.45F);
    painter->setBrush(ink);
    painter->drawRoundedRect(slider.adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const bool lying = bar->orientation == Qt::Horizontal;
    const int whole = lying ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    constexpr int shortest = 28;
    const int slider =
        range <= 0 ? whole
                   : qBound(qMin(shortest, whole),
                            static_cast<int>(qint64(bar->pageStep) * whole / (qint64(range) + bar->pageStep)),
                            whole);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, whole - slider,
                                              bar->upsideDown);
    const auto along = [&](int from, int length) {
        return lying ? visualRect(bar->direction, bar->rect, QRect(from, 0, length, bar->rect.height()))
                     : QRect(0, from, bar->rect.width(), length);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return along(0, whole);
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, whole - start - slider);
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::tiny, 0, -space::tiny, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize contents = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {contents.width() + space::small, qMax(contents.height(), controlHeight)};
    case CT_LineEdit:
        return {contents.width() + 2 * space::tiny, qMax(contents.height(), controlHeight)};
    case CT_ComboBox:
    case CT_SpinBox:
        return {contents.width(), qMax(contents.height(), controlHeight)};
    case CT_TabBarTab:
        return {contents.width() + space::large, qMax(contents.height(), controlHeight + space::small)};
    default:
        return contents;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_ScrollBarExtent:
        return 10;
    case PM_SplitterWidth:
        return 5;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_TabBar_Alignment) {
        return Qt::AlignLeft;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace rosterlink::ui
