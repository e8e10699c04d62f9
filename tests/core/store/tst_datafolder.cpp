// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/datafolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// Whose names and birth dates these are must not depend on the umask or on a folder that somebody shares.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnerReadsIt();
    void aFileThatWasReadableIsClosed();
    void theJournalIsAsClosedAsTheFile();
    void aFolderOfItsOwnIsClosed();
    void aFolderWithOtherFilesStaysAsItIs();
    void whereOthersMayReplaceTheFileIsRefused();
    void aDatabaseThatIsALinkIsRefused_data();
    void aDatabaseThatIsALinkIsRefused();
    void whatAKilledRestoreLeftIsCleared();
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();
    void aFileInThePlaceOfTheFolderIsRefused();
    void aFolderInThePlaceOfTheFileIsRefused();

private:
    static constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                   QFile::WriteOther | QFile::ExeOther;
    /// As a folder is where nobody thinks of others.
    static constexpr auto open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                                 QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
};

void TestDataFolder::onlyItsOwnerReadsIt()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"a/b"_s);
    const auto file = prepareDataFolder(folder);
    QVERIFY(file);
    QCOMPARE(*file, QDir(folder).absoluteFilePath(u"rosterlink.sqlite"_s));
    QVERIFY(!(QFile::permissions(folder) & others));
    QVERIFY(!(QFile::permissions(*file) & others));
    QVERIFY(QFile::permissions(*file).testFlag(QFile::WriteOwner));
}

void TestDataFolder::aFileThatWasReadableIsClosed()
{
    const QTemporaryDir folder;
    const auto file = prepareDataFolder(folder.path());
    QVERIFY(file);
    QVERIFY(QFile::setPermissions(*file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                             QFile::ReadOther));
    QVERIFY(prepareDataFolder(folder.path()));
    QVERIFY(!(QFile::permissions(*file) & others));
}

void TestDataFolder::theJournalIsAsClosedAsTheFile()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.path());
    QVERIFY(database);
    (*database)->run(u"INSERT INTO setting VALUES ('a', 'b')"_s);
    const auto entries = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(entries.size() >= 2); // the file and its journal
    for (const QFileInfo &entry : entries) {
        QVERIFY2(!(entry.permissions() & others), qPrintable(entry.fileName()));
    }
}

void TestDataFolder::aFolderOfItsOwnIsClosed()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), open));
    QVERIFY(prepareDataFolder(folder.path())); // empty
    QVERIFY(!(QFile::permissions(folder.path()) & others));
    for (const auto &name : {u"backup-20260302-090000.sqlite"_s, u"settings.ini"_s, u"window.ini"_s,
                             u"rosterlink-before-2.sqlite"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::setPermissions(folder.path(), open | QFile::WriteGroup));
    QVERIFY(prepareDataFolder(folder.path()));
    QVERIFY(!(QFile::permissions(folder.path()) & others));
}

void TestDataFolder::aFolderWithOtherFilesStaysAsItIs()
{
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"letter.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    QVERIFY(QFile::setPermissions(folder.path(), open));
    const auto before = QFile::permissions(folder.path());
    const auto file = prepareDataFolder(folder.path());
    QVERIFY(file);
    QCOMPARE(QFile::permissions(folder.path()), before);
    QVERIFY(!(QFile::permissions(*file) & others));
}

void TestDataFolder::whereOthersMayReplaceTheFileIsRefused()
{
    const QTemporaryDir folder;
    QFile other(folder.filePath(u"letter.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (const auto writable : {QFile::WriteGroup, QFile::WriteOther}) {
        QVERIFY(QFile::setPermissions(folder.path(), open | writable));
        const auto refused = prepareDataFolder(folder.path());
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(folder.path()), qPrintable(refused.error().sentence));
        QVERIFY(!QFile::exists(folder.filePath(u"rosterlink.sqlite"_s)));
    }
}

void TestDataFolder::aDatabaseThatIsALinkIsRefused_data()
{
    QTest::addColumn<bool>("dangling");
    QTest::newRow("to a database") << false;
    QTest::newRow("to nothing") << true;
}

void TestDataFolder::aDatabaseThatIsALinkIsRefused()
{
    QFETCH(const bool, dangling);
    const QTemporaryDir real;
    const QTemporaryDir folder;
    if (!dangling) {
        QVERIFY(Database::open(real.path()));
    }
    const QString target = real.filePath(u"rosterlink.sqlite"_s);
    QVERIFY(QFile::link(target, folder.filePath(u"rosterlink.sqlite"_s)));
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(target), qPrintable(refused.error().sentence));
    QCOMPARE(QFile::exists(target), !dangling);
    // A folder that is a link to the data folder is fine.
    const QString linked = folder.filePath(u"linked"_s);
    QVERIFY(QFile::link(real.path(), linked));
    QVERIFY(Database::open(linked));
}

void TestDataFolder::whatAKilledRestoreLeftIsCleared()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"restoring-aBcDeF"_s));
    QFile copy(folder.filePath(u"restoring-aBcDeF/rosterlink.sqlite"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    QVERIFY(Database::open(folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"rosterlink.sqlite"_s});
}

void TestDataFolder::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    for (const auto *type : {"nfs",
                             "nfs4",
                             "cifs",
                             "smb3",
                             "smbfs",
                             "9p",
                             "fuse.sshfs",
                             "ceph",
                             "glusterfs",
                             "fuse.glusterfs",
                             "fuse.s3fs",
                             "fuse.rclone",
                             "fuse.google-drive-ocamlfuse",
                             "fuse",
                             "lustre",
                             "beegfs",
                             "gfs2",
                             "ocfs2",
                             "virtiofs",
                             "vboxsf",
                             "afs",
                             "davfs"}) {
        QTest::newRow(type) << QByteArray(type) << true;
    }
    for (const auto *type : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "apfs", "ntfs3", "fuseblk",
                             "vfat", "exfat", "fuse.gocryptfs", "fuse.encfs", ""}) {
        QTest::newRow(type) << QByteArray(type) << false;
    }
}

void TestDataFolder::networkFileSystemsAreKnown()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, network);
    QCOMPARE(isNetworkFileSystem(type), network);
}

void TestDataFolder::aFileInThePlaceOfTheFolderIsRefused()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"data"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto refused = prepareDataFolder(path);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(path));
}

void TestDataFolder::aFolderInThePlaceOfTheFileIsRefused()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkdir(u"rosterlink.sqlite"_s));
    const auto refused = Database::open(home.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestDataFolder)
#include "tst_datafolder.moc"
