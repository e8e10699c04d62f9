// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rulestrial.h"
#include "core/matching/matcher.h"
#include "core/store/taughtnamerows.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/calmanac/teachdialog.h"
#include "ui/rules/rulesdialog.h"
#include "ui/settings/datapage.h"
#include "ui/settings/integrationspage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// What the office itself adds to the rules: names that it had remembered, and what is linked automatically;
/// both are seen before they take effect.
class TestOwnRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMessageOffersToRemember();
    void whoBecomesCertainCanBeTakenOut();
    void notNowChangesNothing();
    void aRememberedNameIsForgotten();
    void hiddenNamesCloseTheDialog();

    void rulesAreTriedBeforeTheyTakeEffect();
    void changingNothingChangesNothing();
    void aNewerMatchingIsSaidOnThePage();
    void withoutPermissionTheRulesStay();

private:
    [[nodiscard]] static ImportedPerson somebody(const char *id, const char *first, const char *last,
                                                 int number);
    [[nodiscard]] commands::Link pair(const char *profile, const char *counterpart)
    {
        return {m_office->profile(profile), m_office->counterpart(counterpart)};
    }
    [[nodiscard]] size_t remembered()
    {
        return taughtNameRows::all(m_office->database(), m_office->organization()).size();
    }
    [[nodiscard]] LinkingRules rules()
    {
        return linkingRules(m_office->database(), m_office->organization());
    }
    template<typename T, typename... Arguments>
    T *show(Arguments &&...arguments)
    {
        auto *widget = new T(std::forward<Arguments>(arguments)...);
        m_shown.reset(widget);
        widget->resize(1064, 720);
        widget->show();
        return widget;
    }
    [[nodiscard]] TeachDialog *teach()
    {
        return show<TeachDialog>(*m_desk, m_office->organization(), Office::integration(), pair("M1", "C1"));
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_shown;
};

ImportedPerson TestOwnRules::somebody(const char *id, const char *first, const char *last, int number)
{
    const QByteArray phone = "312-555-010" + QByteArray::number(number);
    const QByteArray street = QByteArray::number(number) + " Oak Street";
    const QByteArray born = "1985-03-0" + QByteArray::number(number);
    return person(id, first, last,
                  {{Field::Phone, phone.constData()},
                   {Field::Street, street.constData()},
                   {Field::Postcode, "60601"},
                   {Field::DateOfBirth, born.constData()}});
}

/// Three who are called Zubin in Motivity and Hector in Calmanac.
void TestOwnRules::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members,
                             {somebody("M1", "Zubin", "Quill", 1), somebody("M2", "Zubin", "Moss", 2),
                              somebody("M3", "Zubin", "Diaz", 3)},
                             {somebody("C1", "Hector", "Quill", 1), somebody("C2", "Hector", "Moss", 2),
                              somebody("C3", "Hector", "Diaz", 3)}));
    m_desk = openDesk(*m_office);
}

void TestOwnRules::cleanup()
{
    m_shown.reset();
    m_desk.reset();
    m_office.reset();
}

void TestOwnRules::theMessageOffersToRemember()
{
    auto *window = show<MainWindow>(*m_desk, MainWindow::Doors());
    bool ready = false;
    connect(window, &MainWindow::ready, window, [&ready] { ready = true; });
    QTRY_VERIFY(ready);
    m_desk->decide(m_office->organization(), Office::integration(), pair("M1", "C1"), this);
    QTRY_VERIFY(named<QAbstractButton>(window, u"Remember the names…"_s));
    bool seen = false;
    inNextDialog(this, [&seen](QDialog *dialog) {
        QTRY_VERIFY(named<QAbstractButton>(dialog, u"Remember and link"_s));
        seen = isSaid(dialog, u"“Zubin” is “Hector”"_s);
        click(named<QAbstractButton>(dialog, u"Remember and link"_s));
        QTRY_VERIFY(!dialog->isVisible());
    });
    click(named<QAbstractButton>(window, u"Remember the names…"_s));
    QVERIFY(seen);
    QVERIFY(m_office->areLinked("M2", "C2"));
    QVERIFY(m_office->areLinked("M3", "C3"));
    QTRY_VERIFY(isSaid(window, u"and linked 2 more"_s));
    click(named<QAbstractButton>(window, u"Undo"_s));
    QTRY_COMPARE(remembered(), size_t(0));
    QVERIFY(!m_office->areLinked("M2", "C2"));
    QVERIFY(m_office->areLinked("M1", "C1"));
}

