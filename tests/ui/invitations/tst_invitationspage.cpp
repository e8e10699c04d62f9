// SPDX-License-Identifier: Apache-2.0
#include "core/store/invitationrows.h"
#include "core/store/mailserverrows.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/common/filterbutton.h"
#include "ui/invitations/invitationsmodel.h"
#include "ui/invitations/invitationspage.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrlQuery>

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
        auto prompts = std::make_unique<FakePrompts>();
        m_prompts = prompts.get();
        m_page = std::make_unique<InvitationsPage>(*m_desk, std::move(prompts));
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
        const QModelIndex tom = table()->model()->index(1, InvitationsModel::Member);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(tom).center());
        QTRY_VERIFY(isSaid(m_page.get(), u"To tom@example.org."_s));
        QSignalSpy left(m_page.get(), &Page::goTo);
        click(named<QPushButton>(m_page.get(), u"Show member"_s));
        const Place place = left.front().front().value<Place>();
        QCOMPARE(place.page, Place::Page::Members);
        QCOMPARE(place.person, m_members.at(1));
    }

    void countsDownUntilItIsRecalled()
    {
        setUpMail();
        arrive(m_members.at(0));
        QTRY_VERIFY(isSaid(m_page.get(), u"Waits until you press Send now"_s));
        QVERIFY(!named<QPushButton>(m_page.get(), u"Recall"_s)); // it doesn't go out by itself
        m_office->clock().advance(1);
        {
            auto &database = m_office->database();
            const auto waiting =
                invitationRows::inForceFor(database, m_office->organization(), m_members.at(0));
            invitationRows::setGoesOut(database, m_office->organization(), waiting->id,
                                       m_office->clock().now().addSecs(23));
        }
        m_desk->announceRosters(m_office->organization());
        QTRY_VERIFY(isSaid(m_page.get(), u"Goes out in 23 second"_s));
        QVERIFY(tableSays(u"in 23 second"_s));
        m_office->clock().advance(3);
        QTRY_VERIFY(isSaid(m_page.get(), u"Goes out in 20 second"_s));
        click(named<QPushButton>(m_page.get(), u"Recall"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"Waits until you press Send now"_s));
    }

    void severalAtOnce()
    {
        setUpMail();
        arrive({});
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(isSaid(m_page.get(), u"2 invitation"_s));
        QVERIFY(!named<QPushButton>(m_page.get(), u"Copy link"_s));
        click(named<QPushButton>(m_page.get(), u"Remove"_s));
        QTRY_COMPARE(members(), QStringList{u"Priya Natarajan"_s});
        m_desk->decide(m_office->organization(), Office::integration(), commands::Undo{}, this);
        QTRY_COMPARE(members().size(), 3);
    }

    void whatNeedsAttentionIsAFilter()
    {
        const auto failed =
            invitationRows::inForceFor(m_office->database(), m_office->organization(), m_members.at(1));
        invitationRows::setState(m_office->database(), m_office->organization(), failed->id,
                                 {u"failed"_s, m_office->clock().now(), 1, u"550 nobody of that name"_s});
        arrive({});
        auto *attention = named<FilterButton>(m_page.get(), u"Needs attention"_s);
        QTRY_COMPARE(attention->count(), 1);
        click(attention);
        QTRY_COMPARE(members(), QStringList{u"Tom Becker"_s});
        QCOMPARE(m_page->place().filter, u"needs attention"_s);
        QVERIFY(isSaid(m_page.get(), u"The mail server said: 550 nobody of that name"_s));
        QVERIFY(isSaid(m_page.get(), u"Ask Tom Becker whether the address is right"_s));
        click(named<QPushButton>(m_page.get(), u"Resend"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"Nothing needs your attention"_s));
        QCOMPARE(attention->count(), 0);
    }

    void aLinkIsCopied()
    {
        arrive(m_members.at(0));
        QTRY_VERIFY(isSaid(m_page.get(), u"To priya@example.org."_s));
        QGuiApplication::clipboard()->clear();
        click(named<QPushButton>(m_page.get(), u"Copy link"_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"rosterlink://invitation/"_s));
        const auto accepted =
            m_office->decide(commands::AcceptInvitation{QGuiApplication::clipboard()->text()});
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().sentence));
        QCOMPARE(accepted->made, m_members.at(0));
    }

    void theMailProgramGetsADraft()
    {
        arrive(m_members.at(0));
        QTRY_VERIFY(named<QPushButton>(m_page.get(), u"Open in mail program"_s));
        QVERIFY(isSaid(m_page.get(), u"Your invitation to"_s));
        QVERIFY(
            !isSaid(m_page.get(), QString(u"rosterlink://invitation/"_s).append(u'A'))); // no token is shown
        click(named<QPushButton>(m_page.get(), u"Open in mail program"_s));
        QTRY_COMPARE(m_prompts->drafts.size(), 1);
        const QUrl draft = m_prompts->drafts.front();
        QCOMPARE(draft.scheme(), u"mailto"_s);
        QCOMPARE(draft.path(), u"priya@example.org"_s);
        const QString body = QUrlQuery(draft).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QVERIFY2(body.contains(u"rosterlink://invitation/"_s), qPrintable(body));
        click(named<QPushButton>(m_page.get(), u"I have sent it"_s));
        QTRY_VERIFY(isSaid(m_page.get(), u"Sent on"_s));
        const auto accepted = m_office->decide(
            commands::AcceptInvitation{u"rosterlink://invitation/"_s +
                                       body.section(u"rosterlink://invitation/"_s, 1).section(u'\r', 0, 0)});
        QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().sentence));
    }

    void anEmlFileIsWritten()
    {
        const QTemporaryDir folder;
        m_prompts->fileToSave = folder.filePath(u"priya"_s);
        arrive(m_members.at(0));
        QTRY_VERIFY(named<QPushButton>(m_page.get(), u"Save as .eml…"_s));
        click(named<QPushButton>(m_page.get(), u"Save as .eml…"_s));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"priya.eml"_s)));
        QProcess python;
        python.start(
            u"/usr/bin/python3"_s,
            {u"-c"_s,
             u"import email, email.policy, sys\n"
             "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.strict)\n"
             "print(m['to'].addresses[0].addr_spec, m['x-unsent'], m['from'], m.is_multipart(), "
             "m.get_body(('plain',)).get_content().count('rosterlink://invitation/'))"_s,
             folder.filePath(u"priya.eml"_s)});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
                 u"priya@example.org 1 None True 1"_s);
        QCOMPARE(python.readAllStandardError(), QByteArray());
    }

    void screenShareHidesAddresses()
    {
        arrive({});
        m_desk->setNamesHidden(true);
        QTRY_VERIFY(!isSaid(m_page.get(), u"@example.org"_s));
        QVERIFY(isSaid(m_page.get(), u"Dana Whitfield"_s));
    }

private:
    void setUpMail()
    {
        mailServerRows::set(m_office->database(), m_office->organization(),
                            {u"smtp://127.0.0.1:1"_s, {}, u"office@example.org"_s});
    }

    [[nodiscard]] bool tableSays(const QString &part) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, InvitationsModel::When).data().toString().contains(part)) {
                return true;
            }
        }
        return false;
    }

    FakePrompts *m_prompts = nullptr; ///< the page's
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
