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
    void theInvitationTellsAll_data();
    void theInvitationTellsAll();
    void namesInHtmlAreText();
    void aNameThatReadsLikeAMarkStaysAsItIs();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void linksAreFoundInWhatIsPasted();
    void aDraftHasNoSender();
    void tokensAreLongAndNeverTheSame();

private:
    static MailMessage messageTo(const QString &name);
    static InvitationWords wordsFor(const QString &member, const QString &language);
};

InvitationWords TestMailMessage::wordsFor(const QString &member, const QString &language)
{
    return {u"Bright Steps ABA"_s,
            member,
            u"ana@example.org"_s,
            u"Dana Cole"_s,
            invitationLink(u"abc"_s),
            QDateTime(QDate(2026, 3, 16), QTime(9, 0), Qt::UTC),
            language};
}

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

void TestMailMessage::theInvitationTellsAll_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("notForYou");
    QTest::newRow("English") << u"en"_s << u"March 16, 2026"_s << u"this for you"_s;
    QTest::newRow("Spanish") << u"es"_s << u"16 de marzo de 2026"_s << u"para usted"_s;
}

void TestMailMessage::theInvitationTellsAll()
{
    QFETCH(const QString, language);
    QFETCH(const QString, date);
    QFETCH(const QString, notForYou);
    const InvitationWords words = wordsFor(u"Ana Ruiz"_s, language);
    const InvitationText text = builtInInvitation(language);
    QVERIFY(checkInvitationText(text));
    QVERIFY(invitationSubject(text, words).contains(u"Bright Steps ABA"_s));
    for (const QString &written : {invitationPlainText(text, words), invitationHtml(text, words)}) {
        for (const auto &part : {u"Ana Ruiz"_s, u"Dana Cole"_s, u"Bright Steps ABA"_s,
                                 u"rosterlink://invitation/abc"_s, date, notForYou}) {
            QVERIFY2(written.contains(part), qPrintable(part + u"\n"_s + written));
        }
    }
}

void TestMailMessage::namesInHtmlAreText()
{
    InvitationWords words = wordsFor(u"<script>"_s, u"en"_s);
    words.organization = u"A<b>"_s;
    const QString html = invitationHtml(builtInInvitation(u"en"_s), words);
    QVERIFY(!html.contains("<script>"_L1));
    QVERIFY(!html.contains("A<b>"_L1));
}

void TestMailMessage::aNameThatReadsLikeAMarkStaysAsItIs()
{
    const QString text =
        invitationPlainText(builtInInvitation(u"en"_s), wordsFor(u"{link} {organization}"_s, u"en"_s));
    QVERIFY2(text.contains(u"Hello {link} {organization},"_s), qPrintable(text));
    QCOMPARE(text.count(u"rosterlink://invitation/abc"_s), 1);
}

void TestMailMessage::wrongTextsAreRefused_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("no link") << u"Hello"_s << u"Come in"_s << u"needs {link}"_s;
    QTest::newRow("no subject") << u" "_s << u"{link}"_s << u"needs a subject"_s;
    QTest::newRow("unknown mark") << u"Hello"_s << u"{name}: {link}"_s << u"{name} means nothing"_s;
    QTest::newRow("link in the subject") << u"{link}"_s << u"{link}"_s << u"not in the subject"_s;
}

void TestMailMessage::wrongTextsAreRefused()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, body);
    QFETCH(const QString, words);
    const auto checked = checkInvitationText({subject, body});
    QVERIFY(!checked);
    QVERIFY2(checked.error().sentence.contains(words), qPrintable(checked.error().sentence));
}

void TestMailMessage::linksAreFoundInWhatIsPasted()
{
    QCOMPARE(invitationLink(u"abc"_s, u"https://example.org/join/"_s), u"https://example.org/join/abc"_s);
    const QString token = makeInvitationToken();
    for (const QString &pasted : {token, invitationLink(token), u"  <"_s + invitationLink(token) + u">\n"_s,
                                  invitationLink(token, u"https://example.org/join/"_s)}) {
        QVERIFY2(tokenOfLink(pasted) == token, qPrintable(pasted));
    }
    QCOMPARE(tokenOfLink(u"https://example.org/"_s), QString());
}

void TestMailMessage::aDraftHasNoSender()
{
    MailMessage draft = messageTo(u"Ana Ruiz"_s);
    draft.from.reset();
    const QByteArray mime = toMime(draft);
    QVERIFY(!mime.contains("\r\nFrom:") && !mime.startsWith("From:"));
    QVERIFY(mime.contains("X-Unsent: 1"));
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
