// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/newfilespage.h"

#include "core/directory/integrationdefinition.h"
#include "core/directory/organizations.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/progresspanel.h"
#include "ui/newfiles/changestep.h"
#include "ui/newfiles/donestep.h"
#include "ui/newfiles/filesstep.h"
#include "ui/newfiles/namestep.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

NewFilesPage::NewFilesPage(Desk &desk, const QString &integration, For what, FilePrompt prompt,
                           QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_for(what)
    , m_integration(integration)
    , m_system(integrationTitle(integration))
    , m_drafts(m_integration, ColumnMemory(desk.folder() + QStringLiteral("/settings.ini")))
    , m_work(desk, m_integration)
    , m_title(new ElidedLabel({}, TypeSize::Title))
    , m_steps(new QStackedWidget)
    , m_nameStep(new NameStep)
    , m_changeStep(new ChangeStep(desk, NewPeople::FromFiles))
    , m_done(new DoneStep(NewPeople::FromFiles))
{
    m_changeStep->setIntegration(m_integration);
    m_done->setIntegration(m_integration);
    build(std::move(prompt));
    connectSteps();
    connect(&m_desk, &Desk::viewerChanged, m_files, [this] { m_files->setViewer(m_desk.viewer()); });
}

void NewFilesPage::build(FilePrompt prompt)
{
    const FilesStep::Ways ways =
        isNew() ? FilesStep::Ways{tr("Change the name"), tr("Confirm")} : FilesStep::Ways{{}, tr("Continue")};
    m_files = new FilesStep(m_drafts, m_system, ways, std::move(prompt));
    m_files->setViewer(m_desk.viewer());
    m_working = buildWork();
    buildDemonstration();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::huge, 0, space::huge, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_steps, 1);
    for (QWidget *step : std::initializer_list<QWidget *>{m_demonstration, m_nameStep, m_files, m_working,
                                                          m_changeStep, m_done}) {
        m_steps->addWidget(step);
    }
}

void NewFilesPage::buildDemonstration()
{
    auto *empty = new EmptyState;
    empty->setText(
        tr("The demonstration takes no files"),
        tr("It is reset with one click, and nobody's work may be lost with it. Your own files have a folder "
           "of their own."));
    connect(empty->addAction(tr("Work with my own files"), true), &QPushButton::clicked, &m_desk,
            &Desk::officeWanted);
    m_demonstration = empty;
}

QWidget *NewFilesPage::buildWork()
{
    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(space::huge, space::medium, space::huge, space::huge);
    m_progress = new ProgressPanel;
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    return work;
}

void NewFilesPage::connectSteps()
{
    connect(m_nameStep, &NameStep::continued, this, &NewFilesPage::checkName);
    connect(m_files, &FilesStep::backWanted, this, [this] { showStep(m_nameStep); });
    connect(m_files, &FilesStep::continued, this, &NewFilesPage::leaveFiles);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        m_work.cancel();
        m_progress->show(tr("Stopping…"), 0, 0);
    });
    connect(m_changeStep, &ChangeStep::backWanted, this, [this] { showStep(m_files); });
    connect(m_changeStep, &ChangeStep::confirmed, this, [this] { takeOver(false); });
    connect(m_changeStep, &ChangeStep::takenAnyway, this, [this] { takeOver(true); });
    connect(m_changeStep, &ChangeStep::oldListKept, this, &NewFilesPage::keepOldList);
    connect(m_done, &DoneStep::goTo, this, &NewFilesPage::goTo);
    connect(&m_work, &RosterWork::previewed, this, &NewFilesPage::previewed);
    connect(&m_work, &RosterWork::takenOver, this, &NewFilesPage::takenOver);
    connect(&m_work, &RosterWork::failed, this, &NewFilesPage::failed);
    connect(&m_work, &RosterWork::progressed, this, [this](const QString &what, qint64 done, qint64 total) {
        if (!what.isEmpty()) {
            m_progress->show(what, done, total);
        }
    });
}

