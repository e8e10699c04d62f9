// SPDX-License-Identifier: Apache-2.0
#include "core/store/historyrows.h"
#include "tests/support/databasedump.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/office.h"
#include "tests/support/randomdecisions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Undoing everything in reverse order leads back to the very content before, redoing everything to the one
/// after (rule 5), and doing a thing twice does it once (rule 6), over many random offices. The seed is
/// printed; ROSTERLINK_SEED repeats a run.
class TestUndoAll final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackAndForth_data() { addSeeds(); }
    void leadsBackAndForth();
    void twiceIsOnce_data() { addSeeds(); }
    void twiceIsOnce();
    void anythingIsUndoneOrRefusedWhole_data() { addSeeds(); }
    void anythingIsUndoneOrRefusedWhole();
    void anAliasThatIsTakenStandsInTheWay();
    void anAddressThatIsTakenStandsInTheWay();
    void whatWasDecidedAnewStandsInTheWay();

private:
    static void addSeeds();
    static void setUp(Office &office, Kind kind, quint32 seed);
    static void checkRefused(Office &office, StepId step, const QString &part);
    /// What the first difference is, for the message.
    static QString difference(const QString &one, const QString &other);
};

void TestUndoAll::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    for (int i = 0; i < (given != 0 ? 1 : 2); ++i) {
        const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate() | 1U;
        QTest::addRow("members, seed %u", seed) << seed << Kind::Members;
        QTest::addRow("learners, seed %u", seed) << seed << Kind::Learners;
    }
}

void TestUndoAll::setUp(Office &office, Kind kind, quint32 seed)
{
    const auto lists = generateRosters(kind, seed);
    const auto report = office.import(kind, lists.motivity, lists.calmanac);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
}

QString TestUndoAll::difference(const QString &one, const QString &other)
{
    const QStringList before = one.split('\n'_L1);
    const QStringList after = other.split('\n'_L1);
    for (const QString &line : before) {
        if (!after.contains(line)) {
            return u"gone: "_s + line;
        }
    }
    for (const QString &line : after) {
        if (!before.contains(line)) {
            return u"added: "_s + line;
        }
    }
    return {};
}

void TestUndoAll::leadsBackAndForth()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    QRandomGenerator random(seed);
    Office office;
    setUp(office, kind, seed);
    QStringList contents{contentOf(office)};
    for (int i = 0; i < 25; ++i) {
        const auto report = office.decide(anyDecision(office, kind, random));
        if (report && !report->step.isNull()) {
            QVERIFY(report->canUndo);
            contents.append(contentOf(office));
        }
    }
    QVERIFY(contents.size() > 2);
    for (auto before = contents.size() - 2; before >= 0; --before) {
        const auto report = office.decide(commands::Undo{});
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QVERIFY2(contentOf(office) == contents[before],
                 qPrintable(difference(contents[before], contentOf(office))));
    }
    for (qsizetype after = 1; after < contents.size(); ++after) {
        const auto report = office.decide(commands::Redo{});
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QVERIFY2(contentOf(office) == contents[after],
                 qPrintable(difference(contents[after], contentOf(office))));
    }
    QVERIFY(!office.decide(commands::Redo{}));
    QCOMPARE(healthOf(office.folder()), u"ok"_s);
}

void TestUndoAll::twiceIsOnce()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    QRandomGenerator random(seed);
    Office office;
    setUp(office, kind, seed);
    int done = 0;
    for (int i = 0; i < 40; ++i) {
        const Command command = anyDecision(office, kind, random);
        const auto first = office.decide(command);
        const QString after = office.dump();
        const auto second = office.decide(command);
        if (!isDoneOnce(command)) {
            continue;
        }
        // The second click does nothing: it was so already, or is refused.
        QVERIFY(!second || second->step.isNull());
        QVERIFY2(office.dump() == after, qPrintable(difference(after, office.dump())));
        done += first && !first->step.isNull() ? 1 : 0;
    }
    QVERIFY(done > 0);
}

