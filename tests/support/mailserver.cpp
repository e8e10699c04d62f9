// SPDX-License-Identifier: Apache-2.0
#include "tests/support/mailserver.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
constexpr int patience = 30'000; // milliseconds
const auto python = u"/usr/bin/python3"_s;
const auto script = QStringLiteral(ROSTERLINK_SOURCE_DIR "/tests/support/mailserver.py");
} // namespace

MailServer::MailServer(const QString &folder, const QStringList &arguments)
    : m_log(folder + u"/mail.log"_s)
{
    m_process.start(python, QStringList{script, u"--log"_s, m_log} + arguments);
    const QByteArray greeting = "listening on ";
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(patience)) {
        line += m_process.readLine();
    }
    m_port = line.startsWith(greeting) ? line.mid(greeting.size()).trimmed().toInt() : 0;
}

MailServer::~MailServer()
{
    stop();
}

void MailServer::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

std::vector<QJsonObject> MailServer::taken() const
{
    std::vector<QJsonObject> messages;
    QFile log(m_log);
    if (log.open(QIODevice::ReadOnly)) {
        for (QByteArray line = log.readLine(); !line.isEmpty(); line = log.readLine()) {
            messages.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return messages;
}

void MailServer::makeCertificates(const QString &folder)
{
    QProcess::execute(python, {script, u"--make-certificate"_s, folder});
}

} // namespace rosterlink::test
