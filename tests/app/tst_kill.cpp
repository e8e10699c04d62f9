// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linking.h"
#include "core/store/database.h"
#include "core/store/organizationrows.h"
#include "core/store/personrows.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"
#include "tests/support/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
constexpr int kills = 20;
constexpr int people = 1500;
const auto organizationName = u"Bright Steps ABA"_s;

/// The other side of the test: a process that creates a member with + for everybody, until it is killed.
int createEverybody(const QString &folder)
{
    auto database = Database::open(folder);
    const auto organization =
        database ? organizationRows::organizationNamed(**database, organizationName) : std::nullopt;
    if (!organization) {
        return 1;
    }
    std::vector<CounterpartId> staff;
    personRows::forEach(**database, organization->id, Kind::Members, Side::Counterpart, u"calmanac"_s,
                        [&](const PersonRow &row) { staff.emplace_back(row.id.value()); });
    const SystemClock clock;
    Linking linking(**database, organization->id, u"calmanac"_s, clock, {u"dana"_s, {}});
    for (const CounterpartId one : staff) {
        (void)linking.execute(
            commands::CreateMember{one, {}, {}, true}); // refused for who is linked: no matter
    }
    return 0;
}
} // namespace

/// kill -9 at random moments: the database opens, nobody is there by half, no link is lost.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheMiddleOfAnImport();
    void inTheMiddleOfASynchronization();
    void inTheMiddleOfCreating();

private:
    /// A copy of the folder that initTestCase() made.
    [[nodiscard]] static bool copy(const QString &from, const QString &to);
    /// Starts a program, kills it after some milliseconds and waits until it is gone.
    static void killAfter(const QString &program, const QStringList &arguments, int milliseconds);
    /// Persons, links and steps in force.
    [[nodiscard]] static QString figures(const QString &folder);
    /// All that is in the database, but when it came there.
    [[nodiscard]] static QString timeless(const QString &folder);
    [[nodiscard]] int randomUpTo(int most) { return static_cast<int>(m_random.bounded(most + 1)); }

    QTemporaryDir m_folder;
    QString m_base;
    QStringList m_newerFiles;
    QRandomGenerator m_random;
};

bool TestKill::copy(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    bool copied = true;
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        copied = copied && QFile::copy(file.filePath(), QDir(to).filePath(file.fileName()));
    }
    return copied;
}

void TestKill::killAfter(const QString &program, const QStringList &arguments, int milliseconds)
{
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForStarted());
    if (!process.waitForFinished(milliseconds)) {
        process.kill();
        QVERIFY(process.waitForFinished());
    }
}

QString TestKill::figures(const QString &folder)
{
    QStringList numbers;
    for (const auto &table : {u"person"_s, u"link WHERE ended_step IS NULL"_s, u"step"_s, u"suggestion"_s}) {
        numbers.append(QString::number(numberIn(folder, u"SELECT count(*) FROM "_s + table)));
    }
    return numbers.join(' '_L1);
}

QString TestKill::timeless(const QString &folder)
{
    static const QRegularExpression moment(u"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z"_s);
    return dumpOf(folder).replace(moment, u"then"_s);
}

void TestKill::initTestCase()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    m_random.seed(seed);
    m_base = m_folder.filePath(u"base"_s);
    const QString path = m_folder.path();
    const Outcome imported =
        runCommandLine({u"import"_s, u"--data"_s, m_base, u"--organization"_s, organizationName, u"--kind"_s,
                        u"members"_s, u"--motivity"_s, writeFile(path, u"m.csv"_s, inventedStaff('M', 40)),
                        u"--calmanac"_s, writeFile(path, u"c.csv"_s, inventedStaff('S', 300))});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(numberIn(m_base, u"SELECT count(*) FROM link"_s), 40);
    m_newerFiles = {u"--motivity"_s, writeFile(path, u"m2.csv"_s, inventedStaff('M', people)),
                    u"--calmanac"_s, writeFile(path, u"c2.csv"_s, inventedStaff('S', people))};
}

