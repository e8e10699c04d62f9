// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/pageheader.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/personpanel.h"
#include "ui/calmanac/rolechoice.h"
#include "ui/common/button.h"
#include "ui/common/filterbutton.h"
#include "ui/common/tokens.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// How the Calmanac page stands in windows of every size, and what it shows of itself.
class TestCalmanacPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Members));
    }
    void cleanup() { m_sample.reset(); }

    // Sizes
    void theKeyboardGoesToTheDetailThatReplacesTheList();
    void aShortWindowFoldsTheBooks();
    void filtersStayInTheirPlaceFromTabToTab();
    void theMessageCoversNobodyWhoIsSelected();

    // The detail
    void whatHasTheKeyboardIsSeen();
    void hintsStandWhereTheirKeysAct();
    void afterPlusTheRolesAreInView();
    void plusIsPrimaryOnlyWhereItCreates();
    void whoseAddressIsTakenIsSaidOnce();
    void whatLooksMistypedIsPointedOut();
    void nobodyIsChosenBeforehandInTheSearch();
    void plusPairsAreTakenBack();

    // The header and the list
    void newsAreNamedWithoutTheirCounts();
    void whoWasCreatedStaysWhileTheScreenIsShared();

private:
    static constexpr auto members = Kind::Members;
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    [[nodiscard]] Button *button(const QString &name) { return named<Button>(&sample().window(), name); }
    /// Clicks somebody's row in a window that may be too narrow for the detail beside it.
    bool clickRow(const QString &name);
    /// How many rows of the list are whole in sight.
    [[nodiscard]] int rowsInSight();

    std::unique_ptr<SampleWindow> m_sample;
};

bool TestCalmanacPage::clickRow(const QString &name)
{
    const auto spot = sample().stage().findRow(name);
    if (!spot) {
        return false;
    }
    QTest::mouseClick(spot->widget, Qt::LeftButton, {}, spot->center());
    return QTest::qWaitFor([this] { return sample().isSettled(); });
}

int TestCalmanacPage::rowsInSight()
{
    return sample().list()->viewport()->height() / rowHeight;
}

void TestCalmanacPage::theKeyboardGoesToTheDetailThatReplacesTheList()
{
    sample().window().resize(900, 700);
    QTRY_VERIFY(!sample().detail()->isVisible());
    QVERIFY(clickRow(u"Beatrice Lundy"_s));
    QVERIFY(!sample().list()->isVisible());
    QCOMPARE(sample().focus(), sample().detail());
    QVERIFY(!button(u"Not Linked"_s)); // what belongs to the list goes with it
    const int at = button(u"Back to the list"_s)->mapToGlobal(QPoint()).x();
    QVERIFY(at - sample().detail()->mapToGlobal(QPoint()).x() >= space::large); // above the detail's text
    QVERIFY(sample().press(u"Back to the list"_s));
    QTRY_COMPARE(sample().focus(), sample().list());
    sample().key(Qt::Key_Return);
    QTRY_COMPARE(sample().focus(), sample().detail());
}

void TestCalmanacPage::aShortWindowFoldsTheBooks()
{
    QVERIFY(!button(u"Both books"_s));
    for (const QSize size : {QSize(1024, 640), QSize(960, 540)}) {
        sample().window().resize(size);
        QTRY_VERIFY(button(u"Both books"_s));
        QVERIFY(!isSaid(&sample().window(), u"Motivity 62"_s));
        QVERIFY(isSaid(&sample().window(), u"19 decisions left"_s));
        QTRY_VERIFY2(rowsInSight() >= 5, qPrintable(QString::number(rowsInSight())));
    }
    QVERIFY(sample().press(u"Both books"_s));
    QTRY_VERIFY(isSaid(&sample().window(), u"Motivity 62"_s));
    QVERIFY(sample().press(u"no need"_s)); // the numbers are filters there too
    QTRY_COMPARE(sample().rows(), QStringList{u"Gloria Stein"_s});
    sample().window().resize(1280, 800);
    QTRY_VERIFY(!button(u"Both books"_s));
    QVERIFY(isSaid(&sample().window(), u"Motivity 62"_s));
}

void TestCalmanacPage::filtersStayInTheirPlaceFromTabToTab()
{
    const auto at = [this] {
        return named<FilterButton>(&sample().window(), u"All"_s)->mapTo(&sample().window(), QPoint());
    };
    QVERIFY(button(u"No role yet"_s)); // a number that learners don't have
    const QPoint before = at();
    QVERIFY(sample().pressTab(u"Learners"_s));
    QTRY_VERIFY(!button(u"No role yet"_s));
    QTRY_COMPARE(at(), before);
}

