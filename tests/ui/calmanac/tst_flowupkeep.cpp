// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// What comes after linking: unlinking, mending what was crossed, undo and redo, the way back, and all of it
/// by keyboard.
class TestFlowUpkeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Members));
    }
    void cleanup() { m_sample.reset(); }

    void unlinkAsksWhy_data();
    void unlinkAsksWhy();
    void unlinkCanBeCancelled();
    void notSureStaysASuggestionWithWhoAndWhen();
    void unlinkOfACreatedPairNamesWhatElseExists();

    void whoIsLinkedIsFoundWithWhom();
    void crossedPairsAreSwapped();
    void rejectedOnesAreTakenBack();

    void keysUndoAndRedo();
    void keysUndoWhatWasDoneBeforeARestart();
    void opensWhereOneLeftOff();
    void altArrowsGoBackAndForward();
    void partsOfThePathAreButtons();

    void theListNeverJumps();
    void aDoubleClickDecidesOnce();
    void aDoubleClickOnAPlusCreatesOne();
    void aHeldKeyDecidesOnce_data();
    void aHeldKeyDecidesOnce();

    void arrowsAndDigitsDecideInTheList();
    void plusKeyCreates();
    void lettersGoToTheSearch();
    void keysOfTheDetail();
    void singleKeysCanBeSwitchedOff();
    void tabFollowsTheReadingOrder();
    void tabReachesWhatWasFound();

private:
    static constexpr auto members = Kind::Members;
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    /// What Tab reaches from where the keyboard is until it is there again.
    [[nodiscard]] QStringList wayOfTab();
    /// Presses a key and holds it down, so that it repeats some times.
    void hold(Qt::Key key, const QString &text);
    /// Of Motivity's members, how many are left to be decided about.
    [[nodiscard]] int open() { return sample().counts(members).motivity.notLinked(); }

    std::unique_ptr<SampleWindow> m_sample;
};

void TestFlowUpkeep::unlinkAsksWhy_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<PersonState>("state");
    QTest::addColumn<int>("buttons");
    QTest::newRow("wrong person") << u"Wrong person"_s << u"Unlinked Ana Ruiz from Ana Ruiz: wrong person"_s
                                  << PersonState::Open << 0;
    QTest::newRow("has left") << u"Has left"_s << u"has left"_s << PersonState::NoNeed << 0;
    QTest::newRow("not sure") << u"Not sure"_s << u"Unlinked Ana Ruiz from Ana Ruiz: not sure"_s
                              << PersonState::Suggested << 1;
}

void TestFlowUpkeep::unlinkAsksWhy()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, message);
    QFETCH(const PersonState, state);
    QFETCH(const int, buttons);
    QVERIFY(sample().filter(u"Linked"_s));
    const int before = sample().countOn(u"Linked"_s);
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    QVERIFY(sample().press(u"Unlink"_s));
    QTRY_VERIFY(sample().dialog());
    QVERIFY(sample().says(u"Why unlink Ana Ruiz from Ana Ruiz?"_s));
    QVERIFY(!sample().has(u"Unlink and remove the profile"_s));
    QVERIFY(sample().press(reason));
    QTRY_VERIFY(!sample().dialog());
    QTRY_VERIFY2(sample().message().contains(message), qPrintable(sample().message()));
    QTRY_COMPARE(sample().countOn(u"Linked"_s), before - 1);
    QVERIFY(!sample().rows().contains(u"Ana Ruiz"_s));
    const PersonDetail ana = sample().stored(members, Side::Motivity, u"Ana Ruiz"_s);
    QVERIFY(!ana.link);
    QCOMPARE(ana.row.state, state);
    QCOMPARE(static_cast<int>(ana.suggestions.size()), buttons);
    // Undone, the link is the one it was: by Rosterlink itself.
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().countOn(u"Linked"_s), before);
    QCOMPARE(sample().selected(), u"Ana Ruiz"_s);
    QCOMPARE(sample().stored(ana.person.id).link->how, LinkHow::Automatic);
}

