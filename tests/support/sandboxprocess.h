// SPDX-License-Identifier: Apache-2.0
#pragma once

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

private:
    QProcess m_process;
    QString m_url;
};

} // namespace rosterlink::test
