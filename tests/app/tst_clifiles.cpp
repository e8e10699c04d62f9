// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliFiles)
#include "tst_clifiles.moc"
