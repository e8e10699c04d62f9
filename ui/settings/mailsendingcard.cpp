// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/mailsendingcard.h"

#include "core/mail/invitationtext.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

QString languageName(const QString &language)
{
    // Qt's own names add the country: "español de España".
    const QHash<QString, QString> names{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}};
    return names.value(language, language);
}

MailSendingCard::MailSendingCard(QWidget *parent)
    : Card(parent)
    , m_byItself(new QRadioButton(tr("By itself, after")))
    , m_seconds(new QSpinBox)
    , m_onlyBySomebody(new QRadioButton(tr("Only when I send it")))
    , m_language(new QComboBox)
    , m_link(new QLineEdit)
    , m_trouble(new Label)
    , m_save(new Button(tr("Save how they go out")))
{
    build();
    connect(m_byItself, &QRadioButton::toggled, m_seconds, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        Q_EMIT saveWanted(typed());
    });
}

void MailSendingCard::build()
{
    constexpr int widestField = 420;
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("How invitations go out"), TypeSize::Name));
    m_seconds->setRange(0, static_cast<int>(MailSettings::longestHold.count()));
    m_seconds->setAccessibleName(tr("Seconds"));
    m_seconds->setSuffix(tr(" s", "seconds"));
    auto *byItself = new QHBoxLayout;
    byItself->addWidget(m_byItself);
    byItself->addWidget(m_seconds);
    byItself->addStretch(1);
    body()->addLayout(byItself);
    body()->addWidget((new Label(tr("Until then it can be recalled."), TypeSize::Secondary))->muted());
    body()->addWidget(m_onlyBySomebody, 0, Qt::AlignLeading);
    const auto addField = [this](QWidget *field, const QString &name) {
        auto *label = new Label(name);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setFont(ui::font(TypeSize::Text));
        field->setMaximumWidth(widestField);
        body()->addWidget(label);
        body()->addWidget(field);
    };
    const QStringList languages = invitationLanguages();
    for (const QString &language : languages) {
        m_language->addItem(languageName(language), language);
    }
    addField(m_language, tr("Language of invitations, where a member's own isn't known"));
    m_link->setPlaceholderText(QStringLiteral("rosterlink://invitation/"));
    addField(m_link, tr("What links begin with"));
    body()->addWidget(
        (new Label(tr("Empty: the link opens Rosterlink itself. An address of your own, such as "
                      "https://example.org/join/, must lead on to it."),
                   TypeSize::Secondary))
            ->muted()
            ->wrapping());
    for (QRadioButton *choice : {m_byItself, m_onlyBySomebody}) {
        choice->setFont(ui::font(TypeSize::Text));
    }
    m_trouble->setInk(ColorRole::Trouble);
    m_trouble->hide();
    body()->addWidget(m_trouble->wrapping());
    body()->addWidget(m_save, 0, Qt::AlignLeading);
}

void MailSendingCard::show(const MailSettings &settings, const Viewer &viewer)
{
    offerTo(viewer, Permission::ManageIntegrations, m_save);
    if (m_present == settings) {
        return;
    }
    m_present = settings;
    m_byItself->setChecked(settings.hold.has_value());
    m_onlyBySomebody->setChecked(!settings.hold);
    m_seconds->setEnabled(settings.hold.has_value());
    m_seconds->setValue(static_cast<int>(settings.hold.value_or(MailSettings::usualHold).count()));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_link->setText(settings.linkBase);
}

void MailSendingCard::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

void MailSendingCard::forget()
{
    m_present.reset();
    m_trouble->hide();
}

MailSettings MailSendingCard::typed() const
{
    MailSettings settings;
    settings.hold =
        m_byItself->isChecked() ? std::optional(std::chrono::seconds(m_seconds->value())) : std::nullopt;
    settings.language = m_language->currentData().toString();
    settings.linkBase = m_link->text().trimmed();
    return settings;
}

} // namespace rosterlink::ui