void TestFlowUpkeep::unlinkCanBeCancelled()
{
    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    for (const bool byKey : {false, true}) {
        QVERIFY(sample().press(u"Unlink"_s));
        QTRY_VERIFY(sample().dialog());
        byKey ? sample().key(Qt::Key_Escape) : static_cast<void>(sample().press(u"Cancel"_s));
        QTRY_VERIFY(!sample().dialog());
    }
    QCOMPARE(sample().partnerOf(members, u"Ana Ruiz"_s), u"Ana Ruiz"_s);
    QCOMPARE(sample().message(), QString());
}

void TestFlowUpkeep::notSureStaysASuggestionWithWhoAndWhen()
{
    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    QVERIFY(sample().press(u"Unlink"_s));
    QVERIFY(sample().press(u"Not sure"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Ana Ruiz"_s));
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    QVERIFY(sample().says(u"Unlinked by dana on"_s));
    QVERIFY(sample().press(u"Ana Ruiz"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Ana Ruiz"_s), u"Ana Ruiz"_s);
    QCOMPARE(sample().stored(members, Side::Motivity, u"Ana Ruiz"_s).link->how, LinkHow::ByHand);
}

void TestFlowUpkeep::unlinkOfACreatedPairNamesWhatElseExists()
{
    QVERIFY(sample().filter(u"Linked"_s));
    const Counts before = sample().counts(members);
    QVERIFY(sample().choose(u"Keisha Donovan"_s));
    QVERIFY(sample().press(u"Unlink"_s));
    QTRY_VERIFY(sample().dialog());
    QVERIFY(sample().says(u"Role: RBT"_s));
    QVERIFY(sample().says(u"Invitation, waiting since"_s));
    QVERIFY(sample().press(u"Unlink and remove the profile"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Keisha Donovan"_s));
    QVERIFY(sample().find(members, Side::Motivity, u"Keisha Donovan"_s).isNull());
    QCOMPARE(sample().counts(members).motivity.all(), before.motivity.all() - 1);
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().counts(members), before);
    QTRY_COMPARE(sample().selected(), u"Keisha Donovan"_s);
    const PersonDetail back = sample().stored(members, Side::Motivity, u"Keisha Donovan"_s);
    QVERIFY(back.invitation);
    QCOMPARE(back.roles.size(), size_t(1));
}

void TestFlowUpkeep::whoIsLinkedIsFoundWithWhom()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QVERIFY(sample().lookFor(u"ruiz"_s, u"Ana Ruiz"_s));
    QVERIFY(sample().says(u"Linked with Ana Ruiz, automatically, since"_s));
    QVERIFY(!sample().has(u"Swap"_s));
    QVERIFY(sample().press(u"Link here instead"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Katherine O'Neil"_s), u"Ana Ruiz"_s);
    QVERIFY(sample().partnerOf(members, u"Ana Ruiz"_s).isEmpty());
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QVERIFY(sample().rows().contains(u"Ana Ruiz"_s)); // hers is free now, and to be decided
    // One change, taken back as one.
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Ana Ruiz"_s), u"Ana Ruiz"_s);
    QVERIFY(sample().partnerOf(members, u"Katherine O'Neil"_s).isEmpty());
    QTRY_COMPARE(sample().selected(), u"Katherine O'Neil"_s);
}

void TestFlowUpkeep::crossedPairsAreSwapped()
{
    QVERIFY(sample().filter(u"Linked"_s));
    for (const bool crossed : {true, false}) {
        QVERIFY(sample().choose(u"Ana Ruiz"_s));
        QVERIFY(sample().press(u"Find in Calmanac…"_s));
        QVERIFY(sample().lookFor(crossed ? u"moss"_s : u"ruiz"_s, crossed ? u"Rita Moss"_s : u"Ana Ruiz"_s));
        QVERIFY(sample().has(u"Link here instead"_s));
        QVERIFY(sample().press(u"Swap"_s));
        QTRY_COMPARE(sample().partnerOf(members, u"Ana Ruiz"_s), crossed ? u"Rita Moss"_s : u"Ana Ruiz"_s);
        QCOMPARE(sample().partnerOf(members, u"Rita Moss"_s), crossed ? u"Ana Ruiz"_s : u"Rita Moss"_s);
        QTRY_VERIFY(sample().message().startsWith("Swapped: "_L1));
        QTRY_VERIFY(sample().isSettled() && sample().says(crossed ? u"Rita Moss"_s : u"Ana Ruiz"_s));
    }
}

void TestFlowUpkeep::rejectedOnesAreTakenBack()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Not the same person"_s));
    QTRY_VERIFY(sample().says(u"Nobody in Calmanac is like Katherine O'Neil."_s));
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QVERIFY(sample().lookFor(u"kate"_s, u"Kate O'Neil"_s));
    QVERIFY(sample().says(u"Called not the same person by dana on"_s));
    QVERIFY(sample().press(u"Take back"_s));
    QTRY_COMPARE(sample().message(), u"Katherine O'Neil and Kate O'Neil may be the same person after all"_s);
    QTRY_VERIFY(sample().buttons().contains(u"Kate O'Neil"_s));
    QCOMPARE(sample().stored(members, Side::Motivity, u"Katherine O'Neil"_s).suggestions.size(), size_t(1));
}

void TestFlowUpkeep::keysUndoAndRedo()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Kate O'Neil"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QVERIFY(sample().choose(u"Morgan Lee"_s));
    QVERIFY(sample().press(u"No need to link"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Morgan Lee"_s));

    sample().key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sample().message(), u"Undone: No need to link Morgan Lee"_s);
    QTRY_COMPARE(sample().selected(), u"Morgan Lee"_s);
    sample().key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sample().rows(), before);
    QCOMPARE(sample().selected(), u"Katherine O'Neil"_s);
    QVERIFY(sample().partnerOf(members, u"Katherine O'Neil"_s).isEmpty());

    sample().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sample().partnerOf(members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    sample().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!sample().rows().contains(u"Morgan Lee"_s));
    const QString last = sample().message();
    sample().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // nothing is left to be done again
    QTRY_VERIFY(sample().message() != last);
    QCOMPARE(sample().rows().size(), before.size() - 2);
}

void TestFlowUpkeep::keysUndoWhatWasDoneBeforeARestart()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Kate O'Neil"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    sample().restart();
    QTRY_VERIFY(sample().isSettled() && !sample().rows().isEmpty());
    sample().key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(sample().rows(), before);
    QVERIFY(sample().partnerOf(members, u"Katherine O'Neil"_s).isEmpty());
    sample().restart();
    QTRY_VERIFY(sample().isSettled() && !sample().rows().isEmpty());
    sample().key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(sample().partnerOf(members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
}

void TestFlowUpkeep::opensWhereOneLeftOff()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    const QStringList rows = sample().rows();
    sample().restart();
    QTRY_VERIFY(sample().isSettled());
    QTRY_COMPARE(sample().selected(), u"Priya Natarajan"_s);
    QCOMPARE(sample().rows(), rows);
    QVERIFY(sample().pressTab(u"Learners"_s));
    QTRY_VERIFY(sample().isSettled() && !sample().rows().isEmpty());
    QVERIFY(sample().press(u"Screen-share mode"_s));
    sample().restart();
    QTRY_VERIFY2(sample().has(u"Bright Steps ABA"_s) && !sample().has(u"Not Linked"_s),
                 "on Orgs, after sharing the screen");
}

void TestFlowUpkeep::altArrowsGoBackAndForward()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"History"_s));
    QTRY_VERIFY(!sample().list()->isVisible());
    sample().key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(sample().list()->isVisible());
    QCOMPARE(sample().selected(),
             u"Katherine O'Neil"_s); // with the filter and the person that were chosen since
    QTRY_VERIFY(sample().isSettled());
    sample().key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!sample().list()->isVisible());
    QTRY_VERIFY(sample().has(u"Calmanac"_s));
    sample().key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(sample().list()->isVisible());
    QCOMPARE(sample().selected(), u"Katherine O'Neil"_s);
    sample().key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(!sample().list()->isVisible());
    QVERIFY(!named<QPushButton>(&sample().window(), u"Forward"_s)->isEnabled());
    QVERIFY(sample().press(u"Back"_s));
    QTRY_VERIFY(sample().list()->isVisible());
}

