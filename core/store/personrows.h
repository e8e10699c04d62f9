// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/store/table.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace rosterlink
{

class Database;
class Statement;

/// A member, learner or counterpart as the database holds them.
struct PersonRow
{
    PersonId id;
    Side side = Side::Motivity;
    QString integration; ///< empty on Motivity's side
    Kind kind = Kind::Members;
    QString externalId;
    int number = 0; ///< "Client 17"; counted per side, kind and integration
    Facts facts;
    QStringList edited; ///< columns that a person edited: files and synchronizations don't overwrite them
    QString alias;      ///< learners of Motivity; empty otherwise
    bool csc = false;
    bool active = true; ///< false: invited, not yet accepted
    QString origin;     ///< "file", "created" (with +) or "calmanac"
    QString language;   ///< "es", "en-US", as the other system has it; empty: it isn't known
    CounterpartId createdFrom;
    StepId goneStep; ///< null: there
    int version = 1;
    StepId step; ///< the step that brought the person
    StepId endedStep;

    [[nodiscard]] bool isGone() const { return !goneStep.isNull(); }
};

namespace personRows
{
/// The row as cells to insert, without organization and key; step is left to the writer.
[[nodiscard]] Cells toCells(const PersonRow &person);
/// The facts as cells ("first_name", …).
[[nodiscard]] Cells factCells(const Facts &facts);
[[nodiscard]] Facts factsFromJson(const QString &json);
[[nodiscard]] QString factsToJson(const Facts &facts);

/// In force only; none where removed or never there.
[[nodiscard]] std::optional<PersonRow> person(Database &database, OrganizationId organization, PersonId id);
/// The same of several people at once.
[[nodiscard]] QHash<PersonId, PersonRow> people(Database &database, OrganizationId organization,
                                                const QSet<PersonId> &ids);
/// Of which kinds these people are or were.
[[nodiscard]] QSet<Kind> kindsOf(Database &database, OrganizationId organization, const QSet<PersonId> &ids);
/// The same, also when removed (for history).
[[nodiscard]] std::optional<PersonRow> personEver(Database &database, OrganizationId organization,
                                                  PersonId id);
[[nodiscard]] std::optional<PersonRow> byExternalId(Database &database, OrganizationId organization,
                                                    Kind kind, Side side, const QString &integration,
                                                    const QString &externalId);
/// Everybody in force of one side and kind, in order of id, gone people included. integration: empty for
/// Motivity.
void forEach(Database &database, OrganizationId organization, Kind kind, Side side,
             const QString &integration, const std::function<void(const PersonRow &)> &visit);
/// A member in force whose e-mail address is this one, whatever the case; null: none.
[[nodiscard]] PersonId memberWithEmail(Database &database, OrganizationId organization, const QString &email);
[[nodiscard]] bool aliasTaken(Database &database, OrganizationId organization, const QString &aliasKey,
                              PersonId except);
/// Whether Motivity's side of a kind came from a file, at least in part.
[[nodiscard]] bool hasImported(Database &database, OrganizationId organization, Kind kind);
/// Profiles in force that were made with +, in order of id.
[[nodiscard]] std::vector<PersonRow> created(Database &database, OrganizationId organization, Kind kind);
/// Profiles in force that came from a file and share the birth date, an e-mail address or the last four
/// digits of a phone with these facts, in order of id: few enough to be compared one by one.
[[nodiscard]] std::vector<PersonRow> importedWithAFactOf(Database &database, OrganizationId organization,
                                                         Kind kind, const Facts &facts);
/// The largest number given so far.
[[nodiscard]] int lastNumber(Database &database, OrganizationId organization, Kind kind, Side side,
                             const QString &integration);
} // namespace personRows

} // namespace rosterlink
