// SPDX-License-Identifier: Apache-2.0
#include "ui/common/progresswatch.h"

#include <mutex>

namespace rosterlink::ui
{

namespace
{
constexpr int lookEvery = 100; // milliseconds
constexpr int showAfter = 500; // milliseconds
} // namespace

/// What the work said last; written by its thread, read by the window's.
struct ProgressWatch::Said
{
    std::mutex mutex;
    QString what;
    qint64 done = 0;
    qint64 total = 0;
};

ProgressWatch::ProgressWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressWatch::look);
}

ProgressWatch::~ProgressWatch()
{
    cancel();
}

std::shared_ptr<Progress> ProgressWatch::begin()
{
    cancel();
    m_said = std::make_shared<Said>();
    m_progress = std::make_shared<Progress>([said = m_said](const QString &what, qint64 done, qint64 total) {
        const std::lock_guard lock(said->mutex);
        said->what = what;
        said->done = done;
        said->total = total;
    });
    m_since.start();
    m_timer.start();
    return m_progress;
}

void ProgressWatch::end()
{
    m_timer.stop();
    m_progress.reset();
}

void ProgressWatch::cancel()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ProgressWatch::look()
{
    // Who cancelled has been told that it stops; the work may go on saying what it does for a moment.
    if (m_since.elapsed() < showAfter || m_progress->isCancelled()) {
        return;
    }
    QString what;
    qint64 done = 0;
    qint64 total = 0;
    {
        const std::lock_guard lock(m_said->mutex);
        what = m_said->what;
        done = m_said->done;
        total = m_said->total;
    }
    Q_EMIT progressed(what, done, total);
}

} // namespace rosterlink::ui
