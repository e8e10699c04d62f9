// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
HistoryLine line(int step, int undoneBy = 0)
{
    HistoryLine line;
    line.step.id = StepId(step);
    line.step.undoneBy = StepId(undoneBy);
    line.step.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    line.sentence = u"Step %1"_s.arg(step);
    line.who = u"dana"_s;
    return line;
}

QList<qint64> steps(const HistoryModel &model)
{
    QList<qint64> steps;
    for (int row = 0; row < model.rowCount(); ++row) {
        steps.append(model.index(row, 0).data(HistoryModel::StepRole).toLongLong());
    }
    return steps;
}
} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceForOlderSteps()
    {
        HistoryModel model;
        QSignalSpy wanted(&model, &HistoryModel::moreWanted);
        model.reset({line(9), line(8)}, false);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<StepId>(), StepId(8));
        // Not earlier: it asks for more itself.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append({line(7)}, true);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(steps(model), (QList<qint64>{9, 8, 7}));
    }

    void newStepsComeFirstAndKnownOnesAreReplaced()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.reset({line(5), line(4)}, true);
        model.put(line(6));
        model.put(line(5, 6));
        model.put(line(3));
        QCOMPARE(steps(model), (QList<qint64>{6, 5, 4}));
        QVERIFY(model.index(1, 0).data(HistoryModel::TakenBackRole).toBool());
        QVERIFY(model.index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains("taken back"_L1));
    }
};

} // namespace rosterlink::ui

QTEST_GUILESS_MAIN(rosterlink::ui::TestHistoryModel)
#include "tst_historymodel.moc"
