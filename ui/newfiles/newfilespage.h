// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/newfiles/fileprompt.h"
#include "ui/newfiles/rosterdrafts.h"
#include "ui/newfiles/rosterwork.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class ChangeStep;
class DoneStep;
class FilesStep;
class Label;
class NameStep;
class ProgressPanel;

/// Roster files on their way in: for a new organization (its name first) or, every week, for one that is
/// there. Chosen files are looked through, confirmed and taken over; what comes of it is summed up. Nothing
/// takes effect before.
class NewFilesPage : public Page
{
    Q_OBJECT

public:
    enum class For { NewOrganization, Organization };

    NewFilesPage(Desk &desk, const QString &integration, For what, FilePrompt prompt,
                 QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build(FilePrompt prompt);
    void buildDemonstration();
    QWidget *buildWork();
    void connectSteps();
    void startAnew();
    void showStep(QWidget *step);
    void checkName();
    void leaveFiles();
    void takeOver(bool confirmed);
    void keepOldList();
    void previewed(const RosterChange &change);
    void takenOver(OrganizationId organization, const RosterReport &report);
    void failed(const Error &error);
    void work(const QString &what);
    [[nodiscard]] bool isNew() const { return m_for == For::NewOrganization; }

    Desk &m_desk;
    For m_for;
    QString m_integration;
    QString m_system; ///< the other system as people know it
    Place m_place;
    QString m_name; ///< of the organization that is to be created
    RosterChange m_change;
    RosterDrafts m_drafts;
    RosterWork m_work;
    Label *m_title;
    QStackedWidget *m_steps;
    QWidget *m_demonstration = nullptr;
    NameStep *m_nameStep;
    FilesStep *m_files = nullptr;
    QWidget *m_working = nullptr;
    ProgressPanel *m_progress = nullptr;
    ChangeStep *m_changeStep;
    DoneStep *m_done;
};

} // namespace rosterlink::ui
