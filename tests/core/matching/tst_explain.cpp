// SPDX-License-Identifier: Apache-2.0
#include "core/matching/explain.h"
#include "core/matching/matcher.h"
#include "tests/support/office.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;
using rosterlink::test::person;

/// The sentences: they name the right facts, and no values where only facts may be named.
class TestExplain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void whyTheTwo_data();
    void whyTheTwo();
    void inAFewWords();
    void factsOnlyNamesNoValue();
    void everyFindingOfEveryFactIsSaid();
    void whyNotLinked_data();
    void whyNotLinked();
    void somebodyElseIsNamed();
    void rulesAndStrengths();
};

namespace
{
const std::initializer_list<std::pair<Field, const char *>> kateContact{
    {Field::Phone, "(312) 555-0142"}, {Field::Email, "katherine.oneil@example.org"}};

QString explain(const ImportedPerson &one, const ImportedPerson &other, Wording wording = Wording::WithValues)
{
    return explainPair(Kind::Members, compare(Kind::Members, one.facts, other.facts), one.facts, other.facts,
                       wording);
}
} // namespace

void TestExplain::whyTheTwo_data()
{
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const ImportedPerson &one, const ImportedPerson &other,
                        const QString &sentence) { QTest::newRow(name) << one << other << sentence; };
    row("a nickname, the same phone", person("M", "Katherine", "O'Neil", kateContact),
        person("C", "Kate", "O'Neil", {{Field::Phone, "312.555.0142"}, {Field::Email, "kate@example.org"}}),
        u"The same in both: last name and phone; also, “Kate” is short for “Katherine”. Different: e-mail address."_s);
    row("all the same", person("M", "Ana", "Ruiz", kateContact), person("C", "ANA", "RUIZ", kateContact),
        u"The same in both: name, phone, and e-mail address."_s);
    row("day and month", person("M", "Sofia", "Marquez", {{Field::DateOfBirth, "2016-04-09"}}),
        person("C", "Sofia", "Marquez", {{Field::DateOfBirth, "2016-09-04"}}),
        u"The same in both: name; also, day and month of the birth date are swapped (April 9, 2016 and "
        u"September 4, 2016)."_s);
    row("Jr and Sr", person("M", "James", "Carter Sr"), person("C", "James", "Carter Jr"),
        u"The same in both: first name. Different: suffix (Jr, Sr)."_s);
    row("nothing", person("M", "Ana", "Ruiz"), person("C", "Tom", "Becker"),
        u"Nothing agrees. Different: first name and last name."_s);
    row("nothing known", person("M", "", ""), person("C", "", ""),
        u"There is nothing that both systems know."_s);
    row("exchanged", person("M", "Ana", "Ruiz"), person("C", "Ruiz", "Ana"),
        u"What speaks for it: first and last name stand in each other's place."_s);
    row("half a name", person("M", "Maria", "de la Cruz-Lopez"), person("C", "Maria", "Lopez"),
        u"The same in both: first name; also, “Lopez” is part of “de la Cruz-Lopez”."_s);
    row("place markers in names", person("M", "Ana %2 %1", "Ruiz"), person("C", "Ana", "Ruiz"),
        u"The same in both: last name; also, “Ana” is part of “Ana %2 %1”."_s);
}

void TestExplain::whyTheTwo()
{
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    QFETCH(const QString, sentence);
    QCOMPARE(explain(one, other), sentence);
}

void TestExplain::inAFewWords()
{
    const auto katherine = person("M", "Katherine", "O'Neil", kateContact);
    const auto kate = person("C", "Kate", "O'Neil", {{Field::Phone, "312.555.0142"}});
    const auto findings = compare(Kind::Members, katherine.facts, kate.facts);
    QCOMPARE(explainShortly(Kind::Members, findings, katherine.facts, kate.facts, Wording::WithValues),
             u"same last name and phone, “Kate” is short for “Katherine”"_s);
    QCOMPARE(explainShortly(Kind::Members, findings, katherine.facts, kate.facts, Wording::FactsOnly),
             u"same last name and phone, the first names are forms of one name"_s);
    const auto nobody = compare(Kind::Members, katherine.facts, {});
    QCOMPARE(explainShortly(Kind::Members, nobody, katherine.facts, {}, Wording::WithValues),
             u"nothing agrees"_s);
}

void TestExplain::factsOnlyNamesNoValue()
{
    // Values that stand in no sentence by chance.
    Facts one;
    Facts other;
    QStringList values;
    for (const Field field : allFields()) {
        one[field] = u"Qx%1a"_s.arg(static_cast<int>(field));
        other[field] = u"Zv%1b"_s.arg(static_cast<int>(field));
        values << one[field] << other[field];
    }
    one[Field::DateOfBirth] = u"1987-04-09"_s;
    other[Field::DateOfBirth] = u"1987-09-04"_s;
    values << u"1987"_s << u"April"_s << u"September"_s;
    for (const Field field : allFields()) {
        for (int finding = 0; finding < findingCount; ++finding) {
            Findings findings;
            findings[field] = static_cast<Finding>(finding);
            for (const auto &sentence :
                 {explainPair(Kind::Learners, findings, one, other, Wording::FactsOnly),
                  explainShortly(Kind::Learners, findings, one, other, Wording::FactsOnly)}) {
                QVERIFY(!sentence.isEmpty());
                for (const QString &value : std::as_const(values)) {
                    QVERIFY2(!sentence.contains(value), qPrintable(sentence));
                }
            }
        }
    }
}

