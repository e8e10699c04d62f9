// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectpage.h"

#include "core/directory/integrationdefinition.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/newfiles/stepframe.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int widestField = 520;
}

ConnectPage::ConnectPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel({}, TypeSize::Title))
    , m_frame(new StepFrame)
    , m_purpose(new Label)
    , m_address(new QLineEdit)
    , m_token(new QLineEdit)
    , m_outcome(new Notice)
{
    build();
    connect(m_test, &QPushButton::clicked, this, &ConnectPage::test);
    connect(m_approve, &QPushButton::clicked, this, &ConnectPage::approve);
    for (QLineEdit *field : {m_address, m_token}) {
        connect(field, &QLineEdit::textEdited, this, &ConnectPage::forgetTest);
        connect(field, &QLineEdit::returnPressed, this, [this] { m_isTested ? approve() : test(); });
    }
}

void ConnectPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::huge, 0, space::huge, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_frame, 1);
    QVBoxLayout *body = m_frame->body();
    body->addWidget(m_purpose->muted()->wrapping());
    body->addWidget(addField(tr("Address"), m_address));
    body->addWidget(m_address);
    body->addWidget(addField(tr("Token"), m_token));
    body->addWidget(m_token);
    m_token->setEchoMode(QLineEdit::Password);
    body->addWidget(
        (new Label(tr("The token is kept in this computer's keyring, or where it has none until the program "
                      "ends; never in the database. It is sent to this address only."),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    m_outcome->hide();
    body->addWidget(m_outcome);
    body->addStretch(1);
    m_test = m_frame->addAction(tr("Test connection"), Button::Look::Primary);
    m_approve = m_frame->addAction(tr("Approve"), Button::Look::Primary);
}

Label *ConnectPage::addField(const QString &name, QLineEdit *field)
{
    auto *label = new Label(name);
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setFont(ui::font(TypeSize::Text));
    field->setMaximumWidth(widestField);
    return label;
}

QString ConnectPage::system() const
{
    return integrationTitle(m_place.integration);
}

void ConnectPage::arrive(const Place &place)
{
    const bool other = place.organization != m_place.organization || place.integration != m_place.integration;
    m_place = place;
    m_title->setText(tr("Connect %1").arg(system()));
    m_purpose->setText(
        tr("Whoever manages %1 gives you the address of its FHIR interface and a token. Nothing "
           "is changed there: Rosterlink only reads.")
            .arg(system()));
    if (other) {
        m_address->clear();
        m_token->clear();
        forgetTest();
        readPresent();
    }
    showButtons();
}

QWidget *ConnectPage::firstFocus()
{
    return m_address;
}

/// The address of a connection that is there, to be changed.
void ConnectPage::readPresent()
{
    m_desk.read<std::optional<FhirConnection>>(
        this,
        [place = m_place](Database &database) {
            return FhirConnection::of(
                organizationRows::integration(database, place.organization, place.integration));
        },
        [this, place = m_place](const std::optional<FhirConnection> &present) {
            if (present && place == m_place && m_address->text().isEmpty()) {
                m_address->setText(present->url);
            }
        });
}

void ConnectPage::forgetTest()
{
    m_network.cancel();
    m_isTested = false;
    m_outcome->hide();
    showButtons();
}

void ConnectPage::showButtons()
{
    m_test->setLook(m_isTested ? Button::Look::Plain : Button::Look::Primary);
    m_test->setEnabled(!m_network.isRunning());
    m_approve->setEnabled(m_isTested);
    m_frame->setHint(m_isTested || m_network.isRunning() ? QString() : tr("Approve comes after the test."));
}

void ConnectPage::test()
{
    if (m_network.isRunning()) {
        return;
    }
    const auto address = FhirAddress::parse(m_address->text());
    if (!address) {
        tested(tl::unexpected(address.error()));
        return;
    }
    m_outcome->setText(Notice::Kind::Information, tr("Asking %1…").arg(address->url().host()));
    m_outcome->show();
    const FhirAccess access{*address, m_token->text().trimmed().toUtf8(), {}, {}};
    m_network.run<PeopleCounts>([access](Progress &progress) { return testAndWait(access, progress); },
                                [this](const Result<PeopleCounts> &counts) { tested(counts); });
    showButtons();
}

void ConnectPage::tested(const Result<PeopleCounts> &counts)
{
    if (!counts && counts.error().code == ErrorCode::Cancelled) {
        showButtons(); // something else is typed by now
        return;
    }
    m_isTested = counts.has_value();
    if (counts) {
        const QLocale locale;
        m_outcome->setText(Notice::Kind::Information,
                           tr("%1 answers. It holds %2 staff and %3 clients.")
                               .arg(system(), locale.toString(counts->at(Kind::Members)),
                                    locale.toString(counts->at(Kind::Learners))));
    } else {
        m_outcome->setText(Notice::Kind::Trouble, counts.error().sentence);
    }
    m_outcome->show();
    showButtons();
    (m_isTested ? static_cast<QWidget *>(m_approve) : m_address)->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::approve()
{
    const auto address = FhirAddress::parse(m_address->text());
    if (!m_isTested || !address) {
        return;
    }
    const QByteArray token = m_token->text().trimmed().toUtf8();
    FhirConnection connection;
    connection.url = address->url().toString();
    connection.hasToken = !token.isEmpty();
    const QString name =
        m_desk.synchronizer().tokenName({m_place.organization, m_place.integration}, connection.url);
    if (token.isEmpty()) {
        m_desk.tokens().forget(name);
        save(connection, TokenStore::Place::Keyring);
        return;
    }
    m_desk.tokens().keep(name, token, this,
                         [this, connection](TokenStore::Place keptIn) { save(connection, keptIn); });
}

void ConnectPage::save(const FhirConnection &connection, TokenStore::Place keptIn)
{
    m_desk.read<Result<void>>(
        this,
        [connection, place = m_place, &clock = m_desk.clock(), actor = m_desk.actor()](Database &database) {
            return approveConnection(database, place.organization, place.integration, connection, clock,
                                     actor);
        },
        [this, keptIn](const Result<void> &outcome) { approved(outcome, keptIn); });
}

void ConnectPage::approved(const Result<void> &outcome, TokenStore::Place keptIn)
{
    if (!outcome) {
        tested(tl::unexpected(outcome.error()));
        return;
    }
    m_token->clear();
    forgetTest();
    Q_EMIT say(keptIn == TokenStore::Place::Keyring
                   ? tr("%1 is connected.").arg(system())
                   : tr("%1 is connected. This computer has no keyring, so the token is kept until the "
                        "program ends.")
                         .arg(system()));
    m_desk.announceRosters(m_place.organization);
    m_desk.synchronizer().start({m_place.organization, m_place.integration}, Synchronizer::Purpose::First);
    Place next = m_place;
    next.page = Place::Page::Synchronize;
    Q_EMIT goTo(next);
}

} // namespace rosterlink::ui
