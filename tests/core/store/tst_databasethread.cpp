// SPDX-License-Identifier: Apache-2.0
#include "core/store/databasethread.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// SQL runs on one other thread, in the order in which it was asked; answers come back to the asker's, while
/// there is one.
class TestDatabaseThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeBackInOrder();
    void workRunsElsewhereAndAnswersHere();
    void whoIsGoneGetsNoAnswer();
    void whatWasAskedIsWrittenBeforeItEnds();
    void aFailedReaderLeavesTheNextOnesAlone();
    void aFolderThatCannotBeOpenedIsSaid();

private:
    static qint64 count(Database &database);
};

qint64 TestDatabaseThread::count(Database &database)
{
    auto &query = database.run(u"SELECT count(*) FROM setting"_s);
    const qint64 found = query.next() ? query.integer(0) : -1;
    query.finish();
    return found;
}

void TestDatabaseThread::answersComeBackInOrder()
{
    const QTemporaryDir folder;
    DatabaseThread thread(folder.path());
    QStringList answers;
    thread.open(this, [&](const Result<void> &opened) { answers.append(opened ? u"open"_s : u"failed"_s); });
    for (int i = 0; i < 5; ++i) {
        thread.ask<int>(
            this,
            [i](Database &database) {
                database.run(u"INSERT INTO setting VALUES (?, '')"_s, QString::number(i));
                return static_cast<int>(count(database));
            },
            [&](int rows) { answers.append(QString::number(rows)); });
    }
    QTRY_COMPARE(answers.join(' '_L1), u"open 1 2 3 4 5"_s);
}

void TestDatabaseThread::workRunsElsewhereAndAnswersHere()
{
    const QTemporaryDir folder;
    DatabaseThread thread(folder.path());
    thread.open(this, [](const Result<void> &) {});
    QThread *worker = nullptr;
    QThread *answerer = nullptr;
    thread.ask<QThread *>(
        this, [](Database &) { return QThread::currentThread(); },
        [&](QThread *ran) {
            worker = ran;
            answerer = QThread::currentThread();
        });
    QTRY_VERIFY(worker);
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(answerer, QThread::currentThread());
}

void TestDatabaseThread::whoIsGoneGetsNoAnswer()
{
    const QTemporaryDir folder;
    DatabaseThread thread(folder.path());
    thread.open(this, [](const Result<void> &) {});
    bool answered = false;
    bool later = false;
    {
        QObject page;
        thread.ask<int>(
            &page, [](Database &) { return 1; }, [&](int) { answered = true; });
    }
    thread.ask<int>(
        this, [](Database &) { return 2; }, [&](int) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestDatabaseThread::whatWasAskedIsWrittenBeforeItEnds()
{
    const QTemporaryDir folder;
    {
        DatabaseThread thread(folder.path());
        thread.open(this, [](const Result<void> &) {});
        for (int i = 0; i < 50; ++i) {
            thread.ask<int>(
                this,
                [i](Database &database) {
                    database.run(u"INSERT INTO setting VALUES (?, '')"_s, QString::number(i));
                    return 0;
                },
                [](int) {});
        }
    }
    auto database = Database::open(folder.path());
    QVERIFY(database);
    QCOMPARE(count(**database), 50);
}

void TestDatabaseThread::aFailedReaderLeavesTheNextOnesAlone()
{
    const QTemporaryDir folder;
    DatabaseThread thread(folder.path());
    thread.open(this, [](const Result<void> &) {});
    QSignalSpy failed(&thread, &DatabaseThread::failed);
    bool answered = false;
    std::optional<qint64> rows;
    thread.ask<bool>(
        this,
        [](Database &database) {
            database.run(u"SELECT nothing FROM nowhere"_s).finish();
            return database.hasFailed();
        },
        [&](bool) { answered = true; });
    thread.ask<qint64>(this, &TestDatabaseThread::count, [&](qint64 answer) { rows = answer; });
    QTRY_VERIFY(rows);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!answered);
    QCOMPARE(*rows, 0);
}

void TestDatabaseThread::aFolderThatCannotBeOpenedIsSaid()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DatabaseThread thread(file.fileName());
    std::optional<Error> error;
    thread.open(this, [&](const Result<void> &opened) {
        if (!opened) {
            error = opened.error();
        }
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Storage);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestDatabaseThread)
#include "tst_databasethread.moc"
