// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace rosterlink
{

class Database;

/// A pair that matching found likely. Whether it is shown follows from the decisions in force; see
/// linking/rosterview.
struct SuggestionRow
{
    ProfileId profile;
    CounterpartId counterpart;
    double probability = 0;
    bool best = false;
    int strength = 0; ///< matching::Strength
    int hold = 0;     ///< matching::Hold
    QString findings; ///< matching::Findings' code
};

namespace suggestionRows
{
/// Replaces all pairs of one kind.
void replaceAll(Database &database, OrganizationId organization, const QString &integration, Kind kind,
                const std::vector<SuggestionRow> &rows);
/// Whether matching found anybody of one kind, in any integration.
[[nodiscard]] bool any(Database &database, OrganizationId organization, Kind kind);
/// All of one kind without findings, likeliest first for each profile.
void forEach(Database &database, OrganizationId organization, const QString &integration, Kind kind,
             const std::function<void(const SuggestionRow &)> &visit);
/// Of a person of either side, likeliest first.
[[nodiscard]] std::vector<SuggestionRow> of(Database &database, OrganizationId organization,
                                            const QString &integration, PersonId person);
/// Those of which both ends are among these people, likeliest first.
[[nodiscard]] std::vector<SuggestionRow> among(Database &database, OrganizationId organization,
                                               const QString &integration, const QSet<PersonId> &people);
/// Everybody of the other side who stands in a pair with one of these people.
[[nodiscard]] QSet<PersonId> neighbors(Database &database, OrganizationId organization,
                                       const QString &integration, const QSet<PersonId> &people);
} // namespace suggestionRows

} // namespace rosterlink
