// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mailmessage.h"
#include "ui/common/prompts.h"
#include "ui/desk/desk.h"

#include <functional>
#include <memory>

class QWidget;

namespace rosterlink::ui
{

/// Hands an invitation to the desktop's mail program, or writes it into a file that mail programs open. It
/// gets a new link for that, and doesn't go out by itself any more: nobody is to be invited twice.
class InvitationDraft : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. window: over which dialogs open.
    InvitationDraft(Desk &desk, QString integration, Prompts &prompts, QWidget *window);

    void open(OrganizationId organization, InvitationId invitation);
    void save(OrganizationId organization, InvitationId invitation);

Q_SIGNALS:
    void say(const QString &sentence);

private:
    using Then = std::function<void(const MailMessage &)>;

    /// then hears the e-mail with its new link.
    void make(OrganizationId organization, InvitationId invitation, const Then &then);
    void read(OrganizationId organization, InvitationId invitation, const QString &token, const Then &then);
    void write(const QString &file, const MailMessage &message);

    Desk &m_desk;
    QString m_integration;
    Prompts &m_prompts;
    QWidget *m_window;
};

} // namespace rosterlink::ui