void TestCalmanacPage::theMessageCoversNobodyWhoIsSelected()
{
    QVERIFY(sample().filter(u"Not Linked"_s));
    auto *list = sample().list();
    // By mouse, the lowest row of those that are whole in sight: the message will need its place.
    const QModelIndex lowest = list->indexAt(QPoint(20, list->viewport()->height() - rowHeight));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(lowest).center());
    QCOMPARE(list->currentIndex(), lowest);
    QTRY_VERIFY(sample().isSettled());
    QVERIFY(sample().press(u"No need to link"_s));
    QTRY_VERIFY(!sample().message().isEmpty());
    QTRY_VERIFY(sample().isSettled());
    const QRect row = list->visualRect(list->currentIndex());
    QVERIFY2(list->viewport()->rect().contains(row), "the selected row is in sight above the message");
}

void TestCalmanacPage::whatHasTheKeyboardIsSeen()
{
    QVERIFY(sample().choose(u"Beatrice Lundy"_s));
    QCOMPARE(sample().focus(), sample().list());
    const QImage without = sample().detail()->grab().toImage();
    sample().key(Qt::Key_Tab);
    QCOMPARE(sample().focus(), sample().detail());
    QTRY_VERIFY(sample().detail()->grab().toImage().pixelColor(1, 200) != without.pixelColor(1, 200));
}

void TestCalmanacPage::hintsStandWhereTheirKeysAct()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QTRY_VERIFY(!button(u"No need to link"_s)->isHintShown());
    QVERIFY(!button(u"Not the same person"_s)->isHintShown());
    QVERIFY(button(u"Kate O'Neil"_s)->isHintShown()); // digits decide in the list too
    sample().detail()->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(button(u"No need to link"_s)->isHintShown());
    QVERIFY(button(u"Not the same person"_s)->isHintShown());
    sample().list()->setFocus(Qt::MouseFocusReason);
    QTRY_VERIFY(!button(u"No need to link"_s)->isHintShown());
}

void TestCalmanacPage::afterPlusTheRolesAreInView()
{
    sample().window().resize(1280, 640);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(clickRow(u"Priya Natarajan"_s));
    QVERIFY(sample().press(u"Add Priya Natarajan to Motivity"_s));
    QTRY_VERIFY(sample().says(u"Linked in Motivity with"_s));
    const auto isInView = [this] {
        const auto *roles = sample().detail()->findChild<RoleChoice *>();
        const QRect place(roles->mapTo(sample().detail(), QPoint()), roles->size());
        return sample().detail()->rect().adjusted(-1, 0, 1, 0).contains(place);
    };
    QTRY_VERIFY(isInView());
    QVERIFY(sample().press(u"BCBA"_s)); // and they stay there while one chooses
    QTRY_VERIFY(button(u"BCBA"_s)->isChecked());
    QTRY_VERIFY(sample().isSettled() && isInView());
}

void TestCalmanacPage::plusIsPrimaryOnlyWhereItCreates()
{
    const auto look = [this](const QString &name) {
        return button(u"Add %1 to Motivity"_s.arg(name))->look();
    };
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    QCOMPARE(look(u"Priya Natarajan"_s), Button::Look::Primary);
    QVERIFY(sample().choose(u"Kate O'Neil"_s));
    QCOMPARE(look(u"Kate O'Neil"_s), Button::Look::Plain);
    QVERIFY(sample().choose(u"Dana Whitfield"_s));
    QCOMPARE(look(u"Dana Whitfield"_s), Button::Look::Plain);
    QVERIFY(sample().press(u"Use another e-mail address…"_s));
    sample().type(u"dana.whitfield@example.org"_s);
    QCOMPARE(look(u"Dana Whitfield"_s), Button::Look::Primary);
    sample().key(Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(look(u"Dana Whitfield"_s), Button::Look::Plain);
}

void TestCalmanacPage::whoseAddressIsTakenIsSaidOnce()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Dana Whitfield"_s));
    QVERIFY(sample().press(u"Add Dana Whitfield to Motivity"_s));
    QTRY_COMPARE(spokenName(sample().focus()), u"E-mail address"_s);
    QTRY_VERIFY(sample().message().contains(u"Rita Moss"_s));
    const auto labels = sample().detail()->findChildren<QLabel *>();
    const auto naming = std::count_if(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Rita Moss"_s);
    });
    QCOMPARE(naming, 1);
}

