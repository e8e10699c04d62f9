// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/invitationsender.h"

#include "core/mail/smtptransport.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"
#include "ui/desk/desk.h"
#include "ui/desk/mailpassword.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rosterlink::ui
{

namespace
{
/// The computer may have slept, its clock may have been set, and another program may have added some.
constexpr std::chrono::seconds longestNap = 1min;
} // namespace

InvitationSender::InvitationSender(Desk &desk, TokenStore &tokens, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tokens(tokens)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &InvitationSender::look);
    connect(&m_desk, &Desk::stepMade, this, &InvitationSender::follow);
    connect(&m_desk, &Desk::rostersChanged, this, &InvitationSender::look);
    connect(&m_network, &NetworkWork::progressed, this, [this] { Q_EMIT changed(m_sendingFor); });
    connect(&m_desk, &Desk::databaseReplaced, this, [this] {
        m_network.cancel();
        m_troubles.clear();
        look();
    });
}

void InvitationSender::watch()
{
    m_watching = !m_desk.isDemonstration();
    look();
}

bool InvitationSender::isSendingFor(OrganizationId organization) const
{
    return !m_sendingFor.isNull() && m_sendingFor == organization;
}

QString InvitationSender::trouble(OrganizationId organization) const
{
    return m_troubles.value(organization).sentence;
}

/// Who sends, or mends the settings, wants to see at once whether it works now.
void InvitationSender::follow(OrganizationId organization, const StepReport &report)
{
    if (report.what == StepKind::SendInvitation || report.what == StepKind::MailSettings) {
        m_troubles.remove(organization);
        Q_EMIT changed(organization);
    }
    look();
}

void InvitationSender::look()
{
    if (!m_watching || !m_sendingFor.isNull()) {
        return;
    }
    m_desk.read<std::vector<Due>>(
        this, [](Database &database) { return whatIsDue(database); },
        [this](std::vector<Due> due) { choose(std::move(due)); });
}

std::vector<InvitationSender::Due> InvitationSender::whatIsDue(Database &database)
{
    std::vector<Due> due;
    for (const OrganizationRow &organization : organizationRows::organizations(database)) {
        const auto server = mailServerRows::mailServer(database, organization.id);
        const QDateTime at = server ? invitationRows::nextGoesOut(database, organization.id) : QDateTime();
        if (at.isValid()) {
            due.push_back({organization.id, *server, at});
        }
    }
    return due;
}

QDateTime InvitationSender::timeOf(const Due &due) const
{
    const QDateTime pause = m_troubles.value(due.organization).until;
    return pause.isValid() ? std::max(due.at, pause) : due.at;
}

void InvitationSender::choose(std::vector<Due> due)
{
    if (!m_sendingFor.isNull() || due.empty()) {
        return;
    }
    const auto first = std::min_element(due.begin(), due.end(), [this](const Due &one, const Due &other) {
        return timeOf(one) < timeOf(other);
    });
    const std::chrono::milliseconds wait(m_desk.clock().now().msecsTo(timeOf(*first)));
    if (wait.count() <= 0) {
        begin(*first);
    } else {
        m_next.start(std::min<std::chrono::milliseconds>(wait, longestNap));
    }
}

void InvitationSender::begin(const Due &due)
{
    m_sendingFor = due.organization;
    Q_EMIT changed(due.organization);
    if (due.server.user.isEmpty()) {
        send(due, {});
        return;
    }
    m_tokens.read(mailPasswordName(m_desk, due.organization, due.server), this,
                  [this, due](const QByteArray &password) { send(due, password); });
}

void InvitationSender::send(const Due &due, const QByteArray &password)
{
    const auto address = SmtpAddress::parse(due.server.url);
    if (!address) {
        ended(due.organization, tl::unexpected(address.error()));
        return;
    }
    if (!due.server.user.isEmpty() && password.isEmpty()) {
        ended(due.organization,
              failure(ErrorCode::NeedsAnswer,
                      tr("The mail server's password isn't known here any more. Type it again under "
                         "Settings, Mail.")));
        return;
    }
    m_network.run<DeliveryReport>(
        [folder = m_desk.folder(), organization = due.organization, &clock = m_desk.clock(),
         account = SmtpAccount{*address, due.server.user, password, {}}](
            Progress &progress) -> Result<DeliveryReport> {
            auto database = Database::open(folder);
            if (!database) {
                return tl::unexpected(database.error());
            }
            SmtpTransport transport(account);
            return deliverInvitations(**database, organization, transport, DeliveryScope::ByItself, clock,
                                      progress);
        },
        [this, organization = due.organization](const Result<DeliveryReport> &report) {
            ended(organization, report);
        });
}

void InvitationSender::ended(OrganizationId organization, const Result<DeliveryReport> &report)
{
    m_sendingFor = {};
    if (report) {
        m_troubles.remove(organization);
        Q_EMIT delivered(organization, *report);
    } else {
        Trouble &trouble = m_troubles[organization];
        const auto pause = Delivery::pauseAfter(++trouble.times).value_or(12h);
        trouble.until = m_desk.clock().now().addSecs(pause.count());
        // Another program that sends just now is no trouble.
        trouble.sentence = report.error().code == ErrorCode::Conflict ? QString() : report.error().sentence;
    }
    Q_EMIT changed(organization);
    look();
}

} // namespace rosterlink::ui
