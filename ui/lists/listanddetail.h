// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

class Button;

/// A list and, beside it, the detail of what is selected, with a divider that can be moved. Where there is no
/// room for both, the list stands alone until something in it is opened, and a button leads back from the
/// detail.
class ListAndDetail : public QWidget
{
    Q_OBJECT

public:
    ListAndDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    /// Where there is room for one only: the detail, or the list.
    void setOpened(bool opened);

Q_SIGNALS:
    /// Back from the detail: the list takes the keyboard.
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QWidget *m_list;
    QWidget *m_right;
    Button *m_back;
    bool m_opened = false;
};

} // namespace rosterlink::ui
