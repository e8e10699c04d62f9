// SPDX-License-Identifier: Apache-2.0
#include "core/people/personname.h"

#include "core/people/familyname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr std::array titles = {"dr"_L1, "mr"_L1,   "mrs"_L1, "ms"_L1, "miss"_L1,
                               "mx"_L1, "prof"_L1, "sr"_L1,  "sra"_L1};
constexpr std::array credentials = {"bcba"_L1, "bcbad"_L1, "bcaba"_L1, "rbt"_L1,  "lba"_L1, "laba"_L1,
                                    "ma"_L1,   "med"_L1,   "ms"_L1,    "msed"_L1, "phd"_L1, "psyd"_L1,
                                    "edd"_L1,  "md"_L1,    "ba"_L1,    "bs"_L1,   "slp"_L1, "cccslp"_L1,
                                    "ot"_L1,   "otr"_L1,   "otrl"_L1,  "lcsw"_L1, "msw"_L1, "np"_L1};
constexpr std::array particles = {"de"_L1,  "del"_L1, "la"_L1,  "las"_L1, "los"_L1, "da"_L1,
                                  "das"_L1, "do"_L1,  "dos"_L1, "di"_L1,  "du"_L1,  "van"_L1,
                                  "von"_L1, "der"_L1, "den"_L1, "ter"_L1, "ten"_L1, "le"_L1,
                                  "bin"_L1, "ibn"_L1, "al"_L1,  "el"_L1,  "st"_L1,  "y"_L1};

template<typename Words>
bool isOneOf(const Words &words, QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    text = text.toLower();
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return word == text; });
}

/// The parts between commas without credentials; a generational suffix goes back to the last name ("Carter,
/// Jr.").
QStringList partsOf(const QString &text)
{
    static const QRegularExpression brackets(u"[(\\[][^)\\]]*[)\\]]"_s);
    QStringList parts;
    for (const QString &written : QString(text).remove(brackets).split(','_L1)) {
        const QString part = written.simplified();
        const QString suffix = generationalSuffix(part);
        const QStringList words = part.split(' '_L1);
        const bool isCredential = std::all_of(words.begin(), words.end(),
                                              [](const QString &word) { return isOneOf(credentials, word); });
        if (!suffix.isEmpty() && !parts.isEmpty()) {
            parts.last() += ' '_L1 + suffix;
        } else if (!part.isEmpty() && !(isCredential && !parts.isEmpty())) {
            parts << part;
        }
    }
    return parts;
}

/// Where the last name begins among words that start with the first name.
qsizetype lastNameStart(const QStringList &words, bool hasSuffix)
{
    qsizetype start = words.size() - 1;
    if (hasSuffix && start > 1) {
        --start;
    }
    while (start > 1 && isOneOf(particles, words[start - 1])) {
        --start;
    }
    return start;
}
} // namespace

PersonName PersonName::fromFullName(const QString &text)
{
    const QStringList parts = partsOf(text);
    if (parts.isEmpty()) {
        return {};
    }
    QStringList given = parts.last().split(' '_L1);
    while (given.size() > 1 && isOneOf(titles, given.first())) {
        given.removeFirst();
    }
    if (parts.size() > 1) {
        // "Carter, James, Jr." and "Carter, James Jr.": the suffix is the last name's nevertheless.
        const QString suffix = given.size() > 1 ? generationalSuffix(given.last()) : QString();
        if (!suffix.isEmpty()) {
            given.removeLast();
        }
        return {given.first(), given.mid(1).join(' '_L1), FamilyName{parts.first(), suffix}.text()};
    }
    if (given.size() == 1) {
        return {given.first(), {}, {}};
    }
    const bool hasSuffix = !generationalSuffix(given.last()).isEmpty();
    const qsizetype start = lastNameStart(given, hasSuffix);
    return {given.first(), given.mid(1, start - 1).join(' '_L1), given.mid(start).join(' '_L1)};
}

} // namespace rosterlink
