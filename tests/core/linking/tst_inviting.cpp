// SPDX-License-Identifier: Apache-2.0
#include "core/linking/acceptance.h"
#include "core/mail/delivery.h"
#include "core/mail/invitationmessage.h"
#include "core/mail/invitations.h"
#include "core/mail/mailmessage.h"
#include "core/store/mailserverrows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink::test
{

namespace
{
/// Takes everything, and remembers it.
class TakingTransport final : public MailTransport
{
public:
    [[nodiscard]] MailOutcome send(const MailMessage &message) override
    {
        sent.push_back(message);
        return {fate, {}};
    }

    MailFate fate = MailFate::Accepted;
    std::vector<MailMessage> sent;
};
} // namespace

/// An invitation from + until it is accepted: the hold, recalling, sending again, links, and their end.
class TestInviting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForTheHold();
    void theHoldSurvivesARestart();
    void withoutAHoldItWaitsForSomebody();
    void membersFromAFileWaitForSomebody();
    void recalledItStays();
    void sendNowTakesARecallBack();
    void settingUpMailHoldsAnew();
    void theLinkAcceptsOnce();
    void theLinkExpires();
    void sendingAgainEndsTheOldLink();
    void aCopiedLinkEndsTheOldOne();
    void whatIsRemovedCannotBeAccepted();
    void othersLinksAreUnknown();
    void sentByHand();
    void undoneAndRedoneItWaitsAgain();
    void undoingPlusAfterwards_data();
    void undoingPlusAfterwards();
    void inTheirOwnLanguage();
    void whatLooksMistypedIsAskedAbout();
    void neverTwiceToOneAddress();
    void tenThousandWait();

private:
    [[nodiscard]] Result<DeliveryReport> deliver(DeliveryScope scope = DeliveryScope::ByItself);
    [[nodiscard]] InvitationRow first();
    [[nodiscard]] QString sentLink();
    void invite(const char *id);
    void setHold(std::optional<std::chrono::seconds> hold);
    [[nodiscard]] QString refused(const Command &command);

    std::unique_ptr<Office> m_office;
    TakingTransport m_transport;
    Progress m_progress;
};

void TestInviting::init()
{
    m_office = std::make_unique<Office>();
    m_transport = {};
    std::vector<ImportedPerson> staff;
    for (const char *id : {"S1", "S2"}) {
        staff.push_back(person(id, id, "Newcomer"));
    }
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Somebody", "Else")}, staff));
    mailServerRows::set(m_office->database(), m_office->organization(),
                        {u"smtp://127.0.0.1:1"_s, {}, u"office@example.org"_s});
    setHold(30s);
}

void TestInviting::setHold(std::optional<std::chrono::seconds> hold)
{
    MailSettings settings;
    settings.hold = hold;
    settings.language = u"en"_s;
    QVERIFY(m_office->decide(commands::SetMailSettings{settings}));
}

void TestInviting::invite(const char *id)
{
    const QString address = QString::fromLatin1(id).toLower() + u"@example.org"_s;
    const auto created =
        m_office->decide(commands::CreateMember{m_office->counterpart(id), address, {}, true});
    QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
}

Result<DeliveryReport> TestInviting::deliver(DeliveryScope scope)
{
    return deliverInvitations(m_office->database(), m_office->organization(), m_transport, scope,
                              m_office->clock(), m_progress);
}

InvitationRow TestInviting::first()
{
    return invitationLines(m_office->database(), m_office->organization(), true, m_office->clock().now())
        .front()
        .invitation;
}

/// The link of the e-mail that was sent last.
QString TestInviting::sentLink()
{
    return u"rosterlink://invitation/"_s +
           m_transport.sent.back().text.section(u"rosterlink://invitation/"_s, 1).section(u'\n', 0, 0);
}

QString TestInviting::refused(const Command &command)
{
    const auto outcome = m_office->decide(command);
    return outcome ? QString() : outcome.error().sentence;
}

