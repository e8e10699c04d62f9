// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSqlDatabase;

namespace rosterlink
{

/// The one SQLite file of a data folder. Belongs to the thread that opened it (see DatabaseThread); another
/// process may have the same file open. The only place besides the other files of store/ that speaks SQL.
///
/// A statement that fails marks the database as failed until the transaction ends: later statements do
/// nothing, and transaction() rolls back and returns the first failure. So code between needs no check after
/// each statement.
class Database
{
public:
    /// Opens folder/rosterlink.sqlite, creating both (readable by their owner only) and migrating the schema
    /// after a backup. Refuses a folder on a network file system, a file of a newer program, and a file that
    /// isn't ours.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &folder,
                                                                const Schema &schema = {});
    /// Opens one file for reading only: nothing is created, migrated or checked, and its folder is left as it
    /// is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// A prepared statement, kept for the next use of the same text.
    [[nodiscard]] Statement &prepare(const QString &sql);
    /// prepare(), bind and run in one: db.run(u"DELETE …"_s, a, b).
    template<typename... Values>
    Statement &run(const QString &sql, const Values &...values)
    {
        return prepare(sql).run(values...);
    }

    /// Runs body between BEGIN IMMEDIATE and COMMIT; rolls back when body or a statement fails.
    /// Not to be nested. Waits up to five seconds for another process's transaction.
    template<typename T>
    [[nodiscard]] Result<T> transaction(const std::function<Result<T>()> &body)
    {
        if (auto begun = begin(); !begun) {
            return tl::unexpected(begun.error());
        }
        Result<T> outcome = body();
        if (auto ended = end(outcome.has_value()); !ended && outcome) {
            return tl::unexpected(ended.error());
        }
        return outcome;
    }
    /// The same for reading several tables at one moment: sees no transaction that commits meanwhile.
    template<typename T>
    [[nodiscard]] Result<T> snapshot(const std::function<T()> &body)
    {
        beginRead();
        Result<T> outcome = body();
        if (auto ended = end(false); !ended) {
            return tl::unexpected(ended.error());
        }
        return outcome;
    }

    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// The first failure since the transaction began; none otherwise.
    [[nodiscard]] const std::optional<Error> &failed() const { return m_failure; }
    /// For a statement whose breach of a constraint has a meaning: takes the failure back and returns it.
    [[nodiscard]] std::optional<Error> takeFailure();

    /// Changes whenever another connection has committed since the last look (SQLite's data_version).
    [[nodiscard]] qint64 dataVersion();
    /// Copies the whole database as it stands to a file readable by its owner only, in the place of one that
    /// is there.
    [[nodiscard]] Result<void> backupTo(const QString &file);
    /// Makes the one file whole by itself, with nothing beside it, and shuts everybody else out until this is
    /// destroyed. Refused while another connection has it open, which then goes on as before.
    [[nodiscard]] Result<void> seal();

private:
    friend class Statement;
    explicit Database(QString folder, QString connection);
    [[nodiscard]] Result<void> begin();
    void beginRead();
    [[nodiscard]] Result<void> end(bool commit);
    void fail(Error error);
    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<void> connect(const QString &name, const QString &options);

    QString m_folder;
    QString m_connection;
    std::optional<Error> m_failure;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace rosterlink
