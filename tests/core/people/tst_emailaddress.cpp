// SPDX-License-Identifier: Apache-2.0
#include "core/people/emailaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// Which e-mail addresses can be written to, how they compare, and which look mistyped.
class TestEmailAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPossible_data();
    void isPossible();
    void readingMillionsDecidesTheSame();
    void isTakenApart();
    void casesAreEqual();
    void composedAndDecomposedLettersAreEqual();
    void looksMistyped_data();
    void looksMistyped();
};

void TestEmailAddress::isPossible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("possible");
    const auto row = [](const QString &text, bool possible) {
        QTest::newRow(text.isEmpty() ? "empty" : qPrintable(text.left(60))) << text << possible;
    };
    for (const auto &text :
         {u"kate@example.org"_s, u" kate@example.org "_s, u"k.o'neil+clinic@mail.example.org"_s, u"a@b.co"_s,
          u"KATE@EXAMPLE.ORG"_s, u"kate_1@ex-ample.org"_s, u"josé@exämple.org"_s,
          u"kate@xn--exmple-cua.org"_s, u"a!#$%&'*+-/=?^_`{|}~z@example.org"_s, u"7@example.org"_s,
          u"kate@1.example.org"_s, QString(64, u'a') + u"@example.org"_s,
          u"kate@"_s + QString(63, u'a') + u".org"_s}) {
        row(text, true);
    }
    for (const auto &text :
         {QString(),
          u" "_s,
          u"kate"_s,
          u"@"_s,
          u"kate@"_s,
          u"@example.org"_s,
          u"kate@example"_s,
          u"kate@.org"_s,
          u"kate@example."_s,
          u"kate@example..org"_s,
          u".kate@example.org"_s,
          u"kate.@example.org"_s,
          u"ka..te@example.org"_s,
          u"ka te@example.org"_s,
          u"kate@exam ple.org"_s,
          u"kate@@example.org"_s,
          u"kate@home@example.org"_s,
          u"<kate@example.org>"_s,
          u"\"kate\"@example.org"_s,
          u"kate@-example.org"_s,
          u"kate@example-.org"_s,
          u"kate@192.168.0.1"_s,
          u"kate@example.1"_s,
          u"kate@example.o"_s,
          u"kate@exam_ple.org"_s,
          u"kate,dana@example.org"_s,
          u"kate@example.org\n"_s + u"dana@example.org"_s,
          QString(65, u'a') + u"@example.org"_s,
          u"kate@"_s + QString(64, u'a') + u".org"_s,
          QString(60, u'a') + u"@"_s + (QString(60, u'b') + u"."_s).repeated(4) + u"org"_s}) {
        row(text, false);
    }
}

void TestEmailAddress::isPossible()
{
    QFETCH(const QString, text);
    QFETCH(const bool, possible);
    const auto parsed = EmailAddress::parse(text);
    QCOMPARE(parsed.has_value(), possible);
    QCOMPARE(EmailAddress::isPossible(text.trimmed().toUtf8()), possible);
    if (!possible) {
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY(!parsed.error().sentence.isEmpty());
    }
}

void TestEmailAddress::readingMillionsDecidesTheSame()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList pieces{u"a"_s,   u"Kate"_s, u"0"_s,   u"9z"_s,      u"."_s, u"@"_s, u"-"_s,
                             u"é"_s,   u" "_s,    u"org"_s, u"example"_s, u"_"_s, u"+"_s, QString(30, u'x'),
                             u"com"_s, u"@"_s,    u"."_s};
    int possible = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int piece = 1 + static_cast<int>(random.bounded(8)); piece > 0; --piece) {
            text += pieces.at(random.bounded(static_cast<quint32>(pieces.size())));
        }
        text = text.trimmed();
        const bool parsed = EmailAddress::parse(text).has_value();
        possible += parsed ? 1 : 0;
        if (EmailAddress::isPossible(text.toUtf8()) != parsed) {
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        }
    }
    QVERIFY(possible > 0);
}

void TestEmailAddress::isTakenApart()
{
    const auto address = EmailAddress::parse(u" Kate.ONeil+Clinic@Example.ORG "_s);
    QVERIFY(address);
    QCOMPARE(address->text(), u"Kate.ONeil+Clinic@Example.ORG"_s);
    QCOMPARE(address->userPart(), u"Kate.ONeil+Clinic"_s);
    QCOMPARE(address->domain(), u"example.org"_s);
    QCOMPARE(address->normalized(), u"kate.oneil+clinic@example.org"_s);
}

void TestEmailAddress::casesAreEqual()
{
    QVERIFY(*EmailAddress::parse(u"Kate@example.org"_s) == *EmailAddress::parse(u"kate@EXAMPLE.org"_s));
    QVERIFY(!(*EmailAddress::parse(u"kate@example.org"_s) == *EmailAddress::parse(u"katy@example.org"_s)));
}

void TestEmailAddress::composedAndDecomposedLettersAreEqual()
{
    QCOMPARE(EmailAddress::parse(u"jose\u0301@example.org"_s)->text(), u"jos\u00e9@example.org"_s);
}

void TestEmailAddress::looksMistyped_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *domain, const char *meant) {
        QTest::newRow(domain) << QString::fromLatin1(domain) << QString::fromLatin1(meant);
    };
    row("gmial.com", "gmail.com");  // exchanged
    row("gmai.com", "gmail.com");   // left out
    row("gmaill.com", "gmail.com"); // doubled
    row("gnail.com", "gmail.com");  // beside it
    row("gmail.con", "gmail.com");
    row("GMAIL.COM", "");
    row("gmail.com", "");
    row("hotmial.com", "hotmail.com");
    row("yaho.com", "yahoo.com");
    row("yahoo.cm", "yahoo.com");
    row("outlok.com", "outlook.com");
    row("iclould.com", "icloud.com");
    row("comcast.nett", "comcast.net");
    // Real domains one slip away from another, two slips, short ones, and others.
    row("ymail.com", "");
    row("mail.com", "");
    row("gmx.net", "");
    row("yahoo.co", "");
    row("gmalicom.com", "");
    row("amc.com", "");
    row("example.org", "");
}

void TestEmailAddress::looksMistyped()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, meant);
    const auto address = EmailAddress::parse(u"kate@"_s + domain);
    QVERIFY(address);
    QCOMPARE(address->looksMistyped(), meant);
}

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
