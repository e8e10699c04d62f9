// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// Learners on the Calmanac page, their families' board, and what is hidden while the screen is shared.
class TestFlowLearners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Learners));
    }
    void cleanup() { m_sample.reset(); }

    void bothBooksBalance();
    void whoIsTheSameInBothIsLinked_data();
    void whoIsTheSameInBothIsLinked();
    void namesakesStandBesideTheirOwnBirthDates();
    void theNameButtonLinks_data();
    void theNameButtonLinks();

    void twinsStandOnOneBoard();
    void linkBothAsShownLinksBothRight();
    void linkBothAsShownNeedsTheFocus();
    void oneCellOfTheBoardLinksOnePair();
    void oneCellOfTheBoardIsRejected();

    void plusCreatesAProfileAndAnAlias();
    void plusSelectsTheNextOne();
    void undoTakesProfileAndAliasBack();
    void theDashboardChangesTheAlias();

    void nobodyIsNamedWhileTheScreenIsShared();
    void decisionsWorkWhileTheScreenIsShared();

private:
    static constexpr auto learners = Kind::Learners;
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    /// The names that must not be said: of every learner and client, whole.
    [[nodiscard]] QStringList names();
    /// Who of them is named anywhere in the window, its title and its tooltips included.
    [[nodiscard]] QString named(const QStringList &names);

    std::unique_ptr<SampleWindow> m_sample;
};

void TestFlowLearners::bothBooksBalance()
{
    const Counts counts = sample().counts(learners);
    QVERIFY(isSaid(&sample().window(), u"Motivity 184"_s));
    QVERIFY(isSaid(&sample().window(), u"Calmanac 179"_s));
    QVERIFY(isSaid(&sample().window(), u"31 decisions left"_s));
    QCOMPARE(sample().countOn(u"All"_s), counts.rows());
    QCOMPARE(sample().countOn(u"Linked"_s), counts.motivity.linked);
    QCOMPARE(sample().countOn(u"Not Linked"_s), counts.notLinked());
    for (const auto &filter :
         {u"All"_s, u"Linked"_s, u"Not Linked"_s, u"Not Linked Motivity"_s, u"Not Linked Calmanac"_s}) {
        QVERIFY(sample().filter(filter));
        QCOMPARE(sample().rows().size(), sample().countOn(filter));
    }
}

void TestFlowLearners::whoIsTheSameInBothIsLinked_data()
{
    QTest::addColumn<QString>("motivity");
    QTest::addColumn<QString>("calmanac");
    QTest::newRow("accents") << u"José Álvarez"_s << u"Jose Alvarez"_s;
    QTest::newRow("one twin") << u"Leah Fuchs"_s << u"Leah Fuchs"_s;
    QTest::newRow("the other twin") << u"Lena Fuchs"_s << u"Lena Fuchs"_s;
}

void TestFlowLearners::whoIsTheSameInBothIsLinked()
{
    QFETCH(const QString, motivity);
    QFETCH(const QString, calmanac);
    QVERIFY(sample().filter(u"Linked"_s));
    QVERIFY(sample().choose(motivity));
    QVERIFY(sample().says(u"Linked in Calmanac with"_s));
    QVERIFY(sample().says(calmanac));
    QVERIFY(sample().press(u"Why linked?"_s));
    QTRY_VERIFY(sample().says(u"Linked by Rosterlink on"_s));
    QCOMPARE(sample().partnerOf(learners, motivity), calmanac);
}

void TestFlowLearners::namesakesStandBesideTheirOwnBirthDates()
{
    QVERIFY(sample().filter(u"Linked"_s));
    auto *list = sample().list();
    const auto first = sample().rows().indexOf(u"Liam Nguyen"_s);
    QCOMPARE(sample().rows().value(first + 1), u"Liam Nguyen"_s);
    QStringList born;
    for (int row = static_cast<int>(first); row < first + 2; ++row) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        QTRY_VERIFY(sample().isSettled());
        QVERIFY(sample().says(u", the same"_s));
        QVERIFY(!sample().says(u", different"_s));
        const PersonDetail child = sample().stored(list->selected());
        born.append(child.person.facts[Field::DateOfBirth]);
        QCOMPARE(child.link->partner.facts[Field::DateOfBirth], born.constLast());
    }
    born.sort();
    QCOMPARE(born, QStringList({u"2015-02-11"_s, u"2018-10-27"_s}));
}

