// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linking.h"
#include "core/store/database.h"
#include "core/store/organizationrows.h"
#include "core/store/personrows.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/mailserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// rosterlink-cli invitations, against Python's mail server.
class TestCliMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWaits();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void nothingIsSentWithoutSend();
    void sendsWhatIsDue();
    void aWrongPasswordEndsWith3();
    void whoIsRefusedIsSaid();
    void killedWhileSendingFifty();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    /// An organization of newcomers with these addresses, each invited with +.
    void inviteAt(const QStringList &addresses);
    [[nodiscard]] Outcome run(const QStringList &more) const;
    [[nodiscard]] Outcome send(int port, const QStringList &more = {}) const;
    [[nodiscard]] QHash<QString, QString> states() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QString organizationName = u"Bright Steps ABA"_s;
}

void TestCliMail::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliMail::inviteAt(const QStringList &addresses)
{
    QByteArray staff = "id,first_name,last_name,email\n";
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        staff += 'S' + QByteArray::number(i) + ",Newcomer,Number" + QByteArray::number(i) + ',' +
                 addresses.at(i).toUtf8() + '\n';
    }
    QCOMPARE(runCommandLine(
                 {u"import"_s, u"--data"_s, data(), u"--organization"_s, organizationName, u"--kind"_s,
                  u"members"_s, u"--motivity"_s,
                  writeFile(m_folder->path(), u"m.csv"_s, "id,first_name,last_name\nM1,Somebody,Else\n"),
                  u"--calmanac"_s, writeFile(m_folder->path(), u"c.csv"_s, staff)})
                 .exitCode,
             0);
    auto database = Database::open(data());
    QVERIFY(database);
    const auto organization = organizationRows::organizationNamed(**database, organizationName);
    std::vector<CounterpartId> newcomers;
    personRows::forEach(**database, organization->id, Kind::Members, Side::Counterpart, u"calmanac"_s,
                        [&](const PersonRow &row) { newcomers.emplace_back(row.id.value()); });
    const SystemClock clock;
    Linking linking(**database, organization->id, u"calmanac"_s, clock, {u"dana"_s, {}});
    for (const CounterpartId one : newcomers) {
        const auto created = linking.execute(commands::CreateMember{one, {}, {}, true});
        QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
    }
}

Outcome TestCliMail::run(const QStringList &more) const
{
    return runCommandLine(
        QStringList{u"invitations"_s, u"--data"_s, data(), u"--organization"_s, organizationName} + more);
}

Outcome TestCliMail::send(int port, const QStringList &more) const
{
    return run(QStringList{u"--send"_s, u"--smtp"_s, u"smtp://127.0.0.1:%1"_s.arg(port), u"--sender"_s,
                           u"office@example.org"_s} +
               more);
}

QHash<QString, QString> TestCliMail::states() const
{
    QHash<QString, QString> states;
    const auto listed = QJsonDocument::fromJson(run({u"--json"_s}).out).object();
    for (const auto &one : listed[u"invitations"_s].toArray()) {
        states.insert(one[u"address"_s].toString(), one[u"state"_s].toString());
    }
    return states;
}

void TestCliMail::listsWhatWaits()
{
    QCOMPARE(runCommandLine({u"demo-data"_s, u"--data"_s, data()}).exitCode, 0);
    const Outcome listed = run({u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    const auto invitations = QJsonDocument::fromJson(listed.out).object()[u"invitations"_s].toArray();
    QCOMPARE(invitations.size(), 3);
    for (const auto &one : invitations) {
        QCOMPARE(one.toObject().keys(), (QStringList{u"address"_s, u"attempts"_s, u"id"_s, u"message"_s,
                                                     u"name"_s, u"since"_s, u"state"_s}));
        QCOMPARE(one[u"state"_s].toString(), u"waiting"_s);
    }
}

void TestCliMail::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QStringList complete{u"--send"_s, u"--smtp"_s, u"smtp://127.0.0.1:25"_s, u"--sender"_s,
                               u"a@example.org"_s};
    QTest::newRow("no server") << QStringList{u"--send"_s, u"--sender"_s, u"a@example.org"_s}
                               << QByteArray("--smtp");
    QTest::newRow("no sender") << complete.mid(0, 3) << QByteArray("--sender");
    QTest::newRow("no address") << complete.mid(0, 2) + QStringList{u"mail.example.org"_s} + complete.mid(3)
                                << QByteArray("mail server's address");
    QTest::newRow("bad sender") << complete.mid(0, 4) + QStringList{u"office"_s} << QByteArray("--sender");
    QTest::newRow("user alone") << complete + QStringList{u"--user"_s, u"office"_s}
                                << QByteArray("belong together");
    QTest::newRow("no such file") << complete +
                                         QStringList{u"--user"_s, u"o"_s, u"--password-file"_s, u"/nowhere"_s}
                                  << QByteArray("/nowhere");
}

void TestCliMail::wrongUsageIsSaid()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, words);
    QCOMPARE(runCommandLine({u"demo-data"_s, u"--data"_s, data()}).exitCode, 0);
    const QString before = dumpOf(data());
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(dumpOf(data()), before);
}

