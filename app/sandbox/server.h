// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/people.h"

#include <QHttpServer>
#include <QHttpServerResponder>
#include <QUrl>

#include <list>

namespace rosterlink::sandbox
{

/// A stand-in Calmanac: a FHIR R4 server on this computer that holds staff and clients, can be edited while
/// it runs (POST /sandbox/people), and misbehaves on request.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QByteArray token; ///< empty: everybody may ask
        int pageSize = 200;
        Faults faults;
    };

    Server(People people, Setup setup, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes a free one. False where the port is taken.
    [[nodiscard]] bool listen(quint16 port);
    /// http://127.0.0.1:PORT/fhir
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    struct Answer
    {
        QByteArray body;
        int status = 200;
        QByteArray etag{};
        int retryAfter = 0; ///< seconds
    };
    using Work = std::function<Answer()>;

    void addRoutes();
    void serve(const QHttpServerRequest &request, QHttpServerResponder &&responder, const Work &work);
    [[nodiscard]] std::optional<Answer> refusal(const QHttpServerRequest &request);
    [[nodiscard]] Answer metadata() const;
    [[nodiscard]] Answer search(Kind kind, const QUrlQuery &query);
    [[nodiscard]] Answer person(const QString &type, const QString &id) const;
    [[nodiscard]] Answer change(const QByteArray &body);
    [[nodiscard]] Answer spoiled(Answer answer) const;
    static Answer outcome(int status, const QString &code, const QString &text);
    static void send(QHttpServerResponder &responder, const Answer &answer);

    People m_people;
    Setup m_setup;
    QHttpServer m_server;
    QUrl m_url;
    int m_requests = 0;
    std::list<QHttpServerResponder> m_stalled; ///< who waits for ever
};

} // namespace rosterlink::sandbox