void TestUndoAll::anythingIsUndoneOrRefusedWhole()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    QRandomGenerator random(seed);
    Office office;
    setUp(office, kind, seed);
    std::vector<StepId> steps;
    int undone = 0;
    for (int i = 0; i < 30; ++i) {
        const auto report = office.decide(anyDecision(office, kind, random));
        if (report && !report->step.isNull()) {
            steps.push_back(report->step);
        }
        if (steps.empty()) {
            continue;
        }
        // Some step of before, however old.
        const StepId any = steps[random.bounded(static_cast<quint32>(steps.size()))];
        const QString before = office.dump();
        const auto preview = office.linking().undoPreview(any);
        QCOMPARE(office.dump(), before); // looking changes nothing
        const auto undo = office.decide(commands::Undo{any});
        QCOMPARE(undo.has_value(), preview.has_value()); // what was promised is what happens
        if (undo) {
            ++undone;
            QVERIFY(!office.decide(commands::Undo{any})); // once
        } else {
            QVERIFY2(!undo.error().sentence.contains("constraint"_L1), qPrintable(undo.error().sentence));
            QCOMPARE(undo.error().sentence, preview.error().sentence);
            QCOMPARE(office.dump(), before);
        }
    }
    QVERIFY(undone > 0);
    QCOMPARE(healthOf(office.folder()), u"ok"_s);
}

void TestUndoAll::checkRefused(Office &office, StepId step, const QString &part)
{
    const QString before = office.dump();
    const auto preview = office.linking().undoPreview(step);
    const auto undo = office.decide(commands::Undo{step});
    QVERIFY(!preview && !undo);
    QCOMPARE(undo.error().code, ErrorCode::Conflict);
    QCOMPARE(undo.error().sentence, preview.error().sentence);
    QVERIFY2(undo.error().sentence.contains(part), qPrintable(undo.error().sentence));
    QCOMPARE(office.dump(), before);
}

void TestUndoAll::anAliasThatIsTakenStandsInTheWay()
{
    Office office;
    QVERIFY(office.importOne(Kind::Learners, Side::Motivity,
                             {person("L1", "Mia", "Okafor"), person("L2", "Noah", "Fischer")}));
    const auto give = [&](const char *id, const QString &alias) {
        const ProfileId learner = office.profile(id, Kind::Learners);
        const auto report = office.decide(commands::EditLearner{
            learner, office.detail(learner.person()).person.version, alias, {}, {}, {}});
        return report ? report->step : StepId();
    };
    const StepId sunny = give("L1", u"Sunny"_s);
    const StepId taken = give("L2", u"miok"_s);
    QVERIFY(!sunny.isNull() && !taken.isNull());
    checkRefused(office, sunny, u"the alias MiOk"_s);
    QVERIFY(office.decide(commands::Undo{taken}));
    QVERIFY(office.decide(commands::Undo{sunny}));
    QCOMPARE(office.detail(office.profile("L1", Kind::Learners).person()).person.alias, u"MiOk"_s);
}

void TestUndoAll::anAddressThatIsTakenStandsInTheWay()
{
    Office office;
    QVERIFY(office.import(Kind::Members, {person("M1", "Ana", "Ruiz")},
                          {person("C1", "Priya", "Natarajan"), person("C2", "Tom", "Becker")}));
    const auto create = [&](const char *id) {
        return office.decide(commands::CreateMember{office.counterpart(id), u"new@example.org"_s, {}, true});
    };
    const auto priya = create("C1");
    QVERIFY(priya);
    const auto removed = office.decide(
        commands::Unlink{ProfileId(priya->made.value()), commands::UnlinkReason::NotSure, true, {}});
    QVERIFY(removed);
    QVERIFY(create("C2"));
    checkRefused(office, removed->step, u"Tom Becker"_s);
}

void TestUndoAll::whatWasDecidedAnewStandsInTheWay()
{
    Office office;
    QVERIFY(office.import(Kind::Members, {person("M1", "Ana", "Ruiz")}, {person("C1", "Tom", "Becker")}));
    const ProfileId ana = office.profile("M1");
    const CounterpartId tom = office.counterpart("C1");
    QVERIFY(office.decide(commands::Exempt{{ana.person()}}));
    const auto afterAll = office.decide(commands::LinkAfterAll{ana.person()});
    QVERIFY(afterAll);
    QVERIFY(office.decide(commands::Exempt{{ana.person()}}));
    checkRefused(office, afterAll->step, u"changed since"_s);
    QVERIFY(office.decide(commands::Reject{ana, tom}));
    const auto back = office.decide(commands::TakeBackRejection{ana, tom});
    QVERIFY(back);
    QVERIFY(office.decide(commands::Reject{ana, tom}));
    checkRefused(office, back->step, u"changed since"_s);
}

QTEST_GUILESS_MAIN(TestUndoAll)
#include "tst_undoall.moc"
