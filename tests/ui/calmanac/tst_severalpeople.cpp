// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/pace.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/peoplesearch.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Several people are decided about at once; how long the rest takes; and a search that forgives a slip.
class TestSeveralPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNeedForSeveralIsOneChange();
    void plusForSeveralLeavesOutWhoNeedsALook();
    void rolesForSeveral();
    void plusGivesTheChosenRoles();
    void draggingSelectsNobodyElse();
    void oneAgainShowsTheDetail();

    void askLaterParksAndBringsBack();

    void thePaceIsThatOfTheMiddleDecision();
    void pausesAreNotDeciding();

    void aSlipOfTheFingerIsForgiven_data();
    void aSlipOfTheFingerIsForgiven();
    void whoIsFoundAsTypedIsFoundAlone();

private:
    [[nodiscard]] static QAbstractButton *button(SampleWindow &sample, const QString &name)
    {
        return named<QAbstractButton>(&sample.window(), name);
    }
};

void TestSeveralPeople::noNeedForSeveralIsOneChange()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.filter(u"Not Linked Motivity"_s));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    const int before = sample.counts(Kind::Members).motivity.noNeed;
    sample.list()->setFocus();
    sample.key(Qt::Key_Down, Qt::ShiftModifier);
    sample.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(isSaid(&sample.window(), u"people are selected"_s));
    sample.settle();
    click(button(sample, u"No need to link"_s));
    QTRY_COMPARE(sample.counts(Kind::Members).motivity.noNeed, before + 3);
    QTRY_VERIFY(!sample.rows().contains(u"Beatrice Lundy"_s));
    QTRY_VERIFY(!sample.selected().isEmpty()); // the next person, in their place
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sample.counts(Kind::Members).motivity.noNeed, before);
}

void TestSeveralPeople::plusForSeveralLeavesOutWhoNeedsALook()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Learners));
    QVERIFY(sample.filter(u"Not Linked Calmanac"_s));
    const Counts before = sample.counts(Kind::Learners);
    QVERIFY(before.counterpart.open > 1);
    sample.list()->setFocus();
    sample.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button(sample, u"Add all to Motivity"_s));
    sample.settle();
    click(button(sample, u"Add all to Motivity"_s));
    QTRY_COMPARE(sample.counts(Kind::Learners).counterpart.open, 0);
    const Counts after = sample.counts(Kind::Learners);
    QCOMPARE(after.counterpart.linked, before.counterpart.linked + before.counterpart.open);
    QCOMPARE(after.counterpart.suggested,
             before.counterpart.suggested); // a likely match is decided one by one
    QTRY_VERIFY(sample.message().startsWith(u"Created"_s));
}

void TestSeveralPeople::rolesForSeveral()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.filter(u"Not Linked Motivity"_s));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    const PersonId lundy = sample.find(Kind::Members, Side::Motivity, u"Beatrice Lundy"_s);
    sample.list()->setFocus();
    sample.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(button(sample, u"BCBA"_s));
    QVERIFY(!button(sample, u"Give the roles"_s)->isEnabled());
    sample.settle();
    click(button(sample, u"BCBA"_s));
    click(button(sample, u"Give the roles"_s));
    const auto has = [&sample](PersonId person) {
        const auto roles = sample.stored(person).roles;
        return std::any_of(roles.begin(), roles.end(),
                           [](const RoleDetail &role) { return role.name == u"BCBA"_s; });
    };
    QTRY_VERIFY(has(lundy));
    QCOMPARE(sample.list()->allSelected().size(), 2); // they are still to be linked
    QVERIFY(!button(sample, u"BCBA"_s)->isChecked());
    QVERIFY(sample.focus() == button(sample, u"BCBA"_s));
    sample.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!has(lundy));
}

void TestSeveralPeople::plusGivesTheChosenRoles()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.filter(u"Not Linked Calmanac"_s));
    sample.list()->setFocus();
    sample.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(button(sample, u"Add all to Motivity"_s));
    QTRY_VERIFY(button(sample, u"RBT"_s));
    sample.settle();
    click(button(sample, u"RBT"_s));
    QVERIFY(button(sample, u"RBT"_s)->isChecked());
    click(button(sample, u"Add all to Motivity"_s));
    QTRY_VERIFY(sample.message().startsWith(u"Created"_s));
    // They are created one after the other: she may not be the first.
    const auto rolesMade = [&sample] {
        return sample.stored(Kind::Members, Side::Motivity, u"Priya Natarajan"_s).roles;
    };
    QTRY_COMPARE(rolesMade().size(), size_t(1));
    QCOMPARE(rolesMade().front().name, u"RBT"_s);
}

