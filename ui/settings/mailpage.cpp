// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/mailpage.h"

#include "core/directory/integrationdefinition.h"
#include "core/mail/mailmessage.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"
#include "core/store/organizationrows.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/desk/mailpassword.h"
#include "ui/desk/offer.h"
#include "ui/settings/invitationtextcard.h"
#include "ui/settings/mailsendingcard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int widestField = 420;
constexpr int startTlsPort = 587;
constexpr int tlsPort = 465;
} // namespace

MailPage::MailPage(Desk &desk, QWidget *parent)
    : SectionPage(desk, Place::Page::Mail, tr("Mail"), tr("How invitations are sent."), parent)
    , m_state(new Label)
    , m_encryption(new QComboBox)
    , m_outcome(new Notice)
    , m_save(new Button(tr("Save"), Button::Look::Primary))
    , m_test(new Button(tr("Send a test"), Button::Look::Plain))
    , m_remove(new Button(tr("Remove the mail server"), Button::Look::Plain))
    , m_form(new QWidget)
    , m_sending(new MailSendingCard)
    , m_text(new InvitationTextCard)
{
    build();
    connectCards();
    connect(m_save, &QPushButton::clicked, this, &MailPage::save);
    connect(m_test, &QPushButton::clicked, this, &MailPage::sendTest);
    connect(m_remove, &QPushButton::clicked, this, &MailPage::remove);
    connect(m_encryption, &QComboBox::activated, this, [this](int chosen) {
        m_port->setText(chosen == None ? u"25"_s : QString::number(chosen == Tls ? tlsPort : startTlsPort));
    });
}

void MailPage::build()
{
    auto *card = new Card;
    auto *invitations = new Button(tr("Invitations"), Button::Look::Plain);
    card->body()->addWidget(m_state->wrapping());
    card->body()->addWidget(invitations);
    add(card);
    connect(invitations, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo(placeOf(Place::Page::Invitations)); });
    buildServer();
    add(m_sending);
    add(m_text);
}

void MailPage::connectCards()
{
    connect(m_sending, &MailSendingCard::saveWanted, this, [this](const MailSettings &settings) {
        decide(
            commands::SetMailSettings{settings}, [] {},
            [this](const QString &sentence) { m_sending->showTrouble(sentence); });
    });
    connect(m_text, &InvitationTextCard::saveWanted, this,
            [this](const QString &language, const InvitationText &text) {
                decide(
                    commands::SetInvitationText{language, text}, [] {},
                    [this](const QString &sentence) { m_text->showTrouble(sentence); });
            });
}

void MailPage::decide(const Command &command, std::function<void()> done,
                      std::function<void(QString)> refused)
{
    desk().decide(organization(), primaryIntegration().name, command, this,
                  [done = std::move(done), refused = std::move(refused)](const Result<StepReport> &outcome) {
                      if (outcome) {
                          done();
                      } else {
                          refused(outcome.error().sentence);
                      }
                  });
}

