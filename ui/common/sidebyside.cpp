// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidebyside.h"

#include "ui/common/comparedtext.h"

#include <QGridLayout>

#include <algorithm>

namespace rosterlink::ui
{

namespace
{
QString signOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return QStringLiteral("=");
    case Likeness::Nearly:
        return QStringLiteral("≈");
    case Likeness::Different:
        return QStringLiteral("≠");
    case Likeness::NotCompared:
        break;
    }
    return {};
}

ColorRole inkOf(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return ColorRole::Good;
    case Likeness::Nearly:
        return ColorRole::Attention;
    case Likeness::Different:
        return ColorRole::Trouble;
    case Likeness::NotCompared:
        break;
    }
    return ColorRole::Muted;
}
} // namespace

QVector<bool> commonLetters(const QString &one, const QString &other)
{
    // Values are short; the plain table of the longest common subsequence (Wagner and Fischer, 1974) is quick
    // enough.
    constexpr qsizetype longest = 200;
    QVector<bool> common(one.size(), true);
    if (one.size() > longest || other.size() > longest) {
        return common;
    }
    const qsizetype width = other.size() + 1;
    QVector<int> length((one.size() + 1) * width, 0);
    for (qsizetype i = one.size() - 1; i >= 0; --i) {
        for (qsizetype j = other.size() - 1; j >= 0; --j) {
            length[i * width + j] = one.at(i).toCaseFolded() == other.at(j).toCaseFolded()
                                        ? length[(i + 1) * width + j + 1] + 1
                                        : qMax(length[(i + 1) * width + j], length[i * width + j + 1]);
        }
    }
    for (qsizetype i = 0, j = 0; i < one.size();) {
        if (j < other.size() && one.at(i).toCaseFolded() == other.at(j).toCaseFolded()) {
            ++i;
            ++j;
        } else if (j < other.size() && length[i * width + j + 1] >= length[(i + 1) * width + j]) {
            ++j;
        } else {
            common[i++] = false;
        }
    }
    return common;
}

namespace
{
/// Whether two values have most letters in common. Where they haven't, marking letters would be noise: the
/// sign says it all.
bool areAlike(const QString &one, const QString &other)
{
    const QVector<bool> common = commonLetters(one, other);
    const auto shared = std::count(common.begin(), common.end(), true);
    return 3 * shared >= 2 * qMin(one.size(), other.size()) && 2 * shared >= qMax(one.size(), other.size());
}
/// A single letter in common between letters that differ has met its like by chance: it is marked with them.
QVector<bool> withoutStrays(QVector<bool> common)
{
    for (qsizetype i = 1; i + 1 < common.size(); ++i) {
        common[i] = common.at(i) && (common.at(i - 1) || common.at(i + 1));
    }
    return common;
}
} // namespace

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

void SideBySide::setFacts(const QString &leftTitle, const QString &rightTitle,
                          const QVector<SideBySideRow> &rows)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (int line = 0; line < m_grid->rowCount(); ++line) {
        m_grid->setRowMinimumHeight(line, 0);
    }
    const bool single = rightTitle.isEmpty();
    m_grid->setColumnStretch(3, single ? 0 : 1);
    if (!leftTitle.isEmpty()) {
        m_grid->addWidget((new Label(leftTitle, TypeSize::Secondary, this))->muted(), 0, 1);
    }
    if (!single) {
        m_grid->addWidget((new Label(rightTitle, TypeSize::Secondary, this))->muted(), 0, 3);
    }
    for (int i = 0; i < rows.size(); ++i) {
        addRow(i + 1, rows.at(i), single);
    }
}

void SideBySide::addRow(int line, const SideBySideRow &row, bool single)
{
    constexpr int lineHeight = 28;
    auto *label = (new Label(row.label, TypeSize::Secondary, this))->muted();
    label->setContentsMargins(0, 0, space::small, 0);
    label->setMinimumWidth(qMax(88, label->sizeHint().width())); // whole, and apart from the value
    m_grid->setRowMinimumHeight(line, lineHeight);
    m_grid->addWidget(label, line, 0);
    const bool differs = row.likeness == Likeness::Nearly || row.likeness == Likeness::Different;
    const auto addValue = [&](const QString &text, const QString &other, int column) {
        const QString shown = text.isEmpty() ? tr("unknown") : text;
        const bool marked = differs && areAlike(text, other);
        auto *value = new ComparedText(
            shown, marked ? withoutStrays(commonLetters(text, other)) : QVector<bool>(), this);
        if (text.isEmpty()) {
            value->muted();
        }
        m_grid->addWidget(value, line, column);
    };
    addValue(row.left, row.right, 1);
    if (single) {
        const QString spoken = row.left.isEmpty() ? tr("unknown") : row.left;
        label->setAccessibleName(row.note.isEmpty() ? tr("%1: %2").arg(row.label, spoken)
                                                    : tr("%1: %2, %3").arg(row.label, spoken, row.note));
        if (!row.note.isEmpty()) {
            m_grid->addWidget((new Label(row.note, TypeSize::Secondary, this))->muted(), line, 2);
        }
        return;
    }
    auto *sign = new Label(signOf(row.likeness), TypeSize::Text, this);
    sign->setInk(inkOf(row.likeness));
    m_grid->addWidget(sign, line, 2);
    addValue(row.right, row.left, 3);
    const QString words = row.likeness == Likeness::Same        ? tr("the same")
                          : row.likeness == Likeness::Nearly    ? tr("nearly the same")
                          : row.likeness == Likeness::Different ? tr("different")
                                                                : tr("not known in both");
    label->setAccessibleName(tr("%1: %2, %3, %4").arg(row.label, row.left, row.right, words));
}

} // namespace rosterlink::ui
