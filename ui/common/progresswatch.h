// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace rosterlink::ui
{

/// Long work on another thread as the window sees it: the work reports into a Progress of its own, and the
/// window looks ten times a second what it said last. Work that is over within half a second is never shown.
class ProgressWatch : public QObject
{
    Q_OBJECT

public:
    explicit ProgressWatch(QObject *parent = nullptr);
    /// Cancels what still runs: nobody waits for it.
    ~ProgressWatch() override;

    /// For the work that begins now; what ran before is cancelled. The work keeps it as long as it runs.
    [[nodiscard]] std::shared_ptr<Progress> begin();
    /// The work is over.
    void end();
    void cancel();

Q_SIGNALS:
    void progressed(const QString &what, qint64 done, qint64 total);

private:
    struct Said;

    void look();

    std::shared_ptr<Said> m_said;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace rosterlink::ui
