// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// rosterlink-cli connect and sync, against a calmanac-sandbox.
class TestCliSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void connectTestsAndApproves();
    void aWrongTokenIsRefusedAndNothingIsApproved();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void whoIsTheSameStaysLinked();
    void newcomersAndLeaversArrive();
    void whatChangedArrives();
    void whoWasDeletedOutrightIsGone();
    void nothingNewTakesTwoRequestsAKind();
    void theBrakeStopsUntilConfirmed();
    void theOtherSideFailsAndTheRosterIsAsBefore_data();
    void theOtherSideFailsAndTheRosterIsAsBefore();
    void theTokenIsWrittenNowhere();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &text) const
    {
        return writeFile(m_folder->path(), name, text);
    }
    [[nodiscard]] Outcome connectTo(const QString &url, const QStringList &more = {}) const;
    [[nodiscard]] Outcome sync(const QStringList &more = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString organization = u"Bright Steps ABA"_s;
}

void TestCliSync::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(runCommandLine({u"demo-data"_s, u"--data"_s, data()}).exitCode, 0);
}

Outcome TestCliSync::connectTo(const QString &url, const QStringList &more) const
{
    return runCommandLine(QStringList{u"connect"_s, u"--data"_s, data(), u"--organization"_s, organization,
                                      u"--integration"_s, u"calmanac"_s, u"--url"_s, url} +
                          more);
}

Outcome TestCliSync::sync(const QStringList &more) const
{
    return runCommandLine(QStringList{u"sync"_s, u"--data"_s, data(), u"--organization"_s, organization} +
                          more);
}

void TestCliSync::connectTestsAndApproves()
{
    const SandboxProcess sandbox;
    const Outcome outcome = connectTo(sandbox.url());
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("60 staff, 179 clients"), outcome.out.constData());
    QCOMPARE(outcome.err, QByteArray());
}

void TestCliSync::aWrongTokenIsRefusedAndNothingIsApproved()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    const Outcome outcome = connectTo(sandbox.url(), {u"--token-file"_s, file(u"token"_s, "another\n")});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("token was not accepted"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    const Outcome after = sync();
    QCOMPARE(after.exitCode, 2);
    QVERIFY2(after.err.contains("Use connect first"), after.err.constData());
}

void TestCliSync::wrongUsageIsSaid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("integration");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("no address") << u"calmanac"_s << u"calmanac"_s << QByteArray("no web address");
    QTest::newRow("not encrypted") << u"http://calmanac.example.org/fhir"_s << u"calmanac"_s
                                   << QByteArray("https://");
    QTest::newRow("another system") << u"https://calmanac.example.org/fhir"_s << u"nothing"_s
                                    << QByteArray("no integration");
}

void TestCliSync::wrongUsageIsSaid()
{
    QFETCH(const QString, url);
    QFETCH(const QString, integration);
    QFETCH(const QByteArray, sentence);
    const Outcome outcome = runCommandLine({u"connect"_s, u"--data"_s, data(), u"--organization"_s,
                                            organization, u"--integration"_s, integration, u"--url"_s, url});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(sentence), outcome.err.constData());
}

void TestCliSync::whoIsTheSameStaysLinked()
{
    const QByteArray before = runCommandLine({u"status"_s, u"--data"_s, data(), u"--json"_s}).out;
    const SandboxProcess sandbox;
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    const Outcome outcome = sync();
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("Calmanac members: 60 there, 0 new, 0 changed, 0 gone"),
             outcome.out.constData());
    QCOMPARE(runCommandLine({u"status"_s, u"--data"_s, data(), u"--json"_s}).out, before);
}

void TestCliSync::newcomersAndLeaversArrive()
{
    const SandboxProcess sandbox;
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    QCOMPARE(sandbox.post({{u"kind"_s, u"members"_s},
                           {u"id"_s, u"S999"_s},
                           {u"first_name"_s, u"Imogen"_s},
                           {u"last_name"_s, u"Sandoval"_s}}),
             QByteArray(R"({"id":"S999"})"));
    QVERIFY(sandbox.post({{u"kind"_s, u"members"_s}, {u"id"_s, u"S301"_s}, {u"active"_s, false}})
                .contains("S301"));
    const Outcome outcome = sync();
    QVERIFY2(outcome.out.contains("Calmanac members: 60 there, 1 new, 0 changed, 1 gone"),
             outcome.out.constData());
    const Outcome again = sync();
    QVERIFY2(again.out.contains("Calmanac members: 60 there, 0 new, 0 changed, 0 gone"),
             again.out.constData()); // within a minute it is asked for once more, to be sure
    QVERIFY2(again.out.contains("Calmanac learners: nothing new"), again.out.constData());
}

