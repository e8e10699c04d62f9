// SPDX-License-Identifier: Apache-2.0
#include "core/people/plaintext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// What a file says can't move a terminal's cursor, forge a line or look like another text.
class TestPlainText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsGo_data();
    void controlsGo();
};

void TestPlainText::controlsGo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("names of the world")
        << u"Zoë Núñez-O’Neil 李"_s << u"Zoë Núñez-O’Neil 李"_s << u"Zoë Núñez-O’Neil 李"_s;
    QTest::newRow("Hebrew needs no marks") << u"שרה"_s << u"שרה"_s << u"שרה"_s;
    QTest::newRow("a joiner belongs to the word")
        << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    QTest::newRow("beyond the first plane") << u"𝓐na"_s << u"𝓐na"_s << u"𝓐na"_s;
    QTest::newRow("escape") << u"\u001B[31mAna\u001B[0m"_s << u"[31mAna[0m"_s << u"[31mAna[0m"_s;
    QTest::newRow("C1") << u"Ana\u009B2J"_s << u"Ana2J"_s << u"Ana2J"_s;
    QTest::newRow("DEL and backspace") << u"An\u0008\u007Fa"_s << u"Ana"_s << u"Ana"_s;
    QTest::newRow("override") << u"Ana\u202Eziur"_s << u"Anaziur"_s << u"Anaziur"_s;
    QTest::newRow("isolates and marks") << u"\u2066A\u2069n\u200Fa\u061C"_s << u"Ana"_s << u"Ana"_s;
    QTest::newRow("a forged line") << u"Ana\nLinked now: 9"_s << u"Ana Linked now: 9"_s
                                   << u"Ana\nLinked now: 9"_s;
    QTest::newRow("carriage return and tab") << u"a\r\tb"_s << u"a  b"_s << u"a\r\tb"_s;
}

void TestPlainText::controlsGo()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    QFETCH(const QString, lines);
    QCOMPARE(plainLine(text), line);
    QCOMPARE(plainLines(text), lines);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
