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

/// Undoing everything in reverse order leads back to the very content before, redoing everything to the one after
/// (rule 5), and doing a thing twice does it once (rule 6), over many random offices. The seed is printed;
/// ROSTERLINK_SEED repeats a run.
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

private:
    static void addSeeds();
    static void setUp(Office &office, Kind kind, quint32 seed);
    /// What the first difference is, for the message.
    static QString difference(const QString &one, const QString &other);
};

void TestUndoAll::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    for (int i = 0; i < (given != 0 ? 1 : 3); ++i) {
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
        QVERIFY2(contentOf(office) == contents[before], qPrintable(difference(contents[before], contentOf(office))));
    }
    for (qsizetype after = 1; after < contents.size(); ++after) {
        const auto report = office.decide(commands::Redo{});
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QVERIFY2(contentOf(office) == contents[after], qPrintable(difference(contents[after], contentOf(office))));
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
        QCOMPARE(undo.has_value(), preview.has_value());
        if (undo) {
            ++undone;
            QVERIFY(!office.decide(commands::Undo{any})); // once
        } else {
            QVERIFY(!undo.error().sentence.isEmpty());
            QCOMPARE(office.dump(), before);
        }
    }
    QVERIFY(undone > 0);
    QCOMPARE(healthOf(office.folder()), u"ok"_s);
}

QTEST_GUILESS_MAIN(TestUndoAll)
#include "tst_undoall.moc"
