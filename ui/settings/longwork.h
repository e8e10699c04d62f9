// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/progressrelay.h"

#include <QObject>

namespace rosterlink::ui
{

/// Something a person started that may take a while: says that it works, how far it has come, and what came
/// of it. One at a time.
class LongWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LongWork() override { cancel(); }

    [[nodiscard]] bool isWorking() const { return m_relay != nullptr; }
    /// Nothing is changed where it is not too late.
    void cancel();

Q_SIGNALS:
    void began();
    void reported(const QString &what, qint64 done, qint64 total);
    void ended();
    void succeeded(const QString &sentence);
    void failed(const QString &sentence);

protected:
    /// what: a fragment for the user ("Checking the backup").
    [[nodiscard]] std::shared_ptr<ProgressRelay> begin(const QString &what);
    void end();

private:
    std::shared_ptr<ProgressRelay> m_relay;
};

} // namespace rosterlink::ui
