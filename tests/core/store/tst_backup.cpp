// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "core/linking/ownerwork.h"
#include "core/store/backup.h"
#include "core/store/restore.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/office.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
const Actor dana{u"dana"_s, {}};

/// Files that grow no further than this, as on a full disk, while this lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
};
} // namespace

/// A backup is one whole file of its owner's; restoring it puts it in the present database's place, or
/// changes nothing.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aBackupIsItsOwnersAlone();
    void aFileThatIsThereIsNotOverwritten();
    void aBackupNeedsAPlace_data();
    void aBackupNeedsAPlace();
    void aFullDiskLeavesNoHalfBackup();
    void whenTheLastOneWasMade();
    void safetyCopiesDoNotOverwriteEachOther();

    void thePreviewCountsWhatWouldBeLost();
    void thePreviewNamesOrganizationsThatWouldBeLost();
    void historiesThatWentSeparateWays();
    void nothingIsLostWhereNothingWasDecided();
    void unfitFilesAreRefused_data();
    void unfitFilesAreRefused();
    void lookingLeavesTheFileAlone();

    void aRestoredBackupIsWhatWasBackedUp();
    void thePresentStateIsBackedUpFirst();
    void theWholeOfALiveDatabaseIsTaken();
    void aRefusedRestoreChangesNothing();
    void aFullDiskChangesNothing();
    void cancellingChangesNothing_data();
    void cancellingChangesNothing();
    void anotherWindowIsNotCutOff();
    void aKilledRestoreLeavesOneWholeDatabase();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_elsewhere->filePath(name); }
    [[nodiscard]] Database &database() { return *m_database; }
    void open();
    void reopen();
    /// One step of history.
    void decide(const QString &name);
    [[nodiscard]] QString backUp();
    [[nodiscard]] Result<RestorePreview> preview(const QString &file);
    [[nodiscard]] Result<QString> restore(const QString &file);
    [[nodiscard]] QString dump() { return dumpOf(m_folder->path()); }
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QString organizationName();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FakeClock> m_clock;
    OrganizationId m_organization;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FakeClock>();
    open();
    const auto made = createOrganization(database(), u"Bright Steps ABA"_s, *m_clock, dana);
    QVERIFY(made);
    m_organization = *made;
}

void TestBackup::cleanup()
{
    m_database.reset();
}

void TestBackup::open()
{
    auto opened = Database::open(m_folder->path());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    m_database = std::move(*opened);
}

void TestBackup::reopen()
{
    m_database.reset();
    open();
}

void TestBackup::decide(const QString &name)
{
    m_clock->advance(3600);
    QVERIFY(ownerWork::rename(database(), m_organization, name, *m_clock, dana));
}

QString TestBackup::backUp()
{
    const auto written = writeBackup(database(), at(u"backup.sqlite"_s), ExistingFile::Replace, *m_clock);
    return written ? written->file : QString();
}

Result<RestorePreview> TestBackup::preview(const QString &file)
{
    Progress progress;
    return previewRestore(database(), file, progress);
}

Result<QString> TestBackup::restore(const QString &file)
{
    Progress progress;
    auto outcome = restoreBackup(std::move(m_database), file, *m_clock, progress);
    open();
    return outcome;
}

