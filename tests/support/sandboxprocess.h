// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace rosterlink::test
{

/// A calmanac-sandbox of its own on a free port, which ends with this.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments = {});
    ~SandboxProcess();

    /// Where it listens; empty where it didn't start: its complaint is in err().
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QByteArray err() { return m_process.readAllStandardError(); }
    void stop();
    /// Adds or changes somebody while it runs; answers what it said.
    QByteArray post(const QJsonObject &person) const;
    /// How many requests it has answered.
    [[nodiscard]] int requests() const;

private:
    QProcess m_process;
    QString m_url;
};

} // namespace rosterlink::test
