// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QProcess>

#include <functional>
#include <vector>

namespace rosterlink::ui
{

/// The stand-in Calmanac that the demonstration is connected with: calmanac-sandbox, which lies beside the
/// program, on a port of its own. Ends with this.
class DemonstrationServer : public QObject
{
    Q_OBJECT

public:
    explicit DemonstrationServer(QObject *parent = nullptr);
    ~DemonstrationServer() override;

    /// answer hears its address, once it is ready; where it runs already, at once.
    void start(const std::function<void(const Result<QString> &)> &answer);

private:
    void readUrl();
    void answerAll(const Result<QString> &outcome);

    QProcess m_process;
    QString m_url;
    std::vector<std::function<void(const Result<QString> &)>> m_waiting;
};

} // namespace rosterlink::ui