QStringList TestBackup::files() const
{
    return QDir(m_folder->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString TestBackup::organizationName()
{
    const auto row = organizationRows::organization(database(), m_organization);
    return row ? row->name : QString();
}

void TestBackup::aBackupIsItsOwnersAlone()
{
    const auto written = writeBackup(database(), at(u"backup.sqlite"_s), ExistingFile::Refuse, *m_clock);
    QVERIFY(written);
    QVERIFY(written->ownersOnly);
    QCOMPARE(QFile::permissions(written->file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(m_elsewhere->path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
}

void TestBackup::aFileThatIsThereIsNotOverwritten()
{
    writeFile(m_elsewhere->path(), u"thesis.sqlite"_s, "three years of work");
    const auto refused = writeBackup(database(), at(u"thesis.sqlite"_s), ExistingFile::Refuse, *m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsAnswer);
    QCOMPARE(readFile(at(u"thesis.sqlite"_s)), QByteArray("three years of work"));
    QVERIFY(writeBackup(database(), at(u"thesis.sqlite"_s), ExistingFile::Replace, *m_clock));
    QVERIFY(preview(at(u"thesis.sqlite"_s)));
}

void TestBackup::aBackupNeedsAPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a folder that isn't there") << u"missing/backup.sqlite"_s;
    QTest::newRow("beneath a file") << u"file/backup.sqlite"_s;
    QTest::newRow("where nobody can write") << u"/proc/backup.sqlite"_s;
    QTest::newRow("the database itself") << u"DATA/rosterlink.sqlite"_s;
    QTest::newRow("what SQLite keeps beside it") << u"DATA/rosterlink.sqlite-wal"_s;
    QTest::newRow("the database through a linked folder") << u"linked/rosterlink.sqlite"_s;
    QTest::newRow("beside it through a linked folder") << u"linked/rosterlink.sqlite-wal"_s;
    QTest::newRow("a link to the database") << u"link.sqlite"_s;
}

void TestBackup::aBackupNeedsAPlace()
{
    QFETCH(QString, file);
    writeFile(m_elsewhere->path(), u"file"_s, "not a folder");
    QVERIFY(QFile::link(m_folder->path(), at(u"linked"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"rosterlink.sqlite"_s), at(u"link.sqlite"_s)));
    file.replace(u"DATA"_s, m_folder->path());
    const QString before = dump();
    const QString path = file.startsWith('/'_L1) ? file : at(file);
    const auto refused = writeBackup(database(), path, ExistingFile::Replace, *m_clock);
    QVERIFY(!refused);
    QVERIFY(!refused.error().sentence.isEmpty());
    QCOMPARE(dump(), before);
    QVERIFY(!lastBackup(database()).isValid());
}

void TestBackup::aFullDiskLeavesNoHalfBackup()
{
    const QString older = backUp();
    const QByteArray before = readFile(older);
    {
        const SmallDisk disk(20000);
        const auto refused = writeBackup(database(), older, ExistingFile::Replace, *m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Storage);
    }
    QCOMPARE(readFile(older), before);
    QCOMPARE(QDir(m_elsewhere->path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
}

void TestBackup::whenTheLastOneWasMade()
{
    QVERIFY(!lastBackup(database()).isValid());
    m_clock->advance(60);
    QVERIFY(!backUp().isEmpty());
    QCOMPARE(lastBackup(database()), m_clock->now());
    reopen();
    QCOMPARE(lastBackup(database()), m_clock->now());
}

void TestBackup::safetyCopiesDoNotOverwriteEachOther()
{
    const auto first = makeSafetyCopy(database(), *m_clock);
    const auto second = makeSafetyCopy(database(), *m_clock);
    QVERIFY(first && second);
    QVERIFY(*first != *second);
    QCOMPARE(safetyCopies(m_folder->path()).size(), size_t(2));
}

void TestBackup::thePreviewCountsWhatWouldBeLost()
{
    decide(u"Bright Steps"_s);
    const QDateTime newest = m_clock->now();
    const QString file = backUp();
    m_clock->advance(86400);
    decide(u"Brighter Steps"_s);
    const QDateTime first = m_clock->now();
    decide(u"Brightest Steps"_s);
    const auto seen = preview(file);
    QVERIFY(seen);
    QCOMPARE(seen->lostSteps, 2);
    QCOMPARE(seen->lostSince, first);
    QCOMPARE(seen->newestStep, newest);
    QCOMPARE(seen->organizations, QStringList{u"Bright Steps"_s});
    QVERIFY(seen->lostOrganizations.isEmpty());
}

void TestBackup::thePreviewNamesOrganizationsThatWouldBeLost()
{
    const QString file = backUp();
    m_clock->advance(60);
    QVERIFY(createOrganization(database(), u"Harbor Kids Therapy"_s, *m_clock, dana));
    const auto seen = preview(file);
    QVERIFY(seen);
    QCOMPARE(seen->lostSteps, 1);
    QCOMPARE(seen->lostOrganizations, QStringList{u"Harbor Kids Therapy"_s});
}

void TestBackup::historiesThatWentSeparateWays()
{
    const QString common = backUp();
    decide(u"On the other computer"_s);
    const QString other = at(u"other.sqlite"_s);
    QVERIFY(writeBackup(database(), other, ExistingFile::Refuse, *m_clock));
    QVERIFY(restore(common));
    decide(u"Here"_s);
    const auto seen = preview(other); // the same number of steps, but not the same ones
    QVERIFY(seen);
    QCOMPARE(seen->lostSteps, 1);
    QCOMPARE(seen->lostSince, m_clock->now());
}

void TestBackup::nothingIsLostWhereNothingWasDecided()
{
    const auto seen = preview(backUp());
    QVERIFY(seen);
    QCOMPARE(seen->lostSteps, 0);
    QVERIFY(!seen->lostSince.isValid());
}

void TestBackup::unfitFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("missing") << u"missing.sqlite"_s << u"missing.sqlite can't be read"_s;
    QTest::newRow("a folder") << u"."_s << u"is a folder"_s;
    QTest::newRow("empty") << u"empty.sqlite"_s << u"isn't a Rosterlink backup"_s;
    QTest::newRow("text") << u"text.sqlite"_s << u"isn't a Rosterlink backup"_s;
    QTest::newRow("another program's") << u"foreign.sqlite"_s << u"isn't a Rosterlink backup"_s;
    QTest::newRow("cut off in its header") << u"header.sqlite"_s << u"isn't a Rosterlink backup"_s;
    QTest::newRow("cut off") << u"cut.sqlite"_s << u"cut.sqlite is damaged"_s;
    QTest::newRow("overwritten in its middle") << u"holes.sqlite"_s << u"holes.sqlite is damaged"_s;
    QTest::newRow("newer") << u"newer.sqlite"_s << u"written by a newer Rosterlink"_s;
    QTest::newRow("the present one") << u"DATA/rosterlink.sqlite"_s << u"open just now"_s;
}

void TestBackup::unfitFilesAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, said);
    const QByteArray whole = readFile(backUp());
    const QString folder = m_elsewhere->path();
    writeFile(folder, u"empty.sqlite"_s, {});
    writeFile(folder, u"text.sqlite"_s, QByteArray("id,first_name\n").repeated(500));
    writeFile(folder, u"header.sqlite"_s, whole.left(60));
    writeFile(folder, u"cut.sqlite"_s, whole.left(whole.size() / 2));
    writeFile(folder, u"holes.sqlite"_s, QByteArray(whole).replace(8192, 4096, QByteArray(4096, 'x')));
    QByteArray newer = whole;
    newer[63] = 99; // SQLite's file format: user_version, big-endian, in bytes 60 to 63
    writeFile(folder, u"newer.sqlite"_s, newer);
    QByteArray foreign = whole;
    foreign.replace(68, 4, QByteArray(4, '\0')); // application_id
    writeFile(folder, u"foreign.sqlite"_s, foreign);

    file.replace(u"DATA"_s, m_folder->path());
    const auto refused = preview(file.startsWith('/'_L1) ? file : at(file));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(said), qPrintable(refused.error().sentence));
}

void TestBackup::lookingLeavesTheFileAlone()
{
    const QString file = backUp();
    const QByteArray before = readFile(file);
    QVERIFY(preview(file));
    QCOMPARE(readFile(file), before);
    QCOMPARE(QDir(m_elsewhere->path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
}

void TestBackup::aRestoredBackupIsWhatWasBackedUp()
{
    const QString file = backUp();
    decide(u"Renamed"_s);
    QVERIFY(restore(file));
    QCOMPARE(organizationName(), u"Bright Steps ABA"_s);
    QCOMPARE(healthOf(m_folder->path()), u"ok"_s);
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"rosterlink.sqlite"_s)) & QFile::ReadOther));
    decide(u"And on it goes"_s);
    reopen();
    QCOMPARE(organizationName(), u"And on it goes"_s);
    QVERIFY(files().filter(u"restoring"_s).isEmpty());
}

