// SPDX-License-Identifier: Apache-2.0
#include "ui/history/stepdetail.h"

#include "core/history/stepkind.h"
#include "core/linking/neededpermissions.h"
#include "core/linking/stepnames.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/history/changelist.h"
#include "ui/history/historymodel.h"
#include "ui/history/stepundo.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int mostPeople = 60; ///< of a step that concerns many
}

StepDetail::StepDetail(Desk &desk, const QString &integration, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_undo(new StepUndo(desk, integration, this))
    , m_sentence(new Label({}, TypeSize::Name))
    , m_when(new Label({}, TypeSize::Text))
    , m_undoButton(new Button(tr("Undo this step"), Button::Look::Primary))
    , m_status(new Label({}, TypeSize::Text))
    , m_trouble(new Notice)
    , m_showObstacle(m_trouble->addAction(tr("Show that step")))
    , m_changes(new ChangeList)
{
    build();
    connect(m_undoButton, &QPushButton::clicked, this, &StepDetail::startUndo);
    connect(m_undo, &StepUndo::ended, this, [this] {
        m_undoButton->setEnabled(true);
        m_status->hide();
    });
    connect(m_undo, &StepUndo::refused, this, &StepDetail::showObstacle);
    connect(m_showObstacle, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(m_obstacle); });
}

void StepDetail::build()
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    auto *what = new QVBoxLayout;
    what->setSpacing(0);
    what->addWidget(m_sentence->wrapping());
    what->addWidget(m_when->wrapping()->muted());
    layout->addLayout(what);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_status->wrapping()->muted());
    layout->addWidget(m_trouble);
    auto *changes = new Card;
    changes->body()->addWidget((new Label(tr("What it changed"), TypeSize::Secondary))->muted());
    changes->body()->addWidget(m_changes);
    layout->addWidget(changes);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void StepDetail::show(OrganizationId organization, const HistoryLine &line)
{
    if (organization != m_organization || line.step.id != m_line.step.id) {
        verticalScrollBar()->setValue(0);
        m_changes->show(StepChanges());
    }
    m_organization = organization;
    m_line = line;
    m_sentence->setText(line.sentence);
    m_when->setText(whenAndWho(line));
    m_undoButton->setVisible(line.canUndo);
    m_undoButton->setEnabled(true);
    m_status->hide();
    m_trouble->hide();
    read();
}

void StepDetail::read()
{
    m_desk.read<Contents>(
        this,
        [organization = m_organization, step = m_line.step, viewer = m_desk.viewer(),
         eyes = historyEyes(m_desk.viewer())](Database &database) {
            const auto needed = neededPermissions(database, organization, commands::Undo{step.id, false});
            HistoryView view(database, organization, eyes);
            return Contents{view.changes(step.id, mostPeople),
                            step.undoneBy.isNull() ? std::nullopt : view.line(step.undoneBy),
                            missingSentence(needed & ~viewer.permissions)};
        },
        [this, organization = m_organization, step = m_line.step.id](const Contents &contents) {
            if (organization == m_organization && step == m_line.step.id) {
                showContents(contents);
            }
        });
}

void StepDetail::showContents(const Contents &contents)
{
    const int people = static_cast<int>(contents.changes.people.size()) + contents.changes.more;
    if (people > 1) {
        m_when->setText(tr("%1 · %2", "when and who, how many people")
                            .arg(whenAndWho(m_line), tr("%n people", nullptr, people)));
    }
    m_changes->show(contents.changes);
    m_changes->parentWidget()->setVisible(!contents.changes.people.empty());
    m_undoButton->setEnabled(contents.missing.isEmpty());
    const QString why = m_line.canUndo ? contents.missing : whyNotUndone(contents);
    m_status->setText(why);
    m_status->setVisible(!why.isEmpty());
}

QString StepDetail::whyNotUndone(const Contents &contents) const
{
    if (contents.undoneBy) {
        return tr("Taken back: %1", "when and by whom").arg(whenAndWho(*contents.undoneBy));
    }
    switch (stepKindFromName(m_line.step.what).value_or(StepKind::MailSettings)) {
    case StepKind::CreateOrganization:
        return tr("This can't be undone. An organization is deleted under Settings, Data.");
    case StepKind::LinkingRules:
        return tr(
            "The rules can be changed back under Settings, Integrations. Links that were made stay, and "
            "can be unlinked.");
    case StepKind::Synchronize:
        return tr("A synchronization can't be undone. Links that it made can be unlinked.");
    case StepKind::Undo:
        return tr("This took a change back. What it took back can be decided again.");
    case StepKind::Redo:
        return tr("This did a change again. Undo the change itself, which stands further down.");
    case StepKind::ResendInvitation:
        return tr("An e-mail that was sent can't be recalled. The invitation can be removed.");
    default:
        break;
    }
    return tr("This can't be undone here. Change it again where it was changed.");
}

void StepDetail::startUndo()
{
    m_undoButton->setEnabled(false);
    m_trouble->hide();
    m_status->setText(tr("Looking what goes with it…"));
    m_status->show();
    m_asked = m_line.step.id;
    m_undo->start(m_organization, m_line);
}

void StepDetail::showObstacle(const QString &sentence, StepId obstacle)
{
    if (m_asked != m_line.step.id) {
        return;
    }
    m_obstacle = obstacle;
    m_status->hide();
    m_undoButton->setEnabled(true);
    m_trouble->setText(Notice::Kind::Attention, sentence);
    m_showObstacle->setVisible(!obstacle.isNull());
    m_trouble->show();
    if (!obstacle.isNull()) {
        m_showObstacle->setFocus();
    }
}

} // namespace rosterlink::ui
