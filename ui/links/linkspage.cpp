// SPDX-License-Identifier: Apache-2.0
#include "ui/links/linkspage.h"

#include "core/connectors/links/linksfile.h"
#include "core/store/organizationrows.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/desk/fileexport.h"
#include "ui/desk/offer.h"
#include "ui/links/conflictcard.h"
#include "ui/lists/linelist.h"
#include "ui/lists/listanddetail.h"

#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
/// Decisions of both kinds, on the database's thread.
Result<void> writeLinks(Database &database, const Place &place, const Viewer &viewer, const QString &file)
{
    const auto row = organizationRows::organization(database, place.organization);
    std::vector<Decision> all;
    for (const Kind kind : {Kind::Learners, Kind::Members}) {
        if (viewer.seesKind(kind)) {
            const auto some = decisionsInForce(database, place.organization, place.integration, kind, viewer);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    return linksFile::write(file, row ? row->name : QString(), all);
}

Result<LinksReport> readAndTakeOver(Database &database, const Place &place, const QString &file,
                                    const Clock &clock, const Actor &actor, const Viewer &viewer)
{
    const auto row = organizationRows::organization(database, place.organization);
    const auto decisions = linksFile::read(file, row ? row->name : QString());
    if (!decisions) {
        return tl::unexpected(decisions.error());
    }
    return takeOverLinks(database, place.organization, place.integration, *decisions, clock, actor,
                         Outranks::Ours, viewer);
}
} // namespace

LinksPage::LinksPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_prompts(std::move(prompts))
    , m_save(new Button(tr("Save our links…")))
    , m_take(new Button(tr("Take over a colleague's links…")))
    , m_summary(new Label)
    , m_list(new LineList(tr("Conflicts"), LineList::Choosing::One))
    , m_card(new ConflictCard)
    , m_lists(new ListAndDetail(m_list, m_card))
    , m_nothing(new EmptyState)
{
    build();
    connectParts();
}

LinksPage::~LinksPage() = default;

void LinksPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::huge, 0, space::huge, space::small);
    head->addWidget(new Label(tr("Links"), TypeSize::Title));
    head->addWidget(
        (new Label(tr("Links, “not the same person” and “no need to link” as one file: to carry them to "
                      "another computer, or to put two people's work together. Nobody is matched by "
                      "name, and nothing that was decided here changes without your word.")))
            ->muted()
            ->wrapping());
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_take);
    head->addLayout(buttons);
    head->addWidget(m_summary->wrapping());
    m_summary->hide();
    layout->addLayout(head);
    m_list->setModel(&m_model);
    layout->addWidget(m_lists, 1);
    layout->addWidget(m_nothing, 1);
}

void LinksPage::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &LinksPage::save);
    connect(m_take, &QPushButton::clicked, this, &LinksPage::chooseFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LinksPage::showConflict);
    const auto open = [this] { m_lists->setOpened(true); };
    connect(m_list, &QAbstractItemView::clicked, this, open);
    connect(m_list, &QAbstractItemView::activated, this, open);
    connect(m_lists, &ListAndDetail::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_card, &ConflictCard::keepOurs, this, &LinksPage::keepOurs);
    connect(m_card, &ConflictCard::takeTheirs, this, &LinksPage::takeTheirs);
    // What was said of people whose names may no longer be seen goes with them.
    connect(&m_desk, &Desk::viewerChanged, this, [this] {
        m_model.reset({});
        m_summary->hide();
        offer();
        showCount();
    });
}

void LinksPage::arrive(const Place &place)
{
    if (place.organization != m_place.organization || place.integration != m_place.integration) {
        m_model.reset({});
        m_summary->hide();
    }
    m_place = place;
    offer();
    showCount();
}

QWidget *LinksPage::firstFocus()
{
    return m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_save;
}

void LinksPage::offer()
{
    offerTo(m_desk.viewer(), Permission::ExportData, m_save);
    if (offerTo(m_desk.viewer(), Permission::ExportData, m_take)) {
        m_take->setEnabled(!m_desk.isDemonstration());
        m_take->setToolTip(
            m_desk.isDemonstration()
                ? tr("The demonstration takes no files, so that starting over loses nobody's work.")
                : QString());
    }
}

