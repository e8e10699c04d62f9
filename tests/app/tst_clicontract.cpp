// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// What scripts stand on: how each command ends, one line on standard error for whatever isn't 0, and two
/// programs on one data folder at the same time.
class TestCliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsRefusedIsOneLine_data();
    void whatIsRefusedIsOneLine();
    void whatIsDoneSaysNothingOnStandardError_data();
    void whatIsDoneSaysNothingOnStandardError();
    void everyRosterFileIsRefusedAlike_data();
    void everyRosterFileIsRefusedAlike();
    void twoImportsAtOnceAreOne();
    void twoLinksFilesAtOnceLinkOnce();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// "DATA", "OUT" and names of files that init() wrote, made paths.
    [[nodiscard]] QStringList resolved(const QString &arguments) const;
    [[nodiscard]] static std::array<Outcome, 2> runAtOnce(const QStringList &one, const QStringList &other);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliContract::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(m_folder->path(), u"m.csv"_s, inventedStaff('M', 8));
    writeFile(m_folder->path(), u"c.csv"_s, inventedStaff('C', 8));
    writeFile(m_folder->path(), u"noid.csv"_s, "first_name\nAna\n");
    writeFile(m_folder->path(), u"nolinks.csv"_s, "kind,motivity_id\nmembers,M1\n");
    writeFile(
        m_folder->path(), u"links.csv"_s,
        "organization,kind,motivity_id,motivity_name,calmanac_id,calmanac_name,match_result,link_source,"
        "rule,reason,decided_by,decided_at,note\n"
        "A,members,M1,,,,EXEMPT,MANUAL,no need,,sam,2026-03-02T09:00:00Z,\n");
    writeFile(m_folder->path(), u"plain.txt"_s, "text");
    QVERIFY(QDir(m_folder->path()).mkpath(u"alien"_s));
    writeFile(path(u"alien"_s), u"rosterlink.sqlite"_s,
              "this is no database, however long the text of it may be");
    const Outcome made =
        runCommandLine(resolved(u"import --data DATA --organization A --kind members --motivity m.csv"_s));
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

QStringList TestCliContract::resolved(const QString &arguments) const
{
    QStringList all;
    for (const QString &argument : arguments.split(' '_L1, Qt::SkipEmptyParts)) {
        const bool isFile = argument.contains('.'_L1) || argument == "alien"_L1;
        all << (argument == "DATA"_L1  ? path(u"data"_s)
                : argument == "OUT"_L1 ? path(u"out.csv"_s)
                : isFile               ? path(argument)
                                       : argument);
    }
    return all;
}

void TestCliContract::whatIsRefusedIsOneLine_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *arguments, const char *part) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(part);
    };
    row("match --kind members noid.csv c.csv --out OUT", "noid.csv, line 1");
    row("match --kind members m.csv noid.csv --out OUT", "noid.csv, line 1");
    row("match --kind members m.csv c.csv", "--out");
    row("match --kind members m.csv c.csv --out no/such/folder.csv", "folder.csv");
    row("match --kind members m.csv c.csv --out OUT --stats no/such/stats.json", "stats.json");
    row("match m.csv c.csv --out OUT", "--kind");
    row("match --kind members m.csv --out OUT", "Usage");
    row("import --data DATA --organization A --kind members --calmanac noid.csv", "noid.csv, line 1");
    row("import --data DATA --kind members --calmanac c.csv", "--organization");
    row("import --data plain.txt --organization A --kind members --calmanac c.csv", "plain.txt");
    row("import --data alien --organization A --kind members --calmanac c.csv", "");
    row("status --data alien", "");
    row("export --data DATA --organization B --kind members --out OUT", "B");
    row("export --data DATA --organization A --kind members --out no/such/folder.csv", "folder.csv");
    row("links import --data DATA --organization A nolinks.csv", "nolinks.csv");
    row("links import --data DATA --organization A nowhere.csv", "nowhere.csv");
    row("links import --data DATA --organization B nolinks.csv", "nolinks.csv");
    row("links import --data DATA --organization A links.csv --conflicts no/such/folder.csv", "folder.csv");
    row("links", "links");
    row("match --kind members m.csv c.csv --out OUT --threads", "threads");
}

void TestCliContract::whatIsRefusedIsOneLine()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, part);
    const QString before = dumpOf(path(u"data"_s));
    const Outcome outcome = runCommandLine(resolved(arguments));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.endsWith('\n') && outcome.err.count('\n') == 1, outcome.err.constData());
    QVERIFY2(outcome.err.startsWith("rosterlink-cli: "), outcome.err.constData());
    QVERIFY2(QString::fromUtf8(outcome.err).contains(part), outcome.err.constData());
    QCOMPARE(dumpOf(path(u"data"_s)), before);
    QCOMPARE(readFile(path(u"plain.txt"_s)), QByteArray("text"));
    QVERIFY(readFile(path(u"alien/rosterlink.sqlite"_s)).startsWith("this is no database"));
}

void TestCliContract::whatIsDoneSaysNothingOnStandardError_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments :
         {"--help", "--version", "import --help", "match --kind members m.csv c.csv --out OUT",
          "status --data DATA", "status --data DATA --json",
          "export --data DATA --organization a --kind members --out OUT",
          "import --data DATA --organization A --kind members --calmanac c.csv",
          "demo-data --data fresh.data"}) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }
}

void TestCliContract::whatIsDoneSaysNothingOnStandardError()
{
    QFETCH(const QString, arguments);
    const Outcome outcome = runCommandLine(resolved(arguments));
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(!outcome.out.isEmpty());
}

