// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/datafolder.h"
#include "core/store/migrations.h"
#include "core/store/replacefile.h"
#include "core/store/sqlfailure.h"
#include "core/store/temporaryroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Database::Database(QString folder, QString connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{}

Database::~Database()
{
    m_statements.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, const Schema &schema)
{
    auto file = prepareDataFolder(folder);
    if (!file) {
        return tl::unexpected(file.error());
    }
    // A restore that was killed left its copy of everybody's data behind.
    TemporaryRoom::removeAbandoned(restoringRooms(folder));
    std::unique_ptr<Database> database(
        new Database(QDir(folder).absolutePath(), QUuid::createUuid().toString()));
    if (auto connected = database->connect(*file, u"QSQLITE_BUSY_TIMEOUT=5000"_s); !connected) {
        return tl::unexpected(connected.error());
    }
    for (const auto &pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s,
                               u"temp_store = MEMORY"_s, u"cache_size = -32768"_s}) {
        database->run(u"PRAGMA "_s + pragma).finish();
    }
    if (auto failed = database->takeFailure()) {
        return tl::unexpected(*failed);
    }
    if (auto migrated = migrate(*database, schema); !migrated) {
        return tl::unexpected(migrated.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &file)
{
    // A file that nobody writes needs no locks, which would leave files beside it (and can't, on a read-only
    // drive).
    const bool written = QFileInfo(file + u"-wal"_s).size() > 0;
    QUrl name = QUrl::fromLocalFile(file);
    name.setQuery(written ? u"mode=ro"_s : u"mode=ro&immutable=1"_s);
    std::unique_ptr<Database> database(
        new Database(QFileInfo(file).absolutePath(), QUuid::createUuid().toString()));
    const auto connected =
        database->connect(QString::fromLatin1(name.toEncoded()),
                          u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connected) {
        return tl::unexpected(connected.error());
    }
    return database;
}

Result<void> Database::connect(const QString &name, const QString &options)
{
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    sql.setDatabaseName(name);
    sql.setConnectOptions(options);
    if (!sql.open()) {
        return tl::unexpected(sqlFailure(sql.lastError()));
    }
    return {};
}

Statement &Database::prepare(const QString &sql)
{
    auto &statement = m_statements[sql];
    if (!statement) {
        statement = std::make_shared<Statement>(*this, sql);
    }
    return *statement;
}

std::optional<Error> Database::takeFailure()
{
    return std::exchange(m_failure, std::nullopt);
}

void Database::fail(Error error)
{
    if (!m_failure) {
        m_failure = std::move(error);
    }
}

Result<void> Database::begin()
{
    m_failure.reset();
    run(u"BEGIN IMMEDIATE"_s);
    if (auto failed = takeFailure()) {
        return tl::unexpected(*failed);
    }
    return {};
}

void Database::beginRead()
{
    m_failure.reset();
    run(u"BEGIN"_s);
}

Result<void> Database::end(bool commit)
{
    auto failed = takeFailure();
    if (commit && !failed) {
        run(u"COMMIT"_s);
        failed = takeFailure();
        if (!failed) {
            return {};
        }
    }
    run(u"ROLLBACK"_s);
    (void)takeFailure(); // SQLite itself rolls back after some failures; then there is nothing left to roll
                         // back
    if (failed) {
        return tl::unexpected(*failed);
    }
    return {};
}

qint64 Database::dataVersion()
{
    auto &query = run(u"PRAGMA data_version"_s);
    const qint64 version = query.next() ? query.integer(0) : 0;
    query.finish();
    return version;
}

Result<void> Database::backupTo(const QString &file)
{
    // Written beside its goal first, so that a failure leaves neither half a backup nor destroys an older
    // one.
    const QString part = file + u".part"_s;
    QFile::remove(part);
    if (auto created = createOwnersFile(part); !created) {
        return failure(
            ErrorCode::Storage,
            QCoreApplication::translate(
                "Storage", "The backup can't be written to %1. Choose a folder that belongs to you.")
                .arg(QDir::toNativeSeparators(file)));
    }
    run(u"VACUUM INTO ?"_s, part);
    if (auto failed = takeFailure()) {
        QFile::remove(part);
        return tl::unexpected(*failed);
    }
    auto placed = replaceFile(part, file);
    if (!placed) {
        QFile::remove(part);
    }
    return placed;
}

Result<void> Database::seal()
{
    m_statements.clear();
    m_failure.reset();
    // Leaving WAL takes what is beside the file into it, and only the last connection may.
    auto &mode = run(u"PRAGMA journal_mode = DELETE"_s);
    const bool alone = mode.next() && mode.text(0) == "delete"_L1;
    mode.finish();
    if (alone) {
        run(u"BEGIN EXCLUSIVE"_s);
    }
    if (takeFailure() || !alone) {
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate(
                           "Storage",
                           "Another Rosterlink has this data open, a window or a command. Nothing was "
                           "changed; close it and try again."));
    }
    return {};
}

} // namespace rosterlink