void NewFilesPage::arrive(const Place &place)
{
    if (m_work.isRunning()) {
        Q_EMIT placeChanged(); // it is still about the organization whose files are being taken over
        return;
    }
    const bool other = place.organization != m_place.organization;
    m_place = place;
    if (m_desk.isDemonstration()) {
        m_title->setText(isNew() ? tr("New organization") : tr("New files"));
        showStep(m_demonstration);
    } else if (other || m_steps->currentWidget() == m_done || m_steps->currentWidget() == m_demonstration) {
        startAnew();
    }
}

/// Chosen files stay chosen while one looks elsewhere; only another organization or a finished import starts
/// anew.
void NewFilesPage::startAnew()
{
    m_drafts.clear();
    m_files->complain({});
    m_nameStep->setName({});
    m_name.clear();
    m_title->setText(isNew() ? tr("New organization") : tr("New files"));
    showStep(isNew() ? static_cast<QWidget *>(m_nameStep) : m_files);
}

QWidget *NewFilesPage::firstFocus()
{
    QWidget *step = m_steps->currentWidget();
    if (step == m_nameStep) {
        return m_nameStep->firstFocus();
    }
    if (step == m_files) {
        return m_files->firstFocus();
    }
    if (step == m_changeStep) {
        return m_changeStep->firstFocus();
    }
    return step == m_done ? m_done->firstFocus() : step->nextInFocusChain();
}

void NewFilesPage::showStep(QWidget *step)
{
    m_steps->setCurrentWidget(step);
    if (isVisible()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void NewFilesPage::checkName()
{
    m_desk.read<Result<QString>>(
        this,
        [typed = m_nameStep->name()](Database &database) { return checkOrganizationName(database, typed); },
        [this](const Result<QString> &name) {
            if (!name) {
                m_nameStep->complain(name.error().sentence);
                return;
            }
            m_name = *name;
            m_title->setText(m_name);
            showStep(m_files);
        });
}

void NewFilesPage::leaveFiles()
{
    m_files->complain({});
    if (isNew()) {
        takeOver(false);
    } else {
        work(tr("Comparing the files with the people who are there"));
        m_work.preview(m_place.organization, m_drafts.files());
    }
}

void NewFilesPage::work(const QString &what)
{
    m_progress->show(what, 0, 0);
    showStep(m_working);
}

void NewFilesPage::takeOver(bool confirmed)
{
    work(tr("Taking the files over"));
    if (isNew()) {
        m_work.create(m_name, m_drafts.files());
    } else {
        m_work.takeOver(m_place.organization, m_drafts.files(), confirmed);
    }
}

void NewFilesPage::previewed(const RosterChange &change)
{
    m_change = change;
    const bool warned = std::any_of(change.figures.begin(), change.figures.end(),
                                    [](const RosterChange::Figures &one) { return !one.warnings.isEmpty(); });
    if (change.changesNothing() && !warned) {
        takeOver(false); // nothing to confirm: the summary says that all is as before
        return;
    }
    m_changeStep->show(m_place.organization, change);
    showStep(m_changeStep);
}

void NewFilesPage::keepOldList()
{
    for (const RosterChange::Figures &figures : m_change.figures) {
        if (figures.brake) {
            m_drafts.draft({figures.kind, figures.side}).clear();
        }
    }
    showStep(m_files);
    Q_EMIT say(tr("The old list was kept. Nothing has been changed."));
}

void NewFilesPage::takenOver(OrganizationId organization, const RosterReport &report)
{
    for (const RosterDraft *draft : m_drafts.all()) {
        draft->rememberColumns();
    }
    m_drafts.clear();
    m_done->show(organization, report);
    showStep(m_done);
    m_desk.announceOrganizations();
    m_desk.announceRosters(organization);
    if (isNew()) {
        // One is in the organization from now on: the path says so, and back leads there, not to an empty
        // form.
        m_place = {Place::Page::NewFiles, organization, m_integration, {}, {}, {}};
        Q_EMIT placeChanged();
    }
}

void NewFilesPage::failed(const Error &error)
{
    if (error.code == ErrorCode::Stopped) {
        leaveFiles(); // others have changed what the files were compared with: show what they would change
                      // now
        return;
    }
    m_files->complain(error.sentence);
    showStep(m_files);
}

} // namespace rosterlink::ui
