// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QAbstractButton>
#include <QVector>
#include <QWidget>

namespace rosterlink::ui
{

class Label;

/// One part of a book: "6 match found".
struct BalanceSegment
{
    QString key;   ///< what pressed() says
    QString label; ///< "match found"
    int count = 0;
    ColorRole ink = ColorRole::Text;
    ColorRole ground = ColorRole::Surface;
};

/// A book as a bar: its name and total, then a button for each part, as wide as its share. Parts of nobody
/// are left out.
class BalanceBar : public QWidget
{
    Q_OBJECT

public:
    explicit BalanceBar(QWidget *parent = nullptr);

    /// scale: how many people the whole width stands for, so that both books can be compared.
    void setBook(const QString &title, int total, const QVector<BalanceSegment> &segments, int scale);

Q_SIGNALS:
    void pressed(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QAbstractButton *addButton();
    void place();

    Label *m_title;
    QWidget *m_bar;
    QVector<BalanceSegment> m_segments;
    QVector<QAbstractButton *> m_buttons;
    int m_scale = 1;
};

} // namespace rosterlink::ui
