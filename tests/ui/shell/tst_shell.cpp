// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/common/button.h"
#include "ui/common/toast.h"
#include "ui/common/tokens.h"
#include "ui/settings/integrationcard.h"
#include "ui/shell/breadcrumb.h"
#include "ui/shell/rememberedplace.h"

#include <QRect>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// What stands around every page: the path, screen-share mode, the message, the window itself.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sample = std::make_unique<SampleWindow>(); }
    void cleanup() { m_sample.reset(); }

    void thePathAlwaysEndsWhereOneIs();
    void screenShareModeSaysWhatItHides();
    void theWindowFitsItsScreen_data();
    void theWindowFitsItsScreen();
    void theMessageOffersNoWayToWhereOneIs();
    void theWholeCardLeadsToItsSystem();

private:
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    [[nodiscard]] MainWindow &window() { return m_sample->window(); }

    std::unique_ptr<SampleWindow> m_sample;
};

void TestShell::thePathAlwaysEndsWhereOneIs()
{
    QVERIFY(sample().goToCalmanac(Kind::Members));
    const auto *path = window().findChild<Breadcrumb *>();
    const QStringList names{u"Orgs"_s, u"Bright Steps ABA"_s, u"Settings"_s, u"Integrations"_s,
                            u"Calmanac"_s};
    const auto isWhole = [&](const QString &name) {
        const auto *part = named<Button>(path, name);
        return part && part->text() == name && part->width() >= part->sizeHint().width();
    };
    for (const QString &name : names) {
        QTRY_VERIFY(isWhole(name));
    }
    // The narrower the window, the less of the organization's name; and only then of the others.
    int width = window().width();
    while (isWhole(names.at(1)) && width > window().minimumWidth()) {
        window().resize(width -= 20, 700);
        QTest::qWait(10);
    }
    for (const QString &name : names) {
        QTRY_COMPARE(isWhole(name), name != names.at(1));
    }
    window().resize(window().minimumWidth(), 700);
    QTRY_VERIFY(!isWhole(names.at(0)));
    QTRY_VERIFY(isWhole(names.constLast()));
    QTRY_VERIFY(named<Button>(path, names.constLast())->geometry().right() <= path->rect().right());
}

void TestShell::screenShareModeSaysWhatItHides()
{
    for (const auto &arrow : {u"Back"_s, u"Forward"_s}) {
        QVERIFY(named<Button>(&window(), arrow)->width() >= controlHeight); // as large as any other button
    }
    auto *mode = named<Button>(&window(), u"Screen-share mode"_s);
    QVERIFY(mode->toolTip().contains(u"learners' names"_s));
    QVERIFY(mode->toolTip().contains(u"Members' own names stay"_s));
    QCOMPARE(mode->accessibleDescription(), mode->toolTip());
    click(mode);
    QTRY_COMPARE(mode->text(), u"Names hidden"_s);
    QCOMPARE(spokenName(mode), u"Screen-share mode"_s);
    QVERIFY(mode->isChecked());
    QVERIFY(mode->toolTip().contains(u"Press again to show everything."_s));
    QCOMPARE(mode->accessibleDescription(), mode->toolTip());
    click(mode);
    QTRY_COMPARE(mode->text(), u"Screen-share mode"_s);
}

void TestShell::theWindowFitsItsScreen_data()
{
    QTest::addColumn<QRect>("before");
    QTest::addColumn<QRect>("after");
    QTest::newRow("fits") << QRect(100, 50, 1000, 600) << QRect(100, 50, 1000, 600);
    QTest::newRow("too large") << QRect(0, 0, 1600, 1000) << QRect(0, 20, 1280, 700);
    QTest::newRow("out of sight") << QRect(3000, -400, 1000, 600) << QRect(280, 20, 1000, 600);
}

void TestShell::theWindowFitsItsScreen()
{
    QFETCH(QRect, before);
    QFETCH(QRect, after);
    QCOMPARE(fitted(before, QRect(0, 20, 1280, 700)), after);
}

void TestShell::theMessageOffersNoWayToWhereOneIs()
{
    QVERIFY(sample().goToCalmanac(Kind::Learners));
    QVERIFY(sample().filter(u"Not Linked Calmanac"_s));
    QVERIFY(sample().choose(u"Noah Fischer"_s));
    QVERIFY(sample().press(u"Add Noah Fischer to Motivity"_s));
    QVERIFY(sample().press(u"Open dashboard"_s));
    QTRY_VERIFY(sample().has(u"profile icon"_s));
    QVERIFY(!sample().message().isEmpty());
    QVERIFY(sample().has(u"Undo"_s));
    QVERIFY(!named<Button>(window().findChild<Toast *>(), u"Open dashboard"_s));
}

void TestShell::theWholeCardLeadsToItsSystem()
{
    QVERIFY(sample().press(u"Bright Steps ABA"_s));
    QVERIFY(sample().press(u"Settings"_s));
    QVERIFY(sample().press(u"Integrations"_s));
    IntegrationCard *card = nullptr;
    QTRY_VERIFY((card = window().findChild<IntegrationCard *>()) && card->isVisible());
    QTRY_VERIFY(sample().has(u"New files…"_s));
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, card->height() - 4));
    QTRY_COMPARE(window().navigator().place().page, Place::Page::Integration);
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestShell)
#include "tst_shell.moc"