void TestFlowLearners::theNameButtonLinks_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("said");
    QTest::newRow("nickname") << u"Elijah Thompson"_s << u"Eli Thompson"_s << u"Eli"_s;
    QTest::newRow("day and month swapped") << u"Sofia Marquez"_s << u"Sofia Marquez"_s << u"day and month"_s;
    QTest::newRow("names and alias alone") << u"Ava Brooks"_s << u"Ava Brooks"_s << u"unknown"_s;
}

void TestFlowLearners::theNameButtonLinks()
{
    QFETCH(const QString, row);
    QFETCH(const QString, button);
    QFETCH(const QString, said);
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const int before = sample().countOn(u"Not Linked Motivity"_s);
    QVERIFY(sample().choose(row));
    QVERIFY2(sample().says(said), qPrintable(said));
    const int at = sample().selectedAt();
    QVERIFY(sample().press(button));
    QTRY_VERIFY(!sample().rows().contains(row));
    QCOMPARE(sample().message(), u"Linked %1 with %2"_s.arg(row, button));
    QCOMPARE(sample().partnerOf(learners, row), button);
    QCOMPARE(sample().countOn(u"Not Linked Motivity"_s), before - 1);
    QCOMPARE(sample().selectedAt(), at);
}

void TestFlowLearners::twinsStandOnOneBoard()
{
    QVERIFY(sample().filter(u"Not Linked"_s));
    for (const auto &twin : {u"Mia Okafor"_s, u"Maya Okafor"_s, u"Mya Okafor"_s}) {
        QVERIFY2(sample().rows().contains(twin), qPrintable(twin));
        QVERIFY(sample().choose(twin));
        QVERIFY(sample().says(u"These children can be mixed up. Who is who?"_s));
        QVERIFY(sample().says(u"maybe twins"_s));
        QVERIFY(sample().says(u"In Motivity: Mia Okafor"_s));
        QVERIFY(sample().says(u"In Motivity: Maya Okafor"_s));
        QVERIFY(sample().says(u"In Calmanac: Mya Okafor"_s));
        QCOMPARE(sample().buttons().count(u"Link both as shown"_s), 1);
        QVERIFY(sample().says(u"In Motivity: Mia Okafor, born 21 May 2018"_s));
        QVERIFY(sample().says(u"In Calmanac: Mya Okafor, born 21 May 2018"_s));
        // What "as shown" means is marked: one cell in each row.
        QCOMPARE(allNamed<QLabel>(sample().detail(), u"⇔ as shown"_s).size(), 2);
        const auto cells = sample().detail()->findChildren<QPushButton *>();
        QCOMPARE(std::count_if(cells.begin(), cells.end(),
                               [](const QPushButton *cell) {
                                   return cell->accessibleDescription().startsWith(u"One of the pairs"_s);
                               }),
                 2);
        QVERIFY(sample().has(u"Find in Calmanac…"_s) || sample().has(u"Find in Motivity…"_s));
    }
    QVERIFY(sample().partnerOf(learners, u"Mia Okafor"_s).isEmpty());
    QVERIFY(sample().partnerOf(learners, u"Maya Okafor"_s).isEmpty());
}

void TestFlowLearners::linkBothAsShownLinksBothRight()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Maya Okafor"_s));
    QVERIFY(sample().press(u"Link both as shown"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Maya Okafor"_s));
    QVERIFY(!sample().rows().contains(u"Mia Okafor"_s));
    QCOMPARE(sample().partnerOf(learners, u"Mia Okafor"_s), u"Mia Okafor"_s);
    QCOMPARE(sample().partnerOf(learners, u"Maya Okafor"_s), u"Mya Okafor"_s);
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().rows(), before);
    QCOMPARE(sample().selected(), u"Maya Okafor"_s);
    QVERIFY(sample().partnerOf(learners, u"Mia Okafor"_s).isEmpty());
}

void TestFlowLearners::linkBothAsShownNeedsTheFocus()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Mia Okafor"_s));
    QCOMPARE(sample().focus(), sample().list());
    for (const auto key :
         {Qt::Key_1, Qt::Key_2, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        sample().key(key);
    }
    auto *all = test::named<QPushButton>(sample().detail(), u"Link both as shown"_s);
    QVERIFY(all && !all->hasFocus());
    QVERIFY(sample().partnerOf(learners, u"Mia Okafor"_s).isEmpty());
    all->setFocus(Qt::TabFocusReason);
    sample().key(Qt::Key_Return);
    QTRY_COMPARE(sample().partnerOf(learners, u"Maya Okafor"_s), u"Mya Okafor"_s);
}

