// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/desk.h"

#include "core/linking/ownerwork.h"

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
}

void Desk::open(QObject *asker, std::function<void(Result<void>)> answer)
{
    m_thread.open(asker, std::move(answer));
}

void Desk::setActor(Actor actor)
{
    m_actor = std::move(actor);
    Q_EMIT viewerChanged();
}

void Desk::setNamesHidden(bool hidden)
{
    if (m_namesHidden != hidden) {
        m_namesHidden = hidden;
        Q_EMIT viewerChanged();
    }
}

Viewer Desk::viewer() const
{
    Viewer viewer;
    viewer.learnersProtectedInfo = !m_namesHidden;
    viewer.membersContacts = !m_namesHidden;
    return viewer;
}

void Desk::decide(OrganizationId organization, const QString &integration, const Command &command,
                  QObject *asker, std::function<void(const Result<StepReport> &)> answer)
{
    QPointer<QObject> guard(asker);
    m_thread.ask<Result<StepReport>>(
        this,
        [this, organization, integration, command, actor = m_actor, seen = viewer()](Database &database) {
            return Linking(database, organization, integration, m_clock, actor, seen).execute(command);
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
