// SPDX-License-Identifier: Apache-2.0
#include "core/store/temporaryroom.h"
#include "tests/support/commandline.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Copies of everybody's data outlive no program that was killed.
class TestTemporaryRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesWithItsOwner();
    void aLivingOnesRoomStays();
    void aKilledOnesRoomGoes();
    void nothingElseGoes();

private:
    [[nodiscard]] QString start() const { return m_home.filePath(u"room-"_s); }
    [[nodiscard]] QStringList rooms() const
    {
        return QDir(m_home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir m_home;
};

void TestTemporaryRoom::itGoesWithItsOwner()
{
    auto room = TemporaryRoom::make(start());
    QVERIFY(room);
    QVERIFY(room->path().startsWith(start()));
    writeFile(room->path(), u"copy.sqlite"_s, "everybody");
    room.reset();
    QCOMPARE(rooms(), QStringList());
    QVERIFY(!TemporaryRoom::make(m_home.filePath(u"nowhere/room-"_s)));
}

void TestTemporaryRoom::aLivingOnesRoomStays()
{
    const auto room = TemporaryRoom::make(start());
    QVERIFY(room);
    TemporaryRoom::removeAbandoned(start());
    QVERIFY(QFileInfo::exists(room->path()));
}

void TestTemporaryRoom::aKilledOnesRoomGoes()
{
    const pid_t child = fork();
    if (child == 0) {
        const auto room = TemporaryRoom::make(start());
        writeFile(room->path(), u"copy.sqlite"_s, "everybody");
        pause();
        _exit(0);
    }
    QTRY_COMPARE(rooms().size(), 1);
    const QString room = m_home.filePath(rooms().constFirst());
    QTRY_VERIFY(QFileInfo::exists(room + u"/copy.sqlite"_s));
    TemporaryRoom::removeAbandoned(start());
    QVERIFY(QFileInfo::exists(room));
    kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(QFileInfo::exists(room));
    TemporaryRoom::removeAbandoned(start());
    QCOMPARE(rooms(), QStringList());
}

void TestTemporaryRoom::nothingElseGoes()
{
    const QTemporaryDir elsewhere;
    writeFile(elsewhere.path(), u"thesis.txt"_s, "three years of work");
    writeFile(m_home.path(), u"room-plan.txt"_s, "a file");
    QVERIFY(QDir(m_home.path()).mkdir(u"bedroom-1"_s));
    QVERIFY(QFile::link(elsewhere.path(), m_home.filePath(u"room-linked"_s)));
    TemporaryRoom::removeAbandoned(start());
    QCOMPARE(rooms(), (QStringList{u"bedroom-1"_s, u"room-linked"_s, u"room-plan.txt"_s}));
    QVERIFY(QFileInfo::exists(elsewhere.filePath(u"thesis.txt"_s)));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestTemporaryRoom)
#include "tst_temporaryroom.moc"
