// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linking.h"
#include "core/store/database.h"
#include "core/store/linkrows.h"
#include "core/store/organizationrows.h"
#include "core/store/personrows.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// rosterlink-cli import, run as a process: what it takes over, what it leaves alone and what it refuses.
class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImportIsTakenOverAndLinked();
    void theSameFilesAgainChangeNothing();
    void newerFilesBringNewcomersUpdatesAndLeavers();
    void newerFilesTouchNoDecision();
    void onlyTheSideThatIsGivenIsTouched();
    void anImpossibleValueIsReportedByLine();
    void unknownColumnsAreNamed();
    void brokenFilesAreRefusedWhole_data();
    void brokenFilesAreRefusedWhole();
    void aBrokenFirstFileLeavesNoDataFolder();
    void theBrakeStops();
    void theSameFileTwiceStops();
    void aSwappedFileStops();
    void wrongUsageIsExplained_data();
    void wrongUsageIsExplained();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] Outcome import(const QByteArray &motivity, const QByteArray &calmanac,
                                 const QStringList &more = {}) const;
    /// How many rows a condition on a table finds.
    [[nodiscard]] qint64 count(const QString &from) const
    {
        return numberIn(data(), u"SELECT count(*) FROM "_s + from);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QByteArray header = "id,first_name,last_name,phone,email\n";
const QByteArray motivityStaff = header + "M1,Ana,Ruiz,(312) 555-0101,ana.ruiz@example.org\n"
                                          "M2,Katherine,O'Neil,(312) 555-0142,katherine.oneil@example.org\n"
                                          "M3,Rita,Moss,(312) 555-0103,rita.moss@example.org\n";
const QByteArray calmanacStaff = header + "S1,ANA,RUIZ,312.555.0101,ana.ruiz@example.org\n"
                                          "S2,Kate,O'Neil,312-555-0142,\n"
                                          "S4,Priya,Natarajan,,priya.natarajan@example.org\n";
} // namespace

void TestCliImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Outcome TestCliImport::import(const QByteArray &motivity, const QByteArray &calmanac,
                              const QStringList &more) const
{
    QStringList arguments{u"import"_s, u"--data"_s, data(), u"--organization"_s, u"Bright Steps ABA"_s};
    if (!more.contains(u"--kind"_s)) {
        arguments << u"--kind"_s << u"members"_s;
    }
    if (!motivity.isNull()) {
        arguments << u"--motivity"_s << writeFile(m_folder->path(), u"motivity.csv"_s, motivity);
    }
    if (!calmanac.isNull()) {
        arguments << u"--calmanac"_s << writeFile(m_folder->path(), u"calmanac.csv"_s, calmanac);
    }
    return runCommandLine(arguments + more);
}

void TestCliImport::anImportIsTakenOverAndLinked()
{
    const Outcome outcome = import(motivityStaff, calmanacStaff);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("Motivity members: 3 read"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("Linked now: 1"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("Motivity members 3 = 1 linked + 1 match found + 1 no match"),
             outcome.out.constData());
    QCOMPARE(count(u"person"_s), 6);
    QCOMPARE(count(u"link WHERE ended_step IS NULL AND how = 'automatic'"_s), 1);
    QCOMPARE(healthOf(data()), u"ok"_s);
}

void TestCliImport::theSameFilesAgainChangeNothing()
{
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    const QString before = dumpOf(data());
    const Outcome again = import(motivityStaff, calmanacStaff);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains("Linked now: 0"), again.out.constData());
    QCOMPARE(dumpOf(data()), before);
}

void TestCliImport::newerFilesBringNewcomersUpdatesAndLeavers()
{
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    const Outcome newer = import(header + "M1,Ana,Ruiz,(312) 555-0101,ana.ruiz@example.org\n"
                                          "M2,Katherine,O'Neil,(312) 555-0177,katherine.oneil@example.org\n"
                                          "M5,Lena,Ortiz,,lena.ortiz@example.org\n",
                                 QByteArray());
    QCOMPARE(newer.err, QByteArray());
    QCOMPARE(newer.exitCode, 0);
    QVERIFY2(newer.out.contains("Motivity members: 3 read, 1 new, 1 changed, 1 gone"), newer.out.constData());
    QCOMPARE(count(u"person WHERE external_id = 'M5'"_s), 1);
    QCOMPARE(count(u"person WHERE external_id = 'M2' AND phone LIKE '%0177'"_s), 1);
    QCOMPARE(count(u"person WHERE external_id = 'M3' AND gone_step IS NOT NULL"_s), 1);
    // And back again when the file has her.
    QCOMPARE(import(motivityStaff, QByteArray()).exitCode, 0);
    QCOMPARE(count(u"person WHERE external_id = 'M3' AND gone_step IS NULL"_s), 1);
}

