// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "ui/duplicates/duplicatespage.h"

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// Settings → Possible duplicates, on a real database file.
class TestDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        const auto mia = [](const char *id) {
            return person(id, "Mia", "Okafor",
                          {{Field::DateOfBirth, "2016-12-05"}, {Field::Phone, "3125550101"}});
        };
        QVERIFY(m_office->import(Kind::Learners, {mia("L1"), person("L2", "Liam", "Nguyen")},
                                 {mia("K1"), mia("K2"), person("K3", "Ava", "Brooks")}));
        m_desk = openDesk(*m_office);
        m_page = std::make_unique<DuplicatesPage>(*m_desk);
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        Place place;
        place.page = Place::Page::Duplicates;
        place.organization = m_office->organization();
        m_page->arrive(place);
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    void saysWhoStandsTwiceAndWhere()
    {
        QTRY_VERIFY(isSaid(m_page.get(), u"Calmanac learners: 1 pair"_s));
        QVERIFY(isSaid(m_page.get(), u"Mia Okafor and Mia Okafor"_s));
        QVERIFY(isSaid(m_page.get(), u"ID K1"_s));
        QVERIFY(isSaid(m_page.get(), u"ID K2"_s));
        QVERIFY(!isSaid(m_page.get(), u"Motivity learners"_s));
    }

    void hiddenNamesAreHiddenHereToo()
    {
        QTRY_VERIFY(isSaid(m_page.get(), u"Mia Okafor"_s));
        m_desk->setNamesHidden(true);
        QTRY_VERIFY(isSaid(m_page.get(), u"Client 1"_s));
        QVERIFY(!isSaid(m_page.get(), u"Okafor"_s));
        QVERIFY(!isSaid(m_page.get(), u"2016"_s));
    }

    void nobodyIsSaidToo()
    {
        QVERIFY(m_office->importOne(Kind::Learners, Side::Counterpart,
                                    {person("K1", "Mia", "Okafor"), person("K3", "Ava", "Brooks")}, true));
        m_page->arrive(m_page->place());
        QTRY_VERIFY(isSaid(m_page.get(), u"Nobody seems to stand twice in a system."_s));
    }

private:
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DuplicatesPage> m_page;
};

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestDuplicatesPage)
#include "tst_duplicatespage.moc"
