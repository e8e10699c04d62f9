// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace rosterlink::ui
{

/// How two values of a row compare.
enum class Likeness { NotCompared, Same, Nearly, Different };

struct SideBySideRow
{
    QString label;
    QString left;
    QString right;
    Likeness likeness = Likeness::NotCompared;
    QString note; ///< one person alone: a remark behind the value
};

/// Facts of two people side by side: what agrees is quiet, what differs stands out, down to the letters. Each
/// row is one sentence for a screen reader: "First name: Katherine, Kate, nearly the same".
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// An empty right title: one person alone.
    void setFacts(const QString &leftTitle, const QString &rightTitle, const QVector<SideBySideRow> &rows);

private:
    void addRow(int line, const SideBySideRow &row, bool single);

    QGridLayout *m_grid = nullptr;
};

/// The letters of one that stand in a longest common subsequence with the other; the rest is what differs.
[[nodiscard]] QVector<bool> commonLetters(const QString &one, const QString &other);

} // namespace rosterlink::ui
