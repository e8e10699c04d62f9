// SPDX-License-Identifier: Apache-2.0
#include "core/people/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
namespace phones = i18n::phonenumbers;

constexpr qsizetype nationalLength = 10; // of the North American Numbering Plan
using NationalDigits = std::array<char, nationalLength>;

/// The digits of a number as Americans write it, which is nearly every one: ten digits that begin with 2 to
/// 9, perhaps after 1 or +1, and what separates them. All else is for the library to judge.
std::optional<NationalDigits> plainAmericanDigits(QByteArrayView text)
{
    NationalDigits digits{};
    qsizetype count = 0;
    bool sawCountry = false;
    bool needsCountry = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+' && i == 0) {
            needsCountry = true;
        } else if (c >= '0' && c <= '9') {
            if (count == 0 && c == '1' && !sawCountry) {
                sawCountry = true;
            } else if (count == nationalLength || (count == 0 && c < '2')) {
                return std::nullopt;
            } else {
                digits[static_cast<size_t>(count++)] = c;
            }
        } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')') {
            return std::nullopt;
        }
    }
    if (count != nationalLength || (needsCountry && !sawCountry)) {
        return std::nullopt;
    }
    return digits;
}

/// The number before an extension as it is usually written: "x12", "ext. 12", "#12".
QByteArrayView withoutExtension(QByteArrayView text)
{
    constexpr qsizetype longest = 7;
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] >= '0' && text[end - 1] <= '9') {
        --end;
    }
    const qsizetype digits = text.size() - end;
    const QByteArrayView before = text.first(end).trimmed();
    for (const QByteArrayView sign :
         {QByteArrayView("ext."), QByteArrayView("ext"), QByteArrayView("x"), QByteArrayView("#")}) {
        if (digits >= 1 && digits <= longest && before.endsWith(sign)) {
            return before.chopped(sign.size()).trimmed();
        }
    }
    return text;
}

std::optional<phones::PhoneNumber> possibleNumber(QByteArrayView text)
{
    const auto &util = *phones::PhoneNumberUtil::GetInstance();
    const std::string written(text.data(), static_cast<size_t>(text.size()));
    phones::PhoneNumber number;
    if (util.Parse(written, "US", &number) != phones::PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number)) {
        return std::nullopt;
    }
    return number;
}
} // namespace

Result<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    PhoneNumber phone;
    phone.m_text = text.trimmed().normalized(QString::NormalizationForm_C);
    if (phone.m_text.isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("Type a phone number."));
    }
    const QByteArray utf8 = phone.m_text.toUtf8();
    if (const auto plain = plainAmericanDigits(utf8)) {
        phone.m_nationalDigits = QString::fromLatin1(plain->data(), nationalLength);
        return phone;
    }
    const auto number = possibleNumber(utf8);
    if (!number) {
        return failure(ErrorCode::InvalidInput,
                       tr("This is not a possible phone number. Type it with its area code, like "
                          "(312) 555-0101, or with + and the country code."));
    }
    std::string digits;
    phones::PhoneNumberUtil::GetInstance()->GetNationalSignificantNumber(*number, &digits);
    phone.m_countryCode = number->country_code();
    phone.m_nationalDigits = QString::fromStdString(digits);
    phone.m_extension = QString::fromStdString(number->extension());
    return phone;
}

bool PhoneNumber::isPossible(QByteArrayView utf8)
{
    return plainAmericanDigits(withoutExtension(utf8)) || possibleNumber(utf8);
}

QString PhoneNumber::normalized() const
{
    return '+'_L1 + QString::number(m_countryCode) + m_nationalDigits;
}

} // namespace rosterlink
