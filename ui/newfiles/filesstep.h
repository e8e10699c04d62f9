// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "ui/newfiles/fileprompt.h"
#include "ui/newfiles/rosterdrafts.h"
#include "ui/newfiles/stepframe.h"

class QGridLayout;

namespace rosterlink::ui
{

class Notice;
class RosterCard;

/// The four lists and the files chosen for them. A file that is dropped beside them is put where its name and
/// columns say.
class FilesStep : public StepFrame
{
    Q_OBJECT

public:
    /// What the buttons at the bottom say; back is empty where there is nothing to go back to.
    struct Ways
    {
        QString back;
        QString onward;
    };
    /// drafts outlives the step; system is the other system as people know it.
    FilesStep(RosterDrafts &drafts, const QString &system, const Ways &ways, FilePrompt prompt,
              QWidget *parent = nullptr);

    void setViewer(const Viewer &viewer);
    /// What came of the last attempt ("Cancelled. Nothing was changed."); empty: nothing.
    void complain(const QString &sentence);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void continued();
    void backWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildTop();
    void buildWays(const Ways &ways);
    void addCard(RosterDraft &draft, const QString &system);
    void arrange();
    void choose();
    void add(const QStringList &paths);
    void chooseFor(WhichRoster which);
    void showReadiness();

    RosterDrafts &m_drafts;
    FilePrompt m_prompt;
    Button *m_choose = nullptr;
    Notice *m_trouble;
    QGridLayout *m_grid;
    QVector<RosterCard *> m_cards;
    Button *m_onward = nullptr;
    int m_columns = 0; ///< of cards beside each other
};

} // namespace rosterlink::ui