void TestBackup::thePresentStateIsBackedUpFirst()
{
    const QString file = backUp();
    decide(u"Renamed"_s);
    const auto copy = restore(file);
    QVERIFY(copy);
    QCOMPARE(safetyCopies(m_folder->path()).front().file, *copy);
    QVERIFY(restore(*copy)); // and back again
    QCOMPARE(organizationName(), u"Renamed"_s);
}

void TestBackup::theWholeOfALiveDatabaseIsTaken()
{
    // Another data folder, chosen while its window is open: the newest decisions stand beside the file, not
    // in it.
    const QTemporaryDir other;
    auto live = Database::open(other.path());
    QVERIFY(live);
    QVERIFY(createOrganization(**live, u"Harbor Kids Therapy"_s, *m_clock, dana));
    QVERIFY(restore(other.filePath(u"rosterlink.sqlite"_s)));
    QCOMPARE(organizationRows::organizations(database()).front().name, u"Harbor Kids Therapy"_s);
    QVERIFY(createOrganization(**live, u"Third"_s, *m_clock, dana));
}

void TestBackup::aRefusedRestoreChangesNothing()
{
    const QByteArray whole = readFile(backUp());
    writeFile(m_elsewhere->path(), u"cut.sqlite"_s, whole.left(whole.size() / 2));
    decide(u"Renamed"_s);
    const QString before = dump();
    QVERIFY(!restore(at(u"cut.sqlite"_s)));
    QCOMPARE(dump(), before);
    QVERIFY(safetyCopies(m_folder->path()).empty());
    QVERIFY(files().filter(u"restoring"_s).isEmpty());
}

