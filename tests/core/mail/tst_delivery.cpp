// SPDX-License-Identifier: Apache-2.0
#include "core/mail/delivery.h"
#include "core/mail/invitationtoken.h"
#include "core/mail/mailmessage.h"
#include "core/store/database.h"
#include "tests/support/office.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace rosterlink::test
{

namespace
{
/// Answers as it is told, and remembers what it was handed.
class FakeTransport final : public MailTransport
{
public:
    [[nodiscard]] MailOutcome send(const MailMessage &message) override
    {
        sent.push_back(message);
        return answer(message);
    }

    std::vector<MailMessage> sent;
    std::function<MailOutcome(const MailMessage &)> answer = [](const MailMessage & /*message*/) {
        return MailOutcome{MailFate::Accepted, {}};
    };
};

MailOutcome later()
{
    return {MailFate::TryLater, u"451 later"_s};
}
} // namespace

/// What becomes of waiting invitations: each is sent once, tried again where the server asks for it, and lost
/// never.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyIsInvitedOnce();
    void theTokenGoesWithTheMessage();
    void aRetryIsTheSameMessage();
    void pausesGrowAndEnd();
    void whatIsRefusedHasFailed();
    void aServerInTroubleStopsAllAndCostsNoAttempt();
    void anInterruptedOneIsTriedAgain();
    void whoWasKilledInTheMiddleSendsThatOneAgain();
    void onlyOneProgramSends();
    void whatIsRemovedIsNotSent();
    void undoAfterSendingRemovesTheProfile();
    void cancelledBetweenTwo();

private:
    [[nodiscard]] Result<DeliveryReport> deliver(DeliveryScope scope = DeliveryScope::Due);
    [[nodiscard]] std::vector<InvitationRow> invitations();
    [[nodiscard]] std::optional<InvitationMailRow> mail();
    void invite(const char *id, const char *email);

    std::unique_ptr<Office> m_office;
    FakeTransport m_transport;
    Progress m_progress;
};

void TestDelivery::init()
{
    m_office = std::make_unique<Office>();
    m_transport = {};
    std::vector<ImportedPerson> staff;
    for (const char *id : {"S1", "S2", "S3"}) {
        staff.push_back(person(id, id, "Newcomer"));
    }
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Somebody", "Else")}, staff));
}

void TestDelivery::invite(const char *id, const char *email)
{
    const auto created = m_office->decide(
        commands::CreateMember{m_office->counterpart(id), QString::fromLatin1(email), {}, true});
    QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
}

Result<DeliveryReport> TestDelivery::deliver(DeliveryScope scope)
{
    const auto organization = organizationRows::organization(m_office->database(), m_office->organization());
    return Delivery(m_office->database(), *organization, *EmailAddress::parse(u"office@example.org"_s),
                    m_transport, m_office->clock())
        .run(scope, m_progress);
}

std::vector<InvitationRow> TestDelivery::invitations()
{
    return invitationRows::invitations(m_office->database(), m_office->organization());
}

std::optional<InvitationMailRow> TestDelivery::mail()
{
    return invitationRows::mail(m_office->database(), m_office->organization(), invitations().front().id);
}

void TestDelivery::everybodyIsInvitedOnce()
{
    invite("S1", "one@example.org");
    invite("S2", "two@example.org");
    const auto report = deliver();
    QVERIFY(report);
    QCOMPARE(report->sent, 2);
    QCOMPARE(m_transport.sent.size(), size_t(2));
    QVERIFY(m_transport.sent.front().text.contains(u"rosterlink://invitation/"_s));
    QVERIFY(m_transport.sent.front().messageId != m_transport.sent.back().messageId);
    for (const InvitationRow &row : invitations()) {
        QCOMPARE(row.state, u"sent"_s);
        QCOMPARE(row.attempts, 1);
    }
    QCOMPARE(deliver()->sent, 0);
    QCOMPARE(m_transport.sent.size(), size_t(2));
}

void TestDelivery::theTokenGoesWithTheMessage()
{
    invite("S1", "one@example.org");
    QString token;
    m_transport.answer = [&](const MailMessage &message) {
        static const QRegularExpression link(u"rosterlink://invitation/([\\w-]+)"_s);
        token = link.match(message.text).captured(1);
        return mail()->token == token ? MailOutcome{MailFate::Accepted, {}} : later();
    };
    QCOMPARE(deliver()->sent, 1);
    QVERIFY(mail()->token.isEmpty());
    QCOMPARE(mail()->tokenHash, hashOfToken(token));
    QVERIFY(!m_office->dump().contains(token));
    QCOMPARE(mail()->expires, m_office->clock().now().addDays(14));
}

void TestDelivery::aRetryIsTheSameMessage()
{
    invite("S1", "one@example.org");
    m_transport.answer = [](const MailMessage & /*message*/) { return later(); };
    QCOMPARE(deliver()->later, 1);
    QCOMPARE(invitations().front().state, u"waiting"_s);
    QCOMPARE(invitations().front().message, u"451 later"_s);
    QCOMPARE(deliver()->paused, 1); // its pause has not passed
    QCOMPARE(m_transport.sent.size(), size_t(1));
    m_office->clock().advance(60);
    m_transport.answer = [](const MailMessage & /*message*/) { return MailOutcome{MailFate::Accepted, {}}; };
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(m_transport.sent.front().messageId, m_transport.sent.back().messageId);
    QCOMPARE(m_transport.sent.front().text,
             m_transport.sent.back().text); // one link, however often it is tried
    QCOMPARE(invitations().front().message, QString());
}