void TestFlowUpkeep::partsOfThePathAreButtons()
{
    auto *path = named<QWidget>(&sample().window(), u"Path"_s);
    QVERIFY(path);
    const auto part = [path](const QString &name) { return named<QPushButton>(path, name); };
    QVERIFY(part(u"Orgs"_s) && part(u"Bright Steps ABA"_s) && part(u"Settings"_s) &&
            part(u"Integrations"_s) && part(u"Calmanac"_s));
    click(part(u"Integrations"_s));
    QTRY_VERIFY(!sample().list()->isVisible());
    QTRY_VERIFY(!part(u"Calmanac"_s) && part(u"Bright Steps ABA"_s));
    click(part(u"Bright Steps ABA"_s));
    QTRY_VERIFY(part(u"Members"_s) && part(u"Orgs"_s));
    click(part(u"Orgs"_s));
    QTRY_VERIFY(!part(u"Bright Steps ABA"_s));
}

void TestFlowUpkeep::theListNeverJumps()
{
    QVERIFY(sample().pressTab(u"Learners"_s));
    QTRY_VERIFY(sample().isSettled() && sample().rows().contains(u"Elijah Thompson"_s));
    QVERIFY(sample().filter(u"Not Linked"_s));
    auto *list = sample().list();
    QVERIFY(list->verticalScrollBar()->maximum() > 10 * 54);
    // In the middle of a long list, one after the other: the next person stands where the last one stood.
    list->verticalScrollBar()->setValue(4 * 54 + 20);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(80, 200));
    QTRY_VERIFY(sample().isSettled());
    const int at = sample().selectedAt();
    for (int i = 0; i < 8; ++i) {
        const auto size = sample().rows().size();
        const QString next = sample().rows().value(list->currentIndex().row() + 1);
        QVERIFY(sample().press(u"No need to link"_s));
        QTRY_COMPARE(sample().rows().size(), size - 1);
        QCOMPARE(sample().selected(), next);
        QCOMPARE(sample().selectedAt(), at);
        QTRY_VERIFY(sample().isSettled());
    }
}