void LinksPage::save()
{
    // Written on the database's thread; the dialog has been answered by then.
    exportFile(m_desk, *m_prompts, this,
               {m_place.organization,
                m_place.integration,
                {},
                u"links"_s,
                0,
                tr("Save our links"),
                tr("links.csv", "a file name"),
                tr("Links (*.csv)"),
                [this](const QString &file) -> Result<void> {
                    m_desk.read<Result<void>>(
                        this,
                        [place = m_place, viewer = m_desk.viewer(), file](Database &database) {
                            return writeLinks(database, place, viewer, file);
                        },
                        [this](const Result<void> &written) {
                            if (!written) {
                                Q_EMIT say(written.error().sentence);
                            }
                        });
                    return {};
                }},
               [this](const QString &sentence) { Q_EMIT say(sentence); });
}

void LinksPage::chooseFile()
{
    const QString file = m_prompts->chooseFileToOpen(
        this, {tr("Take over a colleague's links"),
               QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Links (*.csv)")});
    if (!file.isEmpty()) {
        takeOver(file);
    }
}

void LinksPage::takeOver(const QString &file)
{
    m_take->setEnabled(false);
    m_summary->setText(tr("Taking over…"));
    m_summary->show();
    m_desk.read<Result<LinksReport>>(
        this,
        [place = m_place, file, &clock = m_desk.clock(), actor = m_desk.actor(), viewer = m_desk.viewer()](
            Database &database) { return readAndTakeOver(database, place, file, clock, actor, viewer); },
        [this](const Result<LinksReport> &report) {
            offer();
            m_take->setEnabled(true);
            showOutcome(report);
        });
}

void LinksPage::showOutcome(const Result<LinksReport> &report)
{
    if (!report) {
        m_summary->setText(report.error().sentence);
        m_model.reset({});
        showCount();
        return;
    }
    m_summary->setText(tr("Read: %1 · taken over: %2 · decided the same way here already: %3 · conflicts: %4")
                           .arg(report->read)
                           .arg(report->takenOver)
                           .arg(report->known)
                           .arg(report->conflicts.size()));
    m_model.reset(report->conflicts);
    m_list->choose(m_model.index(0, 0));
    showCount();
    if (!report->step.isNull()) {
        m_desk.announceRosters(m_place.organization);
        Q_EMIT say(tr("Taken over: %n decisions", nullptr, report->takenOver), report->step);
    }
}

QModelIndex LinksPage::chosen() const
{
    return m_list->selectionModel()->selectedRows().value(0);
}

void LinksPage::showConflict()
{
    if (const QModelIndex index = chosen(); index.isValid()) {
        m_card->showConflict(m_model.conflict(index));
    }
}

/// The next one is selected where this one was.
void LinksPage::keepOurs()
{
    const QModelIndex index = chosen();
    if (!index.isValid()) {
        return;
    }
    const int row = index.row();
    m_model.remove(index);
    m_list->choose(m_model.index(std::min(row, m_model.rowCount() - 1), 0));
    showCount();
}

void LinksPage::takeTheirs()
{
    const QModelIndex index = chosen();
    if (!index.isValid()) {
        return;
    }
    m_desk.read<Result<LinksReport>>(
        this,
        [place = m_place, decision = m_model.conflict(index).theirs, &clock = m_desk.clock(),
         actor = m_desk.actor()](Database &database) {
            return takeOverLinks(database, place.organization, place.integration, {decision}, clock, actor,
                                 Outranks::Theirs);
        },
        [this](const Result<LinksReport> &report) {
            if (!report || !report->conflicts.empty()) {
                Q_EMIT say(report ? report->conflicts.front().why : report.error().sentence);
                return;
            }
            keepOurs(); // decided: the row goes
            m_desk.announceRosters(m_place.organization);
            Q_EMIT say(tr("The colleague's decision was taken over."), report->step);
        });
}

void LinksPage::showCount()
{
    const bool some = m_model.rowCount() > 0;
    m_lists->setVisible(some);
    m_nothing->setVisible(!some);
    m_nothing->setText(
        m_summary->isHidden() ? tr("No file was taken over yet") : tr("No conflicts"),
        m_summary->isHidden()
            ? tr("What a colleague decided otherwise than it was decided here will stand in a list.")
            : tr("Nothing in the file contradicts what was decided here any more."));
}

} // namespace rosterlink::ui
