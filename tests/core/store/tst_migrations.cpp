// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// A schema comes from numbered scripts alone: whoever comes late ends with the same as whoever starts fresh,
/// and a file that this program can't read is left as it is.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshDatabaseHasTheNewestSchema();
    void everyEarlierSchemaBecomesTheFreshOne_data();
    void everyEarlierSchemaBecomesTheFreshOne();
    void theFileIsBackedUpBeforeMigrating();
    void aScriptThatFailsChangesNothing();
    void aNewerDatabaseIsRefused();
    void anotherProgramsDatabaseIsRefused();
    void aFileThatIsNoDatabaseIsRefused();
    void twoMayOpenAFreshFolderAtOnce();

private:
    static std::unique_ptr<Database> opened(const QTemporaryDir &folder, const Schema &schema = {});
    static QString schemaOf(Database &database);
    static int versionOf(Database &database);
    /// The program's own scripts and, as the next one, this text.
    static Schema schemaWith(const QTemporaryDir &scripts, const QByteArray &next);
    static QByteArray contents(const QString &file);
};

std::unique_ptr<Database> TestMigrations::opened(const QTemporaryDir &folder, const Schema &schema)
{
    auto database = Database::open(folder.path(), schema);
    if (!database) {
        qWarning("%s", qPrintable(database.error().sentence));
    }
    return database ? std::move(*database) : nullptr;
}

QString TestMigrations::schemaOf(Database &database)
{
    QString text;
    auto &query = database.run(u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    while (query.next()) {
        text += query.text(0) + ' '_L1 + query.text(1) + ' '_L1 + query.text(2) + '\n'_L1 + query.text(3) +
                '\n'_L1;
    }
    return text;
}

int TestMigrations::versionOf(Database &database)
{
    auto &query = database.run(u"PRAGMA user_version"_s);
    const int version = query.next() ? static_cast<int>(query.integer(0)) : -1;
    query.finish();
    return version;
}

Schema TestMigrations::schemaWith(const QTemporaryDir &scripts, const QByteArray &next)
{
    const QDir own(u":/rosterlink/migrations"_s);
    for (const QString &name : own.entryList({u"*.sql"_s})) {
        QFile::copy(own.filePath(name), scripts.filePath(name));
    }
    Schema schema{scripts.path(), schemaVersion + 1};
    QFile file(scripts.filePath(u"%1_next.sql"_s.arg(schema.version, 4, 10, '0'_L1)));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(next);
    }
    return schema;
}

QByteArray TestMigrations::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMigrations::aFreshDatabaseHasTheNewestSchema()
{
    const QTemporaryDir folder;
    const auto database = opened(folder);
    QVERIFY(database);
    QCOMPARE(versionOf(*database), schemaVersion);
    const QString schema = schemaOf(*database);
    for (const auto &table :
         {u"organization"_s, u"person"_s, u"link"_s, u"step"_s, u"entry"_s, u"invitation"_s}) {
        QVERIFY2(schema.contains(u"CREATE TABLE "_s + table + u" ("_s), qPrintable(table));
    }
}

void TestMigrations::everyEarlierSchemaBecomesTheFreshOne_data()
{
    QTest::addColumn<int>("earlier");
    for (int version = 0; version < schemaVersion; ++version) {
        QTest::addRow("from version %d", version) << version;
    }
}

void TestMigrations::everyEarlierSchemaBecomesTheFreshOne()
{
    QFETCH(const int, earlier);
    const QTemporaryDir fresh;
    const auto newest = opened(fresh);
    QVERIFY(newest);

    const QTemporaryDir folder;
    {
        const auto old = opened(folder, {Schema().folder, earlier});
        QVERIFY(old);
        QCOMPARE(versionOf(*old), earlier);
    }
    const auto migrated = opened(folder);
    QVERIFY(migrated);
    QCOMPARE(schemaOf(*migrated), schemaOf(*newest));
}

void TestMigrations::theFileIsBackedUpBeforeMigrating()
{
    const QTemporaryDir folder;
    const QTemporaryDir scripts;
    QString before;
    {
        const auto database = opened(folder);
        QVERIFY(database);
        database->run(u"INSERT INTO setting VALUES ('kept', 'yes')"_s);
        before = schemaOf(*database);
    }
    const Schema next = schemaWith(scripts, "CREATE TABLE later (a TEXT) STRICT;\n");
    const auto database = opened(folder, next);
    QVERIFY(database);
    QCOMPARE(versionOf(*database), next.version);
    QVERIFY(schemaOf(*database).contains(u"CREATE TABLE later"_s));

    const QString backup = folder.filePath(u"rosterlink-before-%1.sqlite"_s.arg(next.version));
    QVERIFY(QFile::exists(backup));
    QVERIFY(!(QFile::permissions(backup) &
              (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    const QTemporaryDir restored;
    QVERIFY(QFile::copy(backup, restored.filePath(QString::fromUtf16(databaseFileName))));
    const auto old = opened(restored);
    QVERIFY(old);
    QCOMPARE(versionOf(*old), schemaVersion);
    QCOMPARE(schemaOf(*old), before);
    auto &query = old->run(u"SELECT value FROM setting WHERE name = 'kept'"_s);
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"yes"_s);
    query.finish();
}

void TestMigrations::aScriptThatFailsChangesNothing()
{
    const QTemporaryDir folder;
    const QTemporaryDir scripts;
    const auto database = opened(folder);
    QVERIFY(database);
    const QString before = schemaOf(*database);

    const auto refused = Database::open(
        folder.path(),
        schemaWith(scripts, "CREATE TABLE later (a TEXT) STRICT;\nCREATE TABLE link (a TEXT);\n"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QCOMPARE(versionOf(*database), schemaVersion);
    QCOMPARE(schemaOf(*database), before);
}

void TestMigrations::aNewerDatabaseIsRefused()
{
    const QTemporaryDir folder;
    {
        const auto database = opened(folder);
        QVERIFY(database);
        database->run(u"PRAGMA user_version = %1"_s.arg(schemaVersion + 1));
    }
    const QString file = folder.filePath(QString::fromUtf16(databaseFileName));
    const QByteArray before = contents(file);
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QVERIFY2(refused.error().sentence.contains(u"newer Rosterlink"_s), qPrintable(refused.error().sentence));
    QCOMPARE(contents(file), before);
}

void TestMigrations::anotherProgramsDatabaseIsRefused()
{
    const QTemporaryDir folder;
    {
        const auto database = opened(folder);
        QVERIFY(database);
        database->run(u"PRAGMA application_id = 7"_s);
    }
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"another program"_s), qPrintable(refused.error().sentence));
}

void TestMigrations::aFileThatIsNoDatabaseIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf16(databaseFileName));
    const QByteArray letter = QByteArray("Dear office, this is a letter and no database.\n").repeated(100);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(letter);
    file.close();
    const auto refused = Database::open(folder.path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    QCOMPARE(contents(path), letter);
}

void TestMigrations::twoMayOpenAFreshFolderAtOnce()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<QThread>> windows;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i) {
        windows.emplace_back(QThread::create([&] { good += Database::open(folder.path()) ? 1 : 0; }));
    }
    for (const auto &window : windows) {
        window->start();
    }
    for (const auto &window : windows) {
        QVERIFY(window->wait());
    }
    QCOMPARE(good.load(), 4);
    const auto database = opened(folder);
    QVERIFY(database);
    QCOMPARE(versionOf(*database), schemaVersion);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestMigrations)
#include "tst_migrations.moc"
