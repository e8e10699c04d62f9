// SPDX-License-Identifier: Apache-2.0
#include "core/matching/fitting.h"
#include "core/matching/households.h"
#include "tests/support/matched.h"

#include <QDate>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;
using rosterlink::test::Matched;

namespace
{
constexpr int people = 2'000;

/// A word that nobody else's resembles.
QString wordOf(int number, int salt)
{
    QString word;
    for (quint64 rest = combined(static_cast<quint64>(number), static_cast<quint64>(salt)); word.size() < 8;
         rest /= 26) {
        word += QChar(static_cast<char16_t>(u'a' + rest % 26));
    }
    return word;
}

/// Children of whom `perHome` live in each home.
std::vector<ImportedPerson> familiesOf(const QString &prefix, int perHome)
{
    std::vector<ImportedPerson> all;
    for (int i = 0; i < people; ++i) {
        const int home = i / perHome;
        ImportedPerson one;
        one.id = prefix + QString::number(i).rightJustified(5, u'0');
        one.facts[Field::FirstName] = wordOf(i, 1);
        one.facts[Field::LastName] = wordOf(home, 2);
        one.facts[Field::DateOfBirth] = QDate(2000, 1, 1).addDays(i * 3).toString(Qt::ISODate);
        one.facts[Field::Street] = u"%1 %2 Street"_s.arg(home % 97 + 1).arg(wordOf(home, 3));
        one.facts[Field::City] = wordOf(home % 50, 4);
        one.facts[Field::Postcode] = QString::number(10000 + home % 500);
        all.push_back(std::move(one));
    }
    return all;
}

Households households(quint64 number, quint64 housemates)
{
    Households counted;
    counted.people = number;
    counted.housemates = housemates;
    return counted;
}

Candidate candidate(quint32 number, Finding street)
{
    Candidate one;
    one.left = one.right = number;
    one.logOdds = 12;
    one.findings[Field::FirstName] = one.findings[Field::LastName] = Finding::Same;
    one.findings[Field::Street] = street;
    return one;
}
} // namespace

/// What the engine learns from the rosters at hand, and that it learns little from few people.
class TestFitting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void homesOfFamiliesAreAsByDefault();
    void whereNobodyLivesTogetherAHomeIsAPerson();
    void unknownHomesSayNothing();
    void fewPeopleSayLittle();
    void ownPhonesSayMoreWhereHomesShareNone();
    void householdsAreCounted();
    void aFactThatOftenDiffersSaysLess();
    void aFactThatHardlyDiffersSaysWhatItSaid();
    void overlapIsFitted();
    void anotherFirstNameIsSuggestedWhereHomesAreOfOne();
    void anotherFirstNameIsASiblingElsewhere();
};

void TestFitting::homesOfFamiliesAreAsByDefault()
{
    const Model model = Model::fitted(Kind::Learners, households(10'000, 2'500), households(10'000, 2'400));
    QVERIFY(model == Model::defaults(Kind::Learners));
}

void TestFitting::whereNobodyLivesTogetherAHomeIsAPerson()
{
    const Model model = Model::fitted(Kind::Learners, households(5'000, 0), households(5'000, 0));
    QVERIFY(model.homesAreOfOne);
    QVERIFY(model.relativePrior >= Model::defaults(Kind::Learners).relativePrior + 5);
    // Of staff, most live alone; that says nothing new about their names.
    QVERIFY(!Model::fitted(Kind::Members, households(5'000, 0), households(5'000, 0)).homesAreOfOne);
}

void TestFitting::unknownHomesSayNothing()
{
    QVERIFY(Model::fitted(Kind::Learners, households(0, 0), households(0, 0)) ==
            Model::defaults(Kind::Learners));
}

void TestFitting::fewPeopleSayLittle()
{
    const Model model = Model::fitted(Kind::Learners, households(20, 0), households(20, 0));
    QVERIFY(!model.homesAreOfOne);
    QVERIFY(model.relativePrior <= Model::defaults(Kind::Learners).relativePrior + 1);
}

