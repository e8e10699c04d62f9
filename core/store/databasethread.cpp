// SPDX-License-Identifier: Apache-2.0
#include "core/store/databasethread.h"

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
        Result<void> outcome;
        m_database.reset();
        if (auto opened = Database::open(m_folder)) {
            m_database = std::move(*opened);
        } else {
            outcome = tl::unexpected(opened.error());
        }
        deliver([guard, answer, outcome] {
            if (guard) {
                answer(outcome);
            }
        });
    });
}

void DatabaseThread::post(std::function<void(Database &)> work)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, work = std::move(work)] {
        if (m_database) {
            work(*m_database);
        }
    });
}

void DatabaseThread::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace rosterlink
