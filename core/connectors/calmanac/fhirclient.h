// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fhiraddress.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>

#include <functional>

namespace rosterlink
{

/// How long the other side may take, in milliseconds.
struct FhirPatience
{
    int connect = 10'000;  ///< until a connection stands
    int silence = 30'000;  ///< without a byte
    int pause = 500;       ///< before a second try; doubles with each further one
    int failing = 120'000; ///< of trying again, in all
    int tries = 4;         ///< of one request
};

/// How a server is reached and who asks.
struct FhirAccess
{
    FhirAddress address;
    QByteArray token; ///< empty: none; sent to the address's origin only, and written nowhere
    QList<QSslCertificate> authorities; ///< trusted beside the system's own
    FhirPatience patience;
};

/// An answer: the body, and the server's clock.
struct FhirAnswer
{
    QByteArray body;
    QDateTime at; ///< the Date header; invalid where there is none
};

/// Asks a FHIR server, asynchronously, on the thread that it lives in. Tries again what may pass (no
/// connection, silence, 429 and 5xx, as long as Retry-After asks for), and nothing else. Certificate errors
/// are errors, and redirections are not followed.
class FhirClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<FhirAnswer>)>;

    explicit FhirClient(FhirAccess access, QObject *parent = nullptr);

    /// The handler is called once, unless abort() or the end of this comes first. Fails with
    /// ErrorCode::OtherSide and a sentence for the user. The url must have the address's origin.
    void get(const QUrl &url, const Handler &handler);
    /// Ends all requests without a word.
    void abort();

    [[nodiscard]] const FhirAccess &access() const { return m_access; }

private:
    friend class FhirRequest;

    FhirAccess m_access;
    QNetworkAccessManager m_network;
    qint64 m_failing = 0; ///< milliseconds spent on pauses and failures so far
};

} // namespace rosterlink
