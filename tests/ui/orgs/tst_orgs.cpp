// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "core/linking/ownerwork.h"
#include "tests/support/uidriver.h"
#include "ui/lists/linedelegate.h"
#include "ui/lists/linelist.h"
#include "ui/orgs/orgspage.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// The list of organizations, and the first start.
class TestOrgs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(
            m_office->import(Kind::Members, {person("M1", "Rita", "Moss")}, {person("C1", "Tom", "Becker")}));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    void listsThemWithWhatTheyHave()
    {
        QVERIFY(createOrganization(m_office->database(), u"Harbor Kids Therapy"_s, m_office->clock(),
                                   {u"dana"_s, {}}));
        show();
        QTRY_VERIFY(list() && list()->model()->rowCount() == 2);
        QCOMPARE(at(0).data().toString(), u"Bright Steps ABA"_s);
        QCOMPARE(at(0).data(SubtitleRole).toString(), u"1 members · 0 learners · connected to Calmanac"_s);
        QCOMPARE(at(1).data(SubtitleRole).toString(),
                 u"0 members · 0 learners · not connected to Calmanac"_s);
        QTRY_COMPARE(at(0).data(BadgeRole).toString(), u"2 decisions left"_s);
        QVERIFY(at(1).data(BadgeRole).toString().isEmpty());
        QTRY_VERIFY(list()->hasFocus());
    }

    void aClickOpensOne()
    {
        show();
        QTRY_VERIFY(named<LineList>(m_page.get(), u"Organizations"_s));
        QSignalSpy asked(m_page.get(), &Page::goTo);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(at(0)).center());
        QCOMPARE(asked.size(), 1);
        const auto place = asked.constFirst().constFirst().value<Place>();
        QCOMPARE(place.page, Place::Page::Members);
        QVERIFY(place.organization == m_office->organization());
    }

    void soDoesEnter()
    {
        show();
        QTRY_VERIFY(list() && list()->hasFocus());
        QSignalSpy asked(m_page.get(), &Page::goTo);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void soDoesAScreenReader()
    {
        show();
        QTRY_VERIFY(named<LineList>(m_page.get(), u"Organizations"_s));
        QSignalSpy asked(m_page.get(), &Page::goTo);
        list()->selectionModel()->select(at(0), QItemSelectionModel::Toggle); // what its Toggle does
        QCOMPARE(asked.size(), 1);
    }

    void newOrganizationLeadsToItsPage()
    {
        show();
        QTRY_VERIFY(named<QPushButton>(m_page.get(), u"New organization…"_s));
        QSignalSpy asked(m_page.get(), &Page::goTo);
        click(named<QPushButton>(m_page.get(), u"New organization…"_s));
        QCOMPARE(asked.constFirst().constFirst().value<Place>().page, Place::Page::NewOrganization);
    }

    void theFirstStart()
    {
        QVERIFY(ownerWork::deleteAll(m_office->database(), m_office->organization(), u"Bright Steps ABA"_s,
                                     m_office->clock(), {u"dana"_s, {}}));
        show();
        QTRY_VERIFY(named<QPushButton>(m_page.get(), u"Start with my files"_s));
        QTRY_VERIFY(named<QPushButton>(m_page.get(), u"Start with my files"_s)->hasFocus());
        QSignalSpy asked(m_page.get(), &Page::goTo);
        click(named<QPushButton>(m_page.get(), u"Start with my files"_s));
        QCOMPARE(asked.constFirst().constFirst().value<Place>().page, Place::Page::NewOrganization);
        QSignalSpy demonstration(m_desk.get(), &Desk::demonstrationWanted);
        click(named<QPushButton>(m_page.get(), u"Look around with invented people"_s));
        QCOMPARE(demonstration.size(), 1);
    }

    void followsWhatComesAndGoes()
    {
        show();
        QTRY_VERIFY(list() && list()->model()->rowCount() == 1);
        QVERIFY(
            createOrganization(m_office->database(), u"A first one"_s, m_office->clock(), {u"dana"_s, {}}));
        m_desk->announceOrganizations();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(at(0).data().toString(), u"A first one"_s);
    }

    void theModelKeepsItsPromises()
    {
        OrgsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        OrganizationSummary one;
        one.organization.id = OrganizationId(7);
        one.connected = true;
        model.reset({one});
        model.setDecisionsLeft(OrganizationId(7), 0);
        QCOMPARE(model.index(0).data(BadgeRole).toString(), u"✓ all decided"_s);
        model.setDecisionsLeft(OrganizationId(8), 3);
        model.reset({});
    }

private:
    void show()
    {
        m_desk = openDesk(*m_office);
        m_page = std::make_unique<OrgsPage>(*m_desk);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive({});
    }
    [[nodiscard]] LineList *list() const { return named<LineList>(m_page.get(), u"Organizations"_s); }
    [[nodiscard]] QModelIndex at(int row) const { return list()->model()->index(row, 0); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OrgsPage> m_page;
};

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestOrgs)
#include "tst_orgs.moc"
