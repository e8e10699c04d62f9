// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyeyes.h"
#include "core/store/historyrows.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosterlink
{

class Database;

/// What an entry changed of its person, in words: "Linked with Kate O'Neil (name button, probable)", "Last
/// name: Ruiz → Soto". For one reading on the database's thread.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)

public:
    /// eyes must outlive this; name: what anybody is called, by id.
    EntryText(Database &database, OrganizationId organization, const HistoryEyes &eyes,
              std::function<QString(PersonId)> name);

    /// Empty where the entry changed nothing that people look at.
    [[nodiscard]] QStringList lines(const EntryRow &entry) const;

private:
    [[nodiscard]] QStringList personLines(const EntryRow &entry) const;
    [[nodiscard]] QString cameLine(const EntryRow &entry) const;
    [[nodiscard]] QString endedLine(const EntryRow &entry) const;
    [[nodiscard]] QStringList factLines(const EntryRow &entry, Kind kind) const;
    [[nodiscard]] QString linkLine(const EntryRow &entry) const;
    [[nodiscard]] QString linkedHow(qint64 link) const;
    [[nodiscard]] QString rejectionLine(const EntryRow &entry) const;
    [[nodiscard]] QString exemptionLine(const EntryRow &entry) const;
    [[nodiscard]] QString roleLine(const EntryRow &entry) const;
    [[nodiscard]] QString invitationLine(const EntryRow &entry) const;

    Database &m_database;
    OrganizationId m_organization;
    const HistoryEyes &m_eyes;
    std::function<QString(PersonId)> m_name;
};

} // namespace rosterlink
