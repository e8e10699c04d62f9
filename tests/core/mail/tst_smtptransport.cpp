// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mailmessage.h"
#include "core/mail/smtptransport.h"
#include "tests/support/commandline.h"
#include "tests/support/mailserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink::test
{

/// Sending by SMTP, to Python's mail server: what it takes can be read, and what it doesn't is told apart.
class TestSmtpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void whatIsTakenCanBeRead();
    void severalGoOverOneConnection();
    void answersAreToldApart_data();
    void answersAreToldApart();
    void encryptedFromTheStart();
    void encryptedByStartTls();
    void anUnknownCertificateIsRefused();
    void aWrongPasswordIsSaid();
    void aServerWithoutEncryptionGetsNothing();
    void aServerThatIsNotThere();
    void aSilentServerIsGivenUp();
    void lettersBeforeTheAtAreRefused();

private:
    [[nodiscard]] static SmtpAccount account(const QString &scheme, int port);
    [[nodiscard]] static MailMessage messageTo(const QString &address);
    [[nodiscard]] QString pem(const QString &name) const { return m_certificates.filePath(name); }

    QTemporaryDir m_certificates;
    std::unique_ptr<QTemporaryDir> m_folder;
};

SmtpAccount TestSmtpTransport::account(const QString &scheme, int port)
{
    return {*SmtpAddress::parse(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port)), {}, {}, {}};
}

MailMessage TestSmtpTransport::messageTo(const QString &address)
{
    return {u"Bright “Steps” ABA, Inc."_s,
            *EmailAddress::parse(u"office@example.org"_s),
            u"José Álvarez"_s,
            *EmailAddress::parse(address),
            u"Your invitation to Bright Steps, für José"_s,
            u"Hello José,\n\n.\nFrom here on: 100 % = all.\n"_s,
            u"<p>Hello José</p>\n"_s,
            u"%1@example.org"_s.arg(QString(address).replace('@'_L1, '-'_L1)),
            QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
}

void TestSmtpTransport::initTestCase()
{
    MailServer::makeCertificates(m_certificates.path());
    QVERIFY(QFile::exists(pem(u"server.pem"_s)));
}

void TestSmtpTransport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSmtpTransport::addressesAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("smtp") << u"smtp://mail.example.org:587"_s << true;
    QTest::newRow("smtps") << u"smtps://mail.example.org"_s << true;
    QTest::newRow("http") << u"http://mail.example.org"_s << false;
    QTest::newRow("no scheme") << u"mail.example.org:587"_s << false;
    QTest::newRow("password") << u"smtp://u:p@mail.example.org"_s << false;
    QTest::newRow("path") << u"smtp://mail.example.org/x"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestSmtpTransport::addressesAreChecked()
{
    QFETCH(const QString, text);
    QFETCH(const bool, taken);
    QCOMPARE(SmtpAddress::parse(text).has_value(), taken);
}

void TestSmtpTransport::whatIsTakenCanBeRead()
{
    MailServer server(m_folder->path(), {});
    QVERIFY2(server.port() > 0, server.err().constData());
    SmtpTransport transport(account(u"smtp"_s, server.port()));
    const MailMessage message = messageTo(u"ana@example.org"_s);
    const MailOutcome outcome = transport.send(message);
    QVERIFY2(outcome.fate == MailFate::Accepted, qPrintable(outcome.message));
    const auto taken = server.taken();
    QCOMPARE(taken.size(), size_t(1));
    const QJsonObject &mail = taken.front();
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"recipient"_s].toString(), u"ana@example.org"_s);
    QCOMPARE(mail[u"sender"_s].toString(), u"office@example.org"_s);
    QCOMPARE(mail[u"subject"_s].toString(), message.subject);
    QCOMPARE(mail[u"to"_s].toString(), u"José Álvarez <ana@example.org>"_s);
    QVERIFY2(mail[u"source"_s].toString().contains(u"Bright “Steps” ABA, Inc."_s),
             qPrintable(mail[u"source"_s].toString()));
    QCOMPARE(mail[u"id"_s].toString(), u"<ana-example.org@example.org>"_s);
    QCOMPARE(mail[u"types"_s].toArray(), QJsonArray({u"text/plain"_s, u"text/html"_s}));
    QVERIFY(mail[u"longest"_s].toInt() <= 78);
    const auto text = [&mail](int part) {
        return mail[u"texts"_s].toArray()[part].toString().replace("\r\n"_L1, "\n"_L1);
    };
    QVERIFY2(text(0).startsWith(message.text), qPrintable(text(0)));
    QVERIFY2(text(1).startsWith(message.html), qPrintable(text(1)));
}

void TestSmtpTransport::severalGoOverOneConnection()
{
    MailServer server(m_folder->path(), {});
    SmtpTransport transport(account(u"smtp"_s, server.port()));
    for (const auto &who : {u"a@example.org"_s, u"refused-b@example.org"_s, u"c@example.org"_s}) {
        (void)transport.send(messageTo(who));
    }
    QCOMPARE(server.taken().size(), size_t(2));
}

void TestSmtpTransport::answersAreToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<MailFate>("fate");
    QTest::addColumn<QString>("words");
    QTest::newRow("refused") << u"refused-a@example.org"_s << MailFate::Refused << u"550"_s;
    QTest::newRow("full") << u"full-a@example.org"_s << MailFate::Refused << u"552"_s;
    QTest::newRow("greylisted") << u"grey-a@example.org"_s << MailFate::TryLater << u"451"_s;
    QTest::newRow("gone in the middle") << u"gone-a@example.org"_s << MailFate::Interrupted << u"broke"_s;
}

