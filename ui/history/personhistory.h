// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace rosterlink::ui
{

class Button;

/// What happened to one person, newest first: the latest few, and all of it on request. Follows what happens
/// meanwhile.
class PersonHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHistory(Desk &desk, QWidget *parent = nullptr);

    using QWidget::show;
    /// A null person: nobody, and nothing is shown.
    void show(OrganizationId organization, PersonId person);

private:
    void read();
    void showLines(const std::vector<HistoryLine> &lines);
    void addLine(const HistoryLine &line);

    Desk &m_desk;
    OrganizationId m_organization;
    PersonId m_person;
    bool m_whole = false;
    QVBoxLayout *m_lines;
    Button *m_more;
};

} // namespace rosterlink::ui
