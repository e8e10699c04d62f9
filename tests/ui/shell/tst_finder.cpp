// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/lists/linelist.h"
#include "ui/shell/finder.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// Ctrl+K: people, pages and actions, by typing a part of what they are called.
class TestFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Members));
    }
    void cleanup() { m_sample.reset(); }

    void leadsToAPage();
    void leadsToAPerson_data();
    void leadsToAPerson();
    void doesWhatIsAskedFor();
    void escapeGoesNowhere();
    void hiddenNamesAreNotFound();
    void theModelHoldsItsPromises();

private:
    [[nodiscard]] MainWindow &window() { return m_sample->window(); }
    /// Ctrl+K, types, waits until the first line says that, presses the key.
    void find(const QString &typed, const QString &first, Qt::Key key = Qt::Key_Return);

    std::unique_ptr<SampleWindow> m_sample;
};

void TestFinder::find(const QString &typed, const QString &first, Qt::Key key)
{
    inNextDialog(this, [=](QDialog *dialog) {
        QTest::keyClicks(dialog->focusWidget(), typed);
        auto *model = dialog->findChild<LineList *>()->model();
        const auto says = [model] { return model->index(0, 0).data().toString(); };
        if (!QTest::qWaitFor([&] { return says() == first; })) {
            QTest::qFail(qPrintable(u"it begins with "_s + says()), __FILE__, __LINE__);
            dialog->reject();
            return;
        }
        QTest::keyClick(dialog->focusWidget(), key);
    });
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
}

void TestFinder::leadsToAPage()
{
    find(u"mail"_s, u"Mail"_s);
    QTRY_COMPARE(static_cast<int>(window().navigator().place().page), static_cast<int>(Place::Page::Mail));
    find(u"learn calm"_s, u"Calmanac: Learners"_s);
    QTRY_COMPARE(window().navigator().place().kind, Kind::Learners);
    find(u"harbor"_s, u"Harbor Kids Therapy"_s);
    QTRY_VERIFY(isSaid(&window(), u"Harbor Kids Therapy"_s));
}

void TestFinder::leadsToAPerson_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("words in any order") << u"oneil kath"_s << u"Katherine O'Neil"_s;
    QTest::newRow("without accents") << u"jose alv"_s << u"José Álvarez"_s;
    QTest::newRow("by e-mail") << u"elena.vasile@"_s << u"Elena Vasile"_s;
}

void TestFinder::leadsToAPerson()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    find(typed, name);
    QTRY_COMPARE(static_cast<int>(window().navigator().place().page),
                 static_cast<int>(Place::Page::Integration));
    QTRY_COMPARE(m_sample->selected(), name);
}

void TestFinder::doesWhatIsAskedFor()
{
    find(u"screen"_s, u"Screen-share mode"_s);
    QTRY_VERIFY(window().desk().namesHidden());
    QTRY_VERIFY(isSaid(&window(), u"Names hidden"_s));
}

void TestFinder::escapeGoesNowhere()
{
    const Place before = window().navigator().place();
    find(u"mail"_s, u"Mail"_s, Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window().navigator().place(), before);
}

void TestFinder::hiddenNamesAreNotFound()
{
    window().desk().setNamesHidden(true);
    find(u"Elijah"_s, {}, Qt::Key_Escape); // nothing is found
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestFinder::theModelHoldsItsPromises()
{
    Place somewhere;
    somewhere.page = Place::Page::History;
    FinderModel model({{u"History"_s, u"Orgs › Bright Steps ABA"_s, somewhere, std::nullopt}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RosterPerson person;
    person.id = PersonId(7);
    person.name = u"Ana Ruiz"_s;
    person.search = u"ana ruiz 3125550101"_s;
    model.addPeople(somewhere, u"Calmanac"_s, std::vector<RosterPerson>(100, person));
    QCOMPARE(model.rowCount(), 1); // nobody before something is typed
    model.setSearch(u"ruiz"_s);
    QCOMPARE(model.rowCount(), static_cast<int>(FinderModel::most));
    QCOMPARE(model.found(model.index(0)).place.person, PersonId(7));
    model.setSearch(u"nobody"_s);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.found({}).text.isEmpty());
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestFinder)
#include "tst_finder.moc"