void TestCliSync::whatChangedArrives()
{
    const SandboxProcess sandbox;
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    QCOMPARE(sync().exitCode, 0);
    QVERIFY(
        sandbox
            .post({{u"kind"_s, u"members"_s}, {u"id"_s, u"S301"_s}, {u"last_name"_s, u"Castellano-Webb"_s}})
            .contains("S301"));
    const Outcome outcome = sync();
    QVERIFY2(outcome.out.contains("Calmanac members: 60 there, 0 new, 1 changed, 0 gone"),
             outcome.out.constData());
    QVERIFY2(outcome.out.contains("Calmanac learners: nothing new"), outcome.out.constData());
}

void TestCliSync::whoWasDeletedOutrightIsGone()
{
    const SandboxProcess sandbox;
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    QCOMPARE(sync().exitCode, 0);
    QVERIFY(sandbox.post({{u"kind"_s, u"members"_s}, {u"id"_s, u"S301"_s}, {u"deleted"_s, true}})
                .contains("S301"));
    const Outcome outcome = sync();
    QVERIFY2(outcome.out.contains("Calmanac members: 59 there, 0 new, 0 changed, 1 gone"),
             outcome.out.constData());
    const Outcome again = sync();
    QVERIFY2(again.out.contains("Calmanac members: nothing new"), again.out.constData());
}

void TestCliSync::nothingNewTakesTwoRequestsAKind()
{
    const SandboxProcess sandbox;
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    QCOMPARE(sync().exitCode, 0);
    const int before = sandbox.requests();
    const Outcome outcome = sync();
    QVERIFY2(outcome.out.contains("Calmanac members: nothing new"), outcome.out.constData());
    QCOMPARE(sandbox.requests() - before, 4);
}

void TestCliSync::theBrakeStopsUntilConfirmed()
{
    const SandboxProcess sandbox(
        {u"--staff"_s, file(u"s.csv"_s, "id,first_name,last_name\nS301,Brianna,Castellano\n")});
    QCOMPARE(connectTo(sandbox.url()).exitCode, 0);
    const QString before = dumpOf(data());
    const Outcome outcome = sync();
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY2(outcome.err.contains("Calmanac no longer has"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(dumpOf(data()), before);
    QCOMPARE(sync({u"--confirm"_s}).exitCode, 0);
}

void TestCliSync::theOtherSideFailsAndTheRosterIsAsBefore_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"unauthorized", "forbidden", "truncate", "not-json", "html", "loop", "foreign-next", "drop=2000"}) {
        QTest::newRow(fault) << QString::fromLatin1(fault);
    }
}

void TestCliSync::theOtherSideFailsAndTheRosterIsAsBefore()
{
    QFETCH(const QString, fault);
    const QByteArray status = runCommandLine({u"status"_s, u"--data"_s, data(), u"--json"_s}).out;
    QString url;
    {
        const SandboxProcess sound;
        QCOMPARE(connectTo(sound.url()).exitCode, 0);
        url = sound.url();
    }
    const SandboxProcess sandbox(
        {u"--port"_s, QString::number(QUrl(url).port()), u"--page-size"_s, u"20"_s, u"--fault"_s, fault});
    QVERIFY(!sandbox.url().isEmpty());
    const QString before = dumpOf(data());
    const Outcome outcome = sync();
    QVERIFY2(outcome.exitCode == 3, outcome.out.constData());
    QVERIFY2(outcome.err.startsWith("rosterlink-cli: Calmanac: "), outcome.err.constData());
    QVERIFY2(outcome.err.endsWith("Nothing was changed.\n"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(dumpOf(data()), before);
    QCOMPARE(runCommandLine({u"status"_s, u"--data"_s, data(), u"--json"_s}).out, status);
}

void TestCliSync::theTokenIsWrittenNowhere()
{
    const SandboxProcess sandbox({u"--token"_s, u"kingfisher-token"_s});
    const QStringList token{u"--token-file"_s, file(u"token"_s, "kingfisher-token\n")};
    QCOMPARE(connectTo(sandbox.url(), token).exitCode, 0);
    const Outcome outcome = sync(token);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.out.contains("kingfisher"));
    const QDir folder(data());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QVERIFY2(!readFile(folder.filePath(name)).contains("kingfisher"), qPrintable(name));
    }
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliSync)
#include "tst_clisync.moc"