/// A finding that is worth something is said, one that is missing isn't.
void TestExplain::everyFindingOfEveryFactIsSaid()
{
    const auto one = person("M", "Katherine", "O'Neil", kateContact);
    const auto other = person("C", "Kate", "Oneill", kateContact);
    const QString nothing = explainPair(Kind::Members, {}, one.facts, other.facts, Wording::WithValues);
    for (const Finding finding : {Finding::Same, Finding::Different, Finding::Typo}) {
        for (const Field field : {Field::FirstName, Field::LastName, Field::Phone, Field::Email,
                                  Field::Street, Field::Identifier, Field::MiddleName}) {
            Findings findings;
            findings[field] = finding;
            QVERIFY(explainPair(Kind::Members, findings, one.facts, other.facts, Wording::WithValues) !=
                    nothing);
        }
    }
    for (const Finding finding : {Finding::Same, Finding::Different, Finding::DayMonthSwapped,
                                  Finding::OneDateDigit, Finding::PartialDate}) {
        Findings findings;
        findings[Field::DateOfBirth] = finding;
        QVERIFY(explainPair(Kind::Members, findings, one.facts, other.facts, Wording::WithValues)
                    .contains("birth date"_L1));
    }
}

void TestExplain::whyNotLinked_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Hold>("hold");
    QTest::addColumn<Findings>("findings");
    QTest::addColumn<QString>("part");
    const auto of = [](std::initializer_list<std::pair<Field, Finding>> list) {
        Findings findings;
        for (const auto &[field, finding] : list) {
            findings[field] = finding;
        }
        return findings;
    };
    const Findings names = of({{Field::FirstName, Finding::Same},
                               {Field::LastName, Finding::Same},
                               {Field::DateOfBirth, Finding::OneMissing},
                               {Field::Phone, Finding::OneMissing}});
    QTest::newRow("a learner's birth date is missing")
        << Kind::Learners << Hold::FactsMissing << names << u"One of them doesn't know: birth date."_s;
    QTest::newRow("a member's contacts are missing")
        << Kind::Members << Hold::FactsMissing << names
        << u"One of them doesn't know: phone and e-mail address."_s;
    QTest::newRow("a name differs") << Kind::Learners << Hold::FactsDiffer
                                    << of({{Field::FirstName, Finding::Nickname},
                                           {Field::LastName, Finding::Same},
                                           {Field::DateOfBirth, Finding::Same}})
                                    << u"Not exactly the same: first name."_s;
    QTest::newRow("swapped") << Kind::Learners << Hold::BirthDateDiffers
                             << of({{Field::DateOfBirth, Finding::DayMonthSwapped}}) << u"Day and month"_s;
    QTest::newRow("one digit") << Kind::Learners << Hold::BirthDateDiffers
                               << of({{Field::DateOfBirth, Finding::OneDateDigit}}) << u"one digit"_s;
    QTest::newRow("another date") << Kind::Learners << Hold::BirthDateDiffers
                                  << of({{Field::DateOfBirth, Finding::Different}})
                                  << u"The birth dates differ."_s;
    for (const auto &[hold, part] : {std::pair(Hold::SuffixDiffers, "Jr"),
                                     {Hold::MiddleNameDiffers, "middle names"},
                                     {Hold::Rival, "Somebody else"},
                                     {Hold::SameDaySibling, "brother or sister"},
                                     {Hold::SharedContact, "several people"},
                                     {Hold::Unlinked, "unlinked"},
                                     {Hold::Exempt, "no need to link"},
                                     {Hold::OthersDiffer, "same name"},
                                     {Hold::None, "Nothing stands"}}) {
        QTest::newRow(part) << Kind::Members << hold << Findings() << QString::fromLatin1(part);
    }
}

void TestExplain::whyNotLinked()
{
    QFETCH(const Kind, kind);
    QFETCH(const Hold, hold);
    QFETCH(const Findings, findings);
    QFETCH(const QString, part);
    const QString sentence = explainHold(kind, hold, findings, {});
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(sentence.endsWith('.'_L1));
}

void TestExplain::somebodyElseIsNamed()
{
    for (const Hold hold : {Hold::Rival, Hold::SameDaySibling}) {
        QVERIFY(explainHold(Kind::Learners, hold, {}, u"Maya Okafor"_s).contains("Maya Okafor"_L1));
        QVERIFY(!explainHold(Kind::Learners, hold, {}, {}).contains("%1"_L1));
    }
}

void TestExplain::rulesAndStrengths()
{
    QVERIFY(explainRule(Kind::Learners, Rule::ThreeFacts).contains("birth date"_L1));
    QVERIFY(explainRule(Kind::Members, Rule::ThreeFacts).contains("e-mail address"_L1));
    QVERIFY(!explainRule(Kind::Members, Rule::ThreeFacts).contains("birth date"_L1));
    QSet<QString> words;
    for (const Strength strength : {Strength::Possible, Strength::Probable, Strength::Certain}) {
        words.insert(strengthWord(strength));
    }
    QCOMPARE(words.size(), 3);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
