// SPDX-License-Identifier: Apache-2.0
#include "core/store/invitationrows.h"
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// Members on the Calmanac page, as the office does it: who is linked, who is in both systems, who is in
/// Calmanac only.
class TestFlowMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Members));
    }
    void cleanup() { m_sample.reset(); }

    // Flow 1: who is linked
    void bothBooksBalance();
    void linkedShowsWhoIsAndWhy();
    void notLinkedHasTheCscUntilNoNeedToLink();
    void whoDoesNotUseCalmanacNeedNotBeLinked();
    void whoIsOurCscIsMarked();

    // Flow 2: in both systems
    void theNameButtonLinks();
    void undoOfTheMessageBringsTheRowBack();
    void theRowLeavesNotLinkedWithItsOtherHalf();
    void aNameIsExplained();
    void howMuchEachDetailSaysIsShownOnDemand();
    void everybodyIsToldWhyNot();
    void fatherAndSonHaveTwoButtonsEach();
    void notTheSamePersonTakesOneButtonAway();
    void whoHasNoMatchIsSearched();

    // Flow 3: in Calmanac only
    void plusCreatesLinksAndInvites();
    void rolesBeforePlusAreGivenWithIt();
    void plusInTheRowDoesTheSame();
    void withoutAnAddressPlusAsksForOne();
    void anAddressOfSomebodyElseIsRefused();
    void whoIsLikelyIsAskedAboutFirst();

private:
    static constexpr auto members = Kind::Members;
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }

    std::unique_ptr<SampleWindow> m_sample;
};

void TestFlowMembers::bothBooksBalance()
{
    const Counts counts = sample().counts(members);
    QVERIFY(isSaid(&sample().window(), u"Motivity 62"_s));
    QVERIFY(isSaid(&sample().window(), u"Calmanac 60"_s));
    QVERIFY(isSaid(&sample().window(), u"19 decisions left"_s));
    QCOMPARE(counts.decisionsLeft(), 19);
    QCOMPARE(sample().countOn(u"All"_s), counts.rows());
    QCOMPARE(sample().countOn(u"Linked"_s), counts.motivity.linked);
    QCOMPARE(sample().countOn(u"Not Linked"_s), counts.notLinked());
    QCOMPARE(sample().countOn(u"Not Linked Motivity"_s), counts.motivity.notLinked());
    QCOMPARE(sample().countOn(u"Not Linked Calmanac"_s), counts.counterpart.notLinked());
    for (const auto &filter :
         {u"All"_s, u"Linked"_s, u"Not Linked"_s, u"Not Linked Motivity"_s, u"Not Linked Calmanac"_s}) {
        QVERIFY(sample().filter(filter));
        QCOMPARE(sample().rows().size(), sample().countOn(filter));
    }
    // Every number of the bars is a filter: Motivity's match found and no match, and no need.
    const QList<std::pair<QString, int>> numbers{{u"match found"_s, counts.motivity.suggested},
                                                 {u"no match"_s, counts.motivity.open},
                                                 {u"no need"_s, 1}};
    for (const auto &[name, count] : numbers) {
        QVERIFY(sample().press(name));
        QTRY_COMPARE(sample().rows().size(), count);
        QCOMPARE(spokenName(sample().focus()), name); // the one that was pressed keeps the keyboard
    }
    QCOMPARE(sample().rows(), QStringList{u"Gloria Stein"_s});
}

