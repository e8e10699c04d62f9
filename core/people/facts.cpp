// SPDX-License-Identifier: Apache-2.0
#include "core/people/facts.h"

#include <QCoreApplication>

namespace rosterlink
{

namespace
{
struct FieldText
{
    QLatin1String column;
    const char *label;
};

constexpr std::array<FieldText, fieldCount> fieldTexts = {{
    {QLatin1String("first_name"), QT_TRANSLATE_NOOP("Field", "First name")},
    {QLatin1String("middle_name"), QT_TRANSLATE_NOOP("Field", "Middle name")},
    {QLatin1String("last_name"), QT_TRANSLATE_NOOP("Field", "Last name")},
    {QLatin1String("nickname"), QT_TRANSLATE_NOOP("Field", "Nickname")},
    {QLatin1String("previous_last_name"), QT_TRANSLATE_NOOP("Field", "Former last name")},
    {QLatin1String("date_of_birth"), QT_TRANSLATE_NOOP("Field", "Birth date")},
    {QLatin1String("phone"), QT_TRANSLATE_NOOP("Field", "Phone")},
    {QLatin1String("email"), QT_TRANSLATE_NOOP("Field", "E-mail")},
    {QLatin1String("street"), QT_TRANSLATE_NOOP("Field", "Street")},
    {QLatin1String("city"), QT_TRANSLATE_NOOP("Field", "City")},
    {QLatin1String("state"), QT_TRANSLATE_NOOP("Field", "State")},
    {QLatin1String("postcode"), QT_TRANSLATE_NOOP("Field", "ZIP code")},
    {QLatin1String("identifier"), QT_TRANSLATE_NOOP("Field", "Identifier")},
}};
} // namespace

QLatin1String columnName(Field field)
{
    return fieldTexts[static_cast<size_t>(field)].column;
}

QString fieldLabel(Field field)
{
    return QCoreApplication::translate("Field", fieldTexts[static_cast<size_t>(field)].label);
}

QString Facts::displayName() const
{
    const auto &first = (*this)[Field::FirstName];
    const auto &last = (*this)[Field::LastName];
    if (first.isEmpty() || last.isEmpty()) {
        return first + last;
    }
    return first + QLatin1Char(' ') + last;
}

QStringList Facts::values(Field field) const
{
    return (*this)[field].split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace rosterlink
