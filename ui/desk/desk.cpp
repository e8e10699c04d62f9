// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk.h"

#include "core/linking/effectivepermissions.h"
#include "core/linking/ownerwork.h"
#include "core/store/rolerows.h"

#include <QLocale>

namespace rosterlink::ui
{

Desk::Desk(QString folder, Mode mode, const Clock &clock, Actor actor, QObject *parent)
    : QObject(parent)
    , m_thread(std::move(folder))
    , m_mode(mode)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
    connect(&m_thread, &DatabaseThread::failed, this, &Desk::readFailed);
    connect(this, &Desk::stepMade, this, &Desk::readPermissions);
    connect(this, &Desk::rostersChanged, this, &Desk::readPermissions);
    // The member's number may be somebody else's in another database.
    connect(this, &Desk::databaseReplaced, this, [this] { actAs({}, {}); });
}

void Desk::open(QObject *asker, std::function<void(Result<void>)> answer)
{
    m_thread.open(asker, std::move(answer));
}

void Desk::setUserName(const QString &name)
{
    m_actor.name = name;
    Q_EMIT viewerChanged();
}

void Desk::actAs(OrganizationId organization, PersonId member)
{
    m_acting = {organization, member};
    if (!member.isNull()) {
        readPermissions();
    } else if (!m_actor.actingAs.isNull()) {
        takeRole({}, {}, allPermissions(), {});
    }
}

void Desk::readPermissions()
{
    if (m_acting.member.isNull()) {
        return;
    }
    struct Roles
    {
        Permissions permissions;
        QStringList names;
    };
    m_thread.ask<Roles>(
        this,
        [acting = m_acting](Database &database) {
            Roles roles{effectivePermissions(database, acting.organization, {{}, acting.member}), {}};
            for (const RoleRow &role : roleRows::rolesOf(database, acting.organization, acting.member)) {
                roles.names.append(role.name);
            }
            return roles;
        },
        [this, acting = m_acting](const Roles &roles) {
            if (acting == m_acting) {
                takeRole(acting.organization, acting.member, roles.permissions,
                         QLocale().createSeparatedList(roles.names));
            }
        });
}

void Desk::takeRole(OrganizationId organization, PersonId member, Permissions permissions,
                    const QString &roles)
{
    if (organization == m_actingIn && member == m_actor.actingAs && permissions == m_permissions &&
        roles == m_actingRoles) {
        return;
    }
    m_actingIn = organization;
    m_actor.actingAs = member;
    m_permissions = permissions;
    m_actingRoles = roles;
    Q_EMIT viewerChanged();
}

void Desk::setNamesHidden(bool hidden)
{
    if (m_namesHidden != hidden) {
        m_namesHidden = hidden;
        Q_EMIT viewerChanged();
    }
}

void Desk::decide(OrganizationId organization, const QString &integration, const Command &command,
                  QObject *asker, std::function<void(const Result<StepReport> &)> answer,
                  std::shared_ptr<Progress> progress)
{
    QPointer<QObject> guard(asker);
    m_thread.ask<Result<StepReport>>(
        this,
        [this, organization, integration, command, actor = m_actor, seen = viewer(),
         progress = std::move(progress)](Database &database) {
            return Linking(database, organization, integration, m_clock, actor, seen)
                .execute(command, *progress);
        },
        [this, organization, guard, answer = std::move(answer)](const Result<StepReport> &outcome) {
            if (guard && answer) {
                answer(outcome);
            }
            if (!outcome) {
                Q_EMIT refused(outcome.error());
            } else if (!outcome->step.isNull()) {
                Q_EMIT stepMade(organization, *outcome);
            }
        });
}

void Desk::restore(OrganizationId organization, const QString &file, std::shared_ptr<Progress> progress,
                   QObject *asker, std::function<void(const Result<QString> &)> answer)
{
    QPointer<QObject> guard(asker);
    m_thread.exchange<QString>(
        this,
        [this, organization, file, progress = std::move(progress),
         actor = m_actor](std::unique_ptr<Database> database) {
            return ownerWork::restore(std::move(database), organization, file, m_clock, *progress, actor);
        },
        [this, guard, answer = std::move(answer)](const Result<QString> &outcome) {
            if (guard) {
                answer(outcome);
            }
            if (outcome) {
                Q_EMIT databaseReplaced();
            }
        });
}

} // namespace rosterlink::ui
