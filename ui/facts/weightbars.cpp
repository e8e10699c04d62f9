// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/weightbars.h"

#include "ui/common/label.h"
#include "ui/common/tokens.h"
#include "ui/facts/factvalue.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rosterlink::ui
{

namespace
{
constexpr double strongly = 6; // bits: sixty times as likely
constexpr double clearly = 2;  // bits: four times
constexpr double longest = 14; // bits of a bar that fills its half
constexpr int barWidth = 160;
constexpr int barHeight = 12;

/// One bar, from the middle.
class Bar final : public QWidget
{
public:
    explicit Bar(double bits)
        : m_bits(bits)
    {
        setFixedSize(barWidth, barHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int middle = width() / 2;
        painter.fillRect(QRect(middle, 0, 1, height()), color(ColorRole::Muted));
        const double share = std::min(std::abs(m_bits) / longest, 1.0);
        const int length = std::max(2, static_cast<int>(std::lround(share * (middle - 1))));
        const bool rightwards = (m_bits > 0) == (layoutDirection() == Qt::LeftToRight);
        const QRect bar(rightwards ? middle + 1 : middle - length, 2, length, height() - 4);
        painter.fillRect(bar, color(m_bits > 0 ? ColorRole::Good : ColorRole::Trouble));
    }

private:
    double m_bits;
};
} // namespace

QString weightWords(double bits)
{
    if (bits > 0) {
        return bits >= strongly  ? WeightBars::tr("speaks strongly for it")
               : bits >= clearly ? WeightBars::tr("speaks for it")
                                 : WeightBars::tr("speaks a little for it");
    }
    return bits <= -strongly  ? WeightBars::tr("speaks strongly against it")
           : bits <= -clearly ? WeightBars::tr("speaks against it")
                              : WeightBars::tr("speaks a little against it");
}

WeightBars::WeightBars(const std::vector<matching::Evidence> &evidence, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, space::tiny, 0, space::tiny);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(2, 1);
    for (const auto &[field, bits] : evidence) {
        const int row = grid->rowCount();
        auto *title = new Label(fieldLabel(field), TypeSize::Secondary, this);
        auto *words = new Label(weightWords(bits), TypeSize::Secondary, this);
        words->setAccessibleName(
            tr("%1 %2", "a detail, how much it says").arg(fieldLabel(field), words->text()));
        grid->addWidget(title->muted(), row, 0);
        grid->addWidget(new Bar(bits), row, 1, Qt::AlignVCenter);
        grid->addWidget(words, row, 2);
    }
}

} // namespace rosterlink::ui
