// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/tokenstore.h"
#include "core/linking/linking.h"
#include "core/linking/viewer.h"
#include "core/people/clock.h"
#include "core/people/progress.h"
#include "core/store/databasethread.h"
#include "ui/desk/invitationsender.h"
#include "ui/desk/singlekeys.h"
#include "ui/desk/synchronizer.h"

#include <QObject>

#include <functional>

namespace rosterlink::ui
{

/// What the pages stand on: one data folder, its database thread, who sits there and what they may see. Pages
/// read through read(), decide through decide(), and hear from the signals what changed, whoever changed it.
/// Lives on the window's thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Office, Demonstration };

    /// clock must outlive this.
    Desk(QString folder, Mode mode, const Clock &clock, Actor actor, QObject *parent = nullptr);

    void open(QObject *asker, std::function<void(Result<void>)> answer);
    [[nodiscard]] const QString &folder() const { return m_thread.folder(); }
    [[nodiscard]] bool isDemonstration() const { return m_mode == Mode::Demonstration; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// What the person at the computer is called in history.
    void setUserName(const QString &name);
    /// Nothing may be seen or done any more that the roles of that member don't allow, as soon as these are
    /// read; viewerChanged() says when. A null member: as oneself, at once.
    void actAs(OrganizationId organization, PersonId member);
    [[nodiscard]] OrganizationId actingIn() const { return m_actingIn; }
    /// The roles of the member whom one acts as, as text: "RBT"; empty: as oneself, or they have none.
    [[nodiscard]] const QString &actingRoles() const { return m_actingRoles; }

    /// Screen-share mode: learners by alias, members without contacts.
    [[nodiscard]] bool namesHidden() const { return m_namesHidden; }
    void setNamesHidden(bool hidden);
    /// What may be seen and done now: by the role one acts as, and in screen-share mode.
    [[nodiscard]] Viewer viewer() const { return viewerWith(m_permissions, m_namesHidden); }

    /// Whether keys such as 1 and + may decide.
    [[nodiscard]] SingleKeys &singleKeys() { return m_singleKeys; }

    /// The tokens of connections; in memory only until it is told to use the keyring.
    [[nodiscard]] TokenStore &tokens() { return m_tokens; }
    /// Reads connected systems anew.
    [[nodiscard]] Synchronizer &synchronizer() { return m_synchronizer; }
    /// Sends invitations.
    [[nodiscard]] InvitationSender &invitationSender() { return m_invitationSender; }

    /// Runs work on the database thread, answer on this one (unless asker is gone).
    template<typename T>
    void read(QObject *asker, std::function<T(Database &)> work, std::function<void(T)> answer)
    {
        m_thread.ask<T>(asker, std::move(work), std::move(answer));
    }
    /// Executes a command. answer hears the outcome; stepMade (or refused) is emitted after it, in any case.
    /// progress: for what is about very many people.
    void decide(OrganizationId organization, const QString &integration, const Command &command,
                QObject *asker, std::function<void(const Result<StepReport> &)> answer = {},
                std::shared_ptr<Progress> progress = std::make_shared<Progress>());

    /// Puts a backup in the place of the database, see restoreBackup(). answer hears where the state before
    /// it was copied to; databaseReplaced() is emitted after that, where it succeeded.
    void restore(OrganizationId organization, const QString &file, std::shared_ptr<Progress> progress,
                 QObject *asker, std::function<void(const Result<QString> &)> answer);

    /// To be called by who changed people otherwise than by a command (an import, a restored backup).
    void announceRosters(OrganizationId organization) { Q_EMIT rostersChanged(organization); }
    void announceOrganizations() { Q_EMIT organizationsChanged(); }

Q_SIGNALS:
    /// A command took effect; report.affected are those whose rows may look different now.
    void stepMade(rosterlink::OrganizationId organization, const rosterlink::StepReport &report);
    /// A command was refused; nothing was changed.
    void refused(const rosterlink::Error &error);
    /// Something could not be read: what is on the screen may be old.
    void readFailed(const rosterlink::Error &error);
    /// Many people changed: read them all again.
    void rostersChanged(rosterlink::OrganizationId organization);
    /// An organization came, went, or was renamed.
    void organizationsChanged();
    /// The user asked for the demonstration, or from there for the office's own folder: another window, which
    /// only the program can open.
    void demonstrationWanted();
    void officeWanted();
    /// Somebody has an invitation's link to accept; empty: it is asked for.
    void acceptWanted(const QString &link);
    /// Another database is open now: nothing that was read before holds, not even ids.
    void databaseReplaced();
    /// viewer() or actor() changed: what is on the screen must be read again.
    void viewerChanged();

private:
    /// The roles of the member whom one acts as may have changed.
    void readPermissions();
    void takeRole(OrganizationId organization, PersonId member, Permissions permissions,
                  const QString &roles);

    /// As whom one wants to act, while the roles are still being read too.
    struct Acting
    {
        OrganizationId organization;
        PersonId member;
        bool operator==(const Acting &) const = default;
    };

    DatabaseThread m_thread;
    Mode m_mode;
    const Clock &m_clock;
    Actor m_actor;
    Acting m_acting;
    OrganizationId m_actingIn; ///< null: as oneself
    Permissions m_permissions = allPermissions();
    QString m_actingRoles;
    SingleKeys m_singleKeys;
    bool m_namesHidden = false;
    TokenStore m_tokens;
    Synchronizer m_synchronizer{*this, m_tokens};
    InvitationSender m_invitationSender{*this, m_tokens};
};

} // namespace rosterlink::ui
