// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace rosterlink::ui
{

/// A checkable filter with its count: "Not Linked 25". The accessible name is the label alone, the count its
/// description. Connect to toggled(): a screen reader's Toggle changes the state without a click.
class FilterButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterButton(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    int m_count = -1; ///< none shown yet
};

} // namespace rosterlink::ui