void TestFlowMembers::linkedShowsWhoIsAndWhy()
{
    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    QVERIFY(sample().says(u"Linked in Calmanac with"_s));
    QVERIFY(!sample().has(u"Why not linked automatically?"_s));
    QVERIFY(!sample().says(u"Linked by Rosterlink"_s));
    QVERIFY(sample().press(u"Why linked?"_s));
    QTRY_VERIFY(sample().says(u"Linked by Rosterlink on"_s));
    QVERIFY(sample().says(u"The facts as they stood then:"_s));
    QVERIFY(sample().choose(u"Robert Hale"_s));
    QVERIFY(sample().press(u"Why linked?"_s));
    QTRY_VERIFY(sample().says(u"linked the two by hand"_s));
    QVERIFY(sample().choose(u"Keisha Donovan"_s));
    QVERIFY(sample().press(u"Why linked?"_s));
    QTRY_VERIFY(sample().says(u"created the profile with +"_s));
    QVERIFY(sample().choose(u"Rita Moss"_s));
    QCOMPARE(sample().partnerOf(members, u"Rita Moss"_s), u"Rita Moss"_s);
}

void TestFlowMembers::notLinkedHasTheCscUntilNoNeedToLink()
{
    QVERIFY(sample().filter(u"Not Linked"_s));
    const int before = sample().countOn(u"Not Linked"_s);
    QVERIFY(sample().choose(u"Morgan Lee"_s));
    QVERIFY(sample().says(u"A Motivity CSC (your contact at Motivity) need not be linked."_s));
    QVERIFY(!sample().has(u"This is our CSC"_s));
    QVERIFY(sample().press(u"No need to link"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Morgan Lee"_s));
    QCOMPARE(sample().message(), u"No need to link Morgan Lee"_s);
    QCOMPARE(sample().countOn(u"Not Linked"_s), before - 1);
    QVERIFY(isSaid(&sample().window(), u"18 decisions left"_s));
    const PersonId morgan = sample().find(members, Side::Motivity, u"Morgan Lee"_s);
    QCOMPARE(sample().stored(morgan).row.state, PersonState::NoNeed);

    QVERIFY(sample().filter(u"All"_s));
    QVERIFY(sample().choose(u"Morgan Lee"_s));
    QVERIFY(sample().press(u"Link after all"_s));
    QTRY_COMPARE(sample().message(), u"Morgan Lee is to be linked after all"_s);
    QTRY_VERIFY(sample().has(u"No need to link"_s));
    QCOMPARE(sample().selected(), u"Morgan Lee"_s);
    QCOMPARE(sample().stored(morgan).row.state, PersonState::Open);
    QCOMPARE(sample().countOn(u"Not Linked"_s), before);
}

void TestFlowMembers::whoDoesNotUseCalmanacNeedNotBeLinked()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Teresa Sandoval"_s));
    QVERIFY(sample().says(u"or somebody who doesn't use Calmanac? No need to link."_s));
    QVERIFY(sample().has(u"This is our CSC"_s));
    QVERIFY(sample().press(u"No need to link"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Teresa Sandoval"_s));
    const PersonDetail teresa = sample().stored(members, Side::Motivity, u"Teresa Sandoval"_s);
    QCOMPARE(teresa.row.state, PersonState::NoNeed);
    QVERIFY(!teresa.person.csc);
}

void TestFlowMembers::whoIsOurCscIsMarked()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Teresa Sandoval"_s));
    QVERIFY(sample().press(u"This is our CSC"_s));
    QTRY_COMPARE(sample().message(), u"Teresa Sandoval is the Motivity CSC: no need to link"_s);
    QTRY_VERIFY(!sample().rows().contains(u"Teresa Sandoval"_s));
    const PersonDetail teresa = sample().stored(members, Side::Motivity, u"Teresa Sandoval"_s);
    QCOMPARE(teresa.row.state, PersonState::NoNeed);
    QVERIFY(teresa.person.csc);
}

void TestFlowMembers::theNameButtonLinks()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().says(u"Is this the same person in Calmanac?"_s));
    QVERIFY(sample().says(u", the same"_s));
    QVERIFY(sample().says(u", different"_s));
    const int at = sample().selectedAt();
    const QString next = sample().rows().value(sample().rows().indexOf(u"Katherine O'Neil"_s) + 1);
    const int before = sample().countOn(u"Not Linked Motivity"_s);
    QVERIFY(sample().press(u"Kate O'Neil"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QCOMPARE(sample().message(), u"Linked Katherine O'Neil with Kate O'Neil"_s);
    QCOMPARE(sample().partnerOf(members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
    QCOMPARE(sample().stored(members, Side::Motivity, u"Katherine O'Neil"_s).link->how, LinkHow::ByHand);
    QCOMPARE(sample().countOn(u"Not Linked Motivity"_s), before - 1);
    QCOMPARE(sample().selected(), next);
    QCOMPARE(sample().selectedAt(), at);
    QTRY_VERIFY(sample().isSettled());
}

void TestFlowMembers::undoOfTheMessageBringsTheRowBack()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Kate O'Neil"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().rows(), before);
    QCOMPARE(sample().selected(), u"Katherine O'Neil"_s);
    QVERIFY(sample().partnerOf(members, u"Katherine O'Neil"_s).isEmpty());
    QTRY_VERIFY(sample().has(u"Kate O'Neil"_s));
}

void TestFlowMembers::theRowLeavesNotLinkedWithItsOtherHalf()
{
    QVERIFY(sample().filter(u"Not Linked"_s));
    const int before = sample().countOn(u"Not Linked"_s);
    QVERIFY(sample().rows().contains(u"Kate O'Neil"_s));
    // From the other side: the button has the name that Motivity knows.
    QVERIFY(sample().choose(u"Kate O'Neil"_s));
    QVERIFY(sample().press(u"Katherine O'Neil"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QVERIFY(!sample().rows().contains(u"Kate O'Neil"_s));
    QCOMPARE(sample().countOn(u"Not Linked"_s), before - 2);
    QCOMPARE(sample().partnerOf(members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
}

void TestFlowMembers::aNameIsExplained()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Maria de la Cruz-Lopez"_s));
    QVERIFY(sample().says(u"“Lopez” is part of “de la Cruz-Lopez”"_s));
    QVERIFY(sample().press(u"Maria Lopez"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Maria de la Cruz-Lopez"_s), u"Maria Lopez"_s);
}

void TestFlowMembers::howMuchEachDetailSaysIsShownOnDemand()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(!sample().says(u"speaks strongly for it"_s));
    QVERIFY(sample().press(u"How much each detail says"_s));
    QVERIFY(sample().says(u"speaks strongly for it"_s));     // the phone
    QVERIFY(sample().says(u"speaks a little against it"_s)); // the e-mail address
}

void TestFlowMembers::everybodyIsToldWhyNot()
{
    QVERIFY(sample().filter(u"Not Linked"_s));
    const auto &list = *sample().list();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        sample().list()->selectRow(row);
        QTRY_VERIFY(sample().isSettled());
        QVERIFY(sample().press(u"Why not linked automatically?"_s));
        const auto *button = named<QPushButton>(sample().detail(), u"Why not linked automatically?"_s);
        const auto *answer = button->parentWidget()->findChild<QLabel *>();
        QTRY_VERIFY2(answer->isVisible() && answer->text().size() > 20, qPrintable(sample().selected()));
    }
}

void TestFlowMembers::fatherAndSonHaveTwoButtonsEach()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    for (const bool son : {false, true}) {
        const QString one = son ? u"James Carter Jr"_s : u"James Carter Sr"_s;
        const QString other = son ? u"James Carter Sr"_s : u"James Carter Jr"_s;
        QVERIFY(sample().choose(one));
        const QStringList buttons = sample().buttons();
        QVERIFY(buttons.contains(one));
        QVERIFY(buttons.indexOf(one) < buttons.indexOf(other));
    }
    QVERIFY(sample().choose(u"James Carter Sr"_s));
    QVERIFY(sample().press(u"James Carter Sr"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"James Carter Sr"_s), u"James Carter Sr"_s);
    QTRY_VERIFY(!sample().rows().contains(u"James Carter Sr"_s));
    QVERIFY(sample().choose(u"James Carter Jr"_s));
    QVERIFY2(!sample().has(u"James Carter Sr"_s), "who is linked already has no button");
    QVERIFY(sample().press(u"James Carter Jr"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"James Carter Jr"_s), u"James Carter Jr"_s);
}

void TestFlowMembers::notTheSamePersonTakesOneButtonAway()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Not the same person"_s));
    QTRY_COMPARE(sample().message(), u"Katherine O'Neil and Kate O'Neil are not the same person"_s);
    QTRY_VERIFY(!sample().has(u"Kate O'Neil"_s));
    QCOMPARE(sample().selected(), u"Katherine O'Neil"_s);
    QTRY_VERIFY(sample().says(u"Nobody in Calmanac is like Katherine O'Neil."_s));
    QCOMPARE(sample().stored(members, Side::Motivity, u"Katherine O'Neil"_s).suggestions.size(), size_t(0));
}

void TestFlowMembers::whoHasNoMatchIsSearched()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Teresa Sandoval"_s));
    QVERIFY(sample().says(u"Nobody in Calmanac is like Teresa Sandoval."_s));
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QVERIFY(sample().lookFor(u"tom beck"_s, u"Tom Becker"_s));
    const auto button = [this] { return named<QPushButton>(sample().dialog(), u"Tom Becker"_s); };
    QTRY_VERIFY(button());
    const QPointer<QPushButton> before = button();
    sample().type(u"er"_s); // in the list: on with what was typed
    QCOMPARE(sample().dialog()->findChild<QLineEdit *>()->text(), u"tom becker"_s);
    QVERIFY2(before && before == button(), "whoever is found already stays under the pointer");
    QVERIFY(sample().press(u"Tom Becker"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Teresa Sandoval"_s), u"Tom Becker"_s);
    QTRY_VERIFY(!sample().rows().contains(u"Teresa Sandoval"_s));
}

void TestFlowMembers::plusCreatesLinksAndInvites()
{
    const Counts before = sample().counts(members);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    QVERIFY(sample().says(
        u"the invitation to priya.natarajan@example.org waits until a mail server is set up"_s));
    QVERIFY(sample().press(u"Add Priya Natarajan to Motivity"_s));
    QTRY_COMPARE(sample().message(), u"Created Priya Natarajan, with an invitation"_s);
    QTRY_VERIFY(sample().says(u"Linked in Motivity with"_s));
    QCOMPARE(sample().selected(), u"Priya Natarajan"_s); // stays until another row is chosen: a role is due
    const PersonDetail made = sample().stored(members, Side::Motivity, u"Priya Natarajan"_s);
    QVERIFY(made.link);
    QCOMPARE(made.link->how, LinkHow::Created);
    QVERIFY(made.invitation);
    QCOMPARE(made.invitation->address, u"priya.natarajan@example.org"_s);
    QVERIFY(made.roles.empty());
    QCOMPARE(sample().counts(members).motivity.all(), before.motivity.all() + 1);
    QVERIFY(sample().says(u"This profile is not in your own Motivity yet."_s));

    QVERIFY(sample().press(u"BCBA"_s));
    QTRY_COMPARE(sample().stored(made.person.id).roles.size(), size_t(1));
    QCOMPARE(sample().stored(made.person.id).roles.front().name, u"BCBA"_s);
    QVERIFY(sample().rows().contains(u"Priya Natarajan"_s));
    QTRY_VERIFY(sample().isSettled());
    QVERIFY(sample().choose(u"Tom Becker"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Priya Natarajan"_s));
}

void TestFlowMembers::rolesBeforePlusAreGivenWithIt()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Lena Ortiz"_s));
    QVERIFY(sample().press(u"RBT"_s));
    QVERIFY(sample().press(u"Add Lena Ortiz to Motivity"_s));
    QTRY_VERIFY(sample().stored(members, Side::Motivity, u"Lena Ortiz"_s).link);
    const PersonDetail made = sample().stored(members, Side::Motivity, u"Lena Ortiz"_s);
    QCOMPARE(made.roles.size(), size_t(1));
    QCOMPARE(made.roles.front().name, u"RBT"_s);
}

void TestFlowMembers::plusInTheRowDoesTheSame()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Lena Ortiz"_s));
    QTest::mouseClick(sample().list()->viewport(), Qt::LeftButton, {}, sample().plusOf(u"Priya Natarajan"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Priya Natarajan"_s), u"Priya Natarajan"_s);
    QTRY_COMPARE(sample().message(), u"Created Priya Natarajan, with an invitation"_s);
}

void TestFlowMembers::withoutAnAddressPlusAsksForOne()
{
    const Counts before = sample().counts(members);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Tom Becker"_s));
    QVERIFY(sample().says(u"There is no e-mail address on file."_s));
    QVERIFY(sample().press(u"Add Tom Becker to Motivity"_s));
    QTRY_COMPARE(spokenName(sample().focus()), u"E-mail address"_s);
    sample().type(u"tom.becker@"_s);
    sample().key(Qt::Key_Return);
    QVERIFY(sample().press(u"Add Tom Becker to Motivity"_s));
    QTRY_VERIFY(sample().isSettled());
    QCOMPARE(sample().counts(members), before);
    QVERIFY(sample().press(u"E-mail address"_s));
    sample().key(Qt::Key_End);
    sample().type(u"example.org"_s);
    QVERIFY(sample().press(u"Add Tom Becker to Motivity"_s));
    QTRY_COMPARE(sample().message(), u"Created Tom Becker, with an invitation"_s);
    const PersonDetail made = sample().stored(members, Side::Motivity, u"Tom Becker"_s);
    QVERIFY(made.invitation);
    QCOMPARE(made.invitation->address, u"tom.becker@example.org"_s);
}

void TestFlowMembers::anAddressOfSomebodyElseIsRefused()
{
    const Counts before = sample().counts(members);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Dana Whitfield"_s));
    QVERIFY(sample().says(u"Rita Moss in Motivity has this e-mail address already."_s));
    QVERIFY2(!sample().has(u"Rita Moss"_s), "only the address agrees");
    QVERIFY(sample().press(u"Add Dana Whitfield to Motivity"_s));
    QTRY_VERIFY(sample().message().contains(u"Rita Moss"_s));
    QCOMPARE(sample().counts(members), before);
    QVERIFY(sample().press(u"Use another e-mail address…"_s));
    QTRY_COMPARE(spokenName(sample().focus()), u"E-mail address"_s);
    sample().type(u"dana.whitfield@example.org"_s);
    QVERIFY(sample().press(u"Add Dana Whitfield to Motivity"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Dana Whitfield"_s), u"Dana Whitfield"_s);
    QCOMPARE(sample().stored(members, Side::Motivity, u"Dana Whitfield"_s).invitation->address,
             u"dana.whitfield@example.org"_s);
}

void TestFlowMembers::whoIsLikelyIsAskedAboutFirst()
{
    const Counts before = sample().counts(members);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Kate O'Neil"_s));
    QVERIFY(sample().has(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Add Kate O'Neil to Motivity"_s));
    QTRY_VERIFY(sample().says(u"Is this really somebody else than Katherine O'Neil?"_s));
    QCOMPARE(sample().counts(members), before);
    QVERIFY(sample().press(u"Create anyway"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Kate O'Neil"_s), u"Kate O'Neil"_s);
    // It is remembered that the two are not the same person.
    QCOMPARE(sample().stored(members, Side::Motivity, u"Katherine O'Neil"_s).suggestions.size(), size_t(0));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestFlowMembers)
#include "tst_flowmembers.moc"
