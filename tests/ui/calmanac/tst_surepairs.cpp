// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/surepairs.h"
#include "ui/common/sidebyside.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// "Link all sure ones…": some are looked at, each can be taken out, all others are linked in one change.
class TestSurePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Learners));
    }
    void cleanup() { m_sample.reset(); }

    void linksAllButThoseTakenOut();
    void escapeLinksNobody();
    void nobodyWhoCouldBeMixedUpIsAmongThem();
    void isOffToWhoMayNotDecide();
    void theModelCountsWhatIsChosen();

private:
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    [[nodiscard]] QStringList pairsOffered();

    std::unique_ptr<SampleWindow> m_sample;
};

QStringList TestSurePairs::pairsOffered()
{
    QStringList pairs;
    inNextDialog(this, [&](QDialog *dialog) {
        const auto *model = dialog->findChild<QListView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            pairs.append(model->index(row, 0).data().toString());
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    sample().press(u"Link all sure ones…"_s);
    return pairs;
}

void TestSurePairs::linksAllButThoseTakenOut()
{
    const int before = sample().counts(Kind::Learners).motivity.linked;
    QString takenOut;
    int linked = 0;
    inNextDialog(this, [&](QDialog *dialog) {
        QTRY_COMPARE(dialog->findChildren<SideBySide *>().size(), 5);
        QVERIFY(isSaid(dialog, u"chosen at random"_s));
        QVERIFY(!named<QPushButton>(dialog, u"Link all"_s)); // the list is seen first
        click(named<QPushButton>(dialog, u"Show the whole list"_s));
        auto *list = dialog->findChild<QListView *>();
        QTRY_VERIFY(list->hasFocus());
        takenOut = list->model()->index(0, 0).data().toString().section(u" = "_s, 0, 0);
        QTest::keyClick(list, Qt::Key_Space);
        linked = list->model()->rowCount() - 1;
        QVERIFY(linked > 3);
        QTest::keyClick(named<QPushButton>(dialog, u"Link all"_s), Qt::Key_Return);
    });
    QVERIFY(sample().press(u"Link all sure ones…"_s));
    QTRY_COMPARE(sample().counts(Kind::Learners).motivity.linked, before + linked);
    QCOMPARE(sample().partnerOf(Kind::Learners, takenOut), QString());
    QVERIFY(sample().press(u"Undo"_s)); // all of them
    QTRY_COMPARE(sample().counts(Kind::Learners).motivity.linked, before);
}

void TestSurePairs::escapeLinksNobody()
{
    const Counts before = sample().counts(Kind::Learners);
    QVERIFY(!pairsOffered().isEmpty());
    QCOMPARE(sample().counts(Kind::Learners), before);
}

void TestSurePairs::nobodyWhoCouldBeMixedUpIsAmongThem()
{
    const QString offered = pairsOffered().join(u'\n');
    for (const auto &name : {u"Okafor"_s, u"Ava Brooks"_s, u"Sofia Marquez"_s}) {
        QVERIFY2(!offered.contains(name), qPrintable(name));
    }
    QVERIFY(offered.contains(u"Elijah Thompson = Eli Thompson"_s));
    QVERIFY(sample().pressTab(u"Members"_s));
    QTRY_VERIFY(sample().has(u"Link all sure ones…"_s));
    QVERIFY(!pairsOffered().join(u'\n').contains(u"Carter"_s));
}

void TestSurePairs::isOffToWhoMayNotDecide()
{
    const auto organization = sample().window().navigator().place().organization;
    sample().window().desk().actAs(organization,
                                   sample().find(Kind::Members, Side::Motivity, u"Simone Archer"_s));
    auto button = [&] { return named<QPushButton>(&sample().window(), u"Link all sure ones…"_s); };
    QTRY_VERIFY(button() && !button()->isEnabled());
    QVERIFY(button()->toolTip().contains(u"Add & Remove Learners"_s));
}

void TestSurePairs::theModelCountsWhatIsChosen()
{
    SurePair pair;
    pair.profile.id = PersonId(1);
    pair.counterpart.id = PersonId(2);
    SurePairsModel model({pair, pair});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.countChosen(), 2);
    QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.countChosen(), 1);
    QCOMPARE(model.command().pairs.size(), 1);
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestSurePairs)
#include "tst_surepairs.moc"