void TestCalmanacPage::whatLooksMistypedIsPointedOut()
{
    const PersonId priya = sample().find(members, Side::Counterpart, u"Priya Natarajan"_s);
    bool written = false;
    sample().window().desk().read<bool>(
        this,
        [priya](Database &database) {
            database.run(u"UPDATE person SET email = 'priya@gmial.com' WHERE person = ?"_s, priya).finish();
            return true;
        },
        [&](bool) { written = true; });
    QTRY_VERIFY(written);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    QVERIFY(sample().says(u"priya@gmial.com, looks mistyped. Did you mean priya@gmail.com?"_s));
    QVERIFY(sample().press(u"Add Priya Natarajan to Motivity"_s)); // asks for the address
    QVERIFY(!sample().stored(priya).link);
    QVERIFY(sample().press(u"Use priya@gmail.com"_s));
    QVERIFY(sample().press(u"Add Priya Natarajan to Motivity"_s));
    QTRY_VERIFY(sample().stored(priya).link.has_value());
    QCOMPARE(sample().stored(sample().stored(priya).link->partner.id).invitation->address,
             u"priya@gmail.com"_s);
}

void TestCalmanacPage::nobodyIsChosenBeforehandInTheSearch()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Katherine O'Neil"_s));
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QTRY_VERIFY(sample().dialog());
    QVERIFY(sample().says(u"Choose somebody in the list, or type another name."_s));
    auto *list = sample().dialog()->findChild<QAbstractItemView *>();
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    sample().type(u"ruiz"_s);
    QTRY_VERIFY(!list->selectionModel()->selectedIndexes().isEmpty());
    sample().dialog()->findChild<QLineEdit *>()->clear();
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    QVERIFY(!sample().has(u"Link here instead"_s));
}

void TestCalmanacPage::plusPairsAreTakenBack()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Kate O'Neil"_s));
    QVERIFY(sample().press(u"Add Kate O'Neil to Motivity"_s));
    QVERIFY(sample().press(u"Create anyway"_s));
    QTRY_COMPARE(sample().partnerOf(members, u"Kate O'Neil"_s), u"Kate O'Neil"_s);
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_VERIFY(sample().partnerOf(members, u"Kate O'Neil"_s).isEmpty());
    QTRY_COMPARE(sample().rows(), before);
    QCOMPARE(sample().selected(), u"Kate O'Neil"_s);
    QTRY_VERIFY(sample().has(u"Katherine O'Neil"_s)); // "not the same person" went with it
}

void TestCalmanacPage::newsAreNamedWithoutTheirCounts()
{
    RosterPerson person;
    person.id = PersonId(1);
    person.name = u"Ana Ruiz"_s;
    person.state = PersonState::Linked;
    person.changed = true;
    PeopleModel model;
    model.setPeople({person});
    PageHeader header;
    header.show(model, u"Calmanac"_s, {});
    header.show();
    const auto *changed = named<Button>(&header, u"changed since linked"_s);
    QVERIFY(changed);
    QCOMPARE(changed->text(), u"1 changed since linked"_s);
    QCOMPARE(changed->accessibleDescription(), u"1"_s);
    QVERIFY(!named<Button>(&header, u"new"_s));
}

void TestCalmanacPage::whoWasCreatedStaysWhileTheScreenIsShared()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Priya Natarajan"_s));
    QVERIFY(sample().press(u"Add Priya Natarajan to Motivity"_s));
    QTRY_VERIFY(sample().says(u"Linked in Motivity with"_s));
    for (const bool hidden : {true, false}) {
        const QSignalSpy readAnew(sample().list()->model(), &QAbstractItemModel::modelReset);
        QVERIFY(sample().press(u"Screen-share mode"_s));
        QTRY_COMPARE(isSaid(&sample().window(), u"Names hidden"_s), hidden);
        QTRY_VERIFY(readAnew.size() >= 2); // the people, and the filter
        QTRY_VERIFY(sample().isSettled());
        QCOMPARE(sample().selected(), u"Priya Natarajan"_s);
        QVERIFY(named<FilterButton>(&sample().window(), u"Not Linked Calmanac"_s)->isChecked());
    }
    QVERIFY(sample().choose(u"Tom Becker"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Priya Natarajan"_s));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestCalmanacPage)
#include "tst_calmanacpage.moc"
