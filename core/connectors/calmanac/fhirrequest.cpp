// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhirrequest.h"

#include "core/connectors/calmanac/fhirpage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qint64 largestAnswer = 64LL << 20U; // bytes of one page
constexpr int longestPause = 60'000;          // milliseconds that Retry-After may ask for

enum Status { Unauthorized = 401, Forbidden = 403, NotFound = 404, Gone = 410, TooManyRequests = 429 };

class FhirText
{
    Q_DECLARE_TR_FUNCTIONS(FhirClient)
};

QDateTime serverTime(const QNetworkReply &reply)
{
    // RFC 9110, 5.6.7
    return QLocale::c().toDateTime(QString::fromLatin1(reply.rawHeader("Date")).replace(" GMT"_L1, ""_L1),
                                   u"ddd, dd MMM yyyy HH:mm:ss"_s);
}
} // namespace

FhirRequest::FhirRequest(FhirClient &client, QUrl url, FhirClient::Handler handler)
    : QObject(&client)
    , m_client(client)
    , m_url(std::move(url))
    , m_handler(std::move(handler))
{
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        m_notConnected = true;
        m_reply->abort();
    });
}

void FhirRequest::start()
{
    ++m_try;
    m_clock.start();
    m_notConnected = false;
    const FhirAccess &access = m_client.m_access;
    QNetworkRequest request(m_url);
    request.setRawHeader("Accept", "application/fhir+json");
    request.setTransferTimeout(access.patience.silence);
    if (!access.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + access.token);
    }
    if (!access.authorities.isEmpty()) {
        QSslConfiguration tls = request.sslConfiguration();
        tls.addCaCertificates(access.authorities);
        request.setSslConfiguration(tls);
    }
    m_reply = m_client.m_network.get(request);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connecting.start(m_client.m_access.patience.connect); });
    connect(m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::metaDataChanged, this,
            [this] { watchSize(m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()); });
    connect(m_reply, &QNetworkReply::downloadProgress, this, &FhirRequest::watchSize);
    connect(m_reply, &QNetworkReply::finished, this, &FhirRequest::finish);
}

void FhirRequest::watchSize(qint64 bytes)
{
    if (bytes > largestAnswer && !m_tooLarge) {
        m_tooLarge = true;
        m_reply->abort();
    }
}

void FhirRequest::finish()
{
    m_connecting.stop();
    m_reply->deleteLater();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::NoError && status / 100 == 2) {
        answer(FhirAnswer{m_reply->readAll(), serverTime(*m_reply)});
        return;
    }
    const int pause = pauseMs();
    m_client.m_failing += m_clock.elapsed() + pause;
    if (mayTryAgain(status)) {
        QTimer::singleShot(pause, this, &FhirRequest::start);
        return;
    }
    answer(failure(ErrorCode::OtherSide, sentence(status)));
}

bool FhirRequest::mayTryAgain(int status) const
{
    const FhirPatience &patience = m_client.m_access.patience;
    if (m_tooLarge || m_try >= patience.tries || m_client.m_failing > patience.failing) {
        return false;
    }
    if (status != 0 && m_reply->error() != QNetworkReply::RemoteHostClosedError &&
        m_reply->error() != QNetworkReply::OperationCanceledError) {
        return status == TooManyRequests || status / 100 == 5;
    }
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProtocolUnknownError:
        return false;
    default:
        return true;
    }
}

int FhirRequest::pauseMs() const
{
    bool isNumber = false;
    const int asked = m_reply->rawHeader("Retry-After").trimmed().toInt(&isNumber);
    const int growing = m_client.m_access.patience.pause << (m_try - 1);
    return isNumber && asked >= 0 ? std::min(std::max(asked * 1000, growing), longestPause) : growing;
}

QString FhirRequest::sentence(int status) const
{
    switch (status) {
    case Unauthorized:
        return FhirText::tr("The token was not accepted. Check it, or ask for a new one.");
    case Forbidden:
        return FhirText::tr(
            "The token may not read staff and clients. Ask whoever manages it for that permission.");
    case NotFound:
    case Gone:
        return FhirText::tr("There is no FHIR interface at this address. Check the address.");
    case TooManyRequests:
        return FhirText::tr("It is too busy, and asked to come back later. Try again in some minutes.");
    default:
        break;
    }
    if (status / 100 == 3) {
        return FhirText::tr(
            "It sends us on to another address. That is not followed, because the token must not go "
            "elsewhere. Check the address.");
    }
    const bool broken = m_reply->error() == QNetworkReply::RemoteHostClosedError ||
                        m_reply->error() == QNetworkReply::OperationCanceledError;
    if (status == 0 || status / 100 == 2 || broken) {
        return networkSentence();
    }
    const QString outcome = outcomeText(m_reply->readAll());
    return outcome.isEmpty() ? FhirText::tr("It answered with error %1. Try again later.").arg(status)
                             : FhirText::tr("It answered with error %1: %2").arg(status).arg(outcome);
}

QString FhirRequest::networkSentence() const
{
    if (m_tooLarge) {
        return FhirText::tr("Its answer doesn't end. This is likely not the right address.");
    }
    if (m_notConnected) {
        return FhirText::tr(
            "No connection could be made within %n seconds. Check the address and the network.", nullptr,
            m_client.m_access.patience.connect / 1000);
    }
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return FhirText::tr("There is no computer named %1. Check the address and the network.")
            .arg(m_url.host());
    case QNetworkReply::ConnectionRefusedError:
        return FhirText::tr("Nobody answers at this address. Check it, and whether Calmanac is running.");
    case QNetworkReply::SslHandshakeFailedError:
        return FhirText::tr(
            "Its certificate can't be trusted, so nothing was sent. Check the address, or ask whoever "
            "manages the server.");
    case QNetworkReply::RemoteHostClosedError:
        return FhirText::tr("The connection was cut in the middle. Try again later.");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return FhirText::tr("It stopped answering. Try again later.");
    default:
        return FhirText::tr("The connection failed. Check the address and the network.");
    }
}

void FhirRequest::answer(Result<FhirAnswer> result)
{
    const FhirClient::Handler handler = std::move(m_handler);
    deleteLater();
    setParent(nullptr);
    handler(std::move(result));
}

} // namespace rosterlink
