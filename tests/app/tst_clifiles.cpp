// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonValue>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// The files that commands write: never over what they read, over one another or over the database.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFileInTwoRolesIsRefused_data();
    void oneFileInTwoRolesIsRefused();
    void anotherNameIsFine();
    void whatIsWrittenIsItsOwnersAlone();
    void aFullDiskIsNamed_data();
    void aFullDiskIsNamed();
    void aTerminalObeysNoFile();
    void aFolderThatWasNotThereIsNamed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Runs a command; words with a point, and DATA, are files of the folder.
    [[nodiscard]] Outcome run(const QString &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(m_folder->path(), u"m.csv"_s, inventedStaff('M', 8));
    writeFile(m_folder->path(), u"c.csv"_s, inventedStaff('C', 8));
    const Outcome made = run(u"import --data DATA --organization A --kind members --motivity m.csv"_s);
    QVERIFY2(made.exitCode == 0, made.err.constData());
    QCOMPARE(run(u"export --data DATA --organization A --kind members --out links.csv"_s).exitCode, 0);
    QVERIFY(QFile::link(path(u"m.csv"_s), path(u"symbolic.csv"_s)));
    QVERIFY(QFile::link(path(u"later.csv"_s), path(u"dangling.csv"_s)));
    QVERIFY(QFile::link(m_folder->path(), path(u"again.d"_s)));
    QCOMPARE(link(qPrintable(path(u"m.csv"_s)), qPrintable(path(u"hard.csv"_s))), 0);
}

Outcome TestCliFiles::run(const QString &arguments) const
{
    QStringList all = arguments.split(' '_L1);
    for (QString &argument : all) {
        argument.replace(u"DATA"_s, u"data.d"_s);
        if (argument.contains('.'_L1)) {
            argument = path(argument);
        }
    }
    return runCommandLine(all);
}

void TestCliFiles::oneFileInTwoRolesIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char *arguments, const QStringList &named) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << named;
    };
    row("match --kind members m.csv c.csv --out m.csv", {u"--out"_s, u"MOTIVITY.csv"_s});
    row("match --kind members m.csv c.csv --out ./c.csv", {u"--out"_s, u"CALMANAC.csv"_s});
    row("match --kind members m.csv c.csv --out again.d/m.csv", {u"--out"_s, u"MOTIVITY.csv"_s});
    row("match --kind members m.csv c.csv --out symbolic.csv", {u"--out"_s, u"MOTIVITY.csv"_s});
    row("match --kind members m.csv c.csv --out hard.csv", {u"--out"_s, u"MOTIVITY.csv"_s});
    row("match --kind members m.csv c.csv --out out.csv --stats out.csv", {u"--out"_s, u"--stats"_s});
    row("match --kind members m.csv c.csv --out later.csv --stats dangling.csv", {u"--out"_s, u"--stats"_s});
    row("match --kind members m.csv c.csv --out out.csv --stats c.csv", {u"--stats"_s, u"CALMANAC.csv"_s});
    row("match --kind members m.csv c.csv --out DATA/rosterlink.sqlite", {u"--out"_s, u"database"_s});
    row("export --data DATA --organization A --kind members --out DATA/rosterlink.sqlite",
        {u"--out"_s, u"the database"_s});
    row("export --data DATA --organization A --kind members --out DATA/rosterlink.sqlite-wal",
        {u"--out"_s, u"the database"_s});
    row("export --data again.d/data.d --organization A --kind members --out DATA/rosterlink.sqlite-shm",
        {u"--out"_s, u"the database"_s});
    row("links import --data DATA --organization A links.csv --conflicts links.csv",
        {u"--conflicts"_s, u"LINKS.csv"_s});
    row("links import --data DATA --organization A links.csv --conflicts again.d/data.d/rosterlink.sqlite",
        {u"--conflicts"_s, u"the database"_s});
}

void TestCliFiles::oneFileInTwoRolesIsRefused()
{
    QFETCH(const QString, arguments);
    QFETCH(const QStringList, named);
    const QString before = dumpOf(path(u"data.d"_s));
    const QStringList entries = QDir(path(u"data.d"_s)).entryList(QDir::Files);
    const QByteArray links = readFile(path(u"links.csv"_s));
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.count('\n') == 1, outcome.err.constData());
    for (const QString &name : named) {
        QVERIFY2(QString::fromUtf8(outcome.err).contains(name), outcome.err.constData());
    }
    QCOMPARE(readFile(path(u"m.csv"_s)), inventedStaff('M', 8));
    QCOMPARE(readFile(path(u"c.csv"_s)), inventedStaff('C', 8));
    QCOMPARE(readFile(path(u"links.csv"_s)), links);
    QCOMPARE(dumpOf(path(u"data.d"_s)), before);
    QCOMPARE(QDir(path(u"data.d"_s)).entryList(QDir::Files), entries);
    QVERIFY(!QFileInfo::exists(path(u"out.csv"_s)) && !QFileInfo::exists(path(u"later.csv"_s)));
}

