// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/filesstep.h"

#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/newfiles/droppedfiles.h"
#include "ui/newfiles/rostercard.h"
#include "ui/newfiles/rostertitle.h"

#include <QDragEnterEvent>
#include <QGridLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int twoColumnsFrom = 720; // narrower, the cards stand one below the other
}

FilesStep::FilesStep(RosterDrafts &drafts, const QString &system, const Ways &ways, FilePrompt prompt,
                     QWidget *parent)
    : StepFrame(parent)
    , m_drafts(drafts)
    , m_prompt(std::move(prompt))
    , m_trouble(new Notice(Notice::Kind::Trouble))
    , m_grid(new QGridLayout)
{
    setAcceptDrops(true);
    buildTop();
    buildWays(ways);
    m_trouble->hide();
    m_grid->setSpacing(space::medium);
    body()->addWidget(m_trouble);
    body()->addLayout(m_grid);
    body()->addStretch(1);
    for (RosterDraft *draft : m_drafts.all()) {
        addCard(*draft, system);
    }
    arrange();
    connect(&m_drafts, &RosterDrafts::changed, this, &FilesStep::showReadiness);
    connect(&m_drafts, &RosterDrafts::leftOver, this, [this](const QStringList &names) {
        complain(
            tr("Not taken: %1. Every list has a file already. Remove one first.").arg(names.join(tr(", "))));
    });
    showReadiness();
}

void FilesStep::buildTop()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::large);
    line->addWidget(
        (new Label(tr("Drop all files here at once, or choose them, in any order. Rosterlink sorts them "
                      "by file name and columns.")))
            ->muted()
            ->wrapping(),
        1);
    m_choose = new Button(tr("Choose files…"));
    line->addWidget(m_choose, 0, Qt::AlignTop);
    body()->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &FilesStep::choose);
}

void FilesStep::buildWays(const Ways &ways)
{
    if (!ways.back.isEmpty()) {
        connect(addAction(ways.back), &QPushButton::clicked, this, &FilesStep::backWanted);
    }
    m_onward = addAction(ways.onward, Button::Look::Primary);
    connect(m_onward, &QPushButton::clicked, this, &FilesStep::continued);
}

void FilesStep::addCard(RosterDraft &draft, const QString &system)
{
    auto *card = new RosterCard(draft, system);
    m_cards.append(card);
    connect(card, &RosterCard::chooseWanted, this, &FilesStep::chooseFor);
    connect(card, &RosterCard::moveWanted, this,
            [this, from = draft.which()](WhichRoster to) { m_drafts.move(from, to); });
    connect(card, &RosterCard::dropped, this, &FilesStep::add);
    connect(&draft, &RosterDraft::changed, this, [this, &draft] {
        if (draft.isEmpty()) {
            complain({}); // there is a place now
        }
    });
}

void FilesStep::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void FilesStep::add(const QStringList &paths)
{
    complain({}); // about files of before
    m_drafts.add(paths);
}

void FilesStep::choose()
{
    add(m_prompt(this, tr("Choose the files of both systems")));
}

void FilesStep::chooseFor(WhichRoster which)
{
    const QString title =
        m_cards[static_cast<qsizetype>(std::distance(allRosters.begin(),
                                                     std::find(allRosters.begin(), allRosters.end(), which)))]
            ->accessibleName();
    const QStringList paths = m_prompt(this, tr("Choose the file: %1").arg(title));
    if (paths.size() == 1) {
        complain({});
        m_drafts.draft(which).take(paths.constFirst());
    } else {
        add(paths);
    }
}

void FilesStep::setViewer(const Viewer &viewer)
{
    for (RosterCard *card : std::as_const(m_cards)) {
        card->setViewer(viewer);
    }
}

void FilesStep::complain(const QString &sentence)
{
    m_trouble->setText(Notice::Kind::Trouble, sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

QWidget *FilesStep::firstFocus() const
{
    return m_choose;
}

void FilesStep::showReadiness()
{
    const bool ready = m_drafts.isReady();
    m_onward->setEnabled(ready);
    if (ready) {
        setHint({});
    } else if (m_drafts.isReading()) {
        setHint(tr("Reading…"));
    } else if (m_drafts.isEmpty()) {
        setHint(tr("Choose at least one file."));
    } else {
        setHint(tr("A file can't be read. Choose it again, or remove it."));
    }
}

void FilesStep::resizeEvent(QResizeEvent *event)
{
    StepFrame::resizeEvent(event);
    arrange();
}

void FilesStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FilesStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(draggedFiles(event->mimeData()));
}

} // namespace rosterlink::ui
