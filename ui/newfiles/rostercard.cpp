// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/rostercard.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"
#include "ui/newfiles/droppedfiles.h"
#include "ui/newfiles/intakeview.h"
#include "ui/newfiles/rostertitle.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace rosterlink::ui
{

RosterCard::RosterCard(RosterDraft &draft, const QString &system, QWidget *parent)
    : Card(parent)
    , m_draft(draft)
    , m_title(rosterTitle(draft.which(), system))
    , m_progress(new ProgressPanel(this))
{
    setAcceptDrops(true);
    setAccessibleName(m_title);
    m_empty = buildEmpty();
    m_content = buildContent(system);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(space::small);
    body()->addWidget(new Label(m_title, TypeSize::Name, this));
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_progress, m_content}) {
        body()->addWidget(part);
    }
    body()->addStretch(1);
    connect(m_progress, &ProgressPanel::cancelled, &m_draft, &RosterDraft::cancelReading);
    connect(&m_draft, &RosterDraft::changed, this, &RosterCard::showDraft);
    connect(&m_draft, &RosterDraft::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        m_progress->show(what.isEmpty() ? tr("Reading %1").arg(QFileInfo(m_draft.path()).fileName()) : what,
                         done, total);
        showOnly(m_progress);
    });
    showDraft();
}

QWidget *RosterCard::buildEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(
        (new Label(tr("Drop the file here, or choose it. Without one, this list stays as it is.")))
            ->muted()
            ->wrapping());
    auto *choose = addButton(tr("Choose file…"), empty);
    layout->addWidget(choose, 0, Qt::AlignLeading);
    connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT chooseWanted(m_draft.which()); });
    return empty;
}

QWidget *RosterCard::buildContent(const QString &system)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_fileName = new ElidedLabel({}, TypeSize::Text, content);
    m_intake = new IntakeView(content);
    auto *another = addButton(tr("Choose another…"), content);
    auto *move = addButton(tr("Move to…"), content);
    auto *remove = addButton(tr("Remove"), content);
    auto *buttons = new FlowLayout;
    for (Button *button : {another, move, remove}) {
        buttons->addWidget(button);
    }
    layout->addWidget(m_fileName);
    layout->addWidget(m_intake);
    layout->addLayout(buttons);
    QMenu *moves = buildMoves(content, system);
    connect(another, &QPushButton::clicked, this, [this] { Q_EMIT chooseWanted(m_draft.which()); });
    connect(move, &QPushButton::clicked, this,
            [move, moves] { moves->popup(move->mapToGlobal(QPoint(0, move->height()))); });
    connect(remove, &QPushButton::clicked, &m_draft, &RosterDraft::clear);
    connect(m_intake, &IntakeView::columnChosen, &m_draft, &RosterDraft::setColumn);
    connect(m_intake, &IntakeView::dateOrderChosen, &m_draft, &RosterDraft::setDateOrder);
    connect(m_intake, &IntakeView::emailWanted, &m_draft, [this] { m_draft.setUseEmailAsId(true); });
    return content;
}

QMenu *RosterCard::buildMoves(QWidget *parent, const QString &system)
{
    auto *menu = new QMenu(parent);
    for (const WhichRoster which : allRosters) {
        if (which != m_draft.which()) {
            menu->addAction(rosterTitle(which, system), this, [this, which] { Q_EMIT moveWanted(which); });
        }
    }
    return menu;
}

Button *RosterCard::addButton(const QString &text, QWidget *parent)
{
    auto *button = new Button(text, Button::Look::Plain, parent);
    button->setAccessibleDescription(m_title);
    return button;
}

void RosterCard::setViewer(const Viewer &viewer)
{
    m_viewer = viewer;
    showDraft();
}

void RosterCard::showDraft()
{
    m_fileName->setText(QFileInfo(m_draft.path()).fileName());
    if (m_draft.isReading()) {
        return; // shown as it was, for half a second
    }
    if (m_draft.intake()) {
        m_intake->show(m_draft, m_viewer);
    }
    showOnly(m_draft.intake() ? m_content : m_empty);
}

void RosterCard::showOnly(QWidget *part)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_empty, m_progress, m_content}) {
        one->setVisible(one == part);
    }
    update();
}

void RosterCard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFiles(event->mimeData()).isEmpty()) {
        m_dropping = true;
        event->acceptProposedAction();
        update();
    }
}

void RosterCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void RosterCard::dropEvent(QDropEvent *event)
{
    const QStringList paths = draggedFiles(event->mimeData());
    dragLeaveEvent(nullptr);
    event->acceptProposedAction();
    if (paths.size() == 1) {
        m_draft.take(paths.constFirst());
    } else {
        Q_EMIT dropped(paths);
    }
}

void RosterCard::paintEvent(QPaintEvent *event)
{
    if (!m_draft.isEmpty() && !m_dropping) {
        Card::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(m_dropping ? ColorRole::Accent : ColorRole::Muted), m_dropping ? 2 : 1);
    pen.setStyle(m_dropping ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(color(m_dropping ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cardRadius, cardRadius);
}

} // namespace rosterlink::ui
