// SPDX-License-Identifier: Apache-2.0
#include "core/store/databasethread.h"

#include <QCoreApplication>

namespace rosterlink
{

DatabaseThread::DatabaseThread(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QLatin1String("database"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Queued behind all that was asked: a connection must be closed in the thread that opened it.
    QMetaObject::invokeMethod(m_worker.get(), [this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void DatabaseThread::open(QObject *asker, std::function<void(Result<void>)> answer)
{
    QPointer<QObject> guard(asker);
    QMetaObject::invokeMethod(m_worker.get(), [this, guard, answer = std::move(answer)] {
        deliver([guard, answer, outcome = reopen()] {
            if (guard) {
                answer(outcome);
            }
        });
    });
}

Result<void> DatabaseThread::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_folder);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    m_database = std::move(*opened);
    return {};
}

void DatabaseThread::postExchange(std::function<Reopened(std::unique_ptr<Database>)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, work = std::move(work)] {
        if (m_database) {
            const Reopened answer = work(std::move(m_database));
            answer(reopen());
        }
    });
}

void DatabaseThread::post(std::function<void(Database &)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, work = std::move(work)] {
        if (m_database) {
            work(*m_database);
        } else {
            tell({ErrorCode::Storage,
                  QCoreApplication::translate("DatabaseThread",
                                              "The database is not open. Nothing was changed. Close "
                                              "Rosterlink and start it again.")});
        }
    });
}

bool DatabaseThread::hasFailed(Database &database)
{
    // Taken, so that a statement that failed does not leave all later readers without rows.
    const auto failure = database.takeFailure();
    if (failure) {
        tell(*failure);
    }
    return failure.has_value();
}

void DatabaseThread::tell(const Error &error)
{
    deliver([this, error] { Q_EMIT failed(error); });
}

void DatabaseThread::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace rosterlink
