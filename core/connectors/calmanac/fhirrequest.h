// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fhirclient.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace rosterlink
{

/// One request of a FhirClient, tried until it succeeds or is given up; deletes itself.
class FhirRequest : public QObject
{
    Q_OBJECT

public:
    FhirRequest(FhirClient &client, QUrl url, FhirClient::Handler handler);

    void start();

private:
    void watchSize(qint64 bytes);
    void finish();
    [[nodiscard]] bool mayTryAgain(int status) const;
    [[nodiscard]] int pauseMs() const;
    [[nodiscard]] QString sentence(int status) const;
    [[nodiscard]] QString networkSentence() const;
    void answer(Result<FhirAnswer> result);

    FhirClient &m_client;
    QUrl m_url;
    FhirClient::Handler m_handler;
    QNetworkReply *m_reply = nullptr;
    QTimer m_connecting;
    QElapsedTimer m_clock;
    int m_try = 0;
    bool m_tooLarge = false;
    bool m_notConnected = false;
};

} // namespace rosterlink
