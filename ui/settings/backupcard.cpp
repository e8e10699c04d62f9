// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backupcard.h"

#include "core/directory/permission.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/common/progresspanel.h"
#include "ui/settings/backupwork.h"
#include "ui/settings/restorework.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr size_t shownCopies = 5;

QString moment(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}
} // namespace

BackupCard::BackupCard(Desk &desk, Prompts &prompts, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_backup(new BackupWork(desk, prompts, this))
    , m_restore(new RestoreWork(desk, prompts, this))
    , m_last(new Label)
    , m_backUp(new Button(tr("Back up…"), Button::Look::Primary))
    , m_restoreOne(new Button(tr("Restore…")))
    , m_why(new Label)
    , m_progress(new ProgressPanel)
    , m_failure(new Notice(Notice::Kind::Trouble))
    , m_copies(new Label({}, TypeSize::Secondary))
{
    build();
    connect(m_backUp, &QPushButton::clicked, this, [this] { m_backup->start(m_state.organization); });
    connect(m_restoreOne, &QPushButton::clicked, this, [this] { m_restore->start(m_state.organization); });
    connect(m_backup, &LongWork::succeeded, this, &BackupCard::backedUp);
    follow(m_backup);
    follow(m_restore);
}

void BackupCard::build()
{
    body()->addWidget((new Label(tr("Backups"), TypeSize::Name))->wrapping());
    body()->addWidget(
        (new Label(
             tr("A backup is one file with all organizations, decisions and history. It holds names and "
                "birth dates: keep it where only you can get at it.")))
            ->wrapping());
    body()->addWidget(m_last->wrapping());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_backUp);
    buttons->addWidget(m_restoreOne);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(m_why->muted()->wrapping());
    body()->addWidget(m_progress);
    body()->addWidget(m_failure);
    body()->addWidget(m_copies->muted()->wrapping());
    for (QWidget *later : std::initializer_list<QWidget *>{m_why, m_progress, m_failure, m_copies}) {
        later->hide();
    }
}

void BackupCard::follow(LongWork *work)
{
    connect(work, &LongWork::began, this, [this] {
        m_failure->hide();
        showButtons();
    });
    connect(work, &LongWork::ended, this, [this] {
        m_progress->hide();
        showButtons();
    });
    connect(work, &LongWork::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        m_progress->show(what, done, total);
        m_progress->show();
    });
    connect(m_progress, &ProgressPanel::cancelled, work, &LongWork::cancel);
    connect(work, &LongWork::succeeded, this, &BackupCard::said);
    connect(work, &LongWork::failed, this, [this](const QString &sentence) {
        m_failure->setText(Notice::Kind::Trouble, sentence);
        m_failure->show();
        Q_EMIT said(sentence);
    });
}

void BackupCard::show(const State &state)
{
    if (state.organization != m_state.organization) {
        m_failure->hide();
    }
    m_state = state;
    m_last->setText(state.last.isValid() ? tr("Last backup: %1.").arg(moment(state.last))
                                         : tr("No backup was made yet."));
    m_copies->setText(copiesText(state.copies));
    m_copies->setVisible(!state.copies.empty());
    const QString why = whyNot();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    showButtons();
}

void BackupCard::showButtons()
{
    const bool idle = !m_backup->isWorking() && !m_restore->isWorking();
    m_backUp->setEnabled(idle && m_state.mayBackUp);
    m_restoreOne->setEnabled(idle && m_state.mayRestore);
}

QString BackupCard::whyNot() const
{
    if (m_desk.isDemonstration()) {
        return tr("The demonstration restores no files, so that starting over loses nobody's work.");
    }
    if (!m_state.mayBackUp) {
        return tr("Backing up needs the permission “%1”, restoring an Owner.")
            .arg(permissionName(Permission::ExportData));
    }
    return m_state.mayRestore ? QString() : tr("Only an Owner restores a backup.");
}

QString BackupCard::copiesText(const std::vector<SafetyCopy> &copies)
{
    QStringList lines{
        tr("Made by the program itself, before something was deleted or restored, in the data folder:")};
    for (size_t i = 0; i < qMin(shownCopies, copies.size()); ++i) {
        lines.append(tr("%1, %2", "file name, when it was made")
                         .arg(QFileInfo(copies[i].file).fileName(), moment(copies[i].made)));
    }
    if (copies.size() > shownCopies) {
        lines.append(tr("and %n older ones", nullptr, static_cast<int>(copies.size() - shownCopies)));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace rosterlink::ui
