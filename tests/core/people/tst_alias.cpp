// SPDX-License-Identifier: Apache-2.0
#include "core/people/alias.h"
#include "core/people/aliasmaker.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// Aliases: which ones there may be, and how one that is free is made.
class TestAlias final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTaken_data();
    void isTaken();
    void isRefused_data();
    void isRefused();
    void casesAndCompositionsAreOneAlias();
    void isMadeOfTheNames_data();
    void isMadeOfTheNames();
    void takenOnesAreCountedOn();
    void wordsAndNumbersTellNothing();
    void everyPairOfWordsComesOnce();
    void patternsHaveNames();
};

void TestAlias::isTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("alias");
    QTest::newRow("plain") << u"NoFi"_s << u"NoFi"_s;
    QTest::newRow("spaces around") << u"  NoFi\t"_s << u"NoFi"_s;
    QTest::newRow("spaces inside") << u"Sunny Boy"_s << u"Sunny Boy"_s;
    QTest::newRow("one letter") << u"N"_s << u"N"_s;
    QTest::newRow("forty") << QString(40, u'a') << QString(40, u'a');
    QTest::newRow("forty beyond the first plane") << u"🦊"_s.repeated(40) << u"🦊"_s.repeated(40);
    QTest::newRow("another script") << u"Ной"_s << u"Ной"_s;
}

void TestAlias::isTaken()
{
    QFETCH(const QString, text);
    QFETCH(const QString, alias);
    const auto parsed = Alias::parse(text);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().sentence));
    QCOMPARE(parsed->text(), alias);
}

void TestAlias::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("forty-one") << QString(41, u'a');
    QTest::newRow("a tab inside") << u"No\tFi"_s;
    QTest::newRow("a line break inside") << u"No\nFi"_s;
    QTest::newRow("a control character") << u"No\u0001Fi"_s;
}

void TestAlias::isRefused()
{
    QFETCH(const QString, text);
    const auto parsed = Alias::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY(!parsed.error().sentence.isEmpty());
}

void TestAlias::casesAndCompositionsAreOneAlias()
{
    QVERIFY(*Alias::parse(u"NoFi"_s) == *Alias::parse(u"nofi"_s));
    QVERIFY(*Alias::parse(u"Jose\u0301"_s) == *Alias::parse(u"JOS\u00c9"_s));
    QVERIFY(!(*Alias::parse(u"NoFi"_s) == *Alias::parse(u"NoFi2"_s)));
}

void TestAlias::isMadeOfTheNames_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("alias");
    QTest::newRow("plain") << u"Noah"_s << u"Fischer"_s << u"NoFi"_s;
    QTest::newRow("apostrophe") << u"Kate"_s << u"O'Neil"_s << u"KaOn"_s;
    QTest::newRow("accents") << u"Émile"_s << u"Åberg"_s << u"EmAb"_s;
    QTest::newRow("capitals") << u"MIA"_s << u"OKAFOR"_s << u"MiOk"_s;
    QTest::newRow("suffix") << u"James"_s << u"Carter Jr"_s << u"JaCa"_s;
    QTest::newRow("one letter") << u"A"_s << u"B"_s << u"AB"_s;
    QTest::newRow("Cyrillic") << u"Иван"_s << u"Петров"_s << u"IvPe"_s;
    QTest::newRow("Chinese") << u"伟"_s << u"王"_s << u"WeWa"_s;
    QTest::newRow("no last name") << u"Noah"_s << QString() << u"No"_s;
    QTest::newRow("no first name") << QString() << u"Fischer"_s << u"Fi"_s;
    QTest::newRow("no name") << QString() << QString() << u"Learner"_s;
    QTest::newRow("no letters") << u"?"_s << u"123"_s << u"Learner"_s;
}

void TestAlias::isMadeOfTheNames()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, alias);
    const AliasFor learner{first, last, 17};
    QCOMPARE(makeAlias(AliasPattern::Letters, learner, [](const QString &) { return false; }).text(), alias);
}

void TestAlias::takenOnesAreCountedOn()
{
    QSet<QString> taken;
    const auto next = [&] {
        const Alias alias = makeAlias(AliasPattern::Letters, {u"Noah"_s, u"Fischer"_s, 1},
                                      [&](const QString &key) { return taken.contains(key); });
        taken.insert(alias.key());
        return alias.text();
    };
    QCOMPARE(next(), u"NoFi"_s);
    QCOMPARE(next(), u"NoFi2"_s);
    QCOMPARE(next(), u"NoFi3"_s);
    for (int i = 4; i <= 120; ++i) {
        QCOMPARE(next(), u"NoFi%1"_s.arg(i));
    }
}

void TestAlias::wordsAndNumbersTellNothing()
{
    const auto made = [](AliasPattern pattern, const QString &first, const QString &last) {
        return makeAlias(pattern, {first, last, 17}, [](const QString &) { return false; }).text();
    };
    QCOMPARE(made(AliasPattern::Words, u"Noah"_s, u"Fischer"_s),
             made(AliasPattern::Words, u"Ida"_s, u"Quill"_s));
    QCOMPARE(made(AliasPattern::Number, u"Noah"_s, u"Fischer"_s), u"Learner17"_s);
}

void TestAlias::everyPairOfWordsComesOnce()
{
    QSet<QString> taken;
    constexpr int learners = 3000; // more than there are pairs
    for (int number = 1; number <= learners; ++number) {
        const Alias alias = makeAlias(AliasPattern::Words, {u"Noah"_s, u"Fischer"_s, number},
                                      [&](const QString &key) { return taken.contains(key); });
        QVERIFY2(!taken.contains(alias.key()), qPrintable(alias.text()));
        taken.insert(alias.key());
    }
    QVERIFY(taken.contains(u"tealheron"_s));
    QVERIFY(taken.contains(u"tealheron2"_s));
}

void TestAlias::patternsHaveNames()
{
    for (const auto pattern : {AliasPattern::Letters, AliasPattern::Words, AliasPattern::Number}) {
        QCOMPARE(aliasPatternFromName(QString(aliasPatternName(pattern))), pattern);
    }
    QCOMPARE(aliasPatternFromName({}), AliasPattern::Letters);
}

QTEST_GUILESS_MAIN(TestAlias)
#include "tst_alias.moc"
