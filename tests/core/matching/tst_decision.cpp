// SPDX-License-Identifier: Apache-2.0
#include "tests/support/matched.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;
using namespace rosterlink::test;

namespace
{
using More = std::initializer_list<std::pair<Field, const char *>>;

const More anaContact{{Field::Phone, "(312) 555-0101"}, {Field::Email, "ana.ruiz@example.org"}};
const More anaPhone{{Field::Phone, "(312) 555-0101"}};
} // namespace

/// What is linked automatically, and every single thing that keeps a pair from it (rule 2).
class TestDecision final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeFactsLinkMembers_data();
    void threeFactsLinkMembers();
    void threeFactsLinkLearners_data();
    void threeFactsLinkLearners();
    void aFactThatIsMissingOrDiffersHolds_data();
    void aFactThatIsMissingOrDiffersHolds();
    void twoFactsAndAPartLink_data();
    void twoFactsAndAPartLink();
    void aPartOfALearnerHolds_data();
    void aPartOfALearnerHolds();
    void whoWasMistakenIsNotLinkedInPart();
    void anotherBirthDateHolds_data();
    void anotherBirthDateHolds();
    void anotherSuffixHolds_data();
    void anotherSuffixHolds();
    void anotherMiddleNameHolds_data();
    void anotherMiddleNameHolds();
    void middleNamesThatFitDont_data();
    void middleNamesThatFitDont();
    void aRivalHolds();
    void aRivalThatFitsNearlyAsWellHolds();
    void aLinkedRivalHoldsToo();
    void aRejectedOneIsNoRival();
    void twinsOfOtherNamesHold();
    void twinsOfTheSameNamesDont();
    void aTwinWhoIsThereOnceHolds();
    void childrenOfOtherHomesAreNoTwins();
    void aSharedContactIsNoFact();
    void aSharedContactIsNoReasonAgainst();
    void aSharedPhoneBesideAnOwnAddressLinks();
    void fatherAndSonAreNeverCrossed();
    void decisionsHold();
    void strengthFollowsTheFacts();
    void nobodyAndNothing();
};

void TestDecision::threeFactsLinkMembers_data()
{
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    const auto ana = person("M1", "Ana", "Ruiz", anaContact);
    QTest::newRow("phone and e-mail") << ana << person("C1", "Ana", "Ruiz", anaContact);
    QTest::newRow("phone alone") << ana << person("C1", "ANA", "ruiz", {{Field::Phone, "312.555.0101"}});
    QTest::newRow("e-mail alone") << ana
                                  << person("C1", "Ana", "Ruiz", {{Field::Email, "Ana.Ruiz@EXAMPLE.org"}});
    QTest::newRow("the second of two phones")
        << ana << person("C1", "Ana", "Ruiz", {{Field::Phone, "(312) 555-0177\n+1 312 555 0101"}});
    QTest::newRow("accents and punctuation") << person("M1", "José", "Álvarez-Gómez", anaContact)
                                             << person("C1", "Jose", "Alvarez Gomez", anaContact);
    QTest::newRow("apostrophes") << person("M1", "Kate", "O'Neil", anaContact)
                                 << person("C1", "Kate", "O’Neil", anaContact);
    QTest::newRow("decomposed letters")
        << person("M1", "Jos\u00e9", "Ruiz", anaContact) << person("C1", "Jose\u0301", "Ruiz", anaContact);
    QTest::newRow("another phone beside the same e-mail")
        << ana
        << person("C1", "Ana", "Ruiz",
                  {{Field::Phone, "(312) 555-0177"}, {Field::Email, "ana.ruiz@example.org"}});
}

void TestDecision::threeFactsLinkMembers()
{
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    const Matched matched(Kind::Members, {one}, {other});
    QCOMPARE(matched.pairs().size(), size_t(1));
    QCOMPARE(matched.pairs().front().hold, Hold::None);
    QCOMPARE(matched.pairs().front().rule, Rule::ThreeFacts);
    QVERIFY(matched.pairs().front().best);
    QCOMPARE(matched.pairs().front().strength, Strength::Certain);
}

