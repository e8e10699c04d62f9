// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/sqlscript.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

static void initializeResources()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are dropped by the linker otherwise
}

namespace rosterlink
{

namespace
{
int storedNumber(Database &database, const QString &sql)
{
    auto &query = database.run(sql);
    const int number = query.next() ? static_cast<int>(query.integer(0)) : 0;
    query.finish();
    return number;
}

int storedVersion(Database &database)
{
    return storedNumber(database, u"PRAGMA user_version"_s);
}

/// Whether another program wrote the file.
bool isForeign(Database &database)
{
    return storedNumber(database, u"PRAGMA application_id"_s) != applicationId &&
           storedNumber(database, u"SELECT count(*) FROM sqlite_schema"_s) > 0;
}

QString migrationText(const Schema &schema, int version)
{
    const QDir folder(schema.folder);
    const auto names = folder.entryList({u"%1_*.sql"_s.arg(version, 4, 10, '0'_L1)});
    QFile file(folder.filePath(names.value(0)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<void> migrateTo(Database &database, const Schema &schema, int version)
{
    return database.transaction<void>([&]() -> Result<void> {
        for (const QString &sql : sqlStatements(migrationText(schema, version))) {
            database.run(sql);
        }
        database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        database.run(u"PRAGMA user_version = %1"_s.arg(version));
        return {};
    });
}

/// Waits a while for another program that migrates just now.
bool isMigratedByAnother(Database &database, const Schema &schema)
{
    constexpr int turns = 200;
    constexpr unsigned long milliseconds = 25;
    for (int turn = 0; turn < turns; ++turn) {
        if (storedVersion(database) >= schema.version) {
            return true;
        }
        QThread::msleep(milliseconds);
    }
    return false;
}
} // namespace

Result<void> migrate(Database &database, const Schema &schema)
{
    initializeResources();
    const int version = storedVersion(database);
    const bool foreign = isForeign(database);
    if (auto failed = database.takeFailure()) {
        return tl::unexpected(*failed);
    }
    if (foreign) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Storage", "The file rosterlink.sqlite in this data folder belongs to "
                                      "another program. Nothing was changed; choose another "
                                      "folder."));
    }
    if (version > schema.version) {
        return failure(ErrorCode::Storage,
                       QCoreApplication::translate(
                           "Storage", "This data folder was written by a newer Rosterlink. "
                                      "Nothing was changed; install the newer version to open it."));
    }
    if (version > 0 && version < schema.version) {
        const auto backup = u"%1/rosterlink-before-%2.sqlite"_s.arg(database.folder()).arg(schema.version);
        if (auto copied = database.backupTo(backup); !copied) {
            // Two windows may start at once: the other one has copied it, and migrates.
            return isMigratedByAnother(database, schema) ? Result<void>() : copied;
        }
    }
    for (int next = version + 1; next <= schema.version; ++next) {
        if (auto done = migrateTo(database, schema, next); !done) {
            // Two windows may start at once: the other one has migrated while this one waited for its turn.
            if (storedVersion(database) >= next) {
                continue;
            }
            return done;
        }
    }
    return {};
}

} // namespace rosterlink