void MailPage::buildServer()
{
    auto *serverCard = new Card;
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(new Label(tr("Mail server"), TypeSize::Name));
    m_host = addField(tr("Server"), u"mail.example.org"_s);
    auto *encryption = new Label(tr("Encryption"));
    encryption->setBuddy(m_encryption);
    m_encryption->setAccessibleName(encryption->text());
    m_encryption->addItem(tr("STARTTLS, as most servers have it"));
    m_encryption->addItem(tr("TLS from the start"));
    m_encryption->addItem(tr("None, only for a server on this computer"));
    m_encryption->setMaximumWidth(widestField);
    layout->addWidget(encryption);
    layout->addWidget(m_encryption);
    m_port = addField(tr("Port"), QString::number(startTlsPort));
    m_user = addField(tr("User"), tr("empty where the server asks for none"));
    m_password = addField(tr("Password"), {});
    m_password->setEchoMode(QLineEdit::Password);
    layout->addWidget(
        (new Label(tr("The password is kept in this computer's keyring, or where it has none until the "
                      "program ends; never in the database."),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    m_sender = addField(tr("Sender"), u"office@example.org"_s);
    m_outcome->hide();
    layout->addWidget(m_outcome);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    serverCard->body()->addWidget(m_form);
    add(serverCard);
}

QLineEdit *MailPage::addField(const QString &name, const QString &example)
{
    auto *field = new QLineEdit;
    auto *label = new Label(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setFont(ui::font(TypeSize::Text));
    field->setMaximumWidth(widestField);
    m_form->layout()->addWidget(label);
    m_form->layout()->addWidget(field);
    return field;
}

QWidget *MailPage::firstFocus()
{
    return m_host->isVisible() ? m_host : SectionPage::firstFocus();
}

void MailPage::read()
{
    readAbout<Shown>(
        [organization = organization()](Database &database) {
            Shown shown{mailServerRows::mailServer(database, organization),
                        static_cast<int>(invitationRows::unsent(database, organization).size()),
                        mailSettings(database, organization),
                        {},
                        {}};
            for (const QString &language : invitationLanguages()) {
                shown.texts.insert(language, invitationText(database, organization, language));
            }
            const auto row = organizationRows::organization(database, organization);
            shown.organization = row ? row->name : QString();
            return shown;
        },
        [this](const Shown &shown) { show(shown); });
}

QString MailPage::stateSentence(const Shown &shown)
{
    if (desk().isDemonstration()) {
        return tr("The demonstration sends no e-mail: its invitations show what would be sent.");
    }
    if (!shown.server) {
        return tr("No mail server is set up. Invitations wait, and nothing is lost.");
    }
    if (!shown.settings.hold) {
        return tr("Invitations come from %1 and go out when you press Send now.").arg(shown.server->sender);
    }
    return tr("Invitations come from %1 and go out by themselves after %n seconds.", nullptr,
              static_cast<int>(shown.settings.hold->count()))
        .arg(shown.server->sender);
}

void MailPage::show(const Shown &shown)
{
    const QString waiting = shown.waiting == 0
                                ? tr("None is waiting just now.")
                                : tr("%n invitations are waiting just now.", nullptr, shown.waiting);
    m_state->setText(stateSentence(shown) + u' ' + waiting);
    if (m_filledFor != organization()) {
        m_sending->forget();
        m_text->forget();
    }
    m_sending->show(shown.settings, desk().viewer());
    m_text->show(shown.texts, shown.organization, desk().actor().name, desk().clock().now(), desk().viewer());
    m_form->setVisible(!desk().isDemonstration());
    offerTo(desk().viewer(), Permission::ManageIntegrations, m_save);
    offerTo(desk().viewer(), Permission::ManageIntegrations, m_remove);
    m_remove->setVisible(shown.server.has_value());
    m_present = shown.server;
    if (m_filledFor != organization()) {
        m_filledFor = organization();
        fill(shown.server);
    }
}

void MailPage::fill(const std::optional<MailServerRow> &server)
{
    const QUrl url(server ? server->url : QString());
    const bool tls = url.scheme() == "smtps"_L1;
    const auto address = server ? SmtpAddress::parse(server->url) : SmtpAddress::parse({});
    m_host->setText(url.host());
    m_encryption->setCurrentIndex(tls ? Tls : address && address->isLoopback() ? None : StartTls);
    m_port->setText(QString::number(url.port(tls ? tlsPort : startTlsPort)));
    m_user->setText(server ? server->user : QString());
    m_password->clear();
    m_sender->setText(server ? server->sender : QString());
    m_outcome->hide();
}

Result<MailPage::Typed> MailPage::typed() const
{
    const auto encryption = static_cast<Encryption>(m_encryption->currentIndex());
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    constexpr int highestPort = 65535;
    if (!isNumber || port < 1 || port > highestPort) {
        return failure(ErrorCode::InvalidInput,
                       tr("The port is a number from 1 to 65535, mostly 587 or 465."));
    }
    const QString scheme = encryption == Tls ? u"smtps"_s : u"smtp"_s;
    auto address =
        SmtpAddress::parse(u"%1://%2:%3"_s.arg(scheme, m_host->text().trimmed(), QString::number(port)));
    if (!address) {
        return failure(ErrorCode::InvalidInput, tr("Type the server's name, like mail.example.org."));
    }
    if (encryption == None && !address->isLoopback()) {
        return failure(ErrorCode::InvalidInput,
                       tr("Without encryption others could read invitations and password on the way. Choose "
                          "STARTTLS or TLS."));
    }
    auto sender = EmailAddress::parse(m_sender->text());
    if (!sender) {
        return failure(ErrorCode::InvalidInput, tr("Sender: %1").arg(sender.error().sentence));
    }
    const QString user = m_user->text().trimmed();
    MailServerRow server{address->url().toString(), user, sender->text()};
    SmtpAccount account{*std::move(address), user, m_password->text().toUtf8(), {}};
    return Typed{std::move(server), std::move(account), *std::move(sender)};
}

void MailPage::say(const QString &sentence, bool isTrouble)
{
    m_outcome->setText(isTrouble ? Notice::Kind::Trouble : Notice::Kind::Information, sentence);
    m_outcome->show();
}

void MailPage::save()
{
    const auto wanted = typed();
    if (!wanted) {
        say(wanted.error().sentence, true);
        return;
    }
    decide(
        commands::SetMailServer{wanted->server},
        [this, wanted = *wanted] {
            const QByteArray &password = wanted.account.password;
            if (password.isEmpty()) { // the one that is kept stays
                saved(wanted.server, TokenStore::Place::Keyring);
                return;
            }
            desk().tokens().keep(
                mailPasswordName(desk(), organization(), wanted.server), password, this,
                [this, server = wanted.server](TokenStore::Place keptIn) { saved(server, keptIn); });
        },
        [this](const QString &sentence) { say(sentence, true); });
}

void MailPage::saved(const MailServerRow &server, TokenStore::Place keptIn)
{
    m_password->clear();
    say(keptIn == TokenStore::Place::Keyring
            ? tr("Saved. Invitations are sent from %1.").arg(server.sender)
            : tr("Saved. This computer has no keyring, so the password is kept until the program ends."),
        false);
    read();
}

void MailPage::sendTest()
{
    auto wanted = typed();
    if (!wanted) {
        say(wanted.error().sentence, true);
        return;
    }
    if (m_network.isRunning()) {
        return;
    }
    if (!wanted->account.password.isEmpty() || wanted->account.user.isEmpty()) {
        send(*wanted);
        return;
    }
    desk().tokens().read(mailPasswordName(desk(), organization(), wanted->server), this,
                         [this, wanted = *wanted](const QByteArray &password) mutable {
                             wanted.account.password = password;
                             send(wanted);
                         });
}

void MailPage::send(const Typed &typed)
{
    const MailMessage message{
        {},
        typed.sender,
        {},
        typed.sender,
        tr("A test of Rosterlink"),
        tr("This e-mail was sent by Rosterlink to try the mail server. It works."),
        u"<p>%1</p>"_s.arg(tr("This e-mail was sent by Rosterlink to try the mail server. It works.")),
        QUuid::createUuid().toString(QUuid::WithoutBraces) + '@'_L1 + typed.sender.domain(),
        desk().clock().now()};
    say(tr("Asking %1…").arg(typed.account.address.url().host()), false);
    m_network.run<MailOutcome>(
        [account = typed.account, message](Progress & /*progress*/) -> Result<MailOutcome> {
            return SmtpTransport(account).send(message);
        },
        [this, sender = typed.sender.text()](const Result<MailOutcome> &outcome) {
            if (outcome && outcome->fate == MailFate::Accepted) {
                say(tr("The server took it. Look for the test in the mailbox of %1.").arg(sender), false);
            } else {
                say(outcome ? outcome->message : outcome.error().sentence, true);
            }
        });
}

void MailPage::remove()
{
    if (m_present) {
        desk().tokens().forget(mailPasswordName(desk(), organization(), *m_present));
    }
    decide(
        commands::SetMailServer{std::nullopt},
        [this] {
            m_filledFor = {};
            read();
        },
        [this](const QString &sentence) { say(sentence, true); });
}

} // namespace rosterlink::ui
