// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/exportbutton.h"
#include "ui/history/historymodel.h"
#include "ui/history/historyprint.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class LineList;
class ListAndDetail;
class StepDetail;

/// The organization's history, newest first, and beside it the step that is selected. Older steps are read as
/// one scrolls. Follows what happens meanwhile.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Desk &desk, Printing printing, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    struct Lines
    {
        std::vector<HistoryLine> lines;
        bool complete = false; ///< there are no older ones
    };

    void build();
    [[nodiscard]] QWidget *buildLists();
    void readForExport(const std::function<void(const FileExport &)> &answer);
    void followDesk();
    void read();
    void readOlder(StepId before);
    void follow(StepId step);
    void showStep(StepId step);
    void showSelection();
    void offerPrint();
    void print();
    [[nodiscard]] static Lines readLines(Database &database, OrganizationId organization,
                                         const Viewer &viewer, StepId before, int most);

    Desk &m_desk;
    Printing m_printing;
    QString m_integration;
    OrganizationId m_organization;
    HistoryModel m_model;
    LineList *m_list;
    StepDetail *m_detail;
    EmptyState *m_nothing;
    QStackedWidget *m_right;
    ListAndDetail *m_lists = nullptr;
    Button *m_print;
};

} // namespace rosterlink::ui
