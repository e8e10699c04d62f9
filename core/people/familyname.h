// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rosterlink
{

/// A last name as both systems write it, with its generational suffix at the end, taken apart: "Carter Jr."
/// is "Carter" and "Jr".
struct FamilyName
{
    QString base;
    QString suffix; ///< "Jr", "Sr", "II", "III", "IV" however it was written; empty: none

    /// A name that consists of nothing but such a word ("Junior") is the name itself.
    [[nodiscard]] static FamilyName split(const QString &lastName);
    /// "Carter Jr"
    [[nodiscard]] QString text() const;

    bool operator==(const FamilyName &) const = default;
};

/// "Jr" for "jr.", "JNR" or "Junior"; empty for a word that is no generational suffix.
[[nodiscard]] QString generationalSuffix(const QString &word);

} // namespace rosterlink
