// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/tour/callout.h"
#include "ui/tour/tourdialog.h"
#include "ui/tour/tourguide.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

using ui::TourGuide;

/// Tours on the open window, as the user meets them. That each of them fits the program is tried by playing
/// them all, in tst_papertour.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBubbleNeverCoversWhatItPointsAt_data();
    void theBubbleNeverCoversWhatItPointsAt();
    void guidedItWaitsForTheUsersClick();
    void guidedTheKeyboardCountsAsWell();
    void doItForMeDoesTheStep();
    void whoeverIsLostIsBroughtBack();
    void theFirstStepsCanBeDoneAtOnce();
    void watchedItGoesByItselfToTheEnd();
    void watchedItCanBePaused();
    void theDialogOffersEachFlow();
    void allOfThemCanOnlyBeWatched();

private:
    [[nodiscard]] static ui::Tour tourNamed(const QString &name);
    [[nodiscard]] static bool isAt(SampleWindow &sample, const QString &caption);
    /// Answers "Next" to whatever is only to be looked at, and clicks the rest with the mouse.
    [[nodiscard]] static bool doSteps(SampleWindow &sample, const ui::Tour &tour, int first, int last);
};

ui::Tour TestTour::tourNamed(const QString &name)
{
    const auto named = ui::toursNamed(name);
    return named.empty() ? ui::Tour() : named.front();
}

bool TestTour::isAt(SampleWindow &sample, const QString &caption)
{
    return QTest::qWaitFor([&] { return isSaid(&sample.window(), caption); });
}

bool TestTour::doSteps(SampleWindow &sample, const ui::Tour &tour, int first, int last)
{
    for (int i = first; i <= last; ++i) {
        const ui::TourStep &step = tour.steps[static_cast<size_t>(i)];
        if (!isAt(sample, step.caption)) {
            qWarning("step %d isn't shown: %s", i, qPrintable(step.caption));
            return false;
        }
        const auto spot = step.what == ui::TourStep::What::Look ? sample.stage().find(u"Next"_s)
                                                                : sample.stage().find(step);
        if (!spot) {
            return false;
        }
        QTest::mouseClick(spot->widget, Qt::LeftButton, {}, spot->center());
    }
    return true;
}

void TestTour::theBubbleNeverCoversWhatItPointsAt_data()
{
    QTest::addColumn<QRect>("target");
    QTest::newRow("top left") << QRect(0, 0, 60, 30);
    QTest::newRow("top right") << QRect(940, 0, 60, 30);
    QTest::newRow("bottom left") << QRect(0, 670, 60, 30);
    QTest::newRow("bottom right") << QRect(940, 670, 60, 30);
    QTest::newRow("in the middle") << QRect(470, 335, 60, 30);
    QTest::newRow("a whole column") << QRect(0, 0, 200, 700);
    QTest::newRow("a whole line") << QRect(0, 300, 1000, 40);
}

void TestTour::theBubbleNeverCoversWhatItPointsAt()
{
    QFETCH(QRect, target);
    const QRect room(0, 0, 1000, 700);
    const QRect bubble = ui::placeBeside({330, 110}, target, room);
    QVERIFY(room.contains(bubble));
    QVERIFY(!bubble.intersects(target));
}

void TestTour::guidedItWaitsForTheUsersClick()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"members-in-both"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Guided, {});
    QSignalSpy completed(&guide, &TourGuide::completed);
    guide.start(0);
    QVERIFY(doSteps(sample, tour, 0, 7));
    QVERIFY(isAt(sample, tour.steps[8].caption));
    QTest::qWait(400); // some looks later it still waits
    QCOMPARE(guide.step(), 8);
    QVERIFY(doSteps(sample, tour, 8, 9));
    QTRY_COMPARE(sample.partnerOf(Kind::Members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
    QVERIFY(doSteps(sample, tour, 10, static_cast<int>(tour.steps.size()) - 2));
    QVERIFY(isAt(sample, tour.steps.back().caption)); // in the dialog that the step before opened
    QVERIFY(sample.dialog());
    click(named<QPushButton>(sample.dialog(), u"Next"_s));
    QTRY_COMPARE(completed.count(), 1);
    QCOMPARE(sample.partnerOf(Kind::Members, u"Katherine O'Neil"_s), QString()); // Undo was one of the steps
    sample.dialog()->reject();
}

void TestTour::guidedTheKeyboardCountsAsWell()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"members-in-both"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Guided, {});
    guide.start(9);
    QVERIFY(isAt(sample, tour.steps[9].caption));
    sample.list()->setFocus();
    sample.key(Qt::Key_1);
    QVERIFY(isAt(sample, tour.steps[10].caption));
    QCOMPARE(sample.partnerOf(Kind::Members, u"Katherine O'Neil"_s), u"Kate O'Neil"_s);
}