void TestDecision::threeFactsLinkLearners_data()
{
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    const More born{{Field::DateOfBirth, "2016-12-05"}};
    QTest::newRow("plain") << person("L1", "Mia", "Okafor", born) << person("K1", "Mia", "Okafor", born);
    QTest::newRow("accents") << person("L1", "José", "Álvarez", born)
                             << person("K1", "JOSE", "ALVAREZ", born);
    QTest::newRow("suffix on both") << person("L1", "James", "Carter Jr.", born)
                                    << person("K1", "James", "Carter, JR", born);
    QTest::newRow("another phone")
        << person("L1", "Mia", "Okafor", {{Field::DateOfBirth, "2016-12-05"}, {Field::Phone, "3125550101"}})
        << person("K1", "Mia", "Okafor", {{Field::DateOfBirth, "2016-12-05"}, {Field::Phone, "3125550122"}});
}

void TestDecision::threeFactsLinkLearners()
{
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    const Matched matched(Kind::Learners, {one}, {other});
    QCOMPARE(matched.pairs().size(), size_t(1));
    QCOMPARE(matched.pairs().front().hold, Hold::None);
}

void TestDecision::aFactThatIsMissingOrDiffersHolds_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    QTest::addColumn<Hold>("hold");
    const auto ana = person("M1", "Ana", "Ruiz", anaContact);
    const auto mia =
        person("L1", "Mia", "Okafor", {{Field::DateOfBirth, "2016-12-05"}, {Field::Phone, "3125550101"}});
    const auto row = [](const char *name, Kind kind, const ImportedPerson &one, const ImportedPerson &other,
                        Hold hold) { QTest::newRow(name) << kind << one << other << hold; };
    row("no contact in one", Kind::Members, ana, person("C1", "Ana", "Ruiz"), Hold::FactsMissing);
    row("other contacts", Kind::Members, ana,
        person("C1", "Ana", "Ruiz", {{Field::Phone, "3125550177"}, {Field::Email, "ruiz@example.org"}}),
        Hold::FactsDiffer);
    row("a nickname", Kind::Members, person("M1", "Katherine", "O'Neil", anaContact),
        person("C1", "Kate", "O'Neil", anaPhone), Hold::FactsDiffer);
    row("a typing error", Kind::Members, ana, person("C1", "Ana", "Riuz", anaPhone), Hold::FactsDiffer);
    row("half of a double name", Kind::Members, person("M1", "Ana", "Ruiz-Soto", anaContact),
        person("C1", "Ana", "Ruiz", anaPhone), Hold::FactsDiffer);
    row("exchanged names", Kind::Members, ana, person("C1", "Ruiz", "Ana", anaPhone), Hold::FactsDiffer);
    row("an initial", Kind::Members, ana, person("C1", "A.", "Ruiz", anaContact), Hold::FactsDiffer);
    row("two initials", Kind::Members, person("M1", "A", "Ruiz", anaContact),
        person("C1", "A.", "Ruiz", anaContact), Hold::FactsDiffer);
    row("no birth date in one", Kind::Learners, mia,
        person("K1", "Mia", "Okafor", {{Field::Phone, "3125550101"}}), Hold::FactsMissing);
    row("a year for a birth date", Kind::Learners, mia,
        person("K1", "Mia", "Okafor", {{Field::DateOfBirth, "2016"}, {Field::Phone, "3125550101"}}),
        Hold::FactsDiffer);
    row("two equal years", Kind::Learners,
        person("L1", "Mia", "Okafor", {{Field::DateOfBirth, "2016"}, {Field::Phone, "3125550101"}}),
        person("K1", "Mia", "Okafor", {{Field::DateOfBirth, "2016"}, {Field::Phone, "3125550101"}}),
        Hold::FactsDiffer);
    row("a learner's nickname", Kind::Learners,
        person("L1", "Elijah", "Thompson", {{Field::DateOfBirth, "2017-03-12"}}),
        person("K1", "Eli", "Thompson", {{Field::DateOfBirth, "2017-03-12"}}), Hold::FactsDiffer);
    row("a suffix on one side", Kind::Members, person("M1", "James", "Carter Jr", anaContact),
        person("C1", "James", "Carter", anaPhone), Hold::FactsDiffer);
}

void TestDecision::aFactThatIsMissingOrDiffersHolds()
{
    QFETCH(const Kind, kind);
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    QFETCH(const Hold, hold);
    const Matched matched(kind, {one}, {other});
    QCOMPARE(matched.pairs().size(), size_t(1)); // suggested nevertheless
    QCOMPARE(matched.pairs().front().hold, hold);
    QCOMPARE(matched.pairs().front().rule, Rule::None);
}

