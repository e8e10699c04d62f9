// SPDX-License-Identifier: Apache-2.0
#include "core/matching/newcomerindex.h"
#include "tests/support/commandline.h"
#include "tests/support/generatedrosters.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

namespace rosterlink::test
{

/// One newcomer among everybody: NewcomerIndex, and rosterlink-cli newcomers.
class TestNewcomerIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomMatchingFindsIsFound_data();
    void whomMatchingFindsIsFound();
    void askingAgainChangesNothing();
    void theLikeliestComeFirstAndNoMoreThanAsked();
    void aLargeBlockIsSplit();
    void whoIsLikeNobodyFindsNobody();
    void cancellingEndsIt();
    void theFileIsAsPromised();
    void aFileThatIsRefusedLeavesNone();
};

namespace
{
Facts child(const QString &first, const QString &last, const QString &born, const QString &phone)
{
    Facts facts;
    facts[Field::FirstName] = first;
    facts[Field::LastName] = last;
    facts[Field::DateOfBirth] = born;
    facts[Field::Phone] = phone;
    return facts;
}

Roster rosterOf(const std::vector<ImportedPerson> &people)
{
    Roster roster;
    for (const ImportedPerson &person : people) {
        roster.add(person.id, person.facts);
    }
    return roster;
}

std::unique_ptr<NewcomerIndex> indexOf(const Roster &roster, Kind kind = Kind::Learners)
{
    Progress progress;
    auto index = NewcomerIndex::make(roster, {kind, 2}, progress);
    return index ? *std::move(index) : nullptr;
}

/// Log2 odds, as far as the six decimals of a probability tell them.
double bitsOf(double probability)
{
    const double told = std::clamp(probability, 0.001, 0.999);
    return std::log2(told / (1 - told));
}

QString told(const std::vector<Likeness> &likely)
{
    QStringList texts;
    for (const Likeness &one : likely) {
        texts << u"%1 %2"_s.arg(one.person).arg(one.probability, 0, 'f', 6);
    }
    return texts.join(u", "_s);
}
} // namespace

void TestNewcomerIndex::whomMatchingFindsIsFound_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("members") << Kind::Members;
    QTest::newRow("learners") << Kind::Learners;
}

/// The slow way: everybody is matched anew with the newcomer alone on the other side.
void TestNewcomerIndex::whomMatchingFindsIsFound()
{
    QFETCH(const Kind, kind);
    constexpr double mostApart = 3;
    const quint32 seed = QRandomGenerator::global()->generate();
    const GeneratedRosters lists = generateRosters(kind, seed);
    const Roster roster = rosterOf(lists.motivity);
    const auto index = indexOf(roster, kind);
    for (const ImportedPerson &newcomer : lists.calmanac) {
        Progress progress;
        const auto pairs = match(roster, rosterOf({newcomer}), {}, {kind, 1}, progress);
        const auto likely = index->like(newcomer.facts, 64);
        for (const Pair &pair : *pairs) {
            const auto same = std::find_if(likely.begin(), likely.end(), [&pair](const Likeness &one) {
                return one.person == pair.motivity;
            });
            // The index counts names and fits its weights without the newcomer: that moves the odds a little.
            const auto where = u"seed %1, %2 and %3 of %4, found: %5"_s.arg(seed)
                                   .arg(newcomer.id)
                                   .arg(pair.motivity)
                                   .arg(pair.probability)
                                   .arg(told(likely));
            QVERIFY2(same != likely.end() || pair.probability < 0.5, qPrintable(where));
            if (same != likely.end()) {
                QVERIFY2(same->findings == pair.findings, qPrintable(where));
                QVERIFY2(qAbs(bitsOf(same->probability) - bitsOf(pair.probability)) < mostApart,
                         qPrintable(where));
            }
        }
    }
}

/// Whoever asks must not be taken for somebody who has the same phone.
void TestNewcomerIndex::askingAgainChangesNothing()
{
    Roster roster;
    roster.add(u"L1"_s, child(u"Mia"_s, u"Okafor"_s, u"2016-12-05"_s, u"3125550101"_s));
    roster.add(u"L2"_s, child(u"Liam"_s, u"Nguyen"_s, u"2015-01-02"_s, u"3125550102"_s));
    const auto index = indexOf(roster);
    const Facts newcomer = child(u"Mia"_s, u"Okafor"_s, u"2016-05-12"_s, u"(312) 555-0101"_s);
    const auto first = index->like(newcomer);
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(first.front().findings[Field::Phone], Finding::Same);
    for (int again = 0; again < 3; ++again) {
        QCOMPARE(told(index->like(newcomer)), told(first));
    }
}