void TestSmtpTransport::answersAreToldApart()
{
    QFETCH(const QString, address);
    QFETCH(const MailFate, fate);
    QFETCH(const QString, words);
    MailServer server(m_folder->path(), {});
    SmtpTransport transport(account(u"smtp"_s, server.port()));
    const MailOutcome outcome = transport.send(messageTo(address));
    QVERIFY2(outcome.fate == fate, qPrintable(outcome.message));
    QVERIFY2(outcome.message.contains(words), qPrintable(outcome.message));
    if (fate == MailFate::TryLater) {
        QVERIFY(transport.send(messageTo(address)).fate == MailFate::Accepted);
    }
}

void TestSmtpTransport::encryptedFromTheStart()
{
    MailServer server(m_folder->path(), {u"--tls"_s, u"smtps"_s, u"--certificate"_s, pem(u"server.pem"_s)});
    SmtpAccount encrypted = account(u"smtps"_s, server.port());
    encrypted.authorities = readFile(pem(u"ca.pem"_s));
    SmtpTransport transport(encrypted);
    const MailOutcome outcome = transport.send(messageTo(u"a@example.org"_s));
    QVERIFY2(outcome.fate == MailFate::Accepted, qPrintable(outcome.message));
}

void TestSmtpTransport::encryptedByStartTls()
{
    MailServer server(m_folder->path(), {u"--tls"_s, u"starttls"_s, u"--certificate"_s, pem(u"server.pem"_s),
                                         u"--auth"_s, u"office:secret word"_s});
    SmtpAccount encrypted = account(u"smtp"_s, server.port());
    encrypted.authorities = readFile(pem(u"ca.pem"_s));
    encrypted.user = u"office"_s;
    encrypted.password = "secret word";
    SmtpTransport transport(encrypted);
    const MailOutcome outcome = transport.send(messageTo(u"a@example.org"_s));
    QVERIFY2(outcome.fate == MailFate::Accepted, qPrintable(outcome.message));
    QVERIFY(server.taken().front()[u"tls"_s].toBool());
}

void TestSmtpTransport::anUnknownCertificateIsRefused()
{
    MailServer server(m_folder->path(), {u"--tls"_s, u"smtps"_s, u"--certificate"_s, pem(u"other.pem"_s)});
    SmtpAccount encrypted = account(u"smtps"_s, server.port());
    encrypted.authorities = readFile(pem(u"ca.pem"_s));
    const MailOutcome outcome = SmtpTransport(encrypted).send(messageTo(u"a@example.org"_s));
    QVERIFY(outcome.fate == MailFate::ServerTrouble);
    QVERIFY2(outcome.message.contains(u"certificate"_s), qPrintable(outcome.message));
    QVERIFY(server.taken().empty());
}

void TestSmtpTransport::aWrongPasswordIsSaid()
{
    MailServer server(m_folder->path(), {u"--auth"_s, u"office:right"_s});
    SmtpAccount wrong = account(u"smtp"_s, server.port());
    wrong.user = u"office"_s;
    wrong.password = "wrong";
    const MailOutcome outcome = SmtpTransport(wrong).send(messageTo(u"a@example.org"_s));
    QVERIFY(outcome.fate == MailFate::ServerTrouble);
    QVERIFY2(outcome.message.contains(u"password"_s), qPrintable(outcome.message));
    QVERIFY2(!outcome.message.contains(u"wrong"_s), qPrintable(outcome.message));
}

void TestSmtpTransport::aServerWithoutEncryptionGetsNothing()
{
    // A computer's own name is not loopback by its looks, and leads here all the same.
    MailServer server(m_folder->path(), {});
    SmtpAccount open{
        *SmtpAddress::parse(u"smtp://localhost.localdomain:%1"_s.arg(server.port())), {}, {}, {}};
    QVERIFY(!open.address.isLoopback());
    const MailOutcome outcome = SmtpTransport(open).send(messageTo(u"a@example.org"_s));
    QVERIFY(outcome.fate == MailFate::ServerTrouble);
    QVERIFY(server.taken().empty());
}

void TestSmtpTransport::aServerThatIsNotThere()
{
    const MailOutcome outcome = SmtpTransport(account(u"smtp"_s, 1)).send(messageTo(u"a@example.org"_s));
    QVERIFY(outcome.fate == MailFate::ServerTrouble);
    QVERIFY2(outcome.message.contains(u"127.0.0.1"_s), qPrintable(outcome.message));
}

void TestSmtpTransport::aSilentServerIsGivenUp()
{
    MailServer server(m_folder->path(), {u"--silent"_s});
    QVERIFY(server.port() > 0);
    SmtpTransport transport(account(u"smtp"_s, server.port()), {1s, 1s, 5s});
    QElapsedTimer timer;
    timer.start();
    const MailOutcome outcome = transport.send(messageTo(u"a@example.org"_s));
    QVERIFY(outcome.fate == MailFate::ServerTrouble);
    QVERIFY2(outcome.message.contains(u"silent"_s), qPrintable(outcome.message));
    QVERIFY(timer.elapsed() < 10'000);
}

void TestSmtpTransport::lettersBeforeTheAtAreRefused()
{
    const MailOutcome outcome = SmtpTransport(account(u"smtp"_s, 1)).send(messageTo(u"josé@example.org"_s));
    QVERIFY(outcome.fate == MailFate::Refused);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestSmtpTransport)
#include "tst_smtptransport.moc"