void TestDecision::twoFactsAndAPartLink_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    const auto ana = person("M1", "Ana", "Ruiz", anaContact);
    const auto row = [](const char *name, Kind kind, const ImportedPerson &one, const ImportedPerson &other) {
        QTest::newRow(name) << kind << one << other;
    };
    row("a nickname", Kind::Members, person("M1", "Katherine", "O'Neil", anaContact),
        person("C1", "Kate", "O'Neil", anaContact));
    row("a typing error", Kind::Members, ana, person("C1", "Ana", "Riuz", anaContact));
    row("half of a double name", Kind::Members, person("M1", "Ana", "Ruiz-Soto", anaContact),
        person("C1", "Ana", "Ruiz", anaContact));
    row("a former name", Kind::Members, ana,
        person("C1", "Ana", "Whitfield",
               {{Field::PreviousLastName, "Ruiz"},
                {Field::Phone, "3125550101"},
                {Field::Email, "ana.ruiz@example.org"}}));
    row("exchanged names", Kind::Members, ana, person("C1", "Ruiz", "Ana", anaContact));
    row("a suffix on one side", Kind::Members, person("M1", "James", "Carter Jr", anaContact),
        person("C1", "James", "Carter", anaContact));
    const More home{{Field::DateOfBirth, "2017-03-12"}, {Field::Phone, "3125550101"}};
    row("a learner's nickname", Kind::Learners, person("L1", "Elijah", "Thompson", home),
        person("K1", "Eli", "Thompson", home));
    row("a slip in a learner's last name", Kind::Learners, person("L1", "Elijah", "Thompson", home),
        person("K1", "Elijah", "Thomsen", home));
    row("no birth date in one", Kind::Learners,
        person("L1", "Mia", "Okafor",
               {{Field::DateOfBirth, "2016-12-05"},
                {Field::Phone, "3125550101"},
                {Field::Email, "okafor@example.org"}}),
        person("K1", "Mia", "Okafor", {{Field::Phone, "3125550101"}, {Field::Email, "okafor@example.org"}}));
}

void TestDecision::twoFactsAndAPartLink()
{
    QFETCH(const Kind, kind);
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    const Matched matched(kind, {one}, {other});
    QCOMPARE(matched.pairs().size(), size_t(1));
    QCOMPARE(matched.pairs().front().hold, Hold::None);
    QCOMPARE(matched.pairs().front().rule, Rule::TwoAndAPart);
}

void TestDecision::aPartOfALearnerHolds_data()
{
    QTest::addColumn<std::vector<ImportedPerson>>("motivity");
    QTest::addColumn<std::vector<ImportedPerson>>("calmanac");
    const More home{{Field::DateOfBirth, "2017-03-12"},
                    {Field::Phone, "3125550101"},
                    {Field::Email, "okafor@example.org"}};
    const More undated{{Field::Phone, "3125550101"}, {Field::Email, "okafor@example.org"}};
    using People = std::vector<ImportedPerson>;
    QTest::newRow("Maya and Mya may be twins")
        << People{person("L1", "Maya", "Okafor", home)} << People{person("K1", "Mya", "Okafor", home)};
    QTest::newRow("a brother without a birth date may be a twin")
        << People{person("L1", "Mia", "Okafor", home)}
        << People{person("K1", "Mia", "Okafor", undated), person("K2", "Noah", "Okafor", undated)};
    QTest::newRow("a brother born the same day beside an unknown birth date")
        << People{person("L1", "Mia", "Okafor", home), person("L2", "Noah", "Okafor", home)}
        << People{person("K1", "Mia", "Okafor", undated)};
}

void TestDecision::aPartOfALearnerHolds()
{
    QFETCH(const std::vector<ImportedPerson>, motivity);
    QFETCH(const std::vector<ImportedPerson>, calmanac);
    const Matched matched(Kind::Learners, motivity, calmanac);
    QVERIFY(!matched.pairs().empty());
    for (const auto &pair : matched.pairs()) {
        QCOMPARE(pair.rule, Rule::None);
    }
}

/// The one who fits best was said to be somebody else: the next best is not linked by what agrees in part.
void TestDecision::whoWasMistakenIsNotLinkedInPart()
{
    Choices choices;
    choices.rejected.emplace_back(u"M1"_s, u"C1"_s);
    const Matched matched(Kind::Members, {person("M1", "Katherine", "O'Neil", anaContact)},
                          {person("C1", "Katherine", "O'Neil", anaContact),
                           person("C2", "Kate", "O'Neil", {{Field::Email, "ana.ruiz@example.org"}})},
                          choices);
    for (const auto &pair : matched.pairs()) {
        QCOMPARE(pair.rule, Rule::None);
    }
}

