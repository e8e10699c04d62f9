// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

class Button;

/// A list and, beside it, the detail of what is selected, with a divider that can be moved. Where there is no
/// room for both, the list stands alone until something in it is opened, and a button leads back from the
/// detail. The keyboard goes with whom it was on: to the detail where that has a focus proxy, else to the
/// button.
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
    /// Whether the detail has replaced the list just now.
    void detailAlone(bool alone);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showWhatFits();

    QWidget *m_list;
    QWidget *m_detail;
    QWidget *m_right;
    QWidget *m_backLine;
    Button *m_back;
    bool m_opened = false;
    bool m_alone = false;
};

} // namespace rosterlink::ui
