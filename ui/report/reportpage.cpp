// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportpage.h"

#include "ui/common/button.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/paper.h"
#include "ui/desk/fileexport.h"
#include "ui/desk/offer.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
enum Period { Today, SevenDays, ThirtyDays, ThisYear, FromTo };
const auto daysEndFilter = "days end"_L1; ///< Place::filter
} // namespace

ReportPage::ReportPage(Desk &desk, Printing printing, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_printing(std::move(printing))
    , m_prompts(std::move(prompts))
    , m_report(new FilterButton(tr("Report"), this))
    , m_daysEnd(new FilterButton(tr("Day's end"), this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_print(new Button(tr("Print…")))
    , m_save(new Button(tr("Save as PDF…"), Button::Look::Primary))
    , m_preview(new QTextBrowser(this))
{
    build();
    connectParts();
}

ReportPage::~ReportPage() = default;

void ReportPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::small);
    top->addWidget(new Label(tr("Report"), TypeSize::Title), 1);
    top->addWidget(m_print);
    top->addWidget(m_save);
    layout->addLayout(top);
    auto *choices = new FlowLayout;
    auto *group = new QButtonGroup(this);
    for (FilterButton *paper : {m_report, m_daysEnd}) {
        paper->setCheckable(true);
        group->addButton(paper);
        choices->addWidget(paper);
    }
    m_report->setChecked(true);
    auto *label = new Label(tr("What was decided:"));
    label->setBuddy(m_period);
    label->setFixedHeight(controlHeight);
    choices->addWidget(label);
    m_period->addItems({tr("today"), tr("in the last 7 days"), tr("in the last 30 days"), tr("this year"),
                        tr("from … to …")});
    m_period->setCurrentIndex(ThirtyDays);
    choices->addWidget(m_period);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        choices->addWidget(day);
    }
    layout->addLayout(choices);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setOpenLinks(false);
    layout->addWidget(m_preview, 1);
}

void ReportPage::connectParts()
{
    connect(m_daysEnd, &QAbstractButton::toggled, this, [this](bool on) {
        m_place.filter = on ? QString(daysEndFilter) : QString();
        m_period->setCurrentIndex(on ? Today : ThirtyDays);
        read();
        Q_EMIT placeChanged();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportPage::read);
    for (QDateEdit *day : {m_from, m_to}) {
        connect(day, &QDateEdit::dateChanged, this, [this] {
            if (m_period->currentIndex() == FromTo) {
                read();
            }
        });
    }
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::save);
    connect(&m_desk, &Desk::viewerChanged, this, &ReportPage::read);
}

void ReportPage::arrive(const Place &place)
{
    m_place = place;
    (place.filter == daysEndFilter ? m_daysEnd : m_report)->setChecked(true);
    read();
}

QWidget *ReportPage::firstFocus()
{
    return paper() == Paper::DaysEnd ? m_daysEnd : m_report;
}

Paper ReportPage::paper() const
{
    return m_daysEnd->isChecked() ? Paper::DaysEnd : Paper::Report;
}

QDate ReportPage::today() const
{
    return m_desk.clock().now().toLocalTime().date();
}

std::pair<QDate, QDate> ReportPage::period() const
{
    const QDate now = today();
    switch (m_period->currentIndex()) {
    case Today:
        return {now, now};
    case SevenDays:
        return {now.addDays(-6), now};
    case ThirtyDays:
        return {now.addDays(-29), now};
    case ThisYear:
        return {QDate(now.year(), 1, 1), now};
    default:
        return std::minmax(m_from->date(), m_to->date());
    }
}

/// The days of the period that was chosen by its name are where choosing others begins.
void ReportPage::showPeriod()
{
    const bool chosen = m_period->currentIndex() == FromTo;
    const auto [from, to] = period();
    for (QDateEdit *day : {m_from, m_to}) {
        day->setVisible(chosen);
        if (!chosen) {
            day->setDate(day == m_from ? from : to);
        }
    }
}

void ReportPage::read()
{
    offerTo(m_desk.viewer(), Permission::ExportData, m_print);
    offerTo(m_desk.viewer(), Permission::ExportData, m_save);
    showPeriod();
    if (m_place.organization.isNull()) {
        return;
    }
    const auto [from, to] = period();
    m_desk.read<ReportData>(
        this,
        [place = m_place, from = from, to = to, viewer = m_desk.viewer()](Database &database) {
            return loadReport(database, place.organization, place.integration, from, to, viewer);
        },
        [this, organization = m_place.organization](const ReportData &report) {
            if (organization == m_place.organization) {
                showReport(report);
            }
        });
}

void ReportPage::showReport(const ReportData &report)
{
    m_preview->setDocument(nullptr); // before the one that it shows goes
    m_document = reportDocument(report, paper(), m_desk.clock().now().toLocalTime());
    m_preview->setDocument(m_document.get());
}

void ReportPage::print()
{
    if (!m_document) {
        return;
    }
    const QString what = paper() == Paper::DaysEnd ? u"day's end"_s : u"report"_s;
    m_desk.decide(m_place.organization, m_place.integration, commands::NoteExport{{}, what, 0}, this,
                  [this, document = std::shared_ptr<QTextDocument>(m_document->clone())](
                      const Result<StepReport> &noted) {
                      if (noted) {
                          m_printing(*document, window());
                      }
                  });
}

void ReportPage::save()
{
    if (!m_document) {
        return;
    }
    const bool daysEnd = paper() == Paper::DaysEnd;
    const QString name = daysEnd ? tr("Day's end %1.pdf", "a file name with a day")
                                 : tr("Report %1.pdf", "a file name with a day");
    exportFile(m_desk, *m_prompts, this,
               {m_place.organization,
                m_place.integration,
                {},
                daysEnd ? u"day's end"_s : u"report"_s,
                0,
                tr("Save as PDF"),
                name.arg(today().toString(Qt::ISODate)),
                tr("PDF (*.pdf)"),
                [document = std::shared_ptr<QTextDocument>(m_document->clone())](const QString &file) {
                    return writePdf(*document, file);
                }},
               [this](const QString &sentence) { Q_EMIT say(sentence); });
}

} // namespace rosterlink::ui