void TestDecision::anotherBirthDateHolds_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("a digit") << QByteArray("1980-04-09") << QByteArray("1980-04-08");
    QTest::newRow("day and month swapped") << QByteArray("1980-04-09") << QByteArray("1980-09-04");
    QTest::newRow("all of it") << QByteArray("1980-04-09") << QByteArray("1957-11-30");
    QTest::newRow("another year") << QByteArray("1980-04-09") << QByteArray("1981");
    QTest::newRow("another month") << QByteArray("1980-04-09") << QByteArray("1980-05");
}

void TestDecision::anotherBirthDateHolds()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    auto ana = person("M1", "Ana", "Ruiz", anaContact);
    auto alsoAna = person("C1", "Ana", "Ruiz", anaContact);
    ana.facts[Field::DateOfBirth] = QString::fromLatin1(one);
    alsoAna.facts[Field::DateOfBirth] = QString::fromLatin1(other);
    QCOMPARE(Matched(Kind::Members, {ana}, {alsoAna}).hold("M1", "C1"), Hold::BirthDateDiffers);
    // The very same but for that one thing is linked.
    alsoAna.facts[Field::DateOfBirth] = ana.facts[Field::DateOfBirth];
    QVERIFY(Matched(Kind::Members, {ana}, {alsoAna}).links("M1", "C1"));
    alsoAna.facts[Field::DateOfBirth] = u"1980"_s;
    QVERIFY(Matched(Kind::Members, {ana}, {alsoAna}).links("M1", "C1"));
}

void TestDecision::anotherSuffixHolds_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("Jr and Sr") << QByteArray("Carter Jr") << QByteArray("Carter Sr");
    QTest::newRow("II and III") << QByteArray("Carter II") << QByteArray("Carter III");
    QTest::newRow("behind credentials") << QByteArray("Carter, BCBA, Jr") << QByteArray("Carter, BCBA, Sr");
    QTest::newRow("long and short") << QByteArray("Carter Senior") << QByteArray("Carter, jr.");
}

void TestDecision::anotherSuffixHolds()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    const Matched matched(Kind::Members, {person("M1", "James", one.constData(), anaContact)},
                          {person("C1", "James", other.constData(), anaContact)});
    QVERIFY(!matched.links("M1", "C1"));
    QVERIFY(matched.pairs().empty() || matched.hold("M1", "C1") == Hold::SuffixDiffers);
    QVERIFY(Matched(Kind::Members, {person("M1", "James", one.constData(), anaContact)},
                    {person("C1", "James", one.constData(), anaContact)})
                .links("M1", "C1"));
}

void TestDecision::anotherMiddleNameHolds_data()
{
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    const auto born = [](const char *id, const char *first, const char *middle) {
        return person(id, first, "Okafor", {{Field::MiddleName, middle}, {Field::DateOfBirth, "2016-12-05"}});
    };
    QTest::newRow("another name") << born("L1", "Mia", "Rose") << born("K1", "Mia", "Jane");
    QTest::newRow("another initial") << born("L1", "Mia", "Rose") << born("K1", "Mia", "J.");
    QTest::newRow("two initials") << born("L1", "Mia", "R") << born("K1", "Mia", "J");
    QTest::newRow("alike, yet another") << born("L1", "Mia", "Christine") << born("K1", "Mia", "Christopher");
    QTest::newRow("behind a double first name")
        << born("L1", "Mary Ann", "Rose") << born("K1", "Mary Ann", "Jane");
    QTest::newRow("a first name in one word and in two")
        << born("L1", "Maryann", "Rose") << born("K1", "Mary Ann", "Jane");
    QTest::newRow("the second of two") << born("L1", "Mia", "Rose Ann") << born("K1", "Mia", "Rose Jane");
}

void TestDecision::anotherMiddleNameHolds()
{
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    QCOMPARE(Matched(Kind::Learners, {one}, {other}).hold("L1", "K1"), Hold::MiddleNameDiffers);
}

