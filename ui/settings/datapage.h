// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/settings/sectionpage.h"

#include <memory>

namespace rosterlink::ui
{

class BackupCard;
class OrganizationCard;
class TaughtNamesCard;

/// Data: where it lies, backups, the name in the history, and the organization's own name and end.
class DataPage : public SectionPage
{
    Q_OBJECT

public:
    DataPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~DataPage() override;

protected:
    void read() override;

private:
    struct Shown;
    void addCards();
    void renameOrganization(const QString &name);
    void deleteOrganization(const QString &typed);
    [[nodiscard]] QString deletedSentence(const QString &name, const QString &backup) const;

    std::unique_ptr<Prompts> m_prompts;
    QString m_name; ///< of the organization
    BackupCard *m_backups;
    TaughtNamesCard *m_taughtNames;
    OrganizationCard *m_organizationCard;
};

} // namespace rosterlink::ui
