// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"

namespace rosterlink::test
{

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    constexpr int patience = 30'000; // milliseconds
    m_process.start(QStringLiteral(ROSTERLINK_BIN_DIR "/calmanac-sandbox"), arguments);
    const QByteArray greeting = "listening on ";
    QByteArray line;
    while (m_process.waitForReadyRead(patience)) {
        line += m_process.readLine();
        if (line.endsWith('\n')) {
            break;
        }
    }
    if (line.startsWith(greeting)) {
        m_url = QString::fromUtf8(line.mid(greeting.size()).trimmed());
    }
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

void SandboxProcess::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace rosterlink::test
