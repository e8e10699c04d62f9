// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QAbstractButton>

namespace rosterlink::ui
{

/// A section of the sidebar: its name, and how many there are. Checked where one is in it.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &text, Place::Page page, QWidget *parent = nullptr);
    [[nodiscard]] Place::Page page() const { return m_page; }
    /// Negative: none is shown.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place::Page m_page;
    int m_count = -1;
};

} // namespace rosterlink::ui