void TestFlowUpkeep::aDoubleClickDecidesOnce()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    const int before = open();
    const auto spot = sample().stage().find(u"No need to link"_s);
    QVERIFY(spot);
    QCoreApplication::processEvents();
    // The second click hits whatever is at the same place by then, or a button that decides about the next
    // person.
    QWidget *window = &sample().window();
    const QPoint at = spot->widget->mapTo(window, spot->widget->rect().center());
    QTest::mouseClick(spot->widget, Qt::LeftButton);
    QTRY_VERIFY(!sample().rows().contains(u"Katherine O'Neil"_s));
    QTRY_VERIFY(sample().isSettled());
    QWidget *next = named<QPushButton>(sample().detail(), u"No need to link"_s);
    QVERIFY(window->childAt(at) && next);
    for (QWidget *target : {window->childAt(at), next}) {
        QTest::mouseDClick(target, Qt::LeftButton);
        QTest::mouseRelease(target, Qt::LeftButton);
    }
    QTest::qWait(100);
    QCOMPARE(open(), before - 1);
}

void TestFlowUpkeep::aDoubleClickOnAPlusCreatesOne()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Lena Ortiz"_s));
    const Counts before = sample().counts(members);
    // By the second click the next one may have moved into the first one's place.
    QWidget *list = sample().list()->viewport();
    const QPoint plus = sample().plusOf(u"Lena Ortiz"_s);
    QTest::mouseClick(list, Qt::LeftButton, {}, plus);
    QTest::mouseDClick(list, Qt::LeftButton, {}, plus);
    QTest::mouseRelease(list, Qt::LeftButton, {}, plus);
    QTRY_VERIFY(sample().says(u"Linked in Motivity with"_s));
    QTest::qWait(100);
    QCOMPARE(sample().partnerOf(members, u"Lena Ortiz"_s), u"Lena Ortiz"_s);
    QCOMPARE(sample().counts(members).motivity.all(), before.motivity.all() + 1);
}

