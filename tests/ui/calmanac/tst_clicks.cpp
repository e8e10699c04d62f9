// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// How many clicks and keys it takes to link twenty suggested members, from the start page on.
class TestClicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentySuggestedMembers();

private:
    /// Presses a key where the keyboard is, and counts it.
    void key(Qt::Key key);
    void press(QAbstractButton *button);

    int m_gestures = 0;
};

void TestClicks::key(Qt::Key key)
{
    ++m_gestures;
    QTest::keyClick(QApplication::focusWidget(), key);
}

void TestClicks::press(QAbstractButton *button)
{
    ++m_gestures;
    click(button);
}

void TestClicks::twentySuggestedMembers()
{
    constexpr int people = 20;
    constexpr int most = 26;
    Office office;
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    for (int number = 0; number < people; ++number) {
        const QByteArray last = "Quill" + QByteArray(1 + number % 5, static_cast<char>('a' + number));
        const QByteArray phone = "(312) 555-01" + QByteArray::number(10 + number);
        const QByteArray id = QByteArray::number(number);
        motivity.push_back(person(("M" + id).constData(), "Katherine", last.constData(),
                                  {{Field::Phone, phone.constData()}}));
        calmanac.push_back(
            person(("C" + id).constData(), "Kate", last.constData(), {{Field::Phone, phone.constData()}}));
    }
    QVERIFY(office.import(Kind::Members, motivity, calmanac));
    QCOMPARE(office.counts().motivity.suggested, people);
    const auto desk = openDesk(office);
    MainWindow window(*desk, {});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));

    key(Qt::Key_Return); // the organization
    QTRY_VERIFY(named<QAbstractButton>(&window, u"not linked to Calmanac"_s));
    press(named<QAbstractButton>(&window, u"not linked to Calmanac"_s));
    auto *list = [&] {
        [&] { QTRY_VERIFY(window.findChild<PeopleList *>()); }();
        return window.findChild<PeopleList *>();
    }();
    QTRY_COMPARE(list->model()->rowCount(), people);
    for (int left = people; left > 0; --left) {
        QTRY_COMPARE(QApplication::focusWidget(), list);
        QTRY_COMPARE(window.findChild<PersonPanel *>()->person(),
                     list->selected()); // not still the one before
        QTRY_VERIFY(allNamed<QAbstractButton>(&window, u"Kate "_s).size() == 1);
        key(Qt::Key_1);
        QTRY_COMPARE(list->model()->rowCount(), left - 1);
        QTRY_VERIFY(left == 1 || !list->selected().isNull());
    }
    QTRY_COMPARE(office.counts().motivity.linked, people);
    QVERIFY2(m_gestures <= most, qPrintable(QString::number(m_gestures)));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestClicks)
#include "tst_clicks.moc"
