// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"

#include <QWidget>

class QVBoxLayout;

namespace rosterlink::ui
{

/// What a step changed, a paragraph for each person: the name, and beneath it a line for each change, before
/// → after.
class ChangeList : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent = nullptr);

    void show(const StepChanges &changes);
    using QWidget::show;

private:
    void addPerson(const PersonChange &person);

    QVBoxLayout *m_layout;
};

} // namespace rosterlink::ui