void TestCliFiles::anotherNameIsFine()
{
    QCOMPARE(
        run(u"match --kind members m.csv c.csv --out again.d/out.csv --stats again.d/stats.json"_s).exitCode,
        0);
    QVERIFY(QFileInfo::exists(path(u"out.csv"_s)) && QFileInfo::exists(path(u"stats.json"_s)));
    QCOMPARE(run(u"export --data DATA --organization A --kind members --out DATA/links.csv"_s).exitCode, 0);
    QCOMPARE(run(u"export --data DATA --organization A --kind members --out links.csv"_s).exitCode, 0);
}

void TestCliFiles::whatIsWrittenIsItsOwnersAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // Also where one was there that others could read.
    writeFile(m_folder->path(), u"out.csv"_s, "an older one");
    QVERIFY(QFile::setPermissions(path(u"out.csv"_s), QFile::ReadOwner | QFile::WriteOwner | others));
    const mode_t before = umask(0);
    const Outcome matched = run(u"match --kind members m.csv c.csv --out out.csv --stats stats.json"_s);
    const Outcome exported = run(u"export --data DATA --organization A --kind members --out exported.csv"_s);
    const Outcome taken =
        run(u"links import --data DATA --organization A links.csv --conflicts conflicts.csv"_s);
    umask(before);
    QVERIFY(matched.exitCode == 0 && exported.exitCode == 0 && taken.exitCode == 0);
    for (const auto &name : {u"out.csv"_s, u"stats.json"_s, u"exported.csv"_s, u"conflicts.csv"_s}) {
        QVERIFY2(QFileInfo::exists(path(name)), qPrintable(name));
        QVERIFY2(!(QFile::permissions(path(name)) & others), qPrintable(name));
    }
    QVERIFY(readFile(path(u"out.csv"_s)).startsWith("motivity_id"));
}

void TestCliFiles::aFullDiskIsNamed_data()
{
    QTest::addColumn<int>("people");
    QTest::newRow("written at once at the end") << 8;
    QTest::newRow("written piece by piece") << 2000;
}

void TestCliFiles::aFullDiskIsNamed()
{
    QFETCH(const int, people);
    if (!QFileInfo::exists(u"/usr/bin/prlimit"_s)) {
        QSKIP("prlimit is missing");
    }
    writeFile(m_folder->path(), u"m.csv"_s, inventedStaff('M', people));
    writeFile(m_folder->path(), u"c.csv"_s, inventedStaff('C', people));
    writeFile(m_folder->path(), u"out.csv"_s, "an older one");
    // A program that ignores the signal is told that the file became too large.
    QProcess process;
    process.start(u"/bin/sh"_s, {u"-c"_s, u"trap '' XFSZ; exec /usr/bin/prlimit --fsize=100 \"$@\""_s,
                                 u"sh"_s, commandLineProgram(), u"match"_s, u"--kind"_s, u"members"_s,
                                 path(u"m.csv"_s), path(u"c.csv"_s), u"--out"_s, path(u"out.csv"_s)});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray err = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(err.count('\n') == 1 && err.contains(path(u"out.csv"_s).toUtf8()), err.constData());
    QVERIFY2(err.contains("large"), err.constData()); // and why: "File too large"
    QCOMPARE(readFile(path(u"out.csv"_s)), QByteArray("an older one"));
    QCOMPARE(QDir(m_folder->path()).entryList({u"out.csv*"_s}), QStringList{u"out.csv"_s});
}

void TestCliFiles::aTerminalObeysNoFile()
{
    writeFile(m_folder->path(), u"evil.csv"_s, "id,first_name,\"shoe\u001b[2J\u202e\nsize\"\nM1,Ana,38\n");
    const Outcome outcome =
        run(u"import --data DATA --organization B\u001b[2J\u202e --kind members --motivity evil.csv"_s);
    QCOMPARE(outcome.exitCode, 0);
    for (const auto &arguments : {u"status --data DATA"_s, u"status --data DATA --json"_s}) {
        const QByteArray all = outcome.out + run(arguments).out;
        QVERIFY2(!all.contains('\x1b') && !all.contains("\u202e"), all.constData());
    }
    const auto figures = QJsonDocument::fromJson(run(u"status --data DATA --json"_s).out);
    QCOMPARE(figures[u"organizations"_s][1][u"name"_s].toString(), u"B\u001b[2J\u202e"_s);
}

void TestCliFiles::aFolderThatWasNotThereIsNamed()
{
    const Outcome typo = run(u"status --data typo.d"_s);
    QCOMPARE(typo.exitCode, 0);
    QVERIFY2(typo.out.contains("There was no folder " + path(u"typo.d"_s).toUtf8()), typo.out.constData());
    const Outcome again = run(u"status --data typo.d"_s);
    QVERIFY2(again.out.contains("No organization yet"), again.out.constData());
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliFiles)
#include "tst_clifiles.moc"