void TestDelivery::pausesGrowAndEnd()
{
    invite("S1", "one@example.org");
    m_transport.answer = [](const MailMessage & /*message*/) { return later(); };
    for (const auto pause : {60s, 300s, 1'800s, 7'200s, 43'200s}) {
        QCOMPARE(deliver()->later, 1);
        m_office->clock().advance(pause.count() - 1);
        QCOMPARE(deliver()->paused, 1);
        m_office->clock().advance(1);
    }
    QCOMPARE(deliver()->failed, 1);
    QCOMPARE(invitations().front().state, u"failed"_s);
    QCOMPARE(invitations().front().attempts, 6);
}

void TestDelivery::whatIsRefusedHasFailed()
{
    invite("S1", "one@example.org");
    invite("S2", "two@example.org");
    m_transport.answer = [](const MailMessage &message) {
        return message.to.text() == u"one@example.org"_s ? MailOutcome{MailFate::Refused, u"550 nobody"_s}
                                                         : MailOutcome{MailFate::Accepted, {}};
    };
    const auto report = deliver();
    QCOMPARE(report->failed, 1);
    QCOMPARE(report->sent, 1);
    m_office->clock().advance(1'000'000);
    QCOMPARE(deliver()->sent, 0);
}

void TestDelivery::aServerInTroubleStopsAllAndCostsNoAttempt()
{
    invite("S1", "one@example.org");
    invite("S2", "two@example.org");
    m_transport.answer = [](const MailMessage & /*message*/) {
        return MailOutcome{MailFate::ServerTrouble, u"The server is away."_s};
    };
    for (int i = 0; i < 10; ++i) {
        const auto report = deliver();
        QVERIFY(!report);
        QVERIFY(report.error().code == ErrorCode::OtherSide);
        QCOMPARE(report.error().sentence, u"The server is away."_s);
    }
    QCOMPARE(m_transport.sent.size(), size_t(10)); // the first of them only, each time
    for (const InvitationRow &row : invitations()) {
        QCOMPARE(row.state, u"waiting"_s);
        QCOMPARE(row.attempts, 0);
    }
    m_transport.answer = [](const MailMessage & /*message*/) { return MailOutcome{MailFate::Accepted, {}}; };
    QCOMPARE(deliver()->sent, 2);
}

void TestDelivery::anInterruptedOneIsTriedAgain()
{
    invite("S1", "one@example.org");
    m_transport.answer = [](const MailMessage & /*message*/) {
        return MailOutcome{MailFate::Interrupted, u"It broke."_s};
    };
    QVERIFY(!deliver());
    QCOMPARE(invitations().front().attempts, 1);
    m_transport.answer = [](const MailMessage & /*message*/) { return MailOutcome{MailFate::Accepted, {}}; };
    QCOMPARE(deliver()->paused, 1);
    QCOMPARE(deliver(DeliveryScope::AllWaiting)->sent, 1);
    QCOMPARE(m_transport.sent.front().messageId, m_transport.sent.back().messageId);
}

void TestDelivery::whoWasKilledInTheMiddleSendsThatOneAgain()
{
    invite("S1", "one@example.org");
    QString before;
    m_transport.answer = [&](const MailMessage &message) {
        before = message.messageId;
        throw std::runtime_error("killed");
        return MailOutcome{};
    };
    try {
        (void)deliver();
    } catch (const std::runtime_error &) {
        QCOMPARE(invitations().front().state, u"sending"_s);
    }
    m_transport.answer = [](const MailMessage & /*message*/) { return MailOutcome{MailFate::Accepted, {}}; };
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(m_transport.sent.back().messageId, before);
}

void TestDelivery::onlyOneProgramSends()
{
    invite("S1", "one@example.org");
    m_transport.answer = [&](const MailMessage & /*message*/) {
        const auto second = deliver(); // as another window would
        return MailOutcome{!second && second.error().code == ErrorCode::Conflict ? MailFate::Accepted
                                                                                 : MailFate::Refused,
                           {}};
    };
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(m_transport.sent.size(), size_t(1));
}

void TestDelivery::whatIsRemovedIsNotSent()
{
    invite("S1", "one@example.org");
    QVERIFY(m_office->decide(commands::RemoveInvitations{{invitations().front().id}}));
    QCOMPARE(deliver()->sent, 0);
    QVERIFY(m_transport.sent.empty());
}

void TestDelivery::undoAfterSendingRemovesTheProfile()
{
    invite("S1", "one@example.org");
    QCOMPARE(deliver()->sent, 1);
    const auto undone = m_office->decide(commands::Undo{});
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
    QVERIFY(invitations().empty());
    QCOMPARE(m_office->counts().motivity.all(), 1);
}

void TestDelivery::cancelledBetweenTwo()
{
    invite("S1", "one@example.org");
    invite("S2", "two@example.org");
    m_transport.answer = [&](const MailMessage & /*message*/) {
        m_progress.cancel();
        return MailOutcome{MailFate::Accepted, {}};
    };
    QCOMPARE(deliver()->sent, 1);
    QCOMPARE(m_transport.sent.size(), size_t(1));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestDelivery)
#include "tst_delivery.moc"
