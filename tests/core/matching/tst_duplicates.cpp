// SPDX-License-Identifier: Apache-2.0
#include "core/matching/duplicates.h"
#include "tests/support/commandline.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

namespace rosterlink::test
{

/// The same person twice in one system: findDuplicates(), and rosterlink-cli duplicates.
class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePersonWhoStandsTwiceIsFound();
    void whoOnlyLivesTogetherIsNot();
    void whoWasSaidToBeTwoIsNot();
    void neitherOrderNorThreadsChangeAnything();
    void theFileIsAsPromised();
    void aFileThatIsRefusedLeavesNone();
};

namespace
{
struct Row
{
    QString id;
    Facts facts;
};

Row child(const QString &id, const QString &first, const QString &born, const QString &phone)
{
    Row row{id, {}};
    row.facts[Field::FirstName] = first;
    row.facts[Field::LastName] = u"Okafor"_s;
    row.facts[Field::DateOfBirth] = born;
    row.facts[Field::Phone] = phone;
    row.facts[Field::Street] = u"12 Oak St"_s;
    row.facts[Field::Postcode] = u"60601"_s;
    return row;
}

const std::vector<Row> family{child(u"L1"_s, u"Mia"_s, u"2016-12-05"_s, u"3125550101"_s),
                              child(u"L2"_s, u"Noah"_s, u"2016-12-05"_s, u"3125550101"_s),
                              child(u"L3"_s, u"Mia"_s, u"2016-12-05"_s, u"312-555-0101"_s),
                              child(u"L4"_s, u"Elijah"_s, u"2014-03-02"_s, u"3125550101"_s)};

Roster rosterOf(const std::vector<Row> &rows)
{
    Roster roster;
    for (const Row &row : rows) {
        roster.add(row.id, row.facts);
    }
    return roster;
}

QStringList found(const std::vector<Row> &rows, const std::vector<Decisions::PairOfIndexes> &known = {},
                  int threads = 1)
{
    Progress progress;
    const Roster roster = rosterOf(rows);
    const auto duplicates = findDuplicates(roster, known, {Kind::Learners, threads}, progress);
    QStringList texts;
    for (const Duplicate &pair : *duplicates) {
        texts << u"%1 %2 %3"_s
                     .arg(QString::fromUtf8(roster.id(pair.one)), QString::fromUtf8(roster.id(pair.other)))
                     .arg(pair.probability, 0, 'f', 6);
    }
    return texts;
}
} // namespace

void TestDuplicates::thePersonWhoStandsTwiceIsFound()
{
    const QStringList pairs = found(family);
    QCOMPARE(pairs.size(), 1);
    QVERIFY2(pairs.constFirst().startsWith("L1 L3 0.9"_L1), qPrintable(pairs.constFirst()));
}

void TestDuplicates::whoOnlyLivesTogetherIsNot()
{
    QCOMPARE(found({family[0], family[1], family[3]}), QStringList());
}

void TestDuplicates::whoWasSaidToBeTwoIsNot()
{
    QCOMPARE(found(family, {{2, 0}}), QStringList());
}

void TestDuplicates::neitherOrderNorThreadsChangeAnything()
{
    std::vector<Row> turned = family;
    std::reverse(turned.begin(), turned.end());
    QCOMPARE(found(turned), found(family));
    QCOMPARE(found(family, {}, 4), found(family));
}

void TestDuplicates::theFileIsAsPromised()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"twice.csv"_s);
    const QString file = writeFile(folder.path(), u"m.csv"_s,
                                   "id,first_name,last_name,date_of_birth,phone\n"
                                   "L9,Mia,Okafor,2016-12-05,3125550101\n"
                                   "L1,Mia,Okafor,2016-12-05,(312) 555-0101\n"
                                   "L2,Liam,Nguyen,2015-01-02,3125550102\n");
    const Outcome outcome =
        runCommandLine({u"duplicates"_s, u"--kind"_s, u"learners"_s, file, u"--out"_s, out});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("Pairs that may be one person: 1"));
    const QList<QByteArray> lines = readFile(out).split('\n');
    QCOMPARE(lines.at(0).trimmed(), QByteArray("id_a,id_b,probability,reason"));
    QVERIFY2(lines.at(1).startsWith("L1,L9,0.9"), lines.at(1).constData());
    QVERIFY2(lines.at(1).contains("phone"), lines.at(1).constData());
}

void TestDuplicates::aFileThatIsRefusedLeavesNone()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"twice.csv"_s);
    const QString file = writeFile(folder.path(), u"m.csv"_s, "first_name\nMia\n");
    const Outcome outcome =
        runCommandLine({u"duplicates"_s, u"--kind"_s, u"learners"_s, file, u"--out"_s, out});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains("m.csv"));
    QVERIFY(!QFile::exists(out));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestDuplicates)
#include "tst_duplicates.moc"