void TestFlowUpkeep::hold(Qt::Key key, const QString &text)
{
    for (int i = 0; i < 4; ++i) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text, i > 0);
        QApplication::sendEvent(sample().focus(), &press);
        if (i > 0) {
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text, true);
            QApplication::sendEvent(sample().focus(), &release);
        }
        QTest::qWait(30); // the decision takes effect meanwhile, and the next person comes
    }
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(sample().focus(), &release);
    QTest::qWait(40);
}

void TestFlowUpkeep::aHeldKeyDecidesOnce_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("button"); // empty: in the list; "detail": in the detail, but on no button
    QTest::addColumn<int>("decided");
    QTest::newRow("1 in the list") << int(Qt::Key_1) << u"1"_s << QString() << 1;
    QTest::newRow("1 in the detail") << int(Qt::Key_1) << u"1"_s << u"detail"_s << 1;
    QTest::newRow("N") << int(Qt::Key_N) << u"n"_s << u"detail"_s << 1;
    QTest::newRow("Enter on the name") << int(Qt::Key_Return) << u"\r"_s << u"Kate O'Neil"_s << 1;
    QTest::newRow("space on the name") << int(Qt::Key_Space) << u" "_s << u"Kate O'Neil"_s << 1;
    QTest::newRow("Enter on No need") << int(Qt::Key_Enter) << u"\r"_s << u"No need to link"_s << 1;
    QTest::newRow("Enter in the list") << int(Qt::Key_Return) << u"\r"_s << QString() << 0;
}

void TestFlowUpkeep::aHeldKeyDecidesOnce()
{
    QFETCH(const int, key);
    QFETCH(const QString, text);
    QFETCH(const QString, button);
    QFETCH(const int, decided);
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    const int before = open();
    QWidget *where = button.isEmpty()        ? static_cast<QWidget *>(sample().list())
                     : button == "detail"_L1 ? static_cast<QWidget *>(sample().detail())
                                             : named<QPushButton>(sample().detail(), button);
    QVERIFY(where);
    where->setFocus(Qt::TabFocusReason);
    hold(static_cast<Qt::Key>(key), text);
    QTRY_COMPARE(open(), before - decided);
    QTRY_VERIFY(sample().isSettled());
    QCOMPARE(open(), before - decided);
}

void TestFlowUpkeep::arrowsAndDigitsDecideInTheList()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(sample().rows().constFirst()));
    QCOMPARE(sample().focus(), sample().list());
    const auto target = sample().rows().indexOf(u"James Carter Jr"_s);
    for (int i = 0; i < target; ++i) {
        sample().key(Qt::Key_Down);
    }
    QCOMPARE(sample().selected(), u"James Carter Jr"_s);
    QTRY_VERIFY(sample().isSettled());
    const int before = open();
    sample().key(Qt::Key_5); // no such button
    QTest::qWait(50);
    QCOMPARE(open(), before);
    QCOMPARE(sample().list(), sample().focus());
    sample().key(Qt::Key_1);
    QTRY_COMPARE(sample().partnerOf(members, u"James Carter Jr"_s), u"James Carter Jr"_s);
    QTRY_VERIFY(!sample().rows().contains(u"James Carter Jr"_s));
    QTRY_VERIFY(sample().isSettled());
    QCOMPARE(sample().focus(), sample().list()); // ready for the next one
    sample().key(Qt::Key_Up);
    QTRY_VERIFY(sample().isSettled());
    sample().key(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(sample().selected(), sample().rows().constLast());
}