void TestDecision::middleNamesThatFitDont_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::newRow("none in one") << QByteArray("Rose") << QByteArray("");
    QTest::newRow("the initial") << QByteArray("Rose") << QByteArray("R.");
    QTest::newRow("accents") << QByteArray("José") << QByteArray("JOSE");
    QTest::newRow("a nickname") << QByteArray("Katherine") << QByteArray("Kate");
    QTest::newRow("one of two") << QByteArray("Rose Ann") << QByteArray("Rose");
    QTest::newRow("the second of two") << QByteArray("Rose Ann") << QByteArray("Ann");
    QTest::newRow("a slip") << QByteArray("Catherine") << QByteArray("Cathrine");
}

void TestDecision::middleNamesThatFitDont()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    for (const char *first : {"Mia", "Mary Ann"}) {
        const Matched matched(
            Kind::Learners,
            {person("L1", first, "Okafor",
                    {{Field::MiddleName, one.constData()}, {Field::DateOfBirth, "2016-12-05"}})},
            {person("K1", first, "Okafor",
                    {{Field::MiddleName, other.constData()}, {Field::DateOfBirth, "2016-12-05"}})});
        QVERIFY2(matched.links("L1", "K1"), first);
    }
}

void TestDecision::aRivalHolds()
{
    const More born{{Field::DateOfBirth, "2015-02-03"}};
    const Matched matched(Kind::Learners, {person("L1", "Liam", "Nguyen", born)},
                          {person("K1", "Liam", "Nguyen", born), person("K2", "Liam", "Nguyen", born)});
    QCOMPARE(matched.hold("L1", "K1"), Hold::Rival);
    QCOMPARE(matched.hold("L1", "K2"), Hold::Rival);
    // Namesakes of another day are none.
    const Matched told(Kind::Learners,
                       {person("L1", "Liam", "Nguyen", born),
                        person("L2", "Liam", "Nguyen", {{Field::DateOfBirth, "2018-08-20"}})},
                       {person("K1", "Liam", "Nguyen", born),
                        person("K2", "Liam", "Nguyen", {{Field::DateOfBirth, "2018-08-20"}})});
    QVERIFY(told.links("L1", "K1"));
    QVERIFY(told.links("L2", "K2"));
    QVERIFY(!told.links("L1", "K2") && !told.links("L2", "K1"));
}

void TestDecision::aRivalThatFitsNearlyAsWellHolds()
{
    // K2 is a letter away, and everything else speaks for K2.
    const Matched matched(
        Kind::Learners,
        {person("L1", "Elena", "Fuchs",
                {{Field::DateOfBirth, "2015-02-03"},
                 {Field::Phone, "3125550101"},
                 {Field::Email, "fuchs@example.org"},
                 {Field::Street, "12 Oak St"}})},
        {person("K1", "Elena", "Fuchs", {{Field::DateOfBirth, "2015-02-03"}, {Field::Phone, "3125550177"}}),
         person("K2", "Elena", "Fucks",
                {{Field::DateOfBirth, "2015-02-03"},
                 {Field::Phone, "3125550101"},
                 {Field::Email, "fuchs@example.org"},
                 {Field::Street, "12 Oak St"}})});
    QVERIFY(!matched.links("L1", "K1"));
    QCOMPARE(matched.hold("L1", "K1"), Hold::Rival);
}

void TestDecision::aLinkedRivalHoldsToo()
{
    const More born{{Field::DateOfBirth, "2015-02-03"}};
    const std::vector<ImportedPerson> motivity{person("L1", "Liam", "Nguyen", born),
                                               person("L2", "Liam", "Nguyen", born)};
    const std::vector<ImportedPerson> calmanac{person("K1", "Liam", "Nguyen", born),
                                               person("K2", "Liam", "Nguyen", born)};
    Choices choices;
    choices.linked = {{u"L1"_s, u"K1"_s}};
    const Matched matched(Kind::Learners, motivity, calmanac, choices);
    QCOMPARE(matched.pairs().size(), size_t(1));
    QCOMPARE(matched.hold("L2", "K2"), Hold::Rival);
}

void TestDecision::aRejectedOneIsNoRival()
{
    const More born{{Field::DateOfBirth, "2015-02-03"}};
    Choices choices;
    choices.rejected = {{u"L1"_s, u"K2"_s}};
    const Matched matched(Kind::Learners, {person("L1", "Liam", "Nguyen", born)},
                          {person("K1", "Liam", "Nguyen", born), person("K2", "Liam", "Nguyen", born)},
                          choices);
    QVERIFY(matched.links("L1", "K1"));
    QVERIFY(!matched.find(u"L1"_s, u"K2"_s));
}

