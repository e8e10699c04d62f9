// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "ui/common/card.h"
#include "ui/newfiles/rosterdraft.h"

class QMenu;

namespace rosterlink::ui
{

class Button;
class ElidedLabel;
class IntakeView;
class ProgressPanel;

/// The place for one of the four lists: takes a file dropped or chosen, and shows what was understood of it.
class RosterCard : public Card
{
    Q_OBJECT

public:
    /// system is the other system as people know it; draft outlives the card.
    RosterCard(RosterDraft &draft, const QString &system, QWidget *parent = nullptr);

    void setViewer(const Viewer &viewer);

Q_SIGNALS:
    void chooseWanted(rosterlink::WhichRoster which);
    void moveWanted(rosterlink::WhichRoster to);
    /// Several files at once, which may belong anywhere.
    void dropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildEmpty();
    QWidget *buildContent(const QString &system);
    QMenu *buildMoves(QWidget *parent, const QString &system);
    Button *addButton(const QString &text, QWidget *parent);
    void showDraft();
    void showOnly(QWidget *part);

    RosterDraft &m_draft;
    Viewer m_viewer;
    QString m_title;
    bool m_dropping = false;
    QWidget *m_empty = nullptr;
    ProgressPanel *m_progress;
    QWidget *m_content = nullptr;
    ElidedLabel *m_fileName = nullptr;
    IntakeView *m_intake = nullptr;
};

} // namespace rosterlink::ui