void TestOwnRules::whoBecomesCertainCanBeTakenOut()
{
    QVERIFY(m_office->decide(pair("M1", "C1")));
    auto *dialog = teach();
    QTRY_VERIFY(named<QAbstractButton>(dialog, u"Remember and link"_s));
    auto *list = dialog->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(named<QAbstractButton>(dialog, u"Remember and link"_s)->text(), u"Remember and link 1"_s);
    click(named<QAbstractButton>(dialog, u"Remember and link"_s));
    QTRY_VERIFY(!dialog->isVisible());
    QVERIFY(m_office->areLinked("M2", "C2") != m_office->areLinked("M3", "C3"));
}

void TestOwnRules::notNowChangesNothing()
{
    QVERIFY(m_office->decide(pair("M1", "C1")));
    const QString before = m_office->dump();
    auto *dialog = teach();
    QTRY_VERIFY(named<QAbstractButton>(dialog, u"Remember"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_office->dump(), before);
}

void TestOwnRules::aRememberedNameIsForgotten()
{
    QVERIFY(m_office->decide(pair("M1", "C1")));
    QVERIFY(m_office->decide(commands::Teach{m_office->profile("M1"), m_office->counterpart("C1"), {}}));
    auto *page = show<DataPage>(*m_desk, std::make_unique<FakePrompts>());
    page->arrive({Place::Page::Data, m_office->organization(), {}, Kind::Members, {}, {}});
    QTRY_VERIFY(isSaid(page, u"“Zubin” is “Hector”"_s));
    QVERIFY(isSaid(page, u"remembered by dana"_s));
    click(named<QAbstractButton>(page, u"Forget that “Zubin” is “Hector”"_s));
    QTRY_COMPARE(remembered(), size_t(0));
    QTRY_VERIFY(!isSaid(page, u"“Zubin” is “Hector”"_s));
}

void TestOwnRules::hiddenNamesCloseTheDialog()
{
    QVERIFY(m_office->decide(pair("M1", "C1")));
    auto *dialog = teach();
    QTRY_VERIFY(named<QAbstractButton>(dialog, u"Remember"_s));
    m_desk->setNamesHidden(true);
    QVERIFY(!dialog->isVisible());
}

void TestOwnRules::rulesAreTriedBeforeTheyTakeEffect()
{
    QVERIFY(m_office->decide(commands::SetLinkingRules{LinkingRules::Nothing}));
    QVERIFY(m_office->import(Kind::Members,
                             {somebody("M4", "Ana", "Ruiz", 4), somebody("M5", "Eva", "Moss", 5)},
                             {somebody("C4", "Ana", "Ruiz", 4), somebody("C5", "Eva", "Moss", 5)}, true));
    QVERIFY(m_office->decide(commands::Reject{m_office->profile("M5"), m_office->counterpart("C5")}));
    auto *page = show<IntegrationsPage>(*m_desk);
    page->arrive({Place::Page::Integrations, m_office->organization(), {}, Kind::Members, {}, {}});
    QTRY_VERIFY(named<QAbstractButton>(page, u"Nothing: everybody is linked by hand"_s)->isChecked());
    click(named<QAbstractButton>(page, u"Only three details that agree"_s));
    QVERIFY(!m_office->areLinked("M4", "C4"));
    inNextDialog(this, [this](QDialog *dialog) {
        QTRY_VERIFY(named<QAbstractButton>(dialog, u"Use these rules"_s));
        QVERIFY(isSaid(dialog, u"They link 1 pair"_s));
        QVERIFY(isSaid(dialog, u"Ana Ruiz = Ana Ruiz"_s));
        QVERIFY(isSaid(dialog, u"They contradict 1 of your own decisions"_s));
        QVERIFY(isSaid(dialog, u"Eva Moss = Eva Moss: not the same person (dana, "_s));
        QVERIFY(!m_office->areLinked("M4", "C4")); // only looked at
        click(named<QAbstractButton>(dialog, u"Use these rules"_s));
        QTRY_VERIFY(!dialog->isVisible());
    });
    click(named<QAbstractButton>(page, u"Try the rules…"_s));
    QVERIFY(m_office->areLinked("M4", "C4"));
    QVERIFY(!m_office->areLinked("M5", "C5"));
    QCOMPARE(rules(), LinkingRules::ThreeFacts);
}

void TestOwnRules::changingNothingChangesNothing()
{
    auto *page = show<IntegrationsPage>(*m_desk);
    page->arrive({Place::Page::Integrations, m_office->organization(), {}, Kind::Members, {}, {}});
    QTRY_VERIFY(named<QAbstractButton>(page, u"Try the rules…"_s));
    click(named<QAbstractButton>(page, u"Nothing: everybody is linked by hand"_s));
    inNextDialog(this, [](QDialog *dialog) {
        QTRY_VERIFY(named<QAbstractButton>(dialog, u"Use these rules"_s));
        click(named<QAbstractButton>(dialog, u"Change nothing"_s));
    });
    click(named<QAbstractButton>(page, u"Try the rules…"_s));
    QCOMPARE(rules(), LinkingRules::AlsoInPart);
    QTRY_VERIFY(!named<QAbstractButton>(page, u"Nothing: everybody is linked by hand"_s)->isChecked());
}

void TestOwnRules::aNewerMatchingIsSaidOnThePage()
{
    QVERIFY(m_office->import(Kind::Members, {somebody("M4", "Ana", "Ruiz", 4)},
                             {somebody("C4", "Ana", "Ruiz", 4)}, true));
    setMatchedBy(m_office->database(), m_office->organization(), Kind::Members, matching::engineVersion - 1);
    auto *window = show<MainWindow>(*m_desk, MainWindow::Doors());
    window->startAt(
        {Place::Page::Integration, m_office->organization(), Office::integration(), Kind::Members, {}, {}});
    QTRY_VERIFY(isSaid(window, u"Rosterlink matches otherwise"_s));
    inNextDialog(this, [](QDialog *dialog) {
        QTRY_VERIFY(named<QAbstractButton>(dialog, u"Use these rules"_s));
        click(named<QAbstractButton>(dialog, u"Use these rules"_s));
        QTRY_VERIFY(!dialog->isVisible());
    });
    click(named<QAbstractButton>(window, u"Try the rules…"_s));
    QTRY_VERIFY(!isSaid(window, u"Rosterlink matches otherwise"_s));
    QVERIFY(!hasNewerMatching(m_office->database(), m_office->organization()));
}

void TestOwnRules::withoutPermissionTheRulesStay()
{
    auto *page = show<IntegrationsPage>(*m_desk);
    page->arrive({Place::Page::Integrations, m_office->organization(), {}, Kind::Members, {}, {}});
    QTRY_VERIFY(named<QAbstractButton>(page, u"Try the rules…"_s)->isEnabled());
    m_desk->actAs(m_office->organization(), m_office->profile("M1").person()); // who has no role
    QTRY_VERIFY(!named<QAbstractButton>(page, u"Try the rules…"_s)->isEnabled());
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestOwnRules)
#include "tst_ownrules.moc"