void TestCliContract::everyRosterFileIsRefusedAlike_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    const QByteArray header = "id,first_name\n";
    QTest::newRow("two id columns") << QByteArray("id,ID\nM1,M2\n") << 1;
    QTest::newRow("an id twice but for spaces") << QByteArray(header + "M1,Ana\n M1 ,Eva\n") << 3;
    QTest::newRow("more cells than columns") << QByteArray(header + "M1,Ana,Ruiz\n") << 2;
    QTest::newRow("a quote never closed") << QByteArray(header + "M1,\"Ana\n") << 2;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfei\0d\0\n\0", 8) << 1;
    QTest::newRow("Latin-1") << QByteArray(header + "M1,Jos\xe9\n") << 2;
    QTest::newRow("a NUL byte") << QByteArray(header + QByteArray("M1,\0\n", 5)) << 2;
    QTest::newRow("lone CR") << QByteArray("id,first_name\rM1,Ana\rM1,Eva\r") << 3;
}

/// By import, on whichever side it stands, and by match: nothing is written, and the sentence is the same.
void TestCliContract::everyRosterFileIsRefusedAlike()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    writeFile(m_folder->path(), u"broken.csv"_s, text);
    const QString before = dumpOf(path(u"data"_s));
    QByteArray sentence;
    for (const auto &arguments :
         {u"match --kind members broken.csv c.csv --out OUT"_s,
          u"match --kind members m.csv broken.csv --out OUT"_s,
          u"import --data DATA --organization A --kind members --motivity m.csv --calmanac broken.csv"_s,
          u"import --data DATA --organization A --kind members --motivity broken.csv --calmanac c.csv"_s}) {
        const Outcome outcome = runCommandLine(resolved(arguments));
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("broken.csv") &&
                     outcome.err.contains("line " + QByteArray::number(line)),
                 outcome.err.constData());
        sentence = sentence.isEmpty() ? outcome.err : sentence;
        QCOMPARE(outcome.err, sentence);
    }
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)));
    QCOMPARE(dumpOf(path(u"data"_s)), before);
}

std::array<Outcome, 2> TestCliContract::runAtOnce(const QStringList &one, const QStringList &other)
{
    std::array<QProcess, 2> processes;
    processes[0].start(commandLineProgram(), one);
    processes[1].start(commandLineProgram(), other);
    std::array<Outcome, 2> outcomes;
    for (size_t i = 0; i < processes.size(); ++i) {
        if (processes[i].waitForFinished(60'000)) {
            outcomes[i] = {processes[i].exitCode(), processes[i].readAllStandardOutput(),
                           processes[i].readAllStandardError()};
        }
    }
    return outcomes;
}

void TestCliContract::twoImportsAtOnceAreOne()
{
    for (int round = 0; round < 5; ++round) {
        const QString organization = u"New%1"_s.arg(round);
        const auto import = resolved(
            u"import --data DATA --organization %1 --kind members --motivity m.csv --calmanac c.csv"_s.arg(
                organization));
        for (const Outcome &outcome : runAtOnce(import, import)) {
            QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        }
    }
    QCOMPARE(numberIn(path(u"data"_s), u"SELECT count(*) FROM organization"_s), 6);
    QCOMPARE(numberIn(path(u"data"_s), u"SELECT count(*) FROM person WHERE organization > 1"_s), 5 * 16);
    QCOMPARE(numberIn(path(u"data"_s), u"SELECT count(*) FROM link WHERE organization > 1"_s), 5 * 8);
    QCOMPARE(
        numberIn(path(u"data"_s), u"SELECT count(*) FROM step WHERE what = 'import' AND organization > 1"_s),
        5);
    QCOMPARE(healthOf(path(u"data"_s)), u"ok"_s);
}

/// Two colleagues' decisions about one counterpart, taken over at the same moment: one counts, the other is
/// listed.
void TestCliContract::twoLinksFilesAtOnceLinkOnce()
{
    QCOMPARE(
        runCommandLine(resolved(u"import --data DATA --organization A --kind members --calmanac c2.csv"_s))
            .exitCode,
        2);
    writeFile(m_folder->path(), u"c2.csv"_s, "id,first_name,last_name\nX1,Priya,Natarajan\n");
    QCOMPARE(
        runCommandLine(resolved(u"import --data DATA --organization A --kind members --calmanac c2.csv"_s))
            .exitCode,
        0);
    const QByteArray header =
        "organization,kind,motivity_id,motivity_name,calmanac_id,calmanac_name,match_result,link_source,rule,"
        "reason,decided_by,decided_at,note\n";
    for (const char *id : {"M1", "M2"}) {
        writeFile(m_folder->path(), QString::fromLatin1(id) + u".csv"_s,
                  header + "A,members," + id + ",,X1,,MATCH,MANUAL,name button,,sam,2026-03-02T09:00:00Z,\n");
    }
    const auto outcomes = runAtOnce(resolved(u"links import --data DATA --organization A M1.csv"_s),
                                    resolved(u"links import --data DATA --organization A M2.csv"_s));
    int conflicts = 0;
    for (const Outcome &outcome : outcomes) {
        QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
        conflicts += outcome.out.contains("Conflicts, left as they are here: 1") ? 1 : 0;
    }
    QCOMPARE(conflicts, 1);
    QCOMPARE(numberIn(path(u"data"_s), u"SELECT count(*) FROM link WHERE ended_step IS NULL"_s), 1);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliContract)
#include "tst_clicontract.moc"