void TestBackup::aFullDiskChangesNothing()
{
    const QString file = backUp();
    decide(u"Renamed"_s);
    const QString before = dump();
    Progress progress;
    Result<QString> outcome;
    {
        const SmallDisk disk(20000);
        outcome = restoreBackup(std::move(m_database), file, *m_clock, progress);
    }
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Storage);
    open();
    QCOMPARE(dump(), before);
    QVERIFY(safetyCopies(m_folder->path()).empty());
}

void TestBackup::cancellingChangesNothing_data()
{
    QTest::addColumn<int>("stage");
    for (int stage = 0; stage < 3; ++stage) {
        QTest::addRow("stage %d", stage) << stage;
    }
}

void TestBackup::cancellingChangesNothing()
{
    QFETCH(int, stage);
    const QString file = backUp();
    decide(u"Renamed"_s);
    const QString before = dump();
    Progress *cancelled = nullptr;
    Progress progress([&](const QString &, qint64 done, qint64) {
        if (done == stage) {
            cancelled->cancel();
        }
    });
    cancelled = &progress;
    const auto outcome = restoreBackup(std::move(m_database), file, *m_clock, progress);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    open();
    QCOMPARE(dump(), before);
    QVERIFY(safetyCopies(m_folder->path()).empty());
    QVERIFY(files().filter(u"restoring"_s).isEmpty());
}

void TestBackup::anotherWindowIsNotCutOff()
{
    const QString file = backUp();
    decide(u"Renamed"_s);
    auto other = Database::open(m_folder->path());
    QVERIFY(other);
    const auto refused = restore(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(organizationName(), u"Renamed"_s);
    QVERIFY(ownerWork::rename(**other, m_organization, u"By the other window"_s, *m_clock, dana));
    QCOMPARE(organizationName(), u"By the other window"_s);
    other->reset();
    QVERIFY(restore(file));
}

void TestBackup::aKilledRestoreLeavesOneWholeDatabase()
{
    const QString file = backUp();
    decide(u"Renamed"_s);
    const QString copy = at(u"renamed.sqlite"_s);
    QVERIFY(writeBackup(database(), copy, ExistingFile::Refuse, *m_clock));
    m_database.reset();
    QSet<QString> seen;
    for (int round = 0; round < 40; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            auto opened = Database::open(m_folder->path());
            Progress progress;
            const bool done =
                opened && restoreBackup(std::move(*opened), round % 2 ? copy : file, *m_clock, progress);
            _exit(done ? 0 : 1);
        }
        usleep(static_cast<useconds_t>(round * 1500)); // from its beginning to past its end
        kill(child, SIGKILL);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(healthOf(m_folder->path()), u"ok"_s);
        open();
        seen.insert(organizationName());
        m_database.reset();
    }
    open();
    // Which of the two it was depends on how far the machine came; never anything else.
    QVERIFY(!seen.isEmpty());
    QVERIFY(QSet<QString>({u"Bright Steps ABA"_s, u"Renamed"_s}).contains(seen));
    QVERIFY(restore(file)); // and what the killed ones left behind is in nobody's way
    QVERIFY(files().filter(u"restoring"_s).isEmpty());
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestBackup)
#include "tst_backup.moc"
