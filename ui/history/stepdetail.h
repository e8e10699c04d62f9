// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"
#include "ui/desk/desk.h"

#include <QScrollArea>

namespace rosterlink::ui
{

class Button;
class ChangeList;
class Label;
class Notice;
class StepUndo;

/// One step of the history: what, who, when, what it changed of each person, and Undo this step.
class StepDetail : public QScrollArea
{
    Q_OBJECT

public:
    StepDetail(Desk &desk, const QString &integration, QWidget *parent = nullptr);

    void show(OrganizationId organization, const HistoryLine &line);
    using QWidget::show;

Q_SIGNALS:
    /// The newer step that stands in the way is to be shown.
    void stepWanted(rosterlink::StepId step);

private:
    struct Contents
    {
        StepChanges changes;
        std::optional<HistoryLine> undoneBy;
        QString missing; ///< the permission that undoing needs and the role one acts as lacks; empty: none
    };

    void build();
    void read();
    void showContents(const Contents &contents);
    void showObstacle(const QString &sentence, StepId obstacle);
    void startUndo();
    [[nodiscard]] QString whyNotUndone(const Contents &contents) const;

    Desk &m_desk;
    OrganizationId m_organization;
    HistoryLine m_line;
    StepId m_asked; ///< the step whose undoing was asked for last
    StepId m_obstacle;
    StepUndo *m_undo;
    Label *m_sentence;
    Label *m_when;
    Button *m_undoButton;
    Label *m_status; ///< why there is no button, or what it waits for
    Notice *m_trouble;
    Button *m_showObstacle;
    ChangeList *m_changes;
};

} // namespace rosterlink::ui
