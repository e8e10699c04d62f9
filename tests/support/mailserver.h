// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace rosterlink::test
{

/// Python's mail server (mailserver.py) on a free port of this computer, which ends with this.
class MailServer
{
public:
    /// arguments: as mailserver.py takes them, but for the log, which lies in `folder`.
    MailServer(const QString &folder, const QStringList &arguments);
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    /// 0: it didn't start; its complaint is in err().
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray err() { return m_process.readAllStandardError(); }
    void stop();
    /// The messages that it took, in order.
    [[nodiscard]] std::vector<QJsonObject> taken() const;

    /// Writes ca.pem, server.pem and other.pem.
    static void makeCertificates(const QString &folder);

private:
    QProcess m_process;
    QString m_log;
    int m_port = 0;
};

} // namespace rosterlink::test
