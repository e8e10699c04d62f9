// SPDX-License-Identifier: Apache-2.0
#include "ui/history/stepundo.h"

#include "ui/history/undoquestion.h"

namespace rosterlink::ui
{

StepUndo::StepUndo(Desk &desk, QString integration, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_integration(std::move(integration))
    , m_window(window)
{}

void StepUndo::start(OrganizationId organization, const HistoryLine &line)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_organization = organization;
    m_line = line;
    m_desk.read<UndoPreview>(
        this,
        [organization, integration = m_integration, step = line.step.id, &clock = m_desk.clock(),
         actor = m_desk.actor(), viewer = m_desk.viewer()](Database &database) {
            return previewUndo(database, organization, integration, clock, actor, viewer, step);
        },
        [this](const UndoPreview &preview) { weigh(preview); });
}

void StepUndo::weigh(const UndoPreview &preview)
{
    if (preview.refusal) {
        m_busy = false;
        Q_EMIT refused(preview.refusal->sentence, preview.obstacle);
    } else if (preview.taken.isEmpty()) {
        execute();
    } else {
        ask(preview.taken);
    }
}

void StepUndo::ask(const QStringList &taken)
{
    auto *question = new UndoQuestion(m_line.sentence, taken, m_window);
    connect(question, &QDialog::accepted, this, &StepUndo::execute);
    connect(question, &QDialog::rejected, this, [this] {
        m_busy = false;
        Q_EMIT ended();
    });
    // The question names people as they were seen when it was asked.
    connect(&m_desk, &Desk::viewerChanged, question, &QDialog::reject);
    question->open();
}

void StepUndo::execute()
{
    // What was made since an import goes with it; the user saw what that is.
    const bool withLater = m_line.step.what == stepKindName(StepKind::Import);
    m_desk.decide(m_organization, m_integration, commands::Undo{m_line.step.id, withLater}, this,
                  [this](const Result<StepReport> &outcome) {
                      m_busy = false;
                      if (outcome) {
                          Q_EMIT ended();
                      } else {
                          Q_EMIT refused(outcome.error().sentence, {});
                      }
                  });
}

} // namespace rosterlink::ui
