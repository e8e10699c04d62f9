// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sandboxprocess.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
QNetworkRequest sandboxRequest(const QString &url, const QString &path)
{
    QNetworkRequest request(QUrl(QString(url).replace("/fhir"_L1, path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

QByteArray answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}
} // namespace

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

QByteArray SandboxProcess::post(const QJsonObject &person) const
{
    QNetworkAccessManager network;
    return answerOf(
        network.post(sandboxRequest(m_url, u"/sandbox/people"_s), QJsonDocument(person).toJson()));
}

int SandboxProcess::requests() const
{
    QNetworkAccessManager network;
    const QByteArray answer = answerOf(network.get(sandboxRequest(m_url, u"/sandbox/requests"_s)));
    return QJsonDocument::fromJson(answer).object().value("requests"_L1).toInt();
}

} // namespace rosterlink::test
