// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rosterlink
{

class Database;

/// A link, in force unless endedStep is set.
struct LinkRow
{
    LinkId id;
    QString integration;
    Kind kind = Kind::Members;
    ProfileId profile;
    CounterpartId counterpart;
    QString how;      ///< "automatic", "by hand", "created"
    QString rule;     ///< which rule linked automatically; "name button", "board", … where a person did
    QString strength; ///< "certain", "probable", "possible" as it stood then; empty where nobody suggested it
    QString findings; ///< matching::Findings' code as it stood then
    QString note;
    QString decidedBy; ///< "rosterlink" where automatic
    QDateTime decidedAt;
    QString profileFacts; ///< JSON, see personRows::factsToJson()
    QString counterpartFacts;
    QString drift; ///< deciding facts that differ since, ';' between: "counterpart.last_name"
    StepId step;
    StepId endedStep;
};

namespace linkRows
{
[[nodiscard]] Cells toCells(const LinkRow &link);

[[nodiscard]] std::optional<LinkRow> link(Database &database, OrganizationId organization, LinkId id);
/// The link in force of anybody, of either side.
[[nodiscard]] std::optional<LinkRow> linkOf(Database &database, OrganizationId organization,
                                            const QString &integration, PersonId person);
/// All links in force of one kind, in no particular order.
void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const LinkRow &)> &visit);
/// The same without facts and findings: fast, for lists of 100,000.
void forEachPair(
    Database &database, OrganizationId organization, const QString &integration, Kind kind,
    const std::function<void(ProfileId, CounterpartId, const QString &how, bool drifted)> &visit);
} // namespace linkRows

} // namespace rosterlink
