// SPDX-License-Identifier: Apache-2.0
#include "ui/invitations/invitationspage.h"

#include "core/directory/integrationdefinition.h"
#include "core/mail/smtptransport.h"
#include "core/store/database.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/desk/mailpassword.h"
#include "ui/desk/offer.h"
#include "ui/invitations/invitationcard.h"
#include "ui/invitations/invitationslist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rosterlink::ui
{

InvitationsPage::InvitationsPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(primaryIntegration().name)
    , m_mail(new Notice)
    , m_send(m_mail->addAction(tr("Send now")))
    , m_setUp(m_mail->addAction(tr("Set up mail…")))
    , m_list(new InvitationsList)
    , m_card(new InvitationCard)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_list->setModel(&m_model);
    build();
    followDesk();
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvitationsPage::showSelection);
    connect(m_card, &InvitationCard::removeRequested, this, &InvitationsPage::remove);
    connect(m_send, &QPushButton::clicked, this, &InvitationsPage::send);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        Place mail;
        mail.page = Place::Page::Mail;
        mail.organization = m_organization;
        Q_EMIT goTo(mail);
    });
    const auto showMember = [this](PersonId member) {
        Q_EMIT goTo({Place::Page::Members, m_organization, {}, Kind::Members, {}, member});
    };
    connect(m_card, &InvitationCard::memberRequested, this, showMember);
    connect(m_list, &QAbstractItemView::activated, this, [this, showMember](const QModelIndex &index) {
        showMember(m_model.line(index).invitation.member);
    });
}

void InvitationsPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->setSpacing(space::medium);
    top->addWidget(new Label(tr("Invitations"), TypeSize::Title));
    top->addWidget(m_mail);
    layout->addLayout(top);
    m_empty->setText(tr("No invitations"),
                     tr("Who is added to Motivity with + is invited by e-mail. The invitation is "
                        "listed here until it is accepted or removed."));
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_list, 1);
    auto *beneath = new QVBoxLayout;
    beneath->setContentsMargins(space::huge, space::medium, space::huge, space::large);
    beneath->addWidget(m_card);
    listLayout->addLayout(beneath);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    layout->addWidget(m_stack, 1);
}

void InvitationsPage::followDesk()
{
    const auto mine = [this](OrganizationId organization) {
        if (organization == m_organization) {
            read();
        }
    };
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            follow(report);
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, mine);
    connect(&m_desk, &Desk::viewerChanged, this, &InvitationsPage::read);
}

void InvitationsPage::arrive(const Place &place)
{
    if (place.organization != m_organization) {
        showLines({});
        m_row = 0;
    }
    m_organization = place.organization;
    m_person = place.person;
    read();
}

Place InvitationsPage::place() const
{
    Place place;
    place.page = Place::Page::Invitations;
    place.organization = m_organization;
    place.person = m_person;
    return place;
}

QWidget *InvitationsPage::firstFocus()
{
    return m_list;
}

void InvitationsPage::read()
{
    if (m_organization.isNull()) {
        return;
    }
    struct Read
    {
        std::vector<InvitationLine> lines;
        std::optional<MailServerRow> server;
    };
    m_desk.read<Read>(
        this,
        [organization = m_organization, viewer = m_desk.viewer()](Database &database) {
            Read read;
            if (viewer.seesKind(Kind::Members)) {
                read.lines =
                    invitationLines(database, organization, viewer.sees(Kind::Members, Field::Email));
            }
            read.server = mailServerRows::mailServer(database, organization);
            return read;
        },
        [this, organization = m_organization](Read read) {
            if (organization == m_organization) {
                showLines(std::move(read.lines));
                showMail(read.server);
            }
        });
}

void InvitationsPage::showLines(std::vector<InvitationLine> lines)
{
    const auto wanted = std::find_if(lines.begin(), lines.end(), [this](const InvitationLine &line) {
        return !m_person.isNull() && line.invitation.member == m_person;
    });
    const int last = static_cast<int>(lines.size()) - 1;
    const int row =
        wanted != lines.end() ? static_cast<int>(wanted - lines.begin()) : qBound(0, m_row, qMax(0, last));
    // Rows that go would select their neighbors one after another.
    m_filling = true;
    m_model.setLines(std::move(lines));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    m_list->choose(row);
    m_filling = false;
    showSelection();
}

