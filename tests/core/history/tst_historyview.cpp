// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyview.h"
#include "core/linking/naming.h"
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

using test::Office;
using test::person;

namespace
{
HistoryEyes eyesOf(const Viewer &viewer)
{
    HistoryEyes eyes;
    eyes.name = [viewer](const PersonRow &row) { return shownName(row, viewer); };
    eyes.sees = [viewer](Kind kind, Field field) { return viewer.sees(kind, field); };
    return eyes;
}

HistoryView viewOf(Office &office, const Viewer &viewer = {})
{
    return HistoryView(office.database(), office.organization(), eyesOf(viewer));
}

QStringList sentences(const std::vector<HistoryLine> &lines)
{
    QStringList texts;
    for (const HistoryLine &line : lines) {
        texts.append(line.sentence);
    }
    return texts;
}

QStringList allTexts(const StepChanges &changes)
{
    QStringList texts;
    for (const PersonChange &change : changes.people) {
        texts.append(change.name);
        texts += change.lines;
    }
    return texts;
}

void importTwoLearners(Office &office)
{
    auto report = office.import(Kind::Learners,
                                {person("L1", "Noah", "Fischer", {{Field::DateOfBirth, "2017-03-12"}}),
                                 person("L2", "Elijah", "Thompson", {{Field::DateOfBirth, "2016-04-09"}})},
                                {person("C1", "Noah", "Fischer", {{Field::DateOfBirth, "2017-03-12"}}),
                                 person("C2", "Eli", "Thompson", {{Field::DateOfBirth, "2016-04-09"}})});
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
}
} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void newestFirstAndInPages()
    {
        Office office;
        importTwoLearners(office);
        QVERIFY(office.decide(
            commands::Link{office.profile("L2", Kind::Learners), office.counterpart("C2", Kind::Learners)}));
        auto view = viewOf(office);
        const auto lines = view.page({}, 10);
        QCOMPARE(sentences(lines),
                 (QStringList{
                     u"Linked Elijah Thompson with Eli Thompson"_s,
                     u"Imported learners from motivity.csv and calmanac.csv: 4 new; 1 linked automatically"_s,
                     u"Created the organization"_s}));
        QCOMPARE(lines.front().who, u"dana"_s);
        QVERIFY(lines.front().canUndo);
        QVERIFY(!lines.back().canUndo);
        const auto older = view.page(lines.front().step.id, 1);
        QCOMPARE(older.size(), size_t(1));
        QCOMPARE(older.front().step.id, lines[1].step.id);
    }

    void takenBackStepsSaySo()
    {
        Office office;
        importTwoLearners(office);
        const auto linked = office.decide(
            commands::Link{office.profile("L2", Kind::Learners), office.counterpart("C2", Kind::Learners)});
        QVERIFY(linked);
        QVERIFY(office.decide(commands::Undo{linked->step}));
        auto view = viewOf(office);
        QCOMPARE(view.page({}, 1).front().sentence, u"Undone: Linked Elijah Thompson with Eli Thompson"_s);
        QVERIFY(!view.line(linked->step)->canUndo);
        QVERIFY(!view.line(linked->step)->step.undoneBy.isNull());
        QVERIFY(office.decide(commands::Redo{}));
        QCOMPARE(view.page({}, 1).front().sentence, u"Redone: Linked Elijah Thompson with Eli Thompson"_s);
        QVERIFY(view.line(linked->step)->canUndo);
    }

    void ofOnePerson()
    {
        Office office;
        importTwoLearners(office);
        QVERIFY(office.decide(commands::Exempt{{office.profile("L2", Kind::Learners).person()}}));
        auto view = viewOf(office);
        QCOMPARE(view.pageOf(office.profile("L2", Kind::Learners).person(), 10).size(), size_t(2));
        QCOMPARE(view.pageOf(office.profile("L1", Kind::Learners).person(), 10).size(), size_t(1));
    }

    void changesNameBeforeAndAfter()
    {
        Office office;
        importTwoLearners(office);
        const auto noah = office.profile("L1", Kind::Learners);
        commands::EditLearner edit;
        edit.learner = noah;
        edit.version = office.detail(noah.person()).person.version;
        edit.lastName = u"Fisher"_s;
        edit.alias = u"NoFisher"_s;
        const auto edited = office.decide(edit);
        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().sentence));
        auto view = viewOf(office);
        QCOMPARE(view.line(edited->step)->sentence,
                 u"Changed the names of Noah Fisher, and the alias to NoFisher"_s);
        QCOMPARE(
            allTexts(view.changes(edited->step, 10)),
            (QStringList{u"Noah Fisher"_s, u"Last name: Fischer → Fisher"_s, u"Alias: NoFi → NoFisher"_s}));
    }

    void hiddenNamesAndValuesStayHidden()
    {
        Office office;
        importTwoLearners(office);
        const auto noah = office.profile("L1", Kind::Learners);
        commands::EditLearner edit;
        edit.learner = noah;
        edit.version = office.detail(noah.person()).person.version;
        edit.firstName = u"Noach"_s;
        QVERIFY(office.decide(edit));
        QVERIFY(office.decide(
            commands::Link{office.profile("L2", Kind::Learners), office.counterpart("C2", Kind::Learners)}));
        Viewer masked;
        masked.learnersProtectedInfo = false;
        auto view = viewOf(office, masked);
        QString everything;
        for (const HistoryLine &line : view.page({}, 10)) {
            everything +=
                line.sentence + '\n'_L1 + allTexts(view.changes(line.step.id, 10)).join('\n'_L1) + '\n'_L1;
        }
        for (const auto &name :
             {u"Noa"_s, u"Fischer"_s, u"Elijah"_s, u"Eli "_s, u"Thompson"_s, u"2017"_s, u"2016"_s}) {
            QVERIFY2(!everything.contains(name), qPrintable(everything));
        }
        QVERIFY(everything.contains("First name: changed"_L1));
        QVERIFY(everything.contains("ElTh"_L1));
    }

    void rolesAreNamed()
    {
        Office office;
        QVERIFY(office.import(Kind::Members, {person("M1", "Ana", "Ruiz")}, {}));
        RoleId role;
        for (const RoleRow &row : roleRows::roles(office.database(), office.organization())) {
            role = row.name == "BCBA"_L1 ? row.id : role;
        }
        QVERIFY(office.decide(commands::GiveRole{{office.profile("M1")}, role}));
        const auto taken = office.decide(commands::TakeRole{office.profile("M1"), role});
        QVERIFY(taken);
        auto view = viewOf(office);
        QCOMPARE(sentences(view.page({}, 2)),
                 (QStringList{u"Took the role BCBA from Ana Ruiz"_s, u"Gave Ana Ruiz the role BCBA"_s}));
        QCOMPARE(allTexts(view.changes(taken->step, 10)),
                 (QStringList{u"Ana Ruiz"_s, u"No longer has the role BCBA"_s}));
    }

    void longStepsAreCut()
    {
        Office office;
        importTwoLearners(office);
        auto view = viewOf(office);
        const auto changes = view.changes(view.page({}, 1).front().step.id, 3);
        QCOMPARE(changes.people.size(), size_t(3));
        QCOMPARE(changes.more, 1);
    }
};

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestHistoryView)
#include "tst_historyview.moc"
