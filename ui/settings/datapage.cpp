// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/datapage.h"

#include "core/directory/integrationdefinition.h"
#include "core/directory/organizations.h"
#include "core/linking/effectivepermissions.h"
#include "core/linking/ownerwork.h"
#include "core/store/database.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/foldercard.h"
#include "ui/settings/namecard.h"
#include "ui/settings/organizationcard.h"
#include "ui/settings/taughtnamescard.h"

#include <QDir>

namespace rosterlink::ui
{

struct DataPage::Shown
{
    QString name;
    BackupCard::State backups;
    std::vector<TaughtNameRow> taught;
};

DataPage::DataPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : SectionPage(desk, Place::Page::Data, tr("Data"),
                  tr("Where everything is kept, who can read it, and how to keep it."), parent)
    , m_prompts(std::move(prompts))
    , m_backups(new BackupCard(desk, *m_prompts))
    , m_taughtNames(new TaughtNamesCard)
    , m_organizationCard(new OrganizationCard)
{
    addCards();
}

DataPage::~DataPage() = default;

void DataPage::addCards()
{
    auto *folder = new FolderCard(desk().folder(), *m_prompts);
    auto *name = new NameCard(desk());
    for (QWidget *card :
         std::initializer_list<QWidget *>{folder, m_backups, name, m_taughtNames, m_organizationCard}) {
        add(card);
    }
    const auto saySentence = [this](const QString &sentence) { Q_EMIT say(sentence); };
    connect(folder, &FolderCard::said, this, saySentence);
    connect(name, &NameCard::said, this, saySentence);
    connect(m_backups, &BackupCard::said, this, saySentence);
    connect(m_backups, &BackupCard::backedUp, this, &DataPage::read);
    connect(m_taughtNames, &TaughtNamesCard::forgetWanted, this, [this](qint64 id, ProfileId profile) {
        desk().decide(organization(), primaryIntegration().name, commands::ForgetName{id, profile}, this);
    });
    connect(m_organizationCard, &OrganizationCard::renameWanted, this, &DataPage::renameOrganization);
    connect(m_organizationCard, &OrganizationCard::deleteWanted, this, &DataPage::deleteOrganization);
}

void DataPage::read()
{
    readAbout<Shown>(
        [organization = organization(), actor = desk().actor(),
         demonstration = desk().isDemonstration()](Database &database) {
            Shown shown;
            if (const auto row = organizationRows::organization(database, organization)) {
                shown.name = row->name;
            }
            shown.taught = taughtNameRows::all(database, organization);
            shown.backups.organization = organization;
            shown.backups.last = lastBackup(database);
            shown.backups.copies = safetyCopies(database.folder());
            shown.backups.mayBackUp =
                requirePermission(database, organization, actor, Permission::ExportData).has_value();
            shown.backups.mayRestore =
                !demonstration && requireOwner(database, organization, actor).has_value();
            return shown;
        },
        [this](const Shown &shown) {
            m_name = shown.name;
            m_taughtNames->show(shown.taught, desk().viewer());
            m_backups->show(shown.backups);
            m_organizationCard->show(shown.name, desk().isDemonstration() || shown.backups.mayRestore);
        });
}

void DataPage::renameOrganization(const QString &name)
{
    desk().read<Result<void>>(
        this,
        [organization = organization(), name, actor = desk().actor(), &clock = desk().clock()](
            Database &database) { return ownerWork::rename(database, organization, name, clock, actor); },
        [this, before = m_name, name = name.simplified()](const Result<void> &outcome) {
            Q_EMIT say(outcome ? tr("Renamed %1 to %2.").arg(before, name) : outcome.error().sentence);
            if (outcome) {
                desk().announceOrganizations();
            }
        });
}

void DataPage::deleteOrganization(const QString &typed)
{
    desk().read<Result<QString>>(
        this,
        [organization = organization(), typed, actor = desk().actor(), &clock = desk().clock()](
            Database &database) { return ownerWork::deleteAll(database, organization, typed, clock, actor); },
        [this, name = m_name](const Result<QString> &backup) {
            Q_EMIT say(backup ? deletedSentence(name, *backup) : backup.error().sentence);
            if (backup) {
                desk().announceOrganizations(); // and the window leaves this page
            }
        });
}

QString DataPage::deletedSentence(const QString &name, const QString &backup) const
{
    return tr("Deleted %1. It was backed up first, to %2.").arg(name, QDir::toNativeSeparators(backup));
}

} // namespace rosterlink::ui