void TestFlowUpkeep::plusKeyCreates()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    sample().type(u"+"_s);
    QTRY_COMPARE(sample().partnerOf(members, u"Priya Natarajan"_s), u"Priya Natarajan"_s);
    QTRY_VERIFY(sample().says(u"Linked in Motivity with"_s));
    // In Motivity's list there is nothing to create.
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Teresa Sandoval"_s));
    const Counts before = sample().counts(members);
    sample().type(u"+"_s);
    QTest::qWait(50);
    QCOMPARE(sample().counts(members), before);
}

void TestFlowUpkeep::lettersGoToTheSearch()
{
    QVERIFY(sample().filter(u"All"_s));
    QVERIFY(sample().choose(sample().rows().constFirst()));
    const auto all = sample().rows().size();
    sample().type(u"oneil"_s);
    QCOMPARE(spokenName(sample().focus()), u"Search"_s);
    QTRY_COMPARE(sample().rows(), QStringList({u"Kate O'Neil"_s, u"Katherine O'Neil"_s}));
    sample().key(Qt::Key_Down);
    QCOMPARE(sample().focus(), sample().list());
    sample().type(u"/"_s);
    QCOMPARE(spokenName(sample().focus()), u"Search"_s);
    sample().type(u"0140"_s); // by phone, typed over what was there
    QTRY_COMPARE(sample().rows().filter(u"James Carter"_s).size(), sample().rows().size());
    QVERIFY(!sample().rows().isEmpty());
    sample().type(u"nobody has this"_s);
    QTRY_VERIFY(isSaid(&sample().window(), u"Nobody is found"_s));
    sample().key(Qt::Key_Escape);
    QTRY_COMPARE(sample().rows().size(), all);
    QCOMPARE(sample().focus(), sample().list());
    // A pair is found by the name that its other half has.
    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(sample().rows().constFirst()));
    sample().type(u"bob hale"_s);
    QTRY_COMPARE(sample().rows(), QStringList{u"Robert Hale"_s});
}

void TestFlowUpkeep::keysOfTheDetail()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    const int before = open();
    // In the list N, X and U are letters that one searches for.
    sample().type(u"n"_s);
    QCOMPARE(spokenName(sample().focus()), u"Search"_s);
    sample().key(Qt::Key_Escape);
    QTRY_COMPARE(sample().rows().size(), sample().countOn(u"Not Linked Motivity"_s));
    QCOMPARE(open(), before);

    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    named<QPushButton>(sample().detail(), u"Kate O'Neil"_s)->setFocus(Qt::TabFocusReason);
    sample().type(u"x"_s);
    QTRY_COMPARE(sample().message(), u"Katherine O'Neil and Kate O'Neil are not the same person"_s);
    QTRY_VERIFY(sample().says(u"Nobody in Calmanac is like Katherine O'Neil."_s));
    QVERIFY(sample().detail()->hasFocus()); // the keyboard stays in the detail, on no button
    sample().type(u"n"_s);
    QTRY_COMPARE(sample().message(), u"No need to link Katherine O'Neil"_s);
    QTRY_VERIFY(sample().isSettled());

    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(u"Ana Ruiz"_s));
    sample().detail()->setFocus(Qt::TabFocusReason);
    sample().type(u"u"_s);
    QTRY_VERIFY(sample().dialog());
    QVERIFY(sample().says(u"Why unlink Ana Ruiz from Ana Ruiz?"_s));
    sample().key(Qt::Key_Escape);
    QTRY_VERIFY(!sample().dialog());
    sample().type(u"/"_s);
    QCOMPARE(spokenName(sample().focus()), u"Search"_s);
}