void TestCliMail::nothingIsSentWithoutSend()
{
    MailServer server(m_folder->path(), {});
    inviteAt({u"a@example.org"_s});
    QCOMPARE(
        run({u"--smtp"_s, u"smtp://127.0.0.1:%1"_s.arg(server.port()), u"--sender"_s, u"o@example.org"_s})
            .exitCode,
        0);
    QVERIFY(server.taken().empty());
}

void TestCliMail::sendsWhatIsDue()
{
    MailServer server(m_folder->path(), {});
    inviteAt({u"a@example.org"_s, u"grey-b@example.org"_s});
    const Outcome first = send(server.port());
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QVERIFY2(first.out.contains("Sent: 1, failed: 0, to be tried again: 1"), first.out.constData());
    QCOMPARE(states().value(u"a@example.org"_s), u"sent"_s);
    QCOMPARE(states().value(u"grey-b@example.org"_s), u"waiting"_s);
    QVERIFY(send(server.port()).out.contains("Sent: 0, failed: 0, to be tried again: 0, not due: 1"));
    QVERIFY(send(server.port(), {u"--now"_s}).out.contains("Sent: 1"));
    QCOMPARE(server.taken().size(), size_t(2));
}

void TestCliMail::aWrongPasswordEndsWith3()
{
    MailServer server(m_folder->path(), {u"--auth"_s, u"office:right"_s});
    inviteAt({u"a@example.org"_s});
    const QString file = writeFile(m_folder->path(), u"password"_s, "wrong-word\n");
    const Outcome outcome = send(server.port(), {u"--user"_s, u"office"_s, u"--password-file"_s, file});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains("password"), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!dumpOf(data()).contains(u"wrong-word"_s));
    QCOMPARE(states().value(u"a@example.org"_s), u"waiting"_s);
}

void TestCliMail::whoIsRefusedIsSaid()
{
    MailServer server(m_folder->path(), {});
    inviteAt({u"refused-a@example.org"_s, u"b@example.org"_s});
    const Outcome outcome = send(server.port());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("nobody of that name"), outcome.out.constData());
    QCOMPARE(states().value(u"refused-a@example.org"_s), u"failed"_s);
    QCOMPARE(states().value(u"b@example.org"_s), u"sent"_s);
}

/// Everybody gets at least one e-mail; a second one has the same Message-ID, and whoever was marked as sent
/// before the kill gets no other.
void TestCliMail::killedWhileSendingFifty()
{
    MailServer server(m_folder->path(), {});
    QStringList addresses;
    for (int i = 0; i < 50; ++i) {
        addresses.append(u"newcomer%1@example.org"_s.arg(i));
    }
    inviteAt(addresses);
    QSet<QString> confirmed;
    QHash<QString, int> copies;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(commandLineProgram(),
                      {u"invitations"_s, u"--data"_s, data(), u"--organization"_s, organizationName,
                       u"--send"_s, u"--now"_s, u"--smtp"_s, u"smtp://127.0.0.1:%1"_s.arg(server.port()),
                       u"--sender"_s, u"office@example.org"_s});
        QVERIFY(process.waitForStarted());
        if (!process.waitForFinished(20 + static_cast<int>(QRandomGenerator::global()->bounded(60)))) {
            process.kill();
            process.waitForFinished();
        }
        // Another process is started first: meanwhile the server has read what the killed one left behind.
        const auto listed = states();
        QHash<QString, int> now;
        for (const QJsonObject &mail : server.taken()) {
            ++now[mail[u"recipient"_s].toString()];
        }
        for (const QString &address : confirmed) {
            QCOMPARE(now.value(address), copies.value(address));
        }
        copies = now;
        for (auto one = listed.begin(); one != listed.end(); ++one) {
            if (one.value() == u"sent"_s) {
                confirmed.insert(one.key());
            }
        }
    }
    QCOMPARE(send(server.port(), {u"--now"_s}).exitCode, 0);
    QHash<QString, QSet<QString>> ids;
    for (const QJsonObject &mail : server.taken()) {
        ids[mail[u"recipient"_s].toString()].insert(mail[u"id"_s].toString());
    }
    for (const QString &address : addresses) {
        QCOMPARE(states().value(address), u"sent"_s);
        QCOMPARE(ids.value(address).size(), 1);
    }
    qInfo("%zu e-mails for 50, %lld confirmed before the last round", server.taken().size(),
          static_cast<long long>(confirmed.size()));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliMail)
#include "tst_climail.moc"
