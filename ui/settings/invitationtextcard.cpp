// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/invitationtextcard.h"

#include "core/mail/outbox.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"
#include "ui/settings/mailsendingcard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

InvitationTextCard::InvitationTextCard(QWidget *parent)
    : Card(parent)
    , m_language(new QComboBox)
    , m_subject(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_trouble(new Label)
    , m_previewSubject(new Label)
    , m_preview(new Label)
    , m_save(new Button(tr("Save the text")))
    , m_builtIn(new Button(tr("Back to the built-in text")))
{
    build();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_trouble->hide();
        fill(m_texts.value(language()));
    });
    connect(m_subject, &QLineEdit::textChanged, this, &InvitationTextCard::showPreview);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InvitationTextCard::showPreview);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { fill(builtInInvitation(language())); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        Q_EMIT saveWanted(language(), typed());
    });
}

void InvitationTextCard::build()
{
    constexpr int textHeight = 220;
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("How invitations read"), TypeSize::Name));
    body()->addWidget(
        (new Label(tr("{member}, {organization} and {inviter} become names, {link} the link to "
                      "accept, {date} until when it is valid. An empty line begins a paragraph."),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    const auto addField = [this](QWidget *field, const QString &name) {
        auto *label = new Label(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setFont(ui::font(TypeSize::Text));
        body()->addWidget(label);
        body()->addWidget(field);
    };
    const QStringList languages = invitationLanguages();
    for (const QString &code : languages) {
        m_language->addItem(languageName(code), code);
    }
    addField(m_language, tr("Language of the text"));
    addField(m_subject, tr("Subject"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    addField(m_text, tr("Text"));
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    body()->addWidget(m_trouble->wrapping());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_builtIn);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget((new Label(tr("As it arrives"), TypeSize::Secondary))->muted());
    QFont strong = m_previewSubject->font();
    strong.setWeight(QFont::DemiBold);
    m_previewSubject->setFont(strong);
    body()->addWidget(m_previewSubject->wrapping());
    body()->addWidget(m_preview->wrapping());
}

QString InvitationTextCard::language() const
{
    return m_language->currentData().toString();
}

InvitationText InvitationTextCard::typed() const
{
    return {m_subject->text().simplified(), m_text->toPlainText().trimmed()};
}

void InvitationTextCard::show(const QHash<QString, InvitationText> &texts, const QString &organization,
                              const QString &inviter, const QDateTime &now, const Viewer &viewer)
{
    offerTo(viewer, Permission::ManageIntegrations, m_save);
    m_words = {organization, u"Priya Natarajan"_s,   u"priya@example.org"_s,
               inviter,      invitationLink(u"…"_s), now.addDays(invitationDays),
               language()};
    if (m_texts != texts) {
        m_texts = texts;
        fill(m_texts.value(language()));
    }
    showPreview();
}

void InvitationTextCard::fill(const InvitationText &text)
{
    m_subject->setText(text.subject);
    m_text->setPlainText(text.body);
}

void InvitationTextCard::showPreview()
{
    m_words.language = language();
    m_previewSubject->setText(invitationSubject(typed(), m_words));
    m_preview->setText(invitationPlainText(typed(), m_words).trimmed());
}

void InvitationTextCard::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

void InvitationTextCard::forget()
{
    m_texts.clear();
    m_trouble->hide();
}

} // namespace rosterlink::ui