void TestKill::inTheMiddleOfAnImport()
{
    const auto arguments = [&](const QString &folder) {
        return QStringList{u"import"_s,      u"--data"_s, folder,      u"--organization"_s,
                           organizationName, u"--kind"_s, u"members"_s} +
               m_newerFiles;
    };
    const QString whole = m_folder.filePath(u"whole"_s);
    QVERIFY(copy(m_base, whole));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runCommandLine(arguments(whole)).exitCode, 0);
    const int duration = static_cast<int>(timer.elapsed());
    const QString before = figures(m_base);
    const QString after = figures(whole);
    QVERIFY(before != after);

    for (int i = 0; i < kills; ++i) {
        const QString folder = m_folder.filePath(u"import-%1"_s.arg(i));
        QVERIFY(copy(m_base, folder));
        killAfter(commandLineProgram(), arguments(folder), randomUpTo(duration));
        QVERIFY(Database::open(folder));
        QCOMPARE(healthOf(folder), u"ok"_s);
        const QString found = figures(folder);
        QVERIFY2(found == before || found == after, qPrintable(found));
        // Taken up again, it ends where it would have ended.
        if (i % 5 == 0) {
            QCOMPARE(runCommandLine(arguments(folder)).exitCode, 0);
            QCOMPARE(figures(folder), after);
        }
        QDir(folder).removeRecursively();
    }
}

/// Killed, and begun again, twenty times over: whenever it is whole at last, it is what it would have been.
void TestKill::inTheMiddleOfASynchronization()
{
    const SandboxProcess sandbox({u"--staff"_s, m_newerFiles.last(), u"--page-size"_s, u"100"_s});
    const auto arguments = [&](const QString &command, const QString &folder) {
        return QStringList{command, u"--data"_s, folder, u"--organization"_s, organizationName};
    };
    const QString connected = m_folder.filePath(u"connected"_s);
    QVERIFY(copy(m_base, connected));
    QCOMPARE(runCommandLine(arguments(u"connect"_s, connected) +
                            QStringList{u"--integration"_s, u"calmanac"_s, u"--url"_s, sandbox.url()})
                 .exitCode,
             0);
    const QString whole = m_folder.filePath(u"synchronized"_s);
    QVERIFY(copy(connected, whole));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runCommandLine(arguments(u"sync"_s, whole)).exitCode, 0);
    const int duration = static_cast<int>(timer.elapsed());
    const QString before = timeless(connected);
    const QString after = timeless(whole);
    QVERIFY(before != after);

    for (int i = 0; i < kills; ++i) {
        const QString folder = m_folder.filePath(u"sync-%1"_s.arg(i));
        QVERIFY(copy(connected, folder));
        killAfter(commandLineProgram(), arguments(u"sync"_s, folder), randomUpTo(duration));
        QVERIFY(Database::open(folder));
        QCOMPARE(healthOf(folder), u"ok"_s);
        const bool isDone = timeless(folder) == after;
        QVERIFY2(isDone || timeless(folder) == before, "half a synchronization");
        if (!isDone) {
            QCOMPARE(runCommandLine(arguments(u"sync"_s, folder)).exitCode, 0);
            QCOMPARE(timeless(folder), after);
        }
        QDir(folder).removeRecursively();
    }
}

void TestKill::inTheMiddleOfCreating()
{
    const QString self = QCoreApplication::applicationFilePath();
    for (int i = 0; i < kills; ++i) {
        const QString folder = m_folder.filePath(u"create-%1"_s.arg(i));
        QVERIFY(copy(m_base, folder));
        killAfter(self, {u"--create-everybody"_s, folder}, 30 + randomUpTo(400));
        QVERIFY(Database::open(folder));
        QCOMPARE(healthOf(folder), u"ok"_s);
        const qint64 created = numberIn(
            folder, u"SELECT count(*) FROM person WHERE origin = 'created' AND created_from IS NOT NULL"_s);
        QCOMPARE(
            numberIn(folder,
                     u"SELECT count(*) FROM link l JOIN person p ON p.organization = l.organization AND "
                     "p.person = l.profile AND p.created_from = l.counterpart WHERE l.how = 'created'"_s),
            created);
        QCOMPARE(
            numberIn(folder,
                     u"SELECT count(*) FROM invitation i JOIN person p ON p.organization = i.organization "
                     "AND p.person = i.person WHERE p.origin = 'created'"_s),
            created);
        QCOMPARE(numberIn(folder, u"SELECT count(*) FROM step WHERE what = 'create member'"_s), created);
        QCOMPARE(
            numberIn(folder, u"SELECT count(*) FROM link WHERE how = 'automatic' AND ended_step IS NULL"_s),
            40);
        QDir(folder).removeRecursively();
    }
}

} // namespace rosterlink::test

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--create-everybody"_L1) {
        return rosterlink::test::createEverybody(arguments.value(2));
    }
    rosterlink::test::TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
