// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"
#include "core/linking/undopreview.h"
#include "ui/desk/desk.h"

namespace rosterlink::ui
{

/// Takes a step back as a person asks for it: first looks what goes with it, asks where something does, and
/// says what stands in the way.
class StepUndo : public QObject
{
    Q_OBJECT

public:
    /// window: what a question is asked in front of; also the owner.
    StepUndo(Desk &desk, QString integration, QWidget *window);

    /// Does nothing while one is under way.
    void start(OrganizationId organization, const HistoryLine &line);

Q_SIGNALS:
    /// The step was taken back, or the user thought better of it.
    void ended();
    /// Nothing was changed; obstacle is the newer step that stands in the way, null where something else
    /// does.
    void refused(const QString &sentence, rosterlink::StepId obstacle);

private:
    void weigh(const UndoPreview &preview);
    void ask(const QStringList &taken);
    void execute();

    Desk &m_desk;
    QString m_integration;
    QWidget *m_window;
    OrganizationId m_organization;
    HistoryLine m_line;
    bool m_busy = false;
};

} // namespace rosterlink::ui
