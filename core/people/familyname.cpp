// SPDX-License-Identifier: Apache-2.0
#include "core/people/familyname.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
// "V" is left out: it is an initial far more often than a fifth generation.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 13> suffixes = {{
    {"jr"_L1, "Jr"_L1},
    {"jnr"_L1, "Jr"_L1},
    {"junior"_L1, "Jr"_L1},
    {"sr"_L1, "Sr"_L1},
    {"snr"_L1, "Sr"_L1},
    {"senior"_L1, "Sr"_L1},
    {"ii"_L1, "II"_L1},
    {"2nd"_L1, "II"_L1},
    {"iii"_L1, "III"_L1},
    {"3rd"_L1, "III"_L1},
    {"iv"_L1, "IV"_L1},
    {"4th"_L1, "IV"_L1},
    {"iiii"_L1, "IV"_L1},
}};
} // namespace

QString generationalSuffix(const QString &word)
{
    QString plain = word.toLower();
    plain.remove('.'_L1);
    const auto found =
        std::find_if(suffixes.begin(), suffixes.end(), [&](const auto &one) { return one.first == plain; });
    return found == suffixes.end() ? QString() : QString(found->second);
}

FamilyName FamilyName::split(const QString &lastName)
{
    const QString name = lastName.simplified();
    const auto isBreak = [](QChar c) { return c == ' '_L1 || c == ','_L1; };
    const auto lastBreak = std::find_if(name.rbegin(), name.rend(), isBreak);
    const qsizetype word = name.rend() - lastBreak;
    const QString suffix = word > 0 ? generationalSuffix(name.mid(word)) : QString();
    if (suffix.isEmpty()) {
        return {name, {}};
    }
    qsizetype end = word;
    while (end > 0 && isBreak(name[end - 1])) {
        --end;
    }
    return end > 0 ? FamilyName{name.left(end), suffix} : FamilyName{name, {}};
}

QString FamilyName::text() const
{
    return suffix.isEmpty() ? base : base + ' '_L1 + suffix;
}

} // namespace rosterlink
