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
    /// It starts anew, with the people as they are a week later.
    void letWeekPass();

private:
    void end();
    void failed();
    void readUrl();
    void answerAll(const Result<QString> &outcome);

    QProcess m_process;
    QString m_url;
    bool m_isWeekLater = false;
    std::vector<std::function<void(const Result<QString> &)>> m_waiting;
};

} // namespace rosterlink::ui
