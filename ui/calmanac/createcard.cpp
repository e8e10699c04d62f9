// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/createcard.h"

#include "core/linking/naming.h"
#include "core/people/emailaddress.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/facts/factrows.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
QString addressOnFile(const PersonRow &person)
{
    for (const QString &text : person.facts.values(Field::Email)) {
        if (auto address = EmailAddress::parse(text)) {
            return address->text();
        }
    }
    return {};
}
} // namespace

CreateCard::CreateCard(const DetailContext &context, QWidget *parent)
    : Card(parent)
{
    const bool member = context.person().kind == Kind::Members;
    m_allowed = context.motivityPeople > 0;
    const bool taken = member && !context.detail.emailOwner.isNull();
    const QString onFile = context.viewer.membersContacts ? addressOnFile(context.person()) : QString();
    const auto parsed = EmailAddress::parse(onFile);
    const QString likely = member && parsed ? parsed->likelyMeant() : QString();
    m_looksMistyped = !likely.isEmpty();
    m_needsAddress =
        member && (taken || m_looksMistyped || (context.viewer.membersContacts && onFile.isEmpty()));
    if (!m_allowed) {
        body()->addWidget(
            new Notice(Notice::Kind::Attention,
                       member ? tr("Add the Motivity members first, or everybody would be created twice.")
                              : tr("Add the Motivity learners first, or everybody would be created twice."),
                       this));
    } else if (taken) {
        auto *notice =
            new Notice(Notice::Kind::Attention,
                       tr("%1 in Motivity has this e-mail address already. Another address is needed.")
                           .arg(context.detail.emailOwnerName),
                       this);
        connect(notice->addAction(tr("Use another e-mail address…")), &QPushButton::clicked, this,
                &CreateCard::askForAddress);
        body()->addWidget(notice);
    } else {
        for (const QString &sentence : whatHappens(context)) {
            body()->addWidget((new Label(sentence, TypeSize::Text, this))->wrapping());
        }
        if (m_looksMistyped) {
            addMistyped(onFile, likely);
        }
    }
    if (member && m_allowed) {
        addAddressField(context);
    }
    auto *facts = new SideBySide(this);
    facts->setFacts(context.title, {},
                    factRows(context.person().kind, context.person().facts, context.viewer));
    body()->addWidget(facts);
}

/// An address that may not be seen is not named.
QString CreateCard::whatIsQueued(const QString &address, const PersonDetail &detail) const
{
    const bool named = !address.isEmpty();
    if (!detail.hasMailServer) {
        return named ? tr("+ creates and links the profile, and the invitation to %1 waits until a mail "
                          "server is "
                          "set up.")
                           .arg(address)
                     : tr("+ creates and links the profile, and the invitation waits until a mail server is "
                          "set "
                          "up.");
    }
    if (!detail.hold) {
        return named ? tr("+ creates and links the profile. The invitation to %1 waits under Invitations for "
                          "Send "
                          "now.")
                           .arg(address)
                     : tr("+ creates and links the profile. The invitation waits under Invitations for Send "
                          "now.");
    }
    const int seconds = static_cast<int>(detail.hold->count());
    return named ? tr("+ creates and links the profile, and the invitation to %1 goes out in %n seconds.",
                      nullptr, seconds)
                       .arg(address)
                 : tr("+ creates and links the profile, and the invitation goes out in %n seconds.", nullptr,
                      seconds);
}

void CreateCard::addMistyped(const QString &onFile, const QString &likely)
{
    auto *notice =
        new Notice(Notice::Kind::Attention,
                   tr("The address on file, %1, looks mistyped. Did you mean %2?").arg(onFile, likely), this);
    for (const QString &address : {likely, onFile}) {
        connect(notice->addAction(tr("Use %1").arg(address)), &QPushButton::clicked, this, [this, address] {
            m_address->setText(address);
            askForAddress();
        });
    }
    body()->addWidget(notice);
}

QStringList CreateCard::whatHappens(const DetailContext &context) const
{
    QStringList sentences;
    if (context.detail.suggestions.empty()) {
        sentences.append(
            tr("Nobody in Motivity is like %1.").arg(shownName(context.person(), context.viewer)));
    }
    const QString address = addressOnFile(context.person());
    if (context.person().kind == Kind::Learners) {
        sentences.append(
            tr("+ creates the profile and an alias, and links it. The alias can be changed on the "
               "learner's dashboard."));
    } else if (m_looksMistyped) {
        sentences.append(tr("+ creates and links the profile, and invites to the address that you choose."));
    } else if (m_needsAddress) {
        sentences.append(tr("There is no e-mail address on file. Type one: the invitation goes there."));
    } else {
        sentences.append(whatIsQueued(address, context.detail));
    }
    return sentences;
}

void CreateCard::addAddressField(const DetailContext &context)
{
    m_field = new QWidget(this);
    auto *layout = new QVBoxLayout(m_field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto *label = new Label(tr("E-mail address"), TypeSize::Secondary, m_field);
    m_address = new QLineEdit(m_field);
    m_address->setAccessibleName(tr("E-mail address"));
    m_address->setPlaceholderText(QStringLiteral("name@example.org"));
    m_address->setMaximumWidth(360);
    m_trouble = new Label({}, TypeSize::Secondary, m_field);
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->wrapping();
    m_trouble->hide();
    label->setBuddy(m_address);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_trouble);
    body()->addWidget(m_field);
    m_field->setVisible(m_needsAddress && context.detail.emailOwner.isNull());
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto parsed = EmailAddress::parse(text);
        const QString likely = parsed ? parsed->likelyMeant() : QString();
        m_trouble->setText(likely.isEmpty() ? QString() : tr("Did you mean %1?").arg(likely));
        m_trouble->setVisible(!likely.isEmpty());
        Q_EMIT readinessChanged();
    });
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const auto parsed = EmailAddress::parse(m_address->text());
        if (!parsed && !m_address->text().isEmpty()) {
            m_trouble->setText(parsed.error().sentence);
            m_trouble->show();
        }
    });
}

QString CreateCard::address() const
{
    return m_address ? m_address->text().trimmed() : QString();
}

bool CreateCard::isReady() const
{
    return m_allowed && (!m_needsAddress || EmailAddress::parse(address()).has_value());
}

void CreateCard::askForAddress()
{
    if (m_field) {
        m_field->show();
        m_address->setFocus();
    }
}

void CreateCard::showTrouble(const QString &sentence)
{
    if (m_field) {
        m_trouble->setText(sentence);
        m_trouble->show();
        askForAddress();
    }
}

} // namespace rosterlink::ui
