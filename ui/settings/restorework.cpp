// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/restorework.h"

#include "core/linking/ownerwork.h"
#include "core/people/daytext.h"
#include "core/store/database.h"

#include <QDir>
#include <QLocale>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
QString day(const QDateTime &moment)
{
    return dayText(moment);
}
} // namespace

RestoreWork::RestoreWork(Desk &desk, Prompts &prompts, QWidget *window)
    : LongWork(window)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
{}

void RestoreWork::start(OrganizationId organization)
{
    if (isWorking()) {
        return;
    }
    m_organization = organization;
    const QString file = m_prompts.chooseFileToOpen(
        m_window, {tr("Restore a backup"), m_desk.folder(),
                   tr("Rosterlink backups (*.sqlite)") + u";;"_s + tr("All files (*)")});
    if (file.isEmpty()) {
        return;
    }
    m_desk.read<Result<RestorePreview>>(
        this,
        [organization, file, actor = m_desk.actor(),
         progress = begin(tr("Checking the backup"))](Database &database) {
            return ownerWork::previewRestore(database, organization, file, *progress, actor);
        },
        [this, file](const Result<RestorePreview> &preview) {
            end();
            looked(file, preview);
        });
}

void RestoreWork::looked(const QString &file, const Result<RestorePreview> &preview)
{
    if (!preview) {
        Q_EMIT failed(preview.error().sentence);
    } else if (m_prompts.ask(m_window, question(*preview)) == 0) {
        restore(file);
    }
}

Prompts::Question RestoreWork::question(const RestorePreview &preview) const
{
    const QLocale locale;
    Prompts::Question question;
    question.title = tr("Restore a backup");
    question.text = preview.lostSteps == 0
                        ? tr("You would lose nothing: the backup has all that is here.")
                        : tr("You would lose %n decisions since %1.", nullptr, preview.lostSteps)
                              .arg(day(preview.lostSince));
    QStringList detail;
    if (!preview.lostOrganizations.isEmpty()) {
        detail.append(tr("Not in the backup, and gone afterwards: %1.")
                          .arg(locale.createSeparatedList(preview.lostOrganizations)));
    }
    if (!preview.organizations.isEmpty()) {
        detail.append(tr("The backup has %1, with all decisions until %2.")
                          .arg(locale.createSeparatedList(preview.organizations), day(preview.newestStep)));
    }
    detail.append(
        tr("The state of today is backed up first, in %1.").arg(QDir::toNativeSeparators(m_desk.folder())));
    question.detail = detail.join(u"\n\n"_s);
    question.answers = {tr("Restore"), tr("Cancel")};
    return question;
}

void RestoreWork::restore(const QString &file)
{
    m_desk.restore(
        m_organization, file, begin(tr("Checking the backup")), this, [this](const Result<QString> &copy) {
            end();
            if (copy) {
                Q_EMIT succeeded(tr("The backup is restored. The state before was backed up to %1.")
                                     .arg(QDir::toNativeSeparators(*copy)));
            } else {
                Q_EMIT failed(copy.error().sentence);
            }
        });
}

} // namespace rosterlink::ui