void TestFlowLearners::oneCellOfTheBoardLinksOnePair()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Maya Okafor"_s));
    // The board's cells of a column have one name; of Maya's row, Mya's is the last one.
    const auto cells = allNamed<QPushButton>(sample().detail(), u"Mya Okafor"_s);
    QVERIFY(!cells.isEmpty());
    const auto lowest = *std::max_element(cells.begin(), cells.end(), [](const auto *one, const auto *other) {
        return one->mapToGlobal(QPoint()).y() < other->mapToGlobal(QPoint()).y();
    });
    const bool mayaIsLast = sample().says(u"In Motivity: Maya Okafor"_s);
    QVERIFY(mayaIsLast);
    click(lowest);
    QTRY_VERIFY(sample().message().contains(u"with Mya Okafor"_s));
    const bool maya = sample().partnerOf(learners, u"Maya Okafor"_s) == u"Mya Okafor"_s;
    const bool mia = sample().partnerOf(learners, u"Mia Okafor"_s) == u"Mya Okafor"_s;
    QVERIFY2(maya != mia, "one pair is linked, the one whose cell was pressed");
}

void TestFlowLearners::oneCellOfTheBoardIsRejected()
{
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    QVERIFY(sample().choose(u"Mia Okafor"_s));
    const auto before = sample().stored(learners, Side::Motivity, u"Mia Okafor"_s).suggestions.size();
    QVERIFY(sample().press(u"Not the same person"_s));
    QTRY_VERIFY(sample().message().contains(u"are not the same person"_s));
    QCOMPARE(sample().stored(learners, Side::Motivity, u"Mia Okafor"_s).suggestions.size(), before - 1);
}

void TestFlowLearners::plusCreatesAProfileAndAnAlias()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Noah Fischer"_s));
    QVERIFY(sample().says(u"+ creates the profile and an alias, and links it."_s));
    QVERIFY(!sample().has(u"RBT"_s)); // roles are for members
    QVERIFY(sample().press(u"Add Noah Fischer to Motivity"_s));
    QTRY_COMPARE(sample().message(), u"Created Noah Fischer, alias NoFi"_s);
    QVERIFY(sample().has(u"Undo"_s));
    QVERIFY(sample().has(u"Open dashboard"_s));
    const PersonDetail made = sample().stored(learners, Side::Motivity, u"Noah Fischer"_s);
    QVERIFY(made.link);
    QCOMPARE(made.link->how, LinkHow::Created);
    QCOMPARE(made.person.alias, u"NoFi"_s);
}

void TestFlowLearners::plusSelectsTheNextOne()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    const QStringList before = sample().rows();
    QVERIFY(sample().choose(u"Noah Fischer"_s));
    const int at = sample().selectedAt();
    QVERIFY(sample().press(u"Add Noah Fischer to Motivity"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Noah Fischer"_s));
    const auto was = before.indexOf(u"Noah Fischer"_s);
    QCOMPARE(sample().selected(), was + 1 < before.size() ? before.at(was + 1) : before.at(was - 1));
    QCOMPARE(sample().selectedAt(), at);
}

void TestFlowLearners::undoTakesProfileAndAliasBack()
{
    const Counts before = sample().counts(learners);
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Noah Fischer"_s));
    QVERIFY(sample().press(u"Add Noah Fischer to Motivity"_s));
    QTRY_VERIFY(!sample().rows().contains(u"Noah Fischer"_s));
    QVERIFY(sample().press(u"Undo"_s));
    QTRY_COMPARE(sample().selected(), u"Noah Fischer"_s);
    QCOMPARE(sample().counts(learners), before);
    QCOMPARE(sample().countOn(u"All"_s), before.rows());
}

void TestFlowLearners::theDashboardChangesTheAlias()
{
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Noah Fischer"_s));
    QVERIFY(sample().press(u"Add Noah Fischer to Motivity"_s));
    QVERIFY(sample().press(u"Open dashboard"_s));
    QVERIFY(sample().press(u"profile icon"_s));
    QVERIFY(sample().press(u"Edit"_s));
    QTRY_VERIFY(sample().dialog());
    QVERIFY(sample().press(u"Alias"_s));
    qobject_cast<QLineEdit *>(sample().focus())->selectAll();
    sample().type(u"Comet"_s);
    QVERIFY(sample().press(u"Save"_s));
    QTRY_COMPARE(sample().stored(learners, Side::Motivity, u"Noah Fischer"_s).person.alias, u"Comet"_s);
    QTRY_VERIFY(isSaid(&sample().window(), u"alias Comet"_s));
}

QStringList TestFlowLearners::names()
{
    QStringList names;
    for (const PersonRow &row : sample().everybody(learners)) {
        names.append(row.facts.displayName());
    }
    return names;
}

QString TestFlowLearners::named(const QStringList &names)
{
    const QString said = allSaid(&sample().window()).join(u'\n');
    for (const QString &name : names) {
        const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                                       QRegularExpression::UseUnicodePropertiesOption);
        if (said.contains(whole)) {
            return name + u" in "_s + said.mid(said.indexOf(whole) - 20, 80);
        }
    }
    return {};
}