void TestDecision::twinsOfOtherNamesHold()
{
    const More home{{Field::DateOfBirth, "2017-05-06"}, {Field::Phone, "3125550150"}};
    const Matched matched(Kind::Learners,
                          {person("L1", "Mia", "Okafor", home), person("L2", "Maya", "Okafor", home)},
                          {person("K1", "Mia", "Okafor", home), person("K2", "Mya", "Okafor", home)});
    QCOMPARE(matched.hold("L1", "K1"), Hold::SameDaySibling);
    QCOMPARE(matched.hold("L2", "K2"), Hold::SameDaySibling);
    for (const auto &pair : matched.pairs()) {
        QCOMPARE(pair.rule, Rule::None);
        QCOMPARE(pair.best, (pair.motivity == pair.counterpart)); // never crossed
    }
}

void TestDecision::twinsOfTheSameNamesDont()
{
    const More home{{Field::DateOfBirth, "2017-05-06"}, {Field::Phone, "3125550150"}};
    const Matched matched(Kind::Learners,
                          {person("L1", "Leah", "Fuchs", home), person("L2", "Lena", "Fuchs", home)},
                          {person("K2", "Lena", "Fuchs", home), person("K1", "Leah", "Fuchs", home)});
    QVERIFY(matched.links("L1", "K1"));
    QVERIFY(matched.links("L2", "K2"));
    QCOMPARE(matched.pairs().size(), size_t(2));
}

void TestDecision::aTwinWhoIsThereOnceHolds()
{
    const More home{{Field::DateOfBirth, "2017-05-06"}, {Field::Phone, "3125550150"}};
    const std::vector<ImportedPerson> both{person("L1", "Leah", "Fuchs", home),
                                           person("L2", "Lena", "Fuchs", home)};
    QCOMPARE(Matched(Kind::Learners, both, {person("K1", "Leah", "Fuchs", home)}).hold("L1", "K1"),
             Hold::SameDaySibling);
    QCOMPARE(Matched(Kind::Learners, {both[0]},
                     {person("K1", "Leah", "Fuchs", home), person("K2", "Lena", "Fuchs", home)})
                 .hold("L1", "K1"),
             Hold::SameDaySibling);
}

void TestDecision::childrenOfOtherHomesAreNoTwins()
{
    const auto child = [](const char *id, const char *first, const char *phone, const char *street) {
        return person(id, first, "Nguyen",
                      {{Field::DateOfBirth, "2017-05-06"},
                       {Field::Phone, phone},
                       {Field::Street, street},
                       {Field::Postcode, "60601"}});
    };
    const Matched matched(
        Kind::Learners,
        {child("L1", "Leah", "3125550150", "12 Oak St"), child("L2", "Omar", "3125550151", "7 Elm Rd")},
        {child("K1", "Leah", "3125550150", "12 Oak St")});
    QVERIFY(matched.links("L1", "K1"));
}

void TestDecision::aSharedContactIsNoFact()
{
    const More shared{{Field::Phone, "3125550150"}};
    const Matched matched(Kind::Members,
                          {person("M1", "Ana", "Ruiz", shared), person("M2", "Tom", "Becker", shared)},
                          {person("C1", "Ana", "Ruiz", shared)});
    QCOMPARE(matched.hold("M1", "C1"), Hold::SharedContact);
    const More address{{Field::Email, "office@example.org"}};
    QCOMPARE(Matched(Kind::Members, {person("M1", "Ana", "Ruiz", address)},
                     {person("C1", "Ana", "Ruiz", address), person("C2", "Tom", "Becker", address)})
                 .hold("M1", "C1"),
             Hold::SharedContact);
}

void TestDecision::aSharedContactIsNoReasonAgainst()
{
    const More home{{Field::Phone, "3125550150"}, {Field::DateOfBirth, "2015-02-03"}};
    const More sister{{Field::Phone, "3125550150"}, {Field::DateOfBirth, "2018-08-20"}};
    const Matched matched(Kind::Learners,
                          {person("L1", "Ana", "Ruiz", home), person("L2", "Eva", "Ruiz", sister)},
                          {person("K1", "Ana", "Ruiz", home), person("K2", "Eva", "Ruiz", sister)});
    QVERIFY(matched.links("L1", "K1"));
    QVERIFY(matched.links("L2", "K2"));
}

