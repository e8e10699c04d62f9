// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/calmanacfetch.h"
#include "tests/support/sandboxprocess.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Fetching everybody from a Calmanac that behaves, and from one that doesn't: all of it, or a sentence.
class TestCalmanacFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsFetched();
    void testingSaysHowMany();
    void cancellingEndsIt();
    void whatPassesIsMended_data();
    void whatPassesIsMended();
    void whatDoesNotPassIsSaid_data();
    void whatDoesNotPassIsSaid();
    void anotherTokenIsRefused();
    void nobodyThereIsSaid();
    void aPortThatStaysSilentIsSaid();
    void whoIsLeftOutIsNotTakenForGone();

private:
    [[nodiscard]] static FhirAccess access(const QString &url, const QByteArray &token = {});
    [[nodiscard]] static Result<Fetched> fetch(const FhirAccess &access, int pageSize = 25);
};

namespace
{
constexpr size_t staff = 60; // of the sample organization
constexpr size_t clients = 179;
} // namespace

FhirAccess TestCalmanacFetch::access(const QString &url, const QByteArray &token)
{
    FhirPatience patience;
    patience.silence = 1'000;
    patience.pause = 10;
    patience.connect = 1'000;
    return {*FhirAddress::parse(url), token, {}, patience};
}

Result<Fetched> TestCalmanacFetch::fetch(const FhirAccess &access, int pageSize)
{
    Progress progress;
    CalmanacFetch fetch(access, pageSize, progress);
    std::optional<Result<Fetched>> outcome;
    fetch.start({}, [&outcome](Result<Fetched> fetched) { outcome = std::move(fetched); });
    const bool answered = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000);
    return answered ? *outcome : Result<Fetched>(failure(ErrorCode::Cancelled, u"no answer at all"_s));
}

void TestCalmanacFetch::everybodyIsFetched()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    const auto fetched = fetch(access(sandbox.url(), "secret"));
    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().sentence));
    QCOMPARE(fetched->kinds.at(Kind::Members).people.size(), staff);
    QCOMPARE(fetched->kinds.at(Kind::Learners).people.size(), clients);
    QVERIFY(fetched->kinds.at(Kind::Members).remarks.isEmpty());
    QVERIFY(fetched->at.isValid());
}

void TestCalmanacFetch::testingSaysHowMany()
{
    const SandboxProcess sandbox;
    Progress progress;
    CalmanacFetch fetch(access(sandbox.url()), 25, progress);
    std::optional<Result<std::map<Kind, qint64>>> outcome;
    fetch.test([&outcome](auto counts) { outcome = std::move(counts); });
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(*outcome);
    QCOMPARE((*outcome)->at(Kind::Members), qint64(staff));
    QCOMPARE((*outcome)->at(Kind::Learners), qint64(clients));
}

void TestCalmanacFetch::cancellingEndsIt()
{
    const SandboxProcess sandbox;
    Progress progress;
    progress.cancel();
    CalmanacFetch fetch(access(sandbox.url()), 25, progress);
    std::optional<Result<Fetched>> outcome;
    fetch.start({}, [&outcome](Result<Fetched> fetched) { outcome = std::move(fetched); });
    QTRY_VERIFY(outcome.has_value());
    QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
}

void TestCalmanacFetch::whatPassesIsMended_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("remark"); // about the clients; empty: none
    QTest::newRow("rate-limit") << u"rate-limit=7"_s << QString();
    QTest::newRow("slow") << u"slow=30"_s << QString();
    QTest::newRow("error now and then") << u"error=503,every=3"_s << QString();
    QTest::newRow("duplicate-ids") << u"duplicate-ids"_s << u"came twice"_s;
    QTest::newRow("missing-names") << u"missing-names"_s << u"no name"_s;
    QTest::newRow("bad-dates") << u"bad-dates"_s << u"impossible birth date"_s;
    QTest::newRow("changing") << u"changing"_s << QString();
}

void TestCalmanacFetch::whatPassesIsMended()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, remark);
    const SandboxProcess sandbox({u"--fault"_s, fault});
    const auto fetched = fetch(access(sandbox.url()));
    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().sentence));
    const FetchedPeople &found = fetched->kinds.at(Kind::Learners);
    QVERIFY2(found.people.size() + 2 >= clients, "at most who left meanwhile is missing");
    QVERIFY2(found.remarks.join(u' ').contains(remark), qPrintable(found.remarks.join(u' ')));
}

void TestCalmanacFetch::whatDoesNotPassIsSaid_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unauthorized") << u"unauthorized"_s << u"token was not accepted"_s;
    QTest::newRow("forbidden") << u"forbidden"_s << u"may not read"_s;
    QTest::newRow("always an error") << u"error=503"_s << u"error 503"_s;
    QTest::newRow("stall") << u"stall"_s << u"stopped answering"_s;
    QTest::newRow("drop") << u"drop=300"_s << u"cut in the middle"_s;
    QTest::newRow("truncate") << u"truncate"_s << u"isn't whole"_s;
    QTest::newRow("not-json") << u"not-json"_s << u"isn't JSON"_s;
    QTest::newRow("html") << u"html"_s << u"web page"_s;
    QTest::newRow("loop") << u"loop"_s << u"in a circle"_s;
    QTest::newRow("foreign-next") << u"foreign-next"_s << u"elsewhere.example.org"_s;
    QTest::newRow("huge") << u"huge"_s << u"doesn't end"_s;
}

void TestCalmanacFetch::whatDoesNotPassIsSaid()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, sentence);
    const SandboxProcess sandbox({u"--fault"_s, fault});
    const auto fetched = fetch(access(sandbox.url()));
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, ErrorCode::OtherSide);
    QVERIFY2(fetched.error().sentence.contains(sentence), qPrintable(fetched.error().sentence));
}

void TestCalmanacFetch::anotherTokenIsRefused()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    const auto fetched = fetch(access(sandbox.url(), "wrong"));
    QVERIFY(!fetched);
    QVERIFY(!fetched.error().sentence.contains("wrong"_L1));
}

void TestCalmanacFetch::nobodyThereIsSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/fhir"_s.arg(taken.serverPort());
    taken.close();
    const auto fetched = fetch(access(url));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().sentence.contains("Nobody answers"_L1), qPrintable(fetched.error().sentence));
}

void TestCalmanacFetch::aPortThatStaysSilentIsSaid()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto fetched = fetch(access(u"http://127.0.0.1:%1/fhir"_s.arg(silent.serverPort())));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().sentence.contains("stopped answering"_L1), qPrintable(fetched.error().sentence));
}

/// A server that says it holds fifty people, and hands out one.
void TestCalmanacFetch::whoIsLeftOutIsNotTakenForGone()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray body = R"({"resourceType":"Bundle","type":"searchset","total":50,)"
                                    R"("entry":[{"resource":{"resourceType":"Patient","id":"K1"}}]})";
            if (socket->readAll().contains("\r\n\r\n")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\n\r\n" + body);
            }
        });
    });
    const auto fetched = fetch(access(u"http://127.0.0.1:%1/fhir"_s.arg(server.serverPort())));
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().sentence.contains("50 people, but handed out"_L1),
             qPrintable(fetched.error().sentence));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCalmanacFetch)
#include "tst_calmanacfetch.moc"
