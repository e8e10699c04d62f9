// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/neworganization.h"
#include "tests/support/inventedstaff.h"
#include "tests/support/office.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// What shows only when several lists are looked at together: how many linked pairs two files concern, the
/// same file given twice, ids that belong to other people.
class TestRosterPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrakeCountsPairsOfBothFiles_data();
    void theBrakeCountsPairsOfBothFiles();
    void theBrakeCountsEachKindAlone();
    void oneFileGivenTwiceIsWarnedAbout_data();
    void oneFileGivenTwiceIsWarnedAbout();
    void anotherListInAnEmptyOneIsWarnedAbout();
    void equalIdsAloneAreNoSwap();
    void whoWasMadeHereIsNotChangedByAFile();

private:
    [[nodiscard]] static std::vector<ImportedPerson> staff(const char *prefix, int count);
    [[nodiscard]] static bool isDoubtful(const RosterChange &change);
    [[nodiscard]] static RosterChange preview(Office &office, const std::vector<IncomingRoster> &rosters);
};

std::vector<ImportedPerson> TestRosterPlans::staff(const char *prefix, int count)
{
    std::vector<ImportedPerson> people;
    for (const QByteArray &line : inventedStaff('#', count).trimmed().split('\n').mid(1)) {
        const auto cells = line.split(',');
        const QByteArray id = prefix + cells[0].mid(1);
        people.push_back(person(id.constData(), cells[1].constData(), cells[2].constData(),
                                {{Field::Email, cells[3].constData()}}));
    }
    return people;
}

bool TestRosterPlans::isDoubtful(const RosterChange &change)
{
    return std::any_of(change.figures.begin(), change.figures.end(),
                       [](const RosterChange::Figures &one) { return one.doubtful; });
}

RosterChange TestRosterPlans::preview(Office &office, const std::vector<IncomingRoster> &rosters)
{
    const auto change =
        previewRosters(office.database(), office.organization(), Office::integration(), rosters);
    return change ? *change : RosterChange();
}

void TestRosterPlans::theBrakeCountsPairsOfBothFiles_data()
{
    QTest::addColumn<int>("linked");
    QTest::addColumn<int>("fromMotivity"); // gone: the first so many
    QTest::addColumn<int>("fromCalmanac"); // gone: the last so many
    QTest::addColumn<int>("changedThere"); // the first so many
    QTest::addColumn<int>("together");     // 0: not stopped
    QTest::newRow("three and three of fifty") << 50 << 3 << 3 << 0 << 6;
    QTest::newRow("three and two of fifty, a tenth") << 50 << 3 << 2 << 0 << 0;
    QTest::newRow("two and two of ten") << 10 << 2 << 2 << 0 << 0;
    QTest::newRow("gone and changed") << 50 << 0 << 3 << 3 << 3; // of one file: those who are gone
    QTest::newRow("the same pairs on both sides") << 50 << 4 << 0 << 4 << 0;
    QTest::newRow("more than the same pairs") << 50 << 4 << 2 << 4 << 6;
    QTest::newRow("one file alone") << 50 << 6 << 0 << 0 << 6;
}

void TestRosterPlans::theBrakeCountsPairsOfBothFiles()
{
    QFETCH(const int, linked);
    QFETCH(const int, fromMotivity);
    QFETCH(const int, fromCalmanac);
    QFETCH(const int, changedThere);
    QFETCH(const int, together);
    Office office;
    auto motivity = staff("M", linked);
    auto calmanac = staff("C", linked);
    QVERIFY(office.import(Kind::Members, motivity, calmanac));
    QCOMPARE(office.counts().motivity.linked, linked);
    motivity.erase(motivity.begin(), motivity.begin() + fromMotivity);
    for (int i = 0; i < changedThere; ++i) {
        calmanac[static_cast<size_t>(i)].facts[Field::LastName] = u"Soto"_s;
    }
    calmanac.resize(static_cast<size_t>(linked - fromCalmanac));
    const QString before = office.dump();
    const auto report = office.import(Kind::Members, motivity, calmanac);
    QCOMPARE(report.has_value(), together == 0);
    if (!report) {
        QCOMPARE(report.error().code, ErrorCode::Stopped);
        QVERIFY2(
            report.error().sentence.contains(u"%1 of your %2 linked members"_s.arg(together).arg(linked)),
            qPrintable(report.error().sentence));
        QCOMPARE(office.dump(), before);
        QVERIFY(office.import(Kind::Members, motivity, calmanac, true));
    }
}