void TestFitting::ownPhonesSayMoreWhereHomesShareNone()
{
    Households counted = households(10'000, 125);
    const double before =
        Model::fitted(Kind::Members, counted, counted).at(Field::Phone, Finding::Same).relative;
    counted.phones = {60, 0};
    const double after =
        Model::fitted(Kind::Members, counted, counted).at(Field::Phone, Finding::Same).relative;
    QVERIFY(after >= before + 3);
    counted.phones = {60, 50};
    QCOMPARE(Model::fitted(Kind::Members, counted, counted).at(Field::Phone, Finding::Same).relative, before);
}

void TestFitting::householdsAreCounted()
{
    auto all = familiesOf(u"m"_s, 2);
    all[0].facts[Field::Phone] = u"312-555-0101"_s;
    all[1].facts[Field::Phone] = u"(312) 555-0101"_s;
    all[2].facts[Field::Phone] = u"312-555-0102"_s;
    all[3].facts[Field::Phone] = u"312-555-0103"_s;
    all[4].facts[Field::Street].clear();
    Roster roster;
    const auto nicknames = NicknameTable::builtIn();
    TextPools pools(nicknames.get());
    ProfileScratch scratch;
    std::vector<Profile> profiles;
    for (const ImportedPerson &one : all) {
        roster.add(one.id, one.facts);
        profiles.push_back(makeProfile(roster, roster.size() - 1, Side::Motivity, pools, scratch));
    }
    const Households counted = householdsOf(profiles, Side::Motivity);
    QCOMPARE(counted.people, quint64(people - 1));
    QCOMPARE(counted.housemates, quint64(people - 2));
    QCOMPARE(counted.phones.pairs, quint64(2));
    QCOMPARE(counted.phones.shared, quint64(1));
    QCOMPARE(counted.emails.pairs, quint64(0));
}

void TestFitting::aFactThatOftenDiffersSaysLess()
{
    std::vector<Candidate> candidates;
    for (quint32 i = 0; i < 1'000; ++i) {
        candidates.push_back(candidate(i, i % 2 == 0 ? Finding::Same : Finding::Different));
    }
    const Model defaults = Model::defaults(Kind::Learners);
    const Model model = fittedToPairs(defaults, candidates, 1'600, 1'600);
    const auto street = [](const Model &one) { return one.at(Field::Street, Finding::Different).stranger; };
    QVERIFY(street(model) >= street(defaults) + 1);
    QVERIFY(street(model) < 0);
    QCOMPARE(model.at(Field::Street, Finding::Same).stranger,
             defaults.at(Field::Street, Finding::Same).stranger);
}

void TestFitting::aFactThatHardlyDiffersSaysWhatItSaid()
{
    std::vector<Candidate> candidates;
    for (quint32 i = 0; i < 1'000; ++i) {
        candidates.push_back(candidate(i, Finding::Same));
    }
    const Model defaults = Model::defaults(Kind::Learners);
    QVERIFY(fittedToPairs(defaults, candidates, 1'600, 1'600) == defaults);
}

void TestFitting::overlapIsFitted()
{
    std::vector<Candidate> candidates;
    for (quint32 i = 0; i < 1'000; ++i) {
        candidates.push_back(candidate(i, Finding::Same));
    }
    const Model defaults = Model::defaults(Kind::Learners);
    QCOMPARE(fittedToPairs(defaults, candidates, 1'000, 1'000).overlapBits, 0.5);
    QCOMPARE(fittedToPairs(defaults, candidates, 1'600, 1'500).overlapBits, 0.0);
    QCOMPARE(fittedToPairs(defaults, candidates, 9'000, 1'000).overlapBits, -1.0);
}

void TestFitting::anotherFirstNameIsSuggestedWhereHomesAreOfOne()
{
    const auto motivity = familiesOf(u"m"_s, 1);
    auto calmanac = familiesOf(u"c"_s, 1);
    calmanac[7].facts[Field::FirstName] = u"Quetzal"_s;
    const Matched matched(Kind::Learners, motivity, calmanac);
    const auto *pair = matched.find(motivity[7].id, calmanac[7].id);
    QVERIFY(pair && pair->best);
    QVERIFY(pair->rule == Rule::None);
    QVERIFY(pair->hold == Hold::FactsDiffer);
}

void TestFitting::anotherFirstNameIsASiblingElsewhere()
{
    const auto motivity = familiesOf(u"m"_s, 2);
    auto calmanac = familiesOf(u"c"_s, 2);
    calmanac[7].facts[Field::FirstName] = u"Quetzal"_s;
    QVERIFY(!Matched(Kind::Learners, motivity, calmanac).find(motivity[7].id, calmanac[7].id));
}

QTEST_GUILESS_MAIN(TestFitting)
#include "tst_fitting.moc"
