// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/invitationtext.h"
#include "core/mail/mailsettings.h"
#include "core/mail/smtptransport.h"
#include "core/people/emailaddress.h"
#include "core/store/mailserverrows.h"
#include "ui/desk/networkwork.h"
#include "ui/settings/sectionpage.h"

class QComboBox;
class QLineEdit;

namespace rosterlink::ui
{

class Button;
class InvitationTextCard;
class Label;
class MailSendingCard;
class Notice;

/// Mail: from which server invitations are sent, and a test of it; how they go out, and how they read.
class MailPage : public SectionPage
{
    Q_OBJECT

public:
    explicit MailPage(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstFocus() override;
    using QWidget::show;

protected:
    void read() override;

private:
    enum Encryption { StartTls, Tls, None };
    struct Shown
    {
        std::optional<MailServerRow> server;
        int waiting = 0;
        MailSettings settings;
        QHash<QString, InvitationText> texts; ///< by language
        QString organization;
    };
    struct Typed
    {
        MailServerRow server;
        SmtpAccount account;
        EmailAddress sender;
    };

    void build();
    void buildServer();
    void connectCards();
    QLineEdit *addField(const QString &name, const QString &example);
    void show(const Shown &shown);
    [[nodiscard]] QString stateSentence(const Shown &shown);
    void fill(const std::optional<MailServerRow> &server);
    [[nodiscard]] Result<Typed> typed() const;
    void save();
    void saved(const MailServerRow &server, TokenStore::Place keptIn);
    void sendTest();
    void send(const Typed &typed);
    void remove();
    /// refused hears the sentence.
    void decide(const Command &command, std::function<void()> done, std::function<void(QString)> refused);
    void say(const QString &sentence, bool isTrouble);
    using Page::say;

    NetworkWork m_network;
    Label *m_state;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QComboBox *m_encryption;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_sender = nullptr;
    Notice *m_outcome;
    Button *m_save;
    Button *m_test;
    Button *m_remove;
    QWidget *m_form;
    MailSendingCard *m_sending;
    InvitationTextCard *m_text;
    std::optional<MailServerRow> m_present;
    OrganizationId m_filledFor;
};

} // namespace rosterlink::ui
