// SPDX-License-Identifier: Apache-2.0
#include "ui/common/balancebar.h"

#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace rosterlink::ui
{

namespace
{
constexpr int barHeight = 22;
constexpr int titleWidth = 96;
constexpr int narrowest = 34; // the number still fits

/// One part of the bar.
class Segment final : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void setSegment(const BalanceSegment &segment)
    {
        m_segment = segment;
        const QString count = QLocale().toString(segment.count);
        setText(count + QLatin1Char(' ') + segment.label);
        setAccessibleName(segment.label);
        setAccessibleDescription(count);
        setToolTip(text());
        update();
    }
    [[nodiscard]] const QString &key() const { return m_segment.key; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(m_segment.ground));
        if (m_segment.ground == ColorRole::Surface) {
            painter.setPen(QPen(color(ColorRole::Line), 1, Qt::DashLine));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        const QFontMetrics metrics(ui::font(TypeSize::Secondary));
        const QRect content = rect().adjusted(space::small, 0, 0, 0);
        const QString whole =
            metrics.horizontalAdvance(text()) <= content.width() ? text() : accessibleDescription();
        painter.setFont(ui::font(TypeSize::Secondary));
        painter.setPen(color(m_segment.ink));
        painter.drawText(content, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), whole);
        if (underMouse() || hasFocus()) {
            drawFocusRing(painter, rect(), 2);
        }
    }

private:
    BalanceSegment m_segment;
};
} // namespace

BalanceBar::BalanceBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TypeSize::Secondary, this))
    , m_bar(new QWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    m_title->setMinimumWidth(titleWidth);
    setFixedHeight(barHeight);
}

void BalanceBar::setBook(const QString &title, int total, const QVector<BalanceSegment> &segments, int scale)
{
    m_title->setText(title + QLatin1Char(' ') + QLocale().toString(total));
    m_segments.clear();
    std::copy_if(segments.begin(), segments.end(), std::back_inserter(m_segments),
                 [](const BalanceSegment &segment) { return segment.count > 0; });
    m_scale = std::max(1, scale);
    const auto before = std::exchange(m_buttons, {});
    for (const BalanceSegment &segment : std::as_const(m_segments)) {
        // A part that stays is the same button, so that whoever pressed it has the keyboard there still.
        const auto same = std::find_if(before.begin(), before.end(), [&](const QAbstractButton *button) {
            return static_cast<const Segment *>(button)->key() == segment.key;
        });
        m_buttons.append(same == before.end() ? addButton() : *same);
        static_cast<Segment *>(m_buttons.constLast())->setSegment(segment);
    }
    for (QAbstractButton *button : before) {
        if (!m_buttons.contains(button)) {
            button->hide();
            button->deleteLater(); // it may be the one that was pressed
        }
    }
    place();
}

QAbstractButton *BalanceBar::addButton()
{
    auto *button = new Segment(m_bar);
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { Q_EMIT pressed(QString(button->key())); });
    button->show();
    return button;
}

void BalanceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    place();
}

void BalanceBar::place()
{
    constexpr int gap = 2;
    // Every part is at least as wide as its words, or where that is too much, as its number; the rest goes by
    // shares.
    const QFontMetrics metrics(ui::font(TypeSize::Secondary));
    QVector<int> least;
    int taken = 0;
    for (const QAbstractButton *button : std::as_const(m_buttons)) {
        least.append(metrics.horizontalAdvance(button->text()) + space::small + space::medium);
        taken += least.constLast() + gap;
    }
    if (taken > m_bar->width()) {
        least.fill(narrowest);
        taken = static_cast<int>(m_segments.size()) * (narrowest + gap);
    }
    const int spare = std::max(0, m_bar->width() - taken);
    int x = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const auto share = static_cast<qint64>(spare) * m_segments.at(i).count / m_scale;
        const int width = least.at(i) + static_cast<int>(share);
        const QRect rect(x, 0, width, barHeight);
        m_buttons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), m_bar->rect(), rect));
        x += width + gap;
    }
}

} // namespace rosterlink::ui