void InvitationsPage::showMail(const std::optional<MailServerRow> &server)
{
    m_server = server;
    const int waiting = m_model.waiting();
    const bool demonstration = m_desk.isDemonstration();
    if (demonstration) {
        m_mail->setText(Notice::Kind::Information,
                        tr("The demonstration sends no e-mail. With a mail server, Send now stands here."));
    } else if (!server) {
        m_mail->setText(Notice::Kind::Information,
                        tr("No mail server is set up. Invitations wait here, and nothing is lost."));
    } else if (m_network.isRunning()) {
        m_mail->setText(Notice::Kind::Information, tr("Sending…"));
    } else {
        m_mail->setText(Notice::Kind::Information,
                        waiting == 0 ? tr("None is waiting to be sent.")
                                     : tr("%n invitations are waiting to be sent.", nullptr, waiting));
    }
    m_setUp->setVisible(!demonstration && !server);
    m_send->setVisible(!demonstration && server && waiting > 0);
    offerTo(m_desk.viewer(), Permission::ManageMembers, m_send); // switched off, it would lose the focus
}

void InvitationsPage::send()
{
    if (!m_server || m_network.isRunning()) {
        return;
    }
    if (m_server->user.isEmpty()) {
        sendBy({});
        return;
    }
    m_desk.tokens().read(mailPasswordName(m_desk, m_organization, *m_server), this,
                         [this](const QByteArray &password) { sendBy(password); });
}

/// On a thread and a connection to the database of its own: the mail server may be slow, and the window goes
/// on.
void InvitationsPage::sendBy(const QByteArray &password)
{
    const auto address = SmtpAddress::parse(m_server->url);
    if (!address) {
        sent(tl::unexpected(address.error()));
        return;
    }
    if (!m_server->user.isEmpty() && password.isEmpty()) {
        sent(failure(ErrorCode::NeedsAnswer,
                     tr("The mail server's password isn't known here any more. Type it again under Settings, "
                        "Mail.")));
        return;
    }
    m_network.run<DeliveryReport>(
        [folder = m_desk.folder(), organization = m_organization, &clock = m_desk.clock(),
         actor = m_desk.actor(), account = SmtpAccount{*address, m_server->user, password, {}}](
            Progress &progress) -> Result<DeliveryReport> {
            auto database = Database::open(folder);
            if (!database) {
                return tl::unexpected(database.error());
            }
            SmtpTransport transport(account);
            return sendInvitations(**database, organization, transport, DeliveryScope::AllWaiting, clock,
                                   actor, progress);
        },
        [this](const Result<DeliveryReport> &report) { sent(report); });
    showMail(m_server);
}

void InvitationsPage::sent(const Result<DeliveryReport> &report)
{
    if (!report) {
        Q_EMIT say(report.error().sentence);
    } else if (report->failed + report->later == 0) {
        Q_EMIT say(tr("Sent %n invitations.", nullptr, report->sent));
    } else {
        Q_EMIT say(tr("Sent: %1. Refused: %2. To be tried again: %3. The list says why.")
                       .arg(report->sent)
                       .arg(report->failed)
                       .arg(report->later));
    }
    read();
}

void InvitationsPage::showSelection()
{
    const QModelIndex index = m_model.indexOf(m_list->chosen());
    if (m_filling || !index.isValid()) {
        return;
    }
    const InvitationLine &line = m_model.line(index);
    m_row = index.row();
    m_card->show(line, m_desk.viewer());
    if (line.invitation.member != m_person) {
        m_person = line.invitation.member;
        Q_EMIT placeChanged();
    }
}

void InvitationsPage::follow(const StepReport &report)
{
    if (report.what == StepKind::Undo && report.affected.contains(m_removed)) {
        m_person = m_removed;
    }
    read();
}

void InvitationsPage::remove(InvitationId invitation)
{
    m_removed = m_person;
    m_desk.decide(m_organization, m_integration, commands::RemoveInvitation{invitation}, this);
}

} // namespace rosterlink::ui