void TestInviting::waitsForTheHold()
{
    invite("S1");
    m_office->clock().advance(29);
    QCOMPARE(deliver()->sent, 0);
    m_office->clock().advance(1);
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(first().state, u"sent"_s);
    QCOMPARE(deliver()->sent, 0);
}

void TestInviting::theHoldSurvivesARestart()
{
    invite("S1");
    const QDateTime goesOut = m_office->clock().now().addSecs(30);
    auto other = Database::open(m_office->folder());
    QVERIFY(other);
    QCOMPARE(invitationRows::nextGoesOut(**other, m_office->organization()), goesOut);
}

void TestInviting::withoutAHoldItWaitsForSomebody()
{
    setHold(std::nullopt);
    invite("S1");
    m_office->clock().advance(100'000);
    QCOMPARE(deliver()->sent, 0);
    QVERIFY(m_office->decide(commands::SendInvitations{{first().id}}));
    QCOMPARE(deliver()->sent, 1);
}

/// Who is added isn't in the office's own Motivity yet.
void TestInviting::membersFromAFileWaitForSomebody()
{
    m_office = std::make_unique<Office>();
    QVERIFY(mailSettings(m_office->database(), m_office->organization()).hold);
    QVERIFY(
        m_office->import(Kind::Members, {person("M1", "Somebody", "Else")}, {person("S1", "Ana", "Ruiz")}));
    QVERIFY(!mailSettings(m_office->database(), m_office->organization()).hold);
    invite("S1");
    QVERIFY(!first().goesOut.isValid());
}

void TestInviting::recalledItStays()
{
    invite("S1");
    QVERIFY(m_office->decide(commands::RecallInvitations{{first().id}}));
    m_office->clock().advance(1'000);
    QCOMPARE(deliver()->sent, 0);
    QCOMPARE(first().state, u"waiting"_s);
    QVERIFY(m_office->decide(commands::RecallInvitations{{first().id}})->step.isNull()); // the second click
}

void TestInviting::sendNowTakesARecallBack()
{
    invite("S1");
    QVERIFY(m_office->decide(commands::RecallInvitations{{first().id}}));
    QVERIFY(m_office->decide(commands::SendInvitations{{first().id}}));
    QCOMPARE(deliver()->sent, 1);
}

void TestInviting::settingUpMailHoldsAnew()
{
    QVERIFY(m_office->decide(commands::SetMailServer{std::nullopt}));
    invite("S1");
    m_office->clock().advance(10'000);
    QVERIFY(m_office->decide(
        commands::SetMailServer{MailServerRow{u"smtp://127.0.0.1:1"_s, {}, u"office@example.org"_s}}));
    QCOMPARE(first().goesOut, m_office->clock().now().addSecs(30));
}

void TestInviting::theLinkAcceptsOnce()
{
    invite("S1");
    const PersonId member = first().member;
    QVERIFY(!m_office->detail(member).person.active);
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(invitationOfLink(m_office->database(), sentLink())->organization, m_office->organization());
    const auto accepted = m_office->decide(commands::AcceptInvitation{sentLink()});
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().sentence));
    QCOMPARE(accepted->made, member);
    QVERIFY(m_office->detail(member).person.active);
    QCOMPARE(first().state, u"accepted"_s);
    QVERIFY(refused(commands::AcceptInvitation{sentLink()}).contains(u"A link works once"_s));
    QVERIFY(refused(commands::MakeInvitationLink{first().id}).contains(u"accepted already"_s));
}

void TestInviting::theLinkExpires()
{
    invite("S1");
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    m_office->clock().advance(14 * 86'400LL - 1);
    QCOMPARE(first().state, u"sent"_s);
    m_office->clock().advance(1);
    QCOMPARE(first().state, u"expired"_s);
    QVERIFY(refused(commands::AcceptInvitation{sentLink()}).contains(u"expired on"_s));
    QVERIFY(!m_office->detail(first().member).person.active);
    QVERIFY(m_office->decide(commands::ResendInvitations{{first().id}}));
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    QVERIFY(m_office->decide(commands::AcceptInvitation{sentLink()}));
}

void TestInviting::sendingAgainEndsTheOldLink()
{
    invite("S1");
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    const QString old = sentLink();
    const QString oldId = m_transport.sent.back().messageId;
    QVERIFY(m_office->decide(commands::ResendInvitations{{first().id}}));
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    QVERIFY(sentLink() != old);
    QVERIFY(m_transport.sent.back().messageId != oldId);
    QVERIFY(refused(commands::AcceptInvitation{old}).contains(u"isn't valid"_s));
    QVERIFY(m_office->decide(commands::AcceptInvitation{sentLink()}));
}

void TestInviting::aCopiedLinkEndsTheOldOne()
{
    invite("S1");
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    const auto made = m_office->decide(commands::MakeInvitationLink{first().id});
    QVERIFY(made && made->link.startsWith(u"rosterlink://invitation/"_s));
    QVERIFY(!m_office->dump().contains(tokenOfLink(made->link)));
    QVERIFY(refused(commands::AcceptInvitation{sentLink()}).contains(u"isn't valid"_s));
    QVERIFY(m_office->decide(commands::AcceptInvitation{u"  "_s + made->link + u"\n"_s}));
}

void TestInviting::whatIsRemovedCannotBeAccepted()
{
    invite("S1");
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    QVERIFY(m_office->decide(commands::RemoveInvitations{{first().id}}));
    QVERIFY(refused(commands::AcceptInvitation{sentLink()}).contains(u"ended this invitation"_s));
}

void TestInviting::othersLinksAreUnknown()
{
    QVERIFY(refused(commands::AcceptInvitation{u"rosterlink://invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAA"_s})
                .contains(u"isn't valid"_s));
    QVERIFY(refused(commands::AcceptInvitation{{}}).contains(u"isn't valid"_s));
    QVERIFY(!invitationOfLink(m_office->database(), u"https://example.org/"_s));
}

void TestInviting::sentByHand()
{
    invite("S1");
    const auto made = m_office->decide(commands::MakeInvitationLink{first().id});
    QVERIFY(m_office->decide(commands::MarkInvitationSent{first().id}));
    QCOMPARE(first().state, u"sent"_s);
    QVERIFY(!m_office->dump().contains(tokenOfLink(made->link)));
    m_office->clock().advance(1'000);
    QCOMPARE(deliver(DeliveryScope::AllWaiting)->sent, 0);
    QVERIFY(m_office->decide(commands::AcceptInvitation{made->link}));
}

void TestInviting::undoneAndRedoneItWaitsAgain()
{
    invite("S1");
    QVERIFY(m_office->decide(commands::Undo{}));
    m_office->clock().advance(1'000);
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(first().goesOut, m_office->clock().now().addSecs(30));
    QCOMPARE(deliver()->sent, 0);
}

void TestInviting::undoingPlusAfterwards_data()
{
    QTest::addColumn<QString>("what");
    for (const auto &what : {u"recalled"_s, u"sent now"_s, u"link copied"_s, u"accepted"_s, u"resent"_s}) {
        QTest::newRow(qPrintable(what)) << what;
    }
}

/// What became of the invitation since doesn't stand in the way.
void TestInviting::undoingPlusAfterwards()
{
    QFETCH(const QString, what);
    invite("S1");
    const auto step = m_office->linking().nextUndo();
    const InvitationId id = first().id;
    if (what == u"recalled"_s) {
        QVERIFY(m_office->decide(commands::RecallInvitations{{id}}));
    } else if (what == u"sent now"_s) {
        QVERIFY(m_office->decide(commands::SendInvitations{{id}}));
        QCOMPARE(deliver()->sent, 1);
    } else if (what == u"link copied"_s) {
        QVERIFY(m_office->decide(commands::MakeInvitationLink{id}));
    } else {
        m_office->clock().advance(30);
        QCOMPARE(deliver()->sent, 1);
        if (what == u"accepted"_s) {
            QVERIFY(m_office->decide(commands::AcceptInvitation{sentLink()}));
        } else {
            QVERIFY(m_office->decide(commands::ResendInvitations{{id}}));
        }
    }
    const auto undone = m_office->decide(commands::Undo{step});
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
    QVERIFY(invitationRows::invitations(m_office->database(), m_office->organization()).empty());
}

void TestInviting::inTheirOwnLanguage()
{
    ImportedPerson spanish = person("S3", "Inés", "Newcomer");
    spanish.language = u"es-MX"_s;
    QVERIFY(m_office->importOne(Kind::Members, Side::Counterpart,
                                {person("S1", "S1", "Newcomer"), person("S2", "S2", "Newcomer"), spanish}));
    invite("S3");
    m_office->clock().advance(30);
    QCOMPARE(deliver()->sent, 1);
    QVERIFY2(m_transport.sent.back().subject.startsWith(u"Su invitación"_s),
             qPrintable(m_transport.sent.back().subject));
}

void TestInviting::whatLooksMistypedIsAskedAbout()
{
    QVERIFY(m_office->importOne(Kind::Members, Side::Counterpart,
                                {person("S1", "S1", "Newcomer"), person("S2", "S2", "Newcomer"),
                                 person("S3", "Eva", "Lind", {{Field::Email, "eva@gmial.com"}})}));
    commands::CreateMember create{m_office->counterpart("S3"), {}, {}, false};
    const QString before = m_office->dump();
    QVERIFY(refused(create).contains(u"did you mean eva@gmail.com?"_s));
    QCOMPARE(m_office->dump(), before);
    create.email = u"eva@gmial.com"_s; // somebody looked at it
    QVERIFY(m_office->decide(create));
}

void TestInviting::neverTwiceToOneAddress()
{
    invite("S1");
    const auto again =
        m_office->decide(commands::CreateMember{m_office->counterpart("S2"), u"S1@Example.org"_s, {}, true});
    QVERIFY(!again);
    QVERIFY(again.error().sentence.contains(u"Nothing was created"_s));
}

/// They are looked through and sent in the time in which one waits for a page.
void TestInviting::tenThousandWait()
{
    constexpr int many = 10'000;
    std::vector<ImportedPerson> staff;
    QVector<QByteArray> ids;
    for (int number = 0; number < many; ++number) {
        ids.append("N" + QByteArray::number(number));
        staff.push_back(person(ids.constLast().constData(), ids.constLast().constData(), "Newcomer"));
    }
    QVERIFY(m_office->importOne(Kind::Members, Side::Counterpart, staff, true));
    auto &database = m_office->database();
    const qint64 step = [&] {
        auto &query = database.run(u"SELECT max(step) FROM step"_s);
        query.next();
        const qint64 number = query.integer(0);
        query.finish();
        return number;
    }();
    QVERIFY(database.transaction<void>([&]() -> Result<void> {
        for (int number = 0; number < many; ++number) {
            database
                .run(u"INSERT INTO invitation (organization, invitation, person, address, address_key, "
                     u"state, since, "
                     "invited_by, step, goes_out) VALUES (?, ?, ?, ?, ?, 'waiting', '2026-03-02T09:00:00Z', "
                     "'dana', ?, "
                     "'2026-03-02T09:00:30Z')"_s,
                     m_office->organization(), 1'000'000 + number, m_office->profile("M1"),
                     u"n%1@example.org"_s.arg(number), u"n%1@example.org"_s.arg(number), step)
                .finish();
        }
        return {};
    }));
    m_office->clock().advance(30);
    const auto report = deliver();
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->sent, many);
    QCOMPARE(m_transport.sent.size(), size_t(many));
    QSet<QString> addresses;
    for (const MailMessage &message : m_transport.sent) {
        addresses.insert(message.to.text());
    }
    QCOMPARE(addresses.size(), many);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestInviting)
#include "tst_inviting.moc"
