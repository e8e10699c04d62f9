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
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();
    void aFileInThePlaceOfTheFolderIsRefused();
    void aFolderInThePlaceOfTheFileIsRefused();

private:
    static constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                   QFile::WriteOther | QFile::ExeOther;
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

void TestDataFolder::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("network");
    for (const auto *type :
         {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "ceph", "glusterfs"}) {
        QTest::newRow(type) << QByteArray(type) << true;
    }
    for (const auto *type :
         {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "apfs", "ntfs3", "fuseblk", ""}) {
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
