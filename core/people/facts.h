// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <QString>
#include <QStringList>

#include <array>

namespace rosterlink
{

/// The comparable pieces of a person, one a column of a roster file, in the order in which files and pages
/// show them. Append only: the database stores findings by position (see matching::Findings::toCode()).
enum class Field {
    FirstName,
    MiddleName,
    LastName, ///< with the generational suffix (Jr, Sr, III) at its end, as both systems write it
    Nickname,
    PreviousLastName,
    DateOfBirth,
    Phone,
    Email,
    Street,
    City,
    State,
    Postcode,
    Identifier
};
inline constexpr int fieldCount = static_cast<int>(Field::Identifier) + 1;

/// Column name in roster files and in the database: "first_name", …
[[nodiscard]] QLatin1String columnName(Field field);
/// What people read: "First name", …
[[nodiscard]] QString fieldLabel(Field field);
[[nodiscard]] constexpr std::array<Field, fieldCount> allFields()
{
    std::array<Field, fieldCount> fields{};
    for (int i = 0; i < fieldCount; ++i) {
        fields[static_cast<size_t>(i)] = static_cast<Field>(i);
    }
    return fields;
}

/// What one system records of a person, as written there (trimmed, Unicode NFC), one text a field; empty
/// means unknown. Several phones or e-mail addresses stand in one field, separated by '\n', the preferred one
/// first. Dates are YYYY-MM-DD, YYYY-MM or YYYY. Nothing impossible is in here but phones and e-mail
/// addresses that can't be dialled or written to: those are still compared as text (see PhoneNumber,
/// EmailAddress).
class Facts
{
public:
    [[nodiscard]] const QString &operator[](Field field) const { return m_texts[static_cast<size_t>(field)]; }
    QString &operator[](Field field) { return m_texts[static_cast<size_t>(field)]; }
    bool operator==(const Facts &) const = default;

    /// First and last name as the name button writes them: "Kate O'Neil", "James Carter Sr".
    [[nodiscard]] QString displayName() const;
    /// Several values of one field, the preferred one first.
    [[nodiscard]] QStringList values(Field field) const;

private:
    std::array<QString, fieldCount> m_texts;
};

} // namespace rosterlink
