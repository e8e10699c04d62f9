// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/invitations/invitationspage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// The organization's invitations on a real database file.
class TestInvitationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz")},
                                 {person("C1", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}}),
                                  person("C2", "Tom", "Becker", {{Field::Email, "tom@example.org"}}),
                                  person("C3", "Dana", "Whitfield", {{Field::Email, "dana@example.org"}})}));
        for (const char *id : {"C1", "C2", "C3"}) {
            const auto created =
                m_office->decide(commands::CreateMember{m_office->counterpart(id), {}, {}, false});
            QVERIFY(created);
            m_members.append(created->made);
        }
        m_desk = openDesk(*m_office);
        m_page = std::make_unique<InvitationsPage>(*m_desk, std::make_unique<FakePrompts>());
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
        m_members.clear();
    }

    void saysWhoWhereAndThatNothingIsLost()
    {
        arrive({});
        QCOMPARE(members(), (QStringList{u"Dana Whitfield"_s, u"Tom Becker"_s, u"Priya Natarajan"_s}));
        QVERIFY(isSaid(m_page.get(), u"No mail server is set up"_s));
        QVERIFY(isSaid(m_page.get(), u"nothing is lost"_s));
        QVERIFY(isSaid(m_page.get(), u"To dana@example.org. Invited by"_s));
        QVERIFY(isSaid(m_page.get(), u"Waits until a mail server is set up"_s));
        QVERIFY(isSaid(m_page.get(), u"Remove ends the invitation only. Dana Whitfield stays a member"_s));
    }

    void thePlaceSelectsTheMember()
    {
        arrive(m_members.at(0));
        QVERIFY(isSaid(m_page.get(), u"To priya@example.org."_s));
        QCOMPARE(m_page->place().person, m_members.at(0));
    }

    void removesTheInvitationOnlyAndUndoBringsItBack()
    {
        arrive(m_members.at(1));
        QTRY_VERIFY(isSaid(m_page.get(), u"To tom@example.org."_s));
        click(named<QPushButton>(m_page.get(), u"Remove"_s));
        QTRY_COMPARE(members(), (QStringList{u"Dana Whitfield"_s, u"Priya Natarajan"_s}));
        QVERIFY2(isSaid(m_page.get(), u"To priya@example.org."_s), "who moved into the place is selected");
        QVERIFY(m_office->detail(m_members.at(1)).link);
        QVERIFY(!m_office->detail(m_members.at(1)).invitation);
        m_desk->decide(m_office->organization(), Office::integration(), commands::Undo{}, this);
        QTRY_COMPARE(members().size(), 3);
        QTRY_COMPARE(m_page->place().person, m_members.at(1));
    }

    void removesByKeyboardDownToTheEmptyState()
    {
        arrive({});
        for (int left = 3; left > 0; --left) {
            auto *remove = named<QPushButton>(m_page.get(), u"Remove"_s);
            QVERIFY(remove);
            remove->setFocus();
            QTest::keyClick(remove, Qt::Key_Return);
            QTRY_COMPARE(table()->model()->rowCount(), left - 1);
        }
        QVERIFY(isSaid(m_page.get(), u"No invitations"_s));
    }

    void aClickSelectsAndShowMemberLeadsThere()
    {
        arrive({});
        const QModelIndex tom = table()->model()->index(1, InvitationsModel::Address);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(tom).center());
        QTRY_VERIFY(isSaid(m_page.get(), u"To tom@example.org."_s));
        QSignalSpy left(m_page.get(), &Page::goTo);
        click(named<QPushButton>(m_page.get(), u"Show member"_s));
        const Place place = left.front().front().value<Place>();
        QCOMPARE(place.page, Place::Page::Members);
        QCOMPARE(place.person, m_members.at(1));
    }

    void screenShareHidesAddresses()
    {
        arrive({});
        m_desk->setNamesHidden(true);
        QTRY_VERIFY(!isSaid(m_page.get(), u"@example.org"_s));
        QVERIFY(isSaid(m_page.get(), u"Dana Whitfield"_s));
    }

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }

    [[nodiscard]] QStringList members() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            names.append(table()->model()->index(row, InvitationsModel::Member).data().toString());
        }
        return names;
    }

    void arrive(PersonId member)
    {
        m_page->arrive({Place::Page::Invitations, m_office->organization(), {}, Kind::Members, {}, member});
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<InvitationsPage> m_page;
    QVector<PersonId> m_members;
};

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestInvitationsPage)
#include "tst_invitationspage.moc"
