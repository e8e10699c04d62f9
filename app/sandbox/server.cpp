// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/server.h"

#include "app/sandbox/droppingserver.h"
#include "app/sandbox/search.h"
#include "core/connectors/calmanac/fhirpage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::sandbox
{

namespace
{
constexpr qsizetype hugeBytes = 100LL << 20U;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int badRequest = 400;
constexpr int tooManyRequests = 429;

std::optional<Kind> kindOfType(const QString &type)
{
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        if (fhirType(kind) == type) {
            return kind;
        }
    }
    return std::nullopt;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

Server::Server(People people, Setup setup, QObject *parent)
    : QObject(parent)
    , m_people(std::move(people))
    , m_setup(std::move(setup))
{
    addRoutes();
}

bool Server::listen(quint16 port)
{
    auto *server = new DroppingServer(m_setup.faults.dropBytes, this);
    if (!server->listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_url = QUrl(u"http://127.0.0.1:%1/fhir"_s.arg(server->serverPort()));
    m_server.bind(server);
    return true;
}

void Server::addRoutes()
{
    m_server.route(
        u"/fhir/<arg>"_s, QHttpServerRequest::Method::Get,
        [this](const QString &type, const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            serve(request, std::move(responder), [this, type, query = request.query()] {
                if (type == "metadata"_L1) {
                    return metadata();
                }
                const auto kind = kindOfType(type);
                return kind ? search(*kind, query)
                            : outcome(notFound, u"not-supported"_s,
                                      u"Only Practitioner and Patient are here."_s);
            });
        });
    m_server.route(u"/fhir/<arg>/<arg>"_s, QHttpServerRequest::Method::Get,
                   [this](const QString &type, const QString &id, const QHttpServerRequest &request,
                          QHttpServerResponder &&responder) {
                       serve(request, std::move(responder), [this, type, id] { return person(type, id); });
                   });
    m_server.route(u"/sandbox/people"_s, QHttpServerRequest::Method::Post,
                   [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                       send(responder, change(request.body()));
                   });
    m_server.route(u"/sandbox/requests"_s, QHttpServerRequest::Method::Get,
                   [this](const QHttpServerRequest &, QHttpServerResponder &&responder) {
                       send(responder, {json({{u"requests"_s, m_requests}})});
                   });
}

void Server::serve(const QHttpServerRequest &request, QHttpServerResponder &&responder, const Work &work)
{
    ++m_requests;
    if (m_setup.faults.stall) {
        m_stalled.push_back(std::move(responder)); // whoever asks must get tired of it by itself
        return;
    }
    auto refused = refusal(request);
    const Answer answer = refused ? *std::move(refused) : spoiled(work());
    if (m_setup.faults.slowMs == 0) {
        send(responder, answer);
        return;
    }
    const auto later = std::make_shared<QHttpServerResponder>(std::move(responder));
    QTimer::singleShot(m_setup.faults.slowMs, this, [later, answer] { send(*later, answer); });
}

std::optional<Server::Answer> Server::refusal(const QHttpServerRequest &request)
{
    const Faults &faults = m_setup.faults;
    const bool known = m_setup.token.isEmpty() || request.value("Authorization") == "Bearer " + m_setup.token;
    if (faults.unauthorized || !known) {
        return outcome(unauthorized, u"login"_s, u"The token is not valid."_s);
    }
    if (faults.forbidden) {
        return outcome(forbidden, u"forbidden"_s, u"The token may not read this."_s);
    }
    if (faults.rateLimit && m_requests % *faults.rateLimit == 0) {
        Answer answer = outcome(tooManyRequests, u"throttled"_s, u"Too many requests."_s);
        answer.retryAfter = 1;
        return answer;
    }
    if (faults.error && m_requests % faults.errorEvery == 0) {
        return outcome(*faults.error, u"exception"_s, u"Something went wrong here."_s);
    }
    return std::nullopt;
}

Server::Answer Server::metadata() const
{
    QJsonArray resources;
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        resources.append(QJsonObject{
            {u"type"_s, fhirType(kind)},
            {u"interaction"_s,
             QJsonArray{QJsonObject{{u"code"_s, u"read"_s}}, QJsonObject{{u"code"_s, u"search-type"_s}}}},
            {u"searchParam"_s, QJsonArray{QJsonObject{{u"name"_s, u"_id"_s}, {u"type"_s, u"token"_s}},
                                          QJsonObject{{u"name"_s, u"_lastUpdated"_s}, {u"type"_s, u"date"_s}},
                                          QJsonObject{{u"name"_s, u"name"_s}, {u"type"_s, u"string"_s}}}}});
    }
    return {
        json({{u"resourceType"_s, u"CapabilityStatement"_s},
              {u"status"_s, u"active"_s},
              {u"date"_s, u"2026-01-01"_s},
              {u"kind"_s, u"instance"_s},
              {u"implementation"_s,
               QJsonObject{{u"description"_s, u"Calmanac, a stand-in with invented people"_s}}},
              {u"fhirVersion"_s, u"4.0.1"_s},
              {u"format"_s, QJsonArray{u"application/fhir+json"_s}},
              {u"rest"_s, QJsonArray{QJsonObject{{u"mode"_s, u"server"_s}, {u"resource"_s, resources}}}}})};
}

Server::Answer Server::search(Kind kind, const QUrlQuery &query)
{
    const Answer answer{json(searchBundle(m_people, {kind, query, m_url, m_setup.pageSize}, m_setup.faults))};
    const auto &all = m_people.all(kind);
    if (m_setup.faults.changing && query.hasQueryItem(u"_count"_s) && !query.hasQueryItem(u"_offset"_s) &&
        m_requests < 4 && !all.empty()) {
        m_people.forget(kind, all.begin()->first); // whoever stood at the border of two pages moves across it
    }
    return answer;
}

Server::Answer Server::person(const QString &type, const QString &id) const
{
    const auto kind = kindOfType(type);
    const auto missing = outcome(notFound, u"not-found"_s, u"There is no %1 %2."_s.arg(type, id));
    if (!kind) {
        return missing;
    }
    const auto found = m_people.all(*kind).find(id);
    if (found == m_people.all(*kind).end()) {
        return missing;
    }
    return {json(toResource(*kind, found->second)), 200,
            "W/\"" + QByteArray::number(found->second.version) + '"'};
}

Server::Answer Server::change(const QByteArray &body)
{
    const auto id = m_people.change(QJsonDocument::fromJson(body).object());
    return id ? Answer{json({{u"id"_s, *id}})} : outcome(badRequest, u"invalid"_s, id.error().sentence);
}

Server::Answer Server::spoiled(Answer answer) const
{
    const Faults &faults = m_setup.faults;
    if (faults.html) {
        answer.body = "<!DOCTYPE html><html><body>Please sign in</body></html>";
    }
    if (faults.notJson) {
        answer.body = "people: many";
    }
    if (faults.truncate) {
        answer.body.truncate(answer.body.size() / 2);
    }
    if (faults.huge) {
        answer.body = R"({"resourceType":"Bundle","entry":[)" + QByteArray(hugeBytes, ' ');
    }
    return answer;
}

Server::Answer Server::outcome(int status, const QString &code, const QString &text)
{
    const QJsonObject issue{{u"severity"_s, u"error"_s}, {u"code"_s, code}, {u"diagnostics"_s, text}};
    return {json({{u"resourceType"_s, u"OperationOutcome"_s}, {u"issue"_s, QJsonArray{issue}}}), status};
}

void Server::send(QHttpServerResponder &responder, const Answer &answer)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    responder.writeHeader("Content-Type", "application/fhir+json; charset=utf-8");
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeHeader(
        "Date",
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
            " GMT");
    if (!answer.etag.isEmpty()) {
        responder.writeHeader("ETag", answer.etag);
    }
    if (answer.retryAfter > 0) {
        responder.writeHeader("Retry-After", QByteArray::number(answer.retryAfter));
    }
    responder.writeBody(answer.body);
}

} // namespace rosterlink::sandbox
