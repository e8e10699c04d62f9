// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace rosterlink
{

/// A number that can be dialled as far as its length tells: where libphonenumber's IsPossibleNumber says so.
/// (Its IsValidNumber refuses the 555-01xx numbers that are set aside for invented people.) Numbers without a
/// country are read as dialled in the United States.
class PhoneNumber
{
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)

public:
    [[nodiscard]] static Result<PhoneNumber> parse(const QString &text);
    /// Whether parse() would take it; numbers of ten digits are decided without the library, for reading
    /// millions. The text is UTF-8 and trimmed.
    [[nodiscard]] static bool isPossible(QByteArrayView utf8);

    /// As written, trimmed.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// 1 for the United States.
    [[nodiscard]] int countryCode() const { return m_countryCode; }
    /// The digits within the country, "3125550101"; only "5550101" where the area was left out.
    [[nodiscard]] const QString &nationalDigits() const { return m_nationalDigits; }
    /// "12" of "x12" or "ext. 12"; mostly empty.
    [[nodiscard]] const QString &extension() const { return m_extension; }
    /// For comparing: "+13125550101", without the extension.
    [[nodiscard]] QString normalized() const;

private:
    PhoneNumber() = default;

    QString m_text;
    int m_countryCode = 1;
    QString m_nationalDigits;
    QString m_extension;
};

} // namespace rosterlink
