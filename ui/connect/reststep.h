// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/newfiles/stepframe.h"

class QComboBox;

namespace rosterlink::ui
{

class Notice;

/// While nothing is synchronized: with what one is connected, since when it is known, what went wrong last,
/// and how often it synchronizes by itself.
class RestStep : public StepFrame
{
    Q_OBJECT

public:
    struct State
    {
        QString sentence; ///< with what, and when it was read last
        QString trouble;  ///< empty: none
        int minutes = 0;  ///< between two synchronizations; 0: never by itself
        bool isConnected = false;
        bool isDemonstration = false;
    };

    explicit RestStep(QWidget *parent = nullptr);
    void show(const State &state);
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void synchronizeWanted();
    void changeWanted();
    void disconnectWanted();
    void minutesChosen(int minutes);

private:
    void build();

    Label *m_sentence;
    Notice *m_trouble;
    QWidget *m_often;
    QComboBox *m_minutes;
    Button *m_disconnect;
    Button *m_change;
    Button *m_synchronize;
};

} // namespace rosterlink::ui
