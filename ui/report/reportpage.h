// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/history/historyprint.h"
#include "ui/report/reportdocument.h"
#include "ui/shell/page.h"

class QComboBox;
class QDateEdit;
class QTextBrowser;

namespace rosterlink::ui
{

class Button;
class FilterButton;

/// The office's papers, as they will look: the report of a period, and the page at a day's end; to be saved
/// as PDF or printed.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, Printing printing, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~ReportPage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void connectParts();
    void read();
    void showReport(const ReportData &report);
    void showPeriod();
    void print();
    void save();
    [[nodiscard]] Paper paper() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::pair<QDate, QDate> period() const;

    Desk &m_desk;
    Printing m_printing;
    std::unique_ptr<Prompts> m_prompts;
    Place m_place;
    FilterButton *m_report;
    FilterButton *m_daysEnd;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    Button *m_print;
    Button *m_save;
    QTextBrowser *m_preview;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace rosterlink::ui
