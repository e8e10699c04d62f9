// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "ui/common/progresswatch.h"

#include <QThreadPool>

#include <functional>

namespace rosterlink::ui
{

/// Asks another system on a thread of its own, which waits for the network in the window's stead. One piece
/// of work at a time; what runs when this ends is cancelled and waited for.
class NetworkWork : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWork(QObject *parent = nullptr);
    ~NetworkWork() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// answer hears the outcome on this thread. work must look at whether progress is cancelled.
    template<typename T>
    void run(std::function<Result<T>(Progress &)> work, std::function<void(Result<T>)> answer)
    {
        m_running = true;
        m_pool.start([this, progress = m_watch.begin(), work = std::move(work), answer = std::move(answer)] {
            auto outcome = std::make_shared<Result<T>>(work(*progress));
            QMetaObject::invokeMethod(
                this,
                [this, outcome, answer] {
                    m_running = false;
                    m_watch.end();
                    answer(std::move(*outcome));
                },
                Qt::QueuedConnection);
        });
    }
    /// The answer is a failure with ErrorCode::Cancelled, soon.
    void cancel() { m_watch.cancel(); }

Q_SIGNALS:
    void progressed(const QString &what, qint64 done, qint64 total);

private:
    ProgressWatch m_watch;
    QThreadPool m_pool;
    bool m_running = false;
};

} // namespace rosterlink::ui
