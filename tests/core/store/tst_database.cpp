// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"
#include "core/store/insertrows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// A transaction is written whole or not at all, and the first thing that went wrong is what the caller
/// hears.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTransactionIsWritten();
    void aRefusalRollsBack();
    void aFailedStatementRollsBack();
    void theFirstFailureIsReported();
    void afterAFailureTheNextTransactionWorks();
    void aSnapshotSeesOneMoment();
    void anotherConnectionsCommitIsNoticed();
    void aBackupIsWholeAndItsOwnersAlone();
    void aBackupThatCannotBeWrittenIsSaid();
    void foreignKeysAreOn();
    void manyRowsAreInsertedAsOneByOne_data();
    void manyRowsAreInsertedAsOneByOne();

private:
    [[nodiscard]] QString value(Database &database, const QString &name);
    [[nodiscard]] Result<void> write(const QString &name, const QString &value);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->path());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestDatabase::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

QString TestDatabase::value(Database &database, const QString &name)
{
    auto &query = database.run(u"SELECT value FROM setting WHERE name = ?"_s, name);
    const QString found = query.next() ? query.text(0) : u"none"_s;
    query.finish();
    return found;
}

Result<void> TestDatabase::write(const QString &name, const QString &value)
{
    return m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(u"INSERT INTO setting VALUES (?, ?)"_s, name, value);
        return {};
    });
}

void TestDatabase::aTransactionIsWritten()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    m_database.reset();
    auto again = Database::open(m_folder->path());
    QVERIFY(again);
    QCOMPARE(value(**again, u"a"_s), u"1"_s);
}

void TestDatabase::aRefusalRollsBack()
{
    const auto refused = m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(u"INSERT INTO setting VALUES ('a', '1')"_s);
        return failure(ErrorCode::Conflict, u"no"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, u"no"_s);
    QCOMPARE(value(*m_database, u"a"_s), u"none"_s);
}

void TestDatabase::aFailedStatementRollsBack()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    const auto refused = m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(u"INSERT INTO setting VALUES ('b', '2')"_s);
        m_database->run(u"INSERT INTO setting VALUES ('a', '3')"_s);
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(value(*m_database, u"a"_s), u"1"_s);
    QCOMPARE(value(*m_database, u"b"_s), u"none"_s);
}

void TestDatabase::theFirstFailureIsReported()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    const auto refused = m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(u"INSERT INTO setting VALUES ('a', '2')"_s);
        m_database->run(u"INSERT INTO nothing VALUES (1)"_s);
        return {};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestDatabase::afterAFailureTheNextTransactionWorks()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    QVERIFY(!write(u"a"_s, u"2"_s));
    QVERIFY(write(u"b"_s, u"3"_s));
    QCOMPARE(value(*m_database, u"b"_s), u"3"_s);
}

void TestDatabase::aSnapshotSeesOneMoment()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    auto reader = Database::open(m_folder->path());
    QVERIFY(reader);
    const auto seen = (*reader)->snapshot<QStringList>([&] {
        const QString first = value(**reader, u"a"_s);
        if (!write(u"b"_s, u"2"_s)) {
            return QStringList();
        }
        return QStringList{first, value(**reader, u"b"_s)};
    });
    QVERIFY(seen);
    QCOMPARE(*seen, QStringList({u"1"_s, u"none"_s}));
    QCOMPARE(value(**reader, u"b"_s), u"2"_s);
}

void TestDatabase::anotherConnectionsCommitIsNoticed()
{
    auto other = Database::open(m_folder->path());
    QVERIFY(other);
    const qint64 before = (*other)->dataVersion();
    QCOMPARE((*other)->dataVersion(), before);
    QVERIFY(write(u"a"_s, u"1"_s));
    QVERIFY((*other)->dataVersion() != before);
}

void TestDatabase::aBackupIsWholeAndItsOwnersAlone()
{
    QVERIFY(write(u"a"_s, u"1"_s));
    const QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"rosterlink.sqlite"_s);
    QVERIFY(m_database->backupTo(file));
    QVERIFY(m_database->backupTo(file)); // an older backup is replaced
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    auto restored = Database::open(elsewhere.path());
    QVERIFY(restored);
    QCOMPARE(value(**restored, u"a"_s), u"1"_s);
}

void TestDatabase::aBackupThatCannotBeWrittenIsSaid()
{
    const auto written = m_database->backupTo(m_folder->filePath(u"missing/backup.sqlite"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(write(u"a"_s, u"1"_s));
}

void TestDatabase::foreignKeysAreOn()
{
    const auto written = m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(u"INSERT INTO step (organization, step, at, who, what) VALUES (99, 1, '', '', '')"_s);
        return {};
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
}

void TestDatabase::manyRowsAreInsertedAsOneByOne_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 99, 100, 101, 250}) {
        QTest::addRow("%d", count) << count;
    }
}

/// With texts, numbers and nulls that all of them have in common, most of them, or none.
void TestDatabase::manyRowsAreInsertedAsOneByOne()
{
    QFETCH(const int, count);
    std::vector<QVariantList> rows;
    QStringList wanted;
    for (int row = 0; row < count; ++row) {
        const bool isOdd = row % 2 == 1;
        const QVariant nothing(QMetaType::fromType<qint64>());
        rows.push_back({u"all"_s, row, isOdd ? QVariant(0) : nothing, nothing, u"text %1"_s.arg(row)});
        wanted << u"all|%1|%2|null|text %1"_s.arg(row).arg(isOdd ? u"0"_s : u"null"_s);
    }
    const auto outcome = m_database->transaction<void>([&]() -> Result<void> {
        m_database->run(
            u"CREATE TABLE many (common TEXT, row INTEGER, some INTEGER, none INTEGER, own TEXT) STRICT"_s);
        insertRows(*m_database, "many"_L1, {u"common"_s, u"row"_s, u"some"_s, u"none"_s, u"own"_s}, rows);
        return {};
    });
    QVERIFY(outcome);
    QStringList found;
    auto &query = m_database->run(u"SELECT * FROM many ORDER BY row"_s);
    while (query.next()) {
        QStringList cells;
        for (int column = 0; column < query.columnCount(); ++column) {
            cells << (query.isNull(column) ? u"null"_s : query.text(column));
        }
        found << cells.join(u'|');
    }
    QCOMPARE(found, wanted);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestDatabase)
#include "tst_database.moc"
