// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterintake.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// A file as it is looked through before it is taken over.
class TestRosterIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesColumns()
    {
        const auto intake = read("Staff ID,FIRST_NAME,Surname,Shoe size\n7,Ana,Ruiz,38\n");
        QVERIFY(intake.file);
        QCOMPARE(intake.file->people().size(), size_t(1));
        QCOMPARE(intake.file->people().front().facts[Field::LastName], u"Ruiz"_s);
        QCOMPARE(intake.file->columnsUnknown(), QStringList{u"Shoe size"_s});
    }

    void readsAgainAsTheUserSays()
    {
        const auto intake = read("id,Nick,last\n7,Ana,Ruiz\n");
        auto changed = intake;
        changed.mapping = withColumn(intake.mapping, u"Nick"_s, KnownColumn::FirstName);
        const auto again = changed.readAgain(m_progress);
        QVERIFY(again.file);
        QCOMPARE(again.file->people().front().facts[Field::FirstName], u"Ana"_s);
    }

    void aFactIsTakenFromTheColumnThatHeldIt()
    {
        ColumnMapping mapping{{u"a"_s, KnownColumn::Id}, {u"b"_s, KnownColumn::Phone}};
        mapping = withColumn(mapping, u"b"_s, KnownColumn::Id);
        QCOMPARE(mapping, (ColumnMapping{{u"b"_s, KnownColumn::Id}}));
        mapping = withColumn(mapping, u"a"_s, KnownColumn::Phone);
        mapping = withColumn(mapping, u"c"_s, KnownColumn::Phone);
        QCOMPARE(mapping.size(), 3);
        QCOMPARE(withColumn(mapping, u"c"_s, std::nullopt).size(), 2);
    }

    void anEmailAddressMayStandForTheId()
    {
        const auto intake = read("first,last,email\nAna,Ruiz,ana@example.org\nRita,Moss,rita@example.org\n");
        QVERIFY(!intake.file);
        QVERIFY(intake.missingId);
        QVERIFY(intake.emailFits);
        QVERIFY(intake.refusal.sentence.contains(u"no column that stays the same for each person"_s));
        auto changed = intake;
        changed.useEmailAsId = true;
        const auto again = changed.readAgain(m_progress);
        QVERIFY(again.file);
        QCOMPARE(again.file->people().front().id, u"ana@example.org"_s);
    }

    void notWhereTwoShareIt()
    {
        const auto intake = read("first,last,email\nAna,Ruiz,home@example.org\nRita,Moss,home@example.org\n");
        QVERIFY(intake.missingId);
        QVERIFY(!intake.emailFits);
    }

    void noColumnAtAllIsNotRead()
    {
        const auto intake = read("id,first\n7,Ana\n");
        auto changed = intake;
        changed.mapping.clear();
        const auto again = changed.readAgain(m_progress);
        QVERIFY(!again.file);
        QVERIFY(again.missingId);
    }

    void aRefusalNamesTheFileWithoutItsFolder()
    {
        const auto intake = read("id,first\n7,Ana\n7,Rita\n");
        QVERIFY(!intake.file);
        QVERIFY(!intake.missingId);
        QVERIFY2(intake.refusal.sentence.startsWith(u"list.csv: "_s), qPrintable(intake.refusal.sentence));
        QVERIFY(intake.refusal.sentence.contains(u"line 2"_s));
        QVERIFY(!intake.refusal.sentence.contains(m_folder.path()));
    }

    void cancels()
    {
        Progress progress;
        progress.cancel();
        write("id,first\n7,Ana\n");
        const auto intake = RosterIntake::read(path(), Side::Motivity, progress);
        QVERIFY(!intake.file);
        QCOMPARE(intake.refusal.code, ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"list.csv"_s); }
    void write(const QByteArray &text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    RosterIntake read(const QByteArray &text)
    {
        write(text);
        return RosterIntake::read(path(), Side::Motivity, m_progress);
    }

    QTemporaryDir m_folder;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TestRosterIntake)
#include "tst_rosterintake.moc"
