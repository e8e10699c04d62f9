// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace rosterlink
{

/// The one thread on which a program's window runs SQL. Create and use it on the window's thread; what is
/// asked runs in the order in which it was asked, and answers come back to the window's thread, unless who
/// asked is gone by then.
class DatabaseThread : public QObject
{
    Q_OBJECT

public:
    explicit DatabaseThread(QString folder, QObject *parent = nullptr);
    /// Waits until what was asked before is written.
    ~DatabaseThread() override;

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Opens the database; ask() before that answers nothing.
    void open(QObject *asker, std::function<void(Result<void>)> answer);

    /// Runs work on the database thread, then answer with its outcome on the window's thread. Where a
    /// statement failed that work itself didn't look after, there is no answer (it would say that nobody is
    /// there); failed() says why.
    template<typename T>
    void ask(QObject *asker, std::function<T(Database &)> work, std::function<void(T)> answer)
    {
        QPointer<QObject> guard(asker);
        post([this, guard, work = std::move(work), answer = std::move(answer)](Database &database) {
            auto outcome = std::make_shared<T>(work(database));
            if (hasFailed(database)) {
                return;
            }
            deliver([guard, answer, outcome] {
                if (guard) {
                    answer(std::move(*outcome));
                }
            });
        });
    }

    /// Closes the database, lets work do with it what it wants (restoreBackup(), say), and opens the folder
    /// anew whatever came of it, before anything that is asked later.
    template<typename T>
    void exchange(QObject *asker, std::function<Result<T>(std::unique_ptr<Database>)> work,
                  std::function<void(const Result<T> &)> answer)
    {
        QPointer<QObject> guard(asker);
        postExchange([this, guard, work = std::move(work),
                      answer = std::move(answer)](std::unique_ptr<Database> database) -> Reopened {
            auto outcome = std::make_shared<Result<T>>(work(std::move(database)));
            return [this, guard, answer, outcome](const Result<void> &reopened) {
                if (*outcome && !reopened) {
                    *outcome = tl::unexpected(reopened.error());
                }
                deliver([guard, answer, outcome] {
                    if (guard) {
                        answer(*outcome);
                    }
                });
            };
        });
    }

Q_SIGNALS:
    /// Something that was asked could not be read, or there is no database. On the window's thread.
    void failed(const rosterlink::Error &error);

private:
    using Reopened = std::function<void(const Result<void> &)>;
    void postExchange(std::function<Reopened(std::unique_ptr<Database>)> work);
    /// On the database thread.
    [[nodiscard]] Result<void> reopen();
    void post(std::function<void(Database &)> work);
    /// Takes the failure of what was just run, if any, and tells it. On the database thread.
    [[nodiscard]] bool hasFailed(Database &database);
    void tell(const Error &error);
    void deliver(std::function<void()> answer);

    QString m_folder;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;    ///< lives in m_thread
    std::unique_ptr<Database> m_database; ///< made, used and destroyed in m_thread
};

} // namespace rosterlink