void TestRosterPlans::theBrakeCountsEachKindAlone()
{
    Office office;
    QVERIFY(office.import(Kind::Members, staff("M", 30), staff("C", 30)));
    auto learners = staff("L", 30);
    auto clients = staff("K", 30);
    for (auto *people : {&learners, &clients}) {
        for (ImportedPerson &one : *people) {
            one.facts[Field::DateOfBirth] = u"2018-04-05"_s;
        }
    }
    QVERIFY(office.import(Kind::Learners, learners, clients));
    QCOMPARE(office.counts(Kind::Learners).motivity.linked, 30);
    auto members = staff("M", 30);
    members.resize(27);
    learners.resize(27);
    const std::vector<IncomingRoster> rosters{{Kind::Members, Side::Motivity, u"m.csv"_s, members},
                                              {Kind::Learners, Side::Motivity, u"l.csv"_s, learners}};
    QVERIFY(!preview(office, rosters).stopped());
}

void TestRosterPlans::oneFileGivenTwiceIsWarnedAbout_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Side>("side");
    QTest::newRow("on both sides") << Kind::Members << Side::Counterpart;
    QTest::newRow("as both kinds") << Kind::Learners << Side::Motivity;
}

/// Nobody is there yet whom it could be compared with.
void TestRosterPlans::oneFileGivenTwiceIsWarnedAbout()
{
    QFETCH(const Kind, kind);
    QFETCH(const Side, side);
    Office office;
    const RosterChange change = preview(office, {{Kind::Members, Side::Motivity, u"a.csv"_s, staff("M", 12)},
                                                 {kind, side, u"b.csv"_s, staff("M", 12)}});
    QCOMPARE(change.figures.size(), 2U);
    QVERIFY(!change.figures.front().doubtful && change.figures.back().doubtful);
    QCOMPARE(change.figures.back().warnings.size(), 1);
    QVERIFY(change.figures.back().warnings.front().contains(u"the same"_s));
    QVERIFY(change.figures.front().warnings.isEmpty());
}

void TestRosterPlans::anotherListInAnEmptyOneIsWarnedAbout()
{
    Office office;
    QVERIFY(office.importOne(Kind::Learners, Side::Motivity, staff("L", 12)));
    auto newer = staff("L", 14);
    newer.front().facts[Field::LastName] = u"Soto"_s;
    for (const auto &[kind, side] :
         {std::pair(Kind::Members, Side::Motivity), std::pair(Kind::Learners, Side::Counterpart)}) {
        const RosterChange change = preview(office, {{kind, side, u"l.csv"_s, newer}});
        QVERIFY(isDoubtful(change));
        QVERIFY(change.figures.front().warnings.front().contains(u"swapped"_s));
    }
    QVERIFY(!isDoubtful(preview(office, {{Kind::Learners, Side::Motivity, u"l.csv"_s, newer}})));
}

/// Two systems may number their people alike, and may hold the same names.
void TestRosterPlans::equalIdsAloneAreNoSwap()
{
    Office office;
    auto calmanac = staff("", 12);
    for (ImportedPerson &one : calmanac) {
        one.facts[Field::Phone] = u"(312) 555-0101"_s;
    }
    QVERIFY(!isDoubtful(preview(office, {{Kind::Members, Side::Motivity, u"m.csv"_s, staff("", 12)},
                                         {Kind::Members, Side::Counterpart, u"c.csv"_s, calmanac}})));
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, staff("", 12)));
    QVERIFY(!isDoubtful(preview(office, {{Kind::Members, Side::Counterpart, u"c.csv"_s, calmanac}})));
    // Files with nothing but ids say nothing about whose they are.
    const std::vector<ImportedPerson> bare{person("1", "", ""), person("2", "", "")};
    QVERIFY(!isDoubtful(preview(office, {{Kind::Learners, Side::Motivity, u"m.csv"_s, bare},
                                         {Kind::Learners, Side::Counterpart, u"c.csv"_s, bare}})));
}

void TestRosterPlans::whoWasMadeHereIsNotChangedByAFile()
{
    Office office;
    QVERIFY(office.import(Kind::Members, {person("M1", "Ana", "Ruiz")},
                          {person("C2", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
    const auto made = office.decide(commands::CreateMember{office.counterpart("C2"), {}, {}, false});
    QVERIFY(made);
    const QByteArray id = office.detail(made->made).person.externalId.toUtf8();
    const std::vector<ImportedPerson> file{person("M1", "Ana", "Ruiz"),
                                           person(id.constData(), "Tom", "Becker")};
    const RosterChange change = preview(office, {{Kind::Members, Side::Motivity, u"m.csv"_s, file}});
    QCOMPARE(change.figures.front().updated, 0);
    QCOMPARE(change.figures.front().added, 0);
    QCOMPARE(change.figures.front().warnings.size(), 1);
    const QString before = office.dump();
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, file));
    QCOMPARE(office.dump(), before);
}

QTEST_GUILESS_MAIN(TestRosterPlans)
#include "tst_rosterplans.moc"