void TestFlowUpkeep::singleKeysCanBeSwitchedOff()
{
    sample().window().desk().singleKeys().setOn(false);
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    const int before = open();
    sample().type(u"1+n/"_s);
    QCOMPARE(sample().focus(), sample().list());
    sample().detail()->setFocus(Qt::TabFocusReason);
    sample().type(u"1nx"_s);
    QTest::qWait(50);
    QCOMPARE(open(), before);
    sample().restart(); // it is remembered
    QVERIFY(!sample().window().desk().singleKeys().areOn());
}

QStringList TestFlowUpkeep::wayOfTab()
{
    const QWidget *first = sample().focus();
    QStringList way;
    do {
        way.append(spokenName(sample().focus()));
        sample().key(Qt::Key_Tab);
    } while (sample().focus() != first && way.size() < 100);
    return way;
}

void TestFlowUpkeep::tabFollowsTheReadingOrder()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QCOMPARE(sample().focus(), sample().list());
    const QStringList way = wayOfTab();
    // The list, the detail from top to bottom, and round again: the sections, the path, the numbers, the
    // filters, the search.
    QStringList expected{u"People"_s, sample().detail()->accessibleName()};
    expected += sample().buttons();
    expected += {u"Orgs"_s, u"Members"_s, u"Learners"_s, u"Invitations"_s, u"History"_s, u"Settings"_s};
    expected +=
        {u"Back"_s, u"Orgs"_s, u"Bright Steps ABA"_s, u"Settings"_s, u"Integrations"_s, u"Calmanac"_s};
    expected += {u"Screen-share mode"_s,
                 u"Acting as"_s,
                 u"Help"_s,
                 u"Possible duplicates"_s,
                 u"For the other office…"_s,
                 u"New files…"_s,
                 u"Members or learners"_s};
    expected += {u"linked"_s, u"match found"_s, u"no match"_s, u"no need"_s,
                 u"linked"_s, u"match found"_s, u"no match"_s};
    expected += {u"No role yet"_s,      u"Link all sure ones…"_s, u"Export…"_s,
                 u"Papers and links"_s, u"Not Linked Motivity"_s, u"Search"_s};
    QCOMPARE(way, expected);
    sample().key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(spokenName(sample().focus()), u"Search"_s);

    // Where a number of the header filters, no button of the filters is checked, and they are reached all the
    // same.
    QVERIFY(sample().press(u"no match"_s));
    const QStringList again = wayOfTab();
    QVERIFY2(again.contains(u"Not Linked Motivity"_s), qPrintable(again.join(u" | "_s)));
    auto *filter = named<QAbstractButton>(&sample().window(), u"Not Linked Motivity"_s);
    filter->setFocus(Qt::TabFocusReason);
    sample().key(Qt::Key_Space);
    QCOMPARE(sample().rows().size(), sample().countOn(u"Not Linked Motivity"_s));
    sample().key(Qt::Key_Left); // the other filters, as one switches between them
    QCOMPARE(sample().rows().size(), sample().countOn(u"Not Linked"_s));
}

void TestFlowUpkeep::tabReachesWhatWasFound()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QVERIFY(sample().lookFor(u"ruiz"_s, u"Ana Ruiz"_s));
    sample().dialog()->findChild<QLineEdit *>()->setFocus(Qt::TabFocusReason);
    QCOMPARE(wayOfTab(),
             QStringList({u"Search"_s, u"People in Calmanac"_s, u"Link here instead"_s, u"Close"_s}));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestFlowUpkeep)
#include "tst_flowupkeep.moc"