void TestCliImport::newerFilesTouchNoDecision()
{
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    {
        auto database = Database::open(data());
        QVERIFY(database);
        const auto organization = organizationRows::organizationNamed(**database, u"Bright Steps ABA"_s);
        QVERIFY(organization);
        const auto id = [&](Side side, const QString &externalId) {
            const auto row =
                personRows::byExternalId(**database, organization->id, Kind::Members, side,
                                         side == Side::Motivity ? QString() : u"calmanac"_s, externalId);
            return row ? row->id.value() : 0;
        };
        const SystemClock clock;
        Linking linking(**database, organization->id, u"calmanac"_s, clock, {u"dana"_s, {}});
        QVERIFY(linking.execute(commands::Unlink{
            ProfileId(id(Side::Motivity, u"M1"_s)), commands::UnlinkReason::WrongPerson, false, {}}));
        QVERIFY(linking.execute(commands::Link{ProfileId(id(Side::Motivity, u"M2"_s)),
                                               CounterpartId(id(Side::Counterpart, u"S2"_s))}));
        QVERIFY(linking.execute(commands::Exempt{{PersonId(id(Side::Motivity, u"M3"_s))}}));
    }
    // Somebody whom the machine would link with M3, who has no need to link.
    const Outcome newer = import(QByteArray(motivityStaff).replace("Katherine", "Kathryn"),
                                 calmanacStaff + "S3,Rita,Moss,312.555.0103,rita.moss@example.org\n");
    QCOMPARE(newer.exitCode, 0);
    QVERIFY2(newer.out.contains("Linked now: 0"), newer.out.constData());
    QCOMPARE(count(u"link WHERE ended_step IS NULL"_s), 1);
    QCOMPARE(count(u"link WHERE ended_step IS NULL AND how = 'by hand'"_s), 1);
    QCOMPARE(count(u"rejection WHERE ended_step IS NULL"_s), 1);
    QCOMPARE(count(u"exemption WHERE ended_step IS NULL"_s), 1);
}

void TestCliImport::onlyTheSideThatIsGivenIsTouched()
{
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    QCOMPARE(import(QByteArray(), header + "S1,Ana,Ruiz,312.555.0101,ana.ruiz@example.org\n").exitCode, 0);
    QCOMPARE(count(u"person WHERE side = 'motivity' AND gone_step IS NOT NULL"_s), 0);
    QCOMPARE(count(u"person WHERE side = 'counterpart' AND gone_step IS NOT NULL"_s), 2);
}

void TestCliImport::anImpossibleValueIsReportedByLine()
{
    const Outcome outcome = import("id,first_name,last_name,date_of_birth\nL1,Noah,Fischer,2017-13-45\n",
                                   QByteArray(), {u"--kind"_s, u"learners"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("Line 2, date_of_birth"), outcome.out.constData());
    QCOMPARE(count(u"person WHERE external_id = 'L1' AND date_of_birth = ''"_s), 1);
}

void TestCliImport::unknownColumnsAreNamed()
{
    const Outcome outcome = import("id,first_name,last_name,shoe_size\nM1,Ana,Ruiz,38\n", QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("shoe_size"), outcome.out.constData());
}

void TestCliImport::brokenFilesAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("where");
    QTest::newRow("empty") << QByteArray("") << QByteArray("motivity.csv");
    QTest::newRow("no id column") << QByteArray("first_name,last_name\nAna,Ruiz\n")
                                  << QByteArray("motivity.csv");
    QTest::newRow("an id twice") << QByteArray(motivityStaff + "M1,Tom,Becker,,\n") << QByteArray("5");
    QTest::newRow("a row without id") << QByteArray(motivityStaff + ",Tom,Becker,,\n") << QByteArray("5");
    QTest::newRow("a quote never closed")
        << QByteArray(motivityStaff + "M9,\"Tom,Becker,,\n") << QByteArray("5");
    QTest::newRow("Latin-1") << QByteArray(motivityStaff + "M9,Jos\xe9,Ruiz,,\n") << QByteArray("5");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfei\0d\0\n\0", 8) << QByteArray("motivity.csv");
    QTest::newRow("NUL bytes") << QByteArray(header + QByteArray("M9,A\0b,Ruiz,,\n", 14)) << QByteArray("2");
    QTest::newRow("10 MB on one line") << QByteArray(header + QByteArray(10 << 20, 'x')) << QByteArray("2");
}

void TestCliImport::brokenFilesAreRefusedWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, where);
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    const QString before = dumpOf(data());
    const Outcome refused = import(text, calmanacStaff + "S9,Some,Body,,\n");
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.err.count('\n'), 1);
    QVERIFY2(refused.err.contains("motivity.csv"), refused.err.constData());
    QVERIFY2(refused.err.contains(where), refused.err.constData());
    QCOMPARE(dumpOf(data()), before);
}

void TestCliImport::aBrokenFirstFileLeavesNoDataFolder()
{
    QCOMPARE(import("first_name\nAna\n", QByteArray()).exitCode, 2);
    QVERIFY(!QFileInfo::exists(data()));
}

void TestCliImport::theBrakeStops()
{
    QCOMPARE(import(inventedStaff('M', 60), inventedStaff('X', 60)).exitCode, 0);
    const qint64 linked = count(u"link WHERE ended_step IS NULL"_s);
    QCOMPARE(linked, 60);
    const QString before = dumpOf(data());
    const Outcome stopped = import(QByteArray(), inventedStaff('X', 46));
    QCOMPARE(stopped.exitCode, 4);
    QCOMPARE(stopped.err.count('\n'), 1);
    QVERIFY2(stopped.err.contains("14 of your 60 linked members"), stopped.err.constData());
    QCOMPARE(dumpOf(data()), before);

    QCOMPARE(import(QByteArray(), inventedStaff('X', 46), {u"--confirm"_s}).exitCode, 0);
    QCOMPARE(count(u"person WHERE gone_step IS NOT NULL"_s), 14);
    QCOMPARE(count(u"link WHERE ended_step IS NULL"_s), linked);
}

/// And leaves no empty organization behind.
void TestCliImport::theSameFileTwiceStops()
{
    const Outcome stopped = import(motivityStaff, motivityStaff);
    QCOMPARE(stopped.exitCode, 4);
    QCOMPARE(stopped.err.count('\n'), 1);
    QVERIFY2(stopped.err.contains("calmanac.csv") && stopped.err.contains("the same"),
             stopped.err.constData());
    QCOMPARE(count(u"organization"_s), 0);
    const Outcome confirmed = import(motivityStaff, motivityStaff, {u"--confirm"_s});
    QCOMPARE(confirmed.exitCode, 0);
    QVERIFY2(confirmed.out.contains("the same"), confirmed.out.constData());
    QCOMPARE(count(u"person"_s), 6);
}

void TestCliImport::aSwappedFileStops()
{
    QCOMPARE(import(motivityStaff, calmanacStaff).exitCode, 0);
    const QString before = dumpOf(data());
    const Outcome stopped = import(calmanacStaff, QByteArray());
    QCOMPARE(stopped.exitCode, 4);
    QVERIFY2(stopped.err.contains("looks swapped"), stopped.err.constData());
    QCOMPARE(dumpOf(data()), before);
    const Outcome asLearners = import(motivityStaff, QByteArray(), {u"--kind"_s, u"learners"_s});
    QCOMPARE(asLearners.exitCode, 4);
    QVERIFY2(asLearners.err.contains("looks swapped"), asLearners.err.constData());
    QCOMPARE(dumpOf(data()), before);
}

void TestCliImport::wrongUsageIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString data = u"--data"_s;
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such command") << QStringList{u"juggle"_s};
    QTest::newRow("no data folder") << QStringList{u"status"_s};
    QTest::newRow("no such option") << QStringList{u"status"_s, data, u"x"_s, u"--colour"_s};
    QTest::newRow("a file too many") << QStringList{u"status"_s, data, u"x"_s, u"y"_s};
    QTest::newRow("no such kind") << QStringList{u"import"_s, data,        u"x"_s,    u"--organization"_s,
                                                 u"A"_s,      u"--kind"_s, u"pets"_s, u"--motivity"_s,
                                                 u"y.csv"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, data,        u"x"_s,      u"--organization"_s,
                                            u"A"_s,      u"--kind"_s, u"members"_s};
    QTest::newRow("a file that isn't there")
        << QStringList{u"import"_s, data,         u"x"_s,          u"--organization"_s, u"A"_s,
                       u"--kind"_s, u"members"_s, u"--motivity"_s, u"/nowhere/y.csv"_s};
    QTest::newRow("a folder for a file")
        << QStringList{u"import"_s, data,         u"x"_s,          u"--organization"_s, u"A"_s,
                       u"--kind"_s, u"members"_s, u"--motivity"_s, QDir::tempPath()};
}

void TestCliImport::wrongUsageIsExplained()
{
    QFETCH(QStringList, arguments);
    if (const qsizetype at = arguments.indexOf(u"x"_s); at >= 0) {
        arguments[at] = data();
    }
    const Outcome outcome = runCommandLine(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY(!QFileInfo::exists(data()));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliImport)
#include "tst_cliimport.moc"