void TestFlowLearners::nobodyIsNamedWhileTheScreenIsShared()
{
    QStringList names = this->names();
    QStringList parts; // where no member is shown, first and last names alone mustn't be there either
    for (const PersonRow &row : sample().everybody(learners)) {
        parts += {row.facts[Field::FirstName], row.facts[Field::LastName], row.facts[Field::DateOfBirth]};
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    QVERIFY(!named(names).isEmpty()); // the test sees them while they are shown
    QVERIFY(sample().press(u"Screen-share mode"_s));
    QTRY_COMPARE(named(names + parts), QString());
    QTRY_VERIFY(sample().isSettled());
    for (const auto &filter :
         {u"All"_s, u"Linked"_s, u"Not Linked"_s, u"Not Linked Motivity"_s, u"Not Linked Calmanac"_s}) {
        QVERIFY(sample().filter(filter));
        QTest::qWait(60); // the rows' reasons are read once the list has come to rest
        QCOMPARE(named(names + parts), QString());
    }
    // Every detail: a pair, a match, a family, a client who is nobody's.
    QVERIFY(sample().filter(u"Not Linked"_s));
    for (int row = 0; row < sample().list()->model()->rowCount(); ++row) {
        sample().list()->selectRow(row);
        QTRY_VERIFY(sample().isSettled());
        QVERIFY(sample().press(u"Why not linked automatically?"_s));
        QCOMPARE(named(names + parts), QString());
    }
    const QString plus = u"Add %1 to Motivity"_s.arg(sample().selected());
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    const PersonId noah = sample().find(learners, Side::Counterpart, u"Noah Fischer"_s);
    sample().list()->select(noah);
    QTRY_VERIFY(sample().isSettled());
    QVERIFY(sample().selected().startsWith("Client "_L1));
    QVERIFY(sample().press(u"Add %1 to Motivity"_s.arg(sample().selected())));
    QTRY_VERIFY(!sample().message().isEmpty());
    QCOMPARE(named(names + parts), QString());
    QVERIFY(sample().press(u"Open dashboard"_s));
    QTRY_VERIFY(sample().has(u"profile icon"_s));
    QTRY_VERIFY(isSaid(&sample().window(), u"NoFi"_s));
    QCOMPARE(named(names + parts), QString());
    QVERIFY(sample().press(u"History"_s));
    QTRY_VERIFY(isSaid(&sample().window(), u"What it changed"_s));
    QCOMPARE(named(names), QString());
    QVERIFY(sample().press(u"Learners"_s));
    QTRY_VERIFY(isSaid(&sample().window(), u"NoFi"_s));
    QCOMPARE(named(names + parts), QString());
}

void TestFlowLearners::decisionsWorkWhileTheScreenIsShared()
{
    QVERIFY(sample().press(u"Screen-share mode"_s));
    QVERIFY(sample().filter(u"Not Linked Motivity"_s));
    const PersonId elijah = sample().find(learners, Side::Motivity, u"Elijah Thompson"_s);
    QTRY_COMPARE(sample().list()->model()->index(0, 0).data().toString().size(), 4); // aliases
    sample().list()->select(elijah);
    QTRY_VERIFY(sample().isSettled());
    const QStringList buttons = sample().buttons();
    const auto client = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QString &name) { return name.startsWith("Client "_L1); });
    QVERIFY(client != buttons.end());
    QVERIFY(sample().press(*client));
    QTRY_COMPARE(sample().partnerOf(learners, u"Elijah Thompson"_s), u"Eli Thompson"_s);
    QTRY_COMPARE(named(names()), QString());
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestFlowLearners)
#include "tst_flowlearners.moc"
