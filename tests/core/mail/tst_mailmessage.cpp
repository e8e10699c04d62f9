// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationmessage.h"
#include "core/mail/invitationtoken.h"
#include "core/mail/mailmessage.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// How an e-mail is written out. Whether others can read it: tst_smtptransport, with Python's parser.
class TestMailMessage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersStayAscii_data();
    void headersStayAscii();
    void linesAreShortAndAscii();
    void namesAddNoHeaders();
    void quotedPrintableOfRfc2045_data();
    void quotedPrintableOfRfc2045();
    void theInvitationTellsAll();
    void namesInHtmlAreText();
    void tokensAreLongAndNeverTheSame();

private:
    static MailMessage messageTo(const QString &name);
};

MailMessage TestMailMessage::messageTo(const QString &name)
{
    return {u"Bright Steps ABA"_s,
            *EmailAddress::parse(u"office@example.org"_s),
            name,
            *EmailAddress::parse(u"ana@bücher.example.org"_s),
            u"Hello"_s,
            u"Hello\n"_s,
            u"<p>Hello</p>"_s,
            u"1@example.org"_s,
            QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
}

void TestMailMessage::headersStayAscii_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Your invitation"_s << QByteArray("Your invitation");
    QTest::newRow("letters") << u"Einladung für José"_s
                             << QByteArray("=?UTF-8?B?RWlubGFkdW5nIGbDvHIgSm9zw6k=?=");
    QTest::newRow("line ends") << u"One\r\nBcc: all@example.org"_s << QByteArray("One Bcc: all@example.org");
    QTest::newRow("looks encoded") << u"=?x?="_s << QByteArray("=?UTF-8?B?PT94Pz0=?=");
}

void TestMailMessage::headersStayAscii()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    QCOMPARE(headerText(text, 9), written);
}

void TestMailMessage::linesAreShortAndAscii()
{
    const QString name = u"Ñandú Öztürk-Çelik 王小明 "_s.repeated(12);
    MailMessage message = messageTo(name);
    message.subject = name;
    message.text = name.repeated(5) + u"\n.\nFrom here\n"_s;
    for (const QByteArray &line : toMime(message).split('\n')) {
        QVERIFY2(line.size() <= 77, line.constData()); // 76 and the CR
        QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
        QVERIFY2(!line.startsWith('.'), line.constData());
        QVERIFY2(std::all_of(line.begin(), line.end(), [](char c) { return static_cast<uchar>(c) < 0x80; }),
                 line.constData());
    }
    QVERIFY(toMime(message).contains("<ana@xn--bcher-kva.example.org>"));
}

void TestMailMessage::namesAddNoHeaders()
{
    for (const auto &name :
         {u"Ana\r\nBcc: all@example.org"_s, u"Ana\nBcc: all@example.org"_s, u"Ana\" <x@example.org>, \"B"_s,
          u"Ana\u2028Bcc: x"_s, QString(u"Ana\0Bcc: x"_s)}) {
        const QByteArray mime = toMime(messageTo(name));
        const QByteArray head = mime.left(mime.indexOf("\r\n\r\n"));
        QVERIFY2(!head.contains("\r\nBcc") && !head.contains("\nBcc: "), head.constData());
        QCOMPARE(head.count("\r\nTo: "), 1);
    }
}

void TestMailMessage::quotedPrintableOfRfc2045_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << u"a=b"_s << QByteArray("a=3Db\r\n");
    QTest::newRow("trailing space") << u"a \nb"_s << QByteArray("a=20\r\nb\r\n");
    QTest::newRow("letters") << u"é"_s << QByteArray("=C3=A9\r\n");
    QTest::newRow("long") << QString(80, u'a') << QByteArray(75, 'a') + "=\r\n" + QByteArray(5, 'a') + "\r\n";
    QTest::newRow("dot") << u".a"_s << QByteArray("=2Ea\r\n");
}

void TestMailMessage::quotedPrintableOfRfc2045()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, written);
    QCOMPARE(quotedPrintable(text), written);
}

void TestMailMessage::theInvitationTellsAll()
{
    const InvitationWords words{u"Bright Steps ABA"_s, u"Ana Ruiz"_s, u"Dana Cole"_s,
                                invitationLink(u"abc"_s),
                                QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::UTC)};
    for (const QString &text : {invitationPlainText(words), invitationHtml(words)}) {
        for (const auto &part : {u"Ana Ruiz"_s, u"Dana Cole"_s, u"Bright Steps ABA"_s,
                                 u"rosterlink://invitation/abc"_s, u"16 March 2026"_s, u"for you"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }
}

void TestMailMessage::namesInHtmlAreText()
{
    const InvitationWords words{u"A<b>"_s, u"<script>"_s, u"\"x\""_s, invitationLink(u"abc"_s), {}};
    QVERIFY(!invitationHtml(words).contains("<script>"_L1));
    QVERIFY(!invitationHtml(words).contains("A<b>"_L1));
}

void TestMailMessage::tokensAreLongAndNeverTheSame()
{
    QSet<QString> tokens;
    for (int i = 0; i < 1'000; ++i) {
        const QString token = makeInvitationToken();
        QVERIFY(token.size() * 6 >= 128);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1'000);
    QCOMPARE(hashOfToken(u"abc"_s), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