void TestNewcomerIndex::theLikeliestComeFirstAndNoMoreThanAsked()
{
    Roster roster;
    for (int i = 0; i < 8; ++i) {
        roster.add(u"L%1"_s.arg(i), child(u"Mia"_s, u"Okafor"_s, {}, {}));
    }
    roster.add(u"L9"_s, child(u"Mia"_s, u"Okafor"_s, u"2016-12-05"_s, {}));
    const auto index = indexOf(roster);
    const auto likely = index->like(child(u"Mia"_s, u"Okafor"_s, u"2016-12-05"_s, {}), 3);
    QCOMPARE(likely.size(), size_t(3));
    QCOMPARE(likely[0].person, Roster::Index(8));
    QVERIFY(likely[0].probability > likely[1].probability);
    QCOMPARE(likely[1].person, Roster::Index(0)); // equally likely: by id
    QCOMPARE(likely[2].person, Roster::Index(1));
}

void TestNewcomerIndex::aLargeBlockIsSplit()
{
    Roster roster;
    for (int i = 0; i < 6'000; ++i) {
        roster.add(u"L%1"_s.arg(i),
                   child(u"Mia"_s, u"Okafor"_s, QDate(1990, 1, 1).addDays(i).toString(Qt::ISODate), {}));
    }
    const auto index = indexOf(roster);
    const auto likely = index->like(
        child(u"Mia"_s, u"Okafor"_s, QDate(1990, 1, 1).addDays(4'321).toString(Qt::ISODate), {}), 1);
    QCOMPARE(likely.size(), size_t(1));
    QCOMPARE(likely.front().person, Roster::Index(4'321));
}

void TestNewcomerIndex::whoIsLikeNobodyFindsNobody()
{
    Roster roster;
    roster.add(u"L1"_s, child(u"Mia"_s, u"Okafor"_s, u"2016-12-05"_s, u"3125550101"_s));
    QCOMPARE(indexOf(roster)->like(child(u"Tom"_s, u"Becker"_s, u"2014-02-01"_s, u"3125550199"_s)).size(),
             size_t(0));
    QCOMPARE(indexOf(roster)->like({}).size(), size_t(0));
    QCOMPARE(indexOf({})->like(child(u"Mia"_s, u"Okafor"_s, {}, {})).size(), size_t(0));
}

void TestNewcomerIndex::cancellingEndsIt()
{
    Roster roster;
    roster.add(u"L1"_s, child(u"Mia"_s, u"Okafor"_s, {}, {}));
    Progress progress;
    progress.cancel();
    const auto index = NewcomerIndex::make(roster, {Kind::Learners, 1}, progress);
    QVERIFY(!index);
    QCOMPARE(index.error().code, ErrorCode::Cancelled);
}

void TestNewcomerIndex::theFileIsAsPromised()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"known.csv"_s);
    const QString stats = folder.filePath(u"stats.json"_s);
    const QString file = writeFile(folder.path(), u"all.csv"_s,
                                   "id,first_name,last_name,date_of_birth,phone\n"
                                   "L9,Mia,Okafor,2016-12-05,3125550101\n"
                                   "L2,Liam,Nguyen,2015-01-02,3125550102\n");
    const QString newcomers = writeFile(folder.path(), u"new.csv"_s,
                                        "id,first_name,last_name,date_of_birth,phone\n"
                                        "N1,Tom,Becker,2013-07-08,3125550103\n"
                                        "N2,Mia,Okafor,2016-05-12,(312) 555-0101\n");
    const Outcome outcome = runCommandLine(
        {u"newcomers"_s, u"--kind"_s, u"learners"_s, file, newcomers, u"--out"_s, out, u"--stats"_s, stats});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("Newcomers who may be there already: 1 of 2"), outcome.out.constData());
    const QList<QByteArray> lines = readFile(out).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).trimmed(), QByteArray("newcomer_id,id,probability,reason"));
    QVERIFY2(lines.at(1).startsWith("N2,L9,0.9"), lines.at(1).constData());
    QVERIFY2(lines.at(1).contains("phone"), lines.at(1).constData());
    QVERIFY(readFile(stats).contains("slowest newcomer"));
}

void TestNewcomerIndex::aFileThatIsRefusedLeavesNone()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"known.csv"_s);
    const QString file = writeFile(folder.path(), u"all.csv"_s, "id,first_name,last_name\nL1,Mia,Okafor\n");
    const QString newcomers = writeFile(folder.path(), u"new.csv"_s, "first_name\nMia\n");
    const Outcome outcome =
        runCommandLine({u"newcomers"_s, u"--kind"_s, u"learners"_s, file, newcomers, u"--out"_s, out});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("new.csv"));
    QVERIFY(!QFile::exists(out));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestNewcomerIndex)
#include "tst_newcomerindex.moc"