void TestSeveralPeople::draggingSelectsNobodyElse()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    QWidget *rows = sample.list()->viewport();
    QTest::mousePress(rows, Qt::LeftButton, {}, QPoint(40, 30));
    QTest::mouseMove(rows, QPoint(40, 200));
    QTest::mouseRelease(rows, Qt::LeftButton, {}, QPoint(40, 200));
    QCOMPARE(sample.list()->allSelected().size(), 1);
}

void TestSeveralPeople::oneAgainShowsTheDetail()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    sample.list()->setFocus();
    sample.key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(isSaid(&sample.window(), u"people are selected"_s));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    QTRY_VERIFY(sample.says(u"Nobody in Calmanac is like Beatrice Lundy."_s));
    QVERIFY(!isSaid(&sample.window(), u"people are selected"_s));
}

void TestSeveralPeople::askLaterParksAndBringsBack()
{
    SampleWindow sample;
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QVERIFY(sample.choose(u"Beatrice Lundy"_s));
    QVERIFY(sample.press(u"Ask later…"_s));
    QTRY_VERIFY(sample.dialog() && sample.dialog()->isActiveWindow());
    sample.type(u"Does she use Calmanac?"_s);
    sample.key(Qt::Key_Return);
    QTRY_VERIFY(sample.says(u"Does she use Calmanac?"_s));
    QTRY_VERIFY(isSaid(&sample.window(), u"to be asked later"_s));
    QVERIFY(sample.press(u"ask later"_s));
    QTRY_COMPARE(sample.rows(), QStringList{u"Beatrice Lundy"_s});
    for (int day = 0; day < 8; ++day) {
        sample.restart(); // each time a day later
    }
    QVERIFY(sample.goToCalmanac(Kind::Members));
    QTRY_VERIFY(isSaid(&sample.window(), u"to be asked today"_s));
    QVERIFY(sample.press(u"ask later"_s));
    QTRY_COMPARE(sample.rows(), QStringList{u"Beatrice Lundy"_s});
    QTRY_VERIFY(sample.has(u"Answered"_s));
    QVERIFY(sample.press(u"Answered"_s));
    QTRY_VERIFY(!sample.stored(Kind::Members, Side::Motivity, u"Beatrice Lundy"_s).question);
}

void TestSeveralPeople::thePaceIsThatOfTheMiddleDecision()
{
    ui::Pace pace;
    QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QVERIFY(!pace.minutesFor(30));
    for (const int seconds : {0, 20, 20, 100}) {
        now = now.addSecs(seconds);
        pace.decided(now);
    }
    QCOMPARE(pace.minutesFor(30).value_or(0), 10); // thirty times twenty seconds
    QCOMPARE(pace.minutesFor(1).value_or(0), 1);
    QVERIFY(!pace.minutesFor(0));
}

void TestSeveralPeople::pausesAreNotDeciding()
{
    ui::Pace pace;
    QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    for (const int seconds : {0, 6, 3600, 6, 6}) {
        now = now.addSecs(seconds);
        pace.decided(now);
    }
    QCOMPARE(pace.minutesFor(100).value_or(0), 10);
}

void TestSeveralPeople::aSlipOfTheFingerIsForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("exchanged") << u"kahterine"_s << true;
    QTest::newRow("one letter wrong") << u"katharine"_s << true;
    QTest::newRow("one letter missing") << u"kathrine"_s << true;
    QTest::newRow("one letter too many") << u"katheerine"_s << true;
    QTest::newRow("while it is typed") << u"kathr"_s << true;
    QTest::newRow("the first letter wrong") << u"catherine"_s << true;
    QTest::newRow("another word") << u"oneli"_s << true;
    QTest::newRow("two slips") << u"kothorine"_s << false;
    QTest::newRow("too short for slips") << u"kaz"_s << false;
}

void TestSeveralPeople::aSlipOfTheFingerIsForgiven()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    RosterPerson person;
    person.search = u" katherine oneil katherineoneil@example.org 3125550101"_s;
    RosterPerson other;
    other.search = u" noah fischer"_s;
    ui::PeopleSearch search;
    search.setPeople({other, person});
    search.setWords({typed});
    QCOMPARE(search.finds(1), found);
    QVERIFY(!search.finds(0));
}

void TestSeveralPeople::whoIsFoundAsTypedIsFoundAlone()
{
    RosterPerson maria;
    maria.search = u" maria lopez"_s;
    RosterPerson marta;
    marta.search = u" marta lopez"_s;
    ui::PeopleSearch search;
    search.setPeople({maria, marta});
    search.setWords({u"maria"_s});
    QVERIFY(search.finds(0));
    QVERIFY(!search.finds(1));
}

} // namespace rosterlink::test

QTEST_MAIN(rosterlink::test::TestSeveralPeople)
#include "tst_severalpeople.moc"
