// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

#include <memory>

class QStackedWidget;

namespace rosterlink::ui
{

class ChangeStep;
class DoneStep;
class Label;
class ProgressPanel;
class RestStep;

/// Synchronizing with a system: when it was read last, what is new in it, before it takes effect, and what
/// came of it. Shows what the desk's Synchronizer does, whoever started it.
class SynchronizePage : public Page
{
    Q_OBJECT

public:
    SynchronizePage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~SynchronizePage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void connectSteps();
    void showState();
    void showStep(QWidget *step);
    void readRest();
    void leaveWhatIsDone();
    void disconnectSystem();
    void disconnected(const Result<QString> &url);
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] ConnectionOf connection() const { return {m_place.organization, m_place.integration}; }

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    Place m_place;
    Label *m_title;
    QStackedWidget *m_steps;
    RestStep *m_rest;
    QWidget *m_working;
    ProgressPanel *m_progress;
    ChangeStep *m_change;
    DoneStep *m_done;
};

} // namespace rosterlink::ui