void TestTour::doItForMeDoesTheStep()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"who-is-linked"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Guided, {});
    guide.start(0);
    for (const ui::TourStep &step : tour.steps) {
        QVERIFY2(isAt(sample, step.caption), qPrintable(step.caption));
        sample.key(Qt::Key_F9);
    }
    QVERIFY(isAt(sample, u"That was “Who is linked”."_s));
    QVERIFY(sample.stored(Kind::Members, Side::Motivity, u"Morgan Lee"_s).exemptReason.has_value());
}

void TestTour::whoeverIsLostIsBroughtBack()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"who-is-linked"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Guided, {});
    QSignalSpy anew(&guide, &TourGuide::anewWanted);
    guide.start(7);
    QVERIFY(isAt(sample, tour.steps[7].caption));
    QVERIFY(sample.press(u"History"_s));
    QTRY_VERIFY_WITH_TIMEOUT(sample.has(u"Take me there"_s), 20'000);
    QVERIFY(sample.press(u"Take me there"_s));
    QTRY_COMPARE(anew.count(), 1);
    QCOMPARE(anew.first().first().toInt(), 7);
}

void TestTour::theFirstStepsCanBeDoneAtOnce()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"learners-in-both"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Guided, {});
    guide.start(9);
    QVERIFY(isAt(sample, tour.steps[9].caption));
    QCOMPARE(sample.partnerOf(Kind::Learners, u"Elijah Thompson"_s), u"Eli Thompson"_s);
}

void TestTour::watchedItGoesByItselfToTheEnd()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"learners-in-both"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Watch, {100, false});
    QSignalSpy completed(&guide, &TourGuide::completed);
    guide.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(completed.count(), 1, 60'000);
    QCOMPARE(sample.partnerOf(Kind::Learners, u"Elijah Thompson"_s), u"Eli Thompson"_s);
    QVERIFY(!sample.partnerOf(Kind::Learners, u"Maya Okafor"_s).isEmpty());
}

void TestTour::watchedItCanBePaused()
{
    SampleWindow sample;
    const ui::Tour tour = tourNamed(u"who-is-linked"_s);
    TourGuide guide(sample.window(), sample.desk(), tour, TourGuide::Mode::Watch, {1, true});
    guide.start(0);
    QVERIFY(isAt(sample, tour.steps[0].caption));
    QTest::qWait(4000); // longer than the step would stay
    QCOMPARE(guide.step(), 0);
    sample.key(Qt::Key_F9);
    QVERIFY(isAt(sample, tour.steps[1].caption));
}

void TestTour::theDialogOffersEachFlow()
{
    ui::TourDialog dialog;
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), static_cast<int>(ui::tours().size()) + 1);
    QCOMPARE(dialog.chosen(), u"who-is-linked"_s);
    QCOMPARE(dialog.mode(), TourGuide::Mode::Guided);
}

void TestTour::allOfThemCanOnlyBeWatched()
{
    ui::TourDialog dialog;
    dialog.show();
    QTest::keyClick(dialog.findChild<QListWidget *>(), Qt::Key_End);
    QCOMPARE(dialog.chosen(), u"all"_s);
    QCOMPARE(dialog.mode(), TourGuide::Mode::Watch);
    QVERIFY(!allNamed<QRadioButton>(&dialog, u"Guided"_s).constFirst()->isEnabled());
}

} // namespace rosterlink::test

QTEST_MAIN(rosterlink::test::TestTour)
#include "tst_tour.moc"
