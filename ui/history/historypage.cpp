// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historypage.h"

#include "core/connectors/files/tablefile.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/stepnames.h"
#include "core/store/organizationrows.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"
#include "ui/history/stepdetail.h"
#include "ui/lists/linelist.h"
#include "ui/lists/listanddetail.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int stepsAtOnce = 100;
constexpr int mostPrinted = 5000; // some 150 sheets
} // namespace

HistoryPage::HistoryPage(Desk &desk, Printing printing, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_printing(std::move(printing))
    , m_integration(primaryIntegration().name)
    , m_list(new LineList(tr("Steps, newest first"), LineList::Choosing::One))
    , m_detail(new StepDetail(desk, m_integration))
    , m_nothing(new EmptyState)
    , m_right(new QStackedWidget)
    , m_print(new Button(tr("Print…")))
{
    m_list->setModel(&m_model);
    build();
    followDesk();
    connect(&m_model, &HistoryModel::moreWanted, this, &HistoryPage::readOlder);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showSelection);
    connect(m_detail, &StepDetail::stepWanted, this, &HistoryPage::showStep);
    connect(m_print, &QPushButton::clicked, this, &HistoryPage::print);
}

void HistoryPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->addWidget(new Label(tr("History"), TypeSize::Title));
    top->addStretch();
    auto *exports = new ExportButton(
        m_desk, [this](const std::function<void(const FileExport &)> &answer) { readForExport(answer); });
    connect(exports, &ExportButton::said, this, [this](const QString &sentence) { Q_EMIT say(sentence); });
    top->addWidget(exports);
    top->addWidget(m_print);
    layout->addLayout(top);
    layout->addWidget(buildLists(), 1);
}

/// All steps, not only those that one has scrolled to.
void HistoryPage::readForExport(const std::function<void(const FileExport &)> &answer)
{
    m_desk.read<Lines>(
        this,
        [organization = m_organization, viewer = m_desk.viewer()](Database &database) {
            return readLines(database, organization, viewer, {}, std::numeric_limits<int>::max() - 1);
        },
        [this, answer, organization = m_organization](Lines read) {
            HistoryModel all;
            all.reset(std::move(read.lines), true);
            const auto table = lineTable(all, {tr("What"), tr("When, who"), tr("State")});
            answer({organization,
                    m_integration,
                    {},
                    u"history"_s,
                    0,
                    tr("Export the history"),
                    u"history.csv"_s,
                    tableKinds(),
                    [table](const QString &file) { return writeTableFile(file, table); }});
        });
}

QWidget *HistoryPage::buildLists()
{
    m_nothing->setText(tr("No step is selected"),
                       tr("Select a step to see what it changed, and to undo it."));
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_detail);
    m_lists = new ListAndDetail(m_list, m_right);
    const auto open = [this] { m_lists->setOpened(true); };
    connect(m_list, &QAbstractItemView::clicked, this, open);
    connect(m_list, &QAbstractItemView::activated, this, open);
    connect(m_lists, &ListAndDetail::closed, m_list, qOverload<>(&QWidget::setFocus));
    return m_lists;
}

void HistoryPage::followDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            follow(report.step);
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, [this](OrganizationId organization) {
        if (organization == m_organization) {
            read();
        }
    });
    connect(&m_desk, &Desk::viewerChanged, this, [this] {
        offerPrint();
        read();
    });
}

void HistoryPage::arrive(const Place &place)
{
    if (place.organization != m_organization) {
        m_organization = place.organization;
        m_lists->setOpened(false);
        m_model.reset({}, true);
        showSelection();
        read();
    }
}

Place HistoryPage::place() const
{
    Place place;
    place.page = Place::Page::History;
    place.organization = m_organization;
    return place;
}

QWidget *HistoryPage::firstFocus()
{
    return m_list;
}

HistoryPage::Lines HistoryPage::readLines(Database &database, OrganizationId organization,
                                          const Viewer &viewer, StepId before, int most)
{
    Lines read;
    read.lines = HistoryView(database, organization, historyEyes(viewer)).page(before, most);
    read.complete = read.lines.size() < static_cast<size_t>(most);
    return read;
}

void HistoryPage::read()
{
    if (m_organization.isNull()) {
        return;
    }
    // As far as one had scrolled.
    const int most = qMax(stepsAtOnce, m_model.rowCount());
    m_desk.read<Lines>(
        this,
        [organization = m_organization, viewer = m_desk.viewer(), most](Database &database) {
            return readLines(database, organization, viewer, {}, most);
        },
        [this, organization = m_organization](Lines read) {
            if (organization != m_organization) {
                return;
            }
            const QModelIndex chosen = m_list->selectionModel()->selectedRows().value(0);
            const StepId step = chosen.isValid() ? m_model.line(chosen).step.id : StepId();
            m_model.reset(std::move(read.lines), read.complete);
            const QModelIndex again = m_model.indexOf(step);
            m_list->choose(again.isValid() ? again : m_model.index(0));
            showSelection();
        });
}

void HistoryPage::readOlder(StepId before)
{
    m_desk.read<Lines>(
        this,
        [organization = m_organization, viewer = m_desk.viewer(), before](Database &database) {
            return readLines(database, organization, viewer, before, stepsAtOnce);
        },
        [this, organization = m_organization, before](Lines read) {
            const int rows = m_model.rowCount();
            if (organization == m_organization && rows > 0 &&
                m_model.line(m_model.index(rows - 1)).step.id == before) {
                m_model.append(std::move(read.lines), read.complete);
            }
        });
}

void HistoryPage::follow(StepId step)
{
    m_desk.read<std::vector<HistoryLine>>(
        this,
        [organization = m_organization, step, viewer = m_desk.viewer()](Database &database) {
            return HistoryView(database, organization, historyEyes(viewer)).linesChangedBy(step);
        },
        [this, organization = m_organization](const std::vector<HistoryLine> &lines) {
            if (organization != m_organization) {
                return;
            }
            for (const HistoryLine &line : lines) {
                m_model.put(line);
            }
            showSelection();
        });
}

void HistoryPage::showStep(StepId step)
{
    if (const QModelIndex index = m_model.indexOf(step); index.isValid()) {
        m_list->choose(index);
        m_list->setFocus();
    }
}

void HistoryPage::showSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        m_detail->show(m_organization, m_model.line(rows.constFirst()));
    }
    m_right->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_detail);
    offerPrint();
}

void HistoryPage::offerPrint()
{
    if (offerTo(m_desk.viewer(), Permission::ExportData, m_print)) {
        m_print->setEnabled(m_model.rowCount() > 0);
    }
}

void HistoryPage::print()
{
    struct History
    {
        QString organization;
        Lines read;
    };
    m_desk.read<History>(
        this,
        [organization = m_organization, viewer = m_desk.viewer()](Database &database) {
            const auto row = organizationRows::organization(database, organization);
            if (!viewer.may(Permission::ExportData)) {
                return History();
            }
            return History{row ? row->name : QString(),
                           readLines(database, organization, viewer, {}, mostPrinted)};
        },
        [this](const History &history) {
            if (history.read.lines.empty()) {
                return;
            }
            const auto document =
                historyDocument(history.organization, history.read.lines, history.read.complete);
            m_printing(*document, window());
        });
}

} // namespace rosterlink::ui
