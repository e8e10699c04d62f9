// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/kind.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace rosterlink
{

/// What a column of a roster file may hold. The facts come first, in the order and with the numbers of Field.
enum class KnownColumn {
    FirstName,
    MiddleName,
    LastName,
    Nickname,
    PreviousLastName,
    DateOfBirth,
    Phone,
    Email,
    Street,
    City,
    State,
    Postcode,
    Identifier,
    Id,
    FullName, ///< first, middle and last name in one; only where the window's user says so
    Role,     ///< several with ';'; this and what follows only in Motivity's files
    Alias,
    Csc
};
inline constexpr int knownColumnCount = static_cast<int>(KnownColumn::Csc) + 1;

/// Which column of a file holds what: header as the file writes it → known column.
using ColumnMapping = QHash<QString, KnownColumn>;

/// As contracts write it in a header: "id", "first_name", …; empty for FullName, which no file of ours has.
[[nodiscard]] QLatin1String columnName(KnownColumn column);
/// What people read: "ID", "First name", …
[[nodiscard]] QString columnLabel(KnownColumn column);
/// The column of that name in a file of that side, without regard to case; none for unknown ones.
[[nodiscard]] std::optional<KnownColumn> knownColumn(QStringView name, Side side);
/// The fact that the column holds; none for id, full name, role, alias and csc.
[[nodiscard]] constexpr std::optional<Field> fieldOf(KnownColumn column)
{
    return static_cast<int>(column) < fieldCount ? std::optional(static_cast<Field>(column)) : std::nullopt;
}
[[nodiscard]] constexpr KnownColumn columnOf(Field field)
{
    return static_cast<KnownColumn>(field);
}
static_assert(columnOf(Field::FirstName) == KnownColumn::FirstName);
static_assert(columnOf(Field::MiddleName) == KnownColumn::MiddleName);
static_assert(columnOf(Field::LastName) == KnownColumn::LastName);
static_assert(columnOf(Field::Nickname) == KnownColumn::Nickname);
static_assert(columnOf(Field::PreviousLastName) == KnownColumn::PreviousLastName);
static_assert(columnOf(Field::DateOfBirth) == KnownColumn::DateOfBirth);
static_assert(columnOf(Field::Phone) == KnownColumn::Phone);
static_assert(columnOf(Field::Email) == KnownColumn::Email);
static_assert(columnOf(Field::Street) == KnownColumn::Street);
static_assert(columnOf(Field::City) == KnownColumn::City);
static_assert(columnOf(Field::State) == KnownColumn::State);
static_assert(columnOf(Field::Postcode) == KnownColumn::Postcode);
static_assert(columnOf(Field::Identifier) == KnownColumn::Identifier);
static_assert(static_cast<int>(KnownColumn::Id) == fieldCount, "a new Field has a KnownColumn too");
/// Whether several columns of a file may hold it: "Home Phone" and "Mobile Phone".
[[nodiscard]] constexpr bool mayRepeat(KnownColumn column)
{
    return column == KnownColumn::Phone || column == KnownColumn::Email;
}

/// The columns that a file of that side may have, in the order in which they are offered.
[[nodiscard]] std::vector<KnownColumn> columnsOf(Side side);
/// A mapping in which the header holds that column (none: it isn't read). A fact that only one column may
/// hold is taken from the one that held it.
[[nodiscard]] ColumnMapping withColumn(ColumnMapping mapping, const QString &header,
                                       std::optional<KnownColumn> column);

} // namespace rosterlink