void TestDecision::aSharedPhoneBesideAnOwnAddressLinks()
{
    const Matched matched(
        Kind::Members,
        {person("M1", "Ana", "Ruiz", {{Field::Phone, "3125550150"}, {Field::Email, "ana@example.org"}}),
         person("M2", "Tom", "Ruiz", {{Field::Phone, "3125550150"}})},
        {person("C1", "Ana", "Ruiz", {{Field::Phone, "3125550150"}, {Field::Email, "ana@example.org"}})});
    QVERIFY(matched.links("M1", "C1"));
}

void TestDecision::fatherAndSonAreNeverCrossed()
{
    const More home{{Field::Phone, "3125550150"}, {Field::Email, "carter@example.org"}};
    const Matched matched(
        Kind::Members, {person("M1", "James", "Carter Sr", home), person("M2", "James", "Carter Jr", home)},
        {person("C1", "James", "Carter Jr", home), person("C2", "James", "Carter Sr", home)});
    for (const auto &pair : matched.pairs()) {
        QCOMPARE(pair.rule, Rule::None);
        QVERIFY(!pair.best || pair.motivity != pair.counterpart); // C1 is Jr
    }
    QVERIFY(matched.find(u"M1"_s, u"C2"_s) && matched.find(u"M2"_s, u"C1"_s));
}

void TestDecision::decisionsHold()
{
    const std::vector<ImportedPerson> motivity{person("M1", "Ana", "Ruiz", anaContact)};
    const std::vector<ImportedPerson> calmanac{person("C1", "Ana", "Ruiz", anaContact)};
    const Choices::Ids pair(u"M1"_s, u"C1"_s);
    Choices choices;
    choices.unlinked = {pair};
    QCOMPARE(Matched(Kind::Members, motivity, calmanac, choices).hold("M1", "C1"), Hold::Unlinked);
    choices = {};
    choices.exemptMotivity = {u"M1"_s};
    QCOMPARE(Matched(Kind::Members, motivity, calmanac, choices).hold("M1", "C1"), Hold::Exempt);
    choices = {};
    choices.exemptCalmanac = {u"C1"_s};
    QCOMPARE(Matched(Kind::Members, motivity, calmanac, choices).hold("M1", "C1"), Hold::Exempt);
    choices = {};
    choices.rejected = {pair};
    QVERIFY(Matched(Kind::Members, motivity, calmanac, choices).pairs().empty());
    choices = {};
    choices.linked = {pair};
    QVERIFY(Matched(Kind::Members, motivity, calmanac, choices).pairs().empty());
}

void TestDecision::strengthFollowsTheFacts()
{
    const auto strengthOfTwo = [](const ImportedPerson &one, const ImportedPerson &other) {
        const Matched matched(Kind::Members, {one}, {other});
        return matched.pairs().empty() ? -1 : static_cast<int>(matched.pairs().front().strength);
    };
    const auto kate = person("M1", "Katherine", "O'Neil", anaContact);
    QCOMPARE(strengthOfTwo(kate, person("C1", "Kate", "O'Neil", anaContact)),
             static_cast<int>(Strength::Certain));
    // Something speaks against it: a look is needed.
    auto born = person("C1", "Kate", "O'Neil", anaContact);
    born.facts[Field::DateOfBirth] = u"1957-11-30"_s;
    auto alsoBorn = kate;
    alsoBorn.facts[Field::DateOfBirth] = u"1980-04-09"_s;
    QVERIFY(strengthOfTwo(alsoBorn, born) < static_cast<int>(Strength::Certain));
    QCOMPARE(strengthOfTwo(kate, person("C1", "Robert", "Smith", {{Field::Phone, "3125550199"}})), -1);
}

void TestDecision::nobodyAndNothing()
{
    QVERIFY(Matched(Kind::Members, {}, {}).pairs().empty());
    QVERIFY(Matched(Kind::Members, {person("M1", "Ana", "Ruiz")}, {}).pairs().empty());
    QVERIFY(Matched(Kind::Learners, {}, {person("K1", "Ana", "Ruiz")}).pairs().empty());
    QVERIFY(Matched(Kind::Learners, {person("L1", "", "")}, {person("K1", "", "")}).pairs().empty());
    QVERIFY(!Matched(Kind::Members, {person("M1", "", "", anaContact)}, {person("C1", "", "", anaContact)})
                 .links("M1", "C1"));
    Progress progress;
    progress.cancel();
    const auto cancelled = matching::match(Roster(), Roster(), {}, {Kind::Members, 2}, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
