// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/progresswatch.h"

namespace rosterlink::ui
{

/// Something a person started that may take a while: says that it works, how far it has come, and what came
/// of it. One at a time.
class LongWork : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(QObject *parent);

    [[nodiscard]] bool isWorking() const { return m_working; }
    /// Nothing is changed where it is not too late.
    void cancel() { m_watch.cancel(); }

Q_SIGNALS:
    void began();
    /// How far it has come; not at all where it is over at once.
    void progressed(const QString &what, qint64 done, qint64 total);
    void ended();
    void succeeded(const QString &sentence);
    void failed(const QString &sentence);

protected:
    /// what: a fragment for the user ("Checking the backup").
    [[nodiscard]] std::shared_ptr<Progress> begin(const QString &what);
    void end();

private:
    ProgressWatch m_watch;
    bool m_working = false;
};

} // namespace rosterlink::ui
