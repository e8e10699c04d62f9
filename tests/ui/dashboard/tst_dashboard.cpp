// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "ui/dashboard/dashboardpage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// A learner's dashboard on a real database file: names and alias edited by mouse and by keyboard, and what
/// is refused.
class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(m_office->import(Kind::Learners,
                                 {person("L1", "Sofia", "Marquez", {{Field::DateOfBirth, "2016-04-09"}}),
                                  person("L2", "Noah", "Fischer", {{Field::DateOfBirth, "2017-03-12"}})},
                                 {person("C1", "Sofia", "Marquez", {{Field::DateOfBirth, "2016-09-04"}})}));
        m_desk = openDesk(*m_office);
        m_page = std::make_unique<DashboardPage>(*m_desk);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_sofia = m_office->profile("L1", Kind::Learners).person();
        m_page->arrive({Place::Page::Dashboard, m_office->organization(), {}, Kind::Learners, {}, m_sofia});
        QTRY_COMPARE(m_page->crumb(), u"Sofia Marquez"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    void saysWhoAndWhatIsKnown()
    {
        QVERIFY(isSaid(m_page.get(), u"alias SoMa"_s));
        QVERIFY(isSaid(m_page.get(), u"match found"_s));
        QVERIFY(isSaid(m_page.get(), u"Imported learners"_s));
        QVERIFY2(!isSaid(m_page.get(), u"2016-04-09"_s), "dates are written out");
        QVERIFY(isSaid(m_page.get(), u"Apr"_s));
        QVERIFY(!isSaid(m_page.get(), u"edited here"_s));
        QTRY_COMPARE(m_page->focusWidget(), icon());
    }

    void editsNamesAndAliasByMouse()
    {
        click(icon());
        auto *menu = icon()->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QAction *edit = menu->actions().constFirst();
        QCOMPARE(edit->text(), u"Edit"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(edit).center());
        type(u"First name"_s, u"Sofie"_s);
        type(u"Alias"_s, u"Starling"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_page->crumb(), u"Sofie Marquez"_s);
        QVERIFY(isSaid(m_page.get(), u"alias Starling"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"First name: Sofie, edited here"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"kept when a newer list says otherwise"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"Changed the names of Sofie Marquez, and the alias to Starling"_s));
        QCOMPARE(learner().edited, QStringList{u"first_name"_s});
    }

    void editsByKeyboardAlone()
    {
        openByKeyboard();
        QTest::keyClicks(dialog()->focusWidget(), u"Sophie"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog()->focusWidget(), u"Ann"_s);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(m_page->crumb(), u"Sophie Marquez"_s);
        QCOMPARE(learner().facts[Field::MiddleName], u"Ann"_s);
        QCOMPARE(learner().alias, u"SoMa"_s);
    }

    void anotherNameAsksAboutTheAlias()
    {
        openByKeyboard();
        type(u"First name"_s, u"Nora"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(isSaid(dialog(), u"Shall the alias SoMa stay?"_s));
        QCOMPARE(learner().facts[Field::FirstName], u"Sofia"_s); // nothing is half done
        QTest::keyClick(named<QPushButton>(dialog(), u"Use NoMa"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(learner().alias, u"NoMa"_s);
        openByKeyboard();
        type(u"First name"_s, u"Vera"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(named<QPushButton>(dialog(), u"Keep NoMa"_s));
        QTRY_COMPARE(dialog()->focusWidget(), named<QPushButton>(dialog(), u"Keep NoMa"_s));
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(learner().alias, u"NoMa"_s);
        QCOMPARE(learner().facts[Field::FirstName], u"Vera"_s);
    }

    void escapeChangesNothing()
    {
        openByKeyboard();
        QTest::keyClicks(dialog()->focusWidget(), u"Sophie"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(learner().facts[Field::FirstName], u"Sofia"_s);
    }

    void takenAliasIsSaidBesideTheField()
    {
        openByKeyboard();
        type(u"Alias"_s, u"nofi"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        const QString sentence = u"Another learner has the alias nofi already. Choose another one."_s;
        QTRY_VERIFY(named<QLabel>(dialog(), sentence));
        auto *field = named<QLineEdit>(dialog(), u"Alias"_s);
        QCOMPARE(field->accessibleDescription(), sentence);
        QCOMPARE(dialog()->focusWidget(), field);
        QCOMPARE(learner().alias, u"SoMa"_s);
        type(u"Alias"_s, u"NoFi2"_s);
        QVERIFY(!named<QLabel>(dialog(), sentence));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QCOMPARE(learner().alias, u"NoFi2"_s);
    }

    void nobodyIsLeftWithoutNameOrAlias()
    {
        openByKeyboard();
        type(u"First name"_s, {});
        type(u"Last name"_s, {});
        type(u"Alias"_s, u" "_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(named<QLabel>(dialog(), u"Type a first or a last name."_s));
        QVERIFY(named<QLabel>(dialog(), u"Type an alias."_s));
        QCOMPARE(learner().facts.displayName(), u"Sofia Marquez"_s);
    }

    void olderVersionIsRefused()
    {
        openByKeyboard();
        type(u"Alias"_s, u"Mine"_s);
        QVERIFY(m_office->decide(
            commands::EditLearner{ProfileId(m_sofia.value()), learner().version, u"Theirs"_s, {}, {}, {}}));
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(isSaid(dialog(), u"Somebody else changed this learner meanwhile."_s));
        QCOMPARE(learner().alias, u"Theirs"_s);
        click(named<QPushButton>(dialog(), u"Show what it says now"_s));
        QTRY_COMPARE(named<QLineEdit>(dialog(), u"Alias"_s)->text(), u"Theirs"_s);
        type(u"Alias"_s, u"Mine"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_VERIFY(!dialog());
        QCOMPARE(learner().alias, u"Mine"_s);
    }

    void hiddenNamesLeaveTheAliasAlone()
    {
        m_desk->setNamesHidden(true);
        QTRY_COMPARE(m_page->crumb(), u"SoMa"_s);
        QTRY_VERIFY(!isSaid(m_page.get(), u"Marquez"_s));
        QVERIFY(!isSaid(m_page.get(), u"Apr"_s));
        openByKeyboard();
        QVERIFY(!named<QLineEdit>(dialog(), u"First name"_s));
        QVERIFY(!isSaid(dialog(), u"Marquez"_s));
        type(u"Alias"_s, u"Starling"_s);
        click(named<QPushButton>(dialog(), u"Save"_s));
        QTRY_COMPARE(m_page->crumb(), u"Starling"_s);
        QCOMPARE(learner().facts.displayName(), u"Sofia Marquez"_s);
    }

    void hiddenNamesAreRefusedInTheCoreToo()
    {
        Viewer blind;
        blind.learnersProtectedInfo = false;
        Linking linking(m_office->database(), m_office->organization(), Office::integration(),
                        m_office->clock(), {u"dana"_s, {}}, blind);
        const auto outcome = linking.execute(
            commands::EditLearner{ProfileId(m_sofia.value()), learner().version, {}, u"X"_s, {}, {}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotAllowed);
    }

    void whoIsGoneIsSaid()
    {
        const auto created =
            m_office->decide(commands::CreateLearner{m_office->counterpart("C1", Kind::Learners), true});
        QVERIFY(created);
        m_page->arrive(
            {Place::Page::Dashboard, m_office->organization(), {}, Kind::Learners, {}, created->made});
        QTRY_VERIFY(isSaid(m_page.get(), u"Created from Sofia Marquez"_s));
        m_desk->decide(m_office->organization(), Office::integration(), commands::Undo{}, this);
        QTRY_VERIFY(isSaid(m_page.get(), u"This learner isn't here any more"_s));
        QSignalSpy gone(m_page.get(), &Page::goTo);
        click(named<QPushButton>(m_page.get(), u"Show all learners"_s));
        QCOMPARE(gone.front().front().value<Place>().page, Place::Page::Learners);
    }

private:
    [[nodiscard]] QWidget *icon() const { return named<QWidget>(m_page.get(), u"profile icon"_s); }
    [[nodiscard]] QDialog *dialog() const { return m_page->findChild<QDialog *>(); }
    [[nodiscard]] PersonRow learner() { return m_office->detail(m_sofia).person; }

    void openByKeyboard()
    {
        icon()->setFocus();
        QTest::keyClick(icon(), Qt::Key_Space);
        auto *menu = icon()->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(dialog()->focusWidget()));
    }

    void type(const QString &field, const QString &text)
    {
        QTRY_VERIFY(dialog());
        auto *edit = named<QLineEdit>(dialog(), field);
        QVERIFY(edit);
        click(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DashboardPage> m_page;
    PersonId m_sofia;
};

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestDashboard)
#include "tst_dashboard.moc"
