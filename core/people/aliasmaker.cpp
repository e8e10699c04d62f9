// SPDX-License-Identifier: Apache-2.0
#include "core/people/aliasmaker.h"

#include "core/people/familyname.h"
#include "core/people/textfolding.h"

#include <array>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype lettersOfEach = 2;

// Short, easy to say, and nothing that could be taken for a remark about a child.
constexpr std::array colors = {"Amber", "Azure",  "Blue",  "Bronze", "Coral",  "Cream",  "Gold", "Green",
                               "Ivory", "Jade",   "Lilac", "Lime",   "Maroon", "Mint",   "Navy", "Ochre",
                               "Olive", "Orange", "Peach", "Pearl",  "Red",    "Silver", "Teal"};
constexpr std::array animals = {
    "Badger", "Beaver",  "Bison",  "Crane",  "Deer",   "Dolphin", "Eagle",   "Falcon",  "Finch", "Fox",
    "Gecko",  "Giraffe", "Hawk",   "Heron",  "Ibis",   "Jaguar",  "Kestrel", "Koala",   "Lark",  "Lemur",
    "Lion",   "Lynx",    "Marten", "Moose",  "Newt",   "Ocelot",  "Oriole",  "Osprey",  "Otter", "Owl",
    "Panda",  "Parrot",  "Pika",   "Plover", "Puffin", "Puma",    "Quail",   "Raccoon", "Raven", "Robin",
    "Salmon", "Seal",    "Stork",  "Swan",   "Tiger",  "Turtle",  "Walrus",  "Whale",   "Wolf",  "Wren"};

/// "Fi" of "Fischer", "On" of "O'Neil", "Wa" of "王".
QString firstLetters(const QString &name)
{
    QString letters;
    for (const QChar c : foldForSearch(name)) {
        if (c.isLetter() && letters.size() < lettersOfEach) {
            letters += letters.isEmpty() ? c.toUpper() : c;
        }
    }
    return letters;
}

QString learnerWord()
{
    return QCoreApplication::translate("Alias", "Learner");
}

QString lettersOf(const AliasFor &learner)
{
    const QString letters =
        firstLetters(learner.firstName) + firstLetters(FamilyName::split(learner.lastName).base);
    return letters.isEmpty() ? learnerWord() : letters;
}

/// The pairs of words in an order in which neighbors share neither word: both counts have no common divisor,
/// so stepping through both at once comes by each pair.
QString wordsAt(int place)
{
    static_assert(colors.size() == 23 && animals.size() == 50); // 23 is prime and doesn't divide 50
    const auto at = static_cast<size_t>(place);
    const QString words =
        QLatin1String(colors.at(at % colors.size())) + QLatin1String(animals.at(at % animals.size()));
    const size_t round = at / (colors.size() * animals.size());
    return round == 0 ? words : words + QString::number(round + 1);
}

/// The attempt-th text to try, from 0.
QString candidate(AliasPattern pattern, const AliasFor &learner, int attempt)
{
    switch (pattern) {
    case AliasPattern::Words:
        return wordsAt(learner.number + attempt);
    case AliasPattern::Number:
        return learnerWord() + QString::number(learner.number + attempt);
    case AliasPattern::Letters:
        break;
    }
    return attempt == 0 ? lettersOf(learner) : lettersOf(learner) + QString::number(attempt + 1);
}
} // namespace

Alias makeAlias(AliasPattern pattern, const AliasFor &learner, const IsAliasTaken &isTaken)
{
    auto alias = Alias::parse(candidate(pattern, learner, 0));
    for (int attempt = 1; !alias || isTaken(alias->key()); ++attempt) {
        alias = Alias::parse(candidate(pattern, learner, attempt));
    }
    return *std::move(alias);
}

QLatin1String aliasPatternName(AliasPattern pattern)
{
    switch (pattern) {
    case AliasPattern::Words:
        return QLatin1String("words");
    case AliasPattern::Number:
        return QLatin1String("number");
    case AliasPattern::Letters:
        break;
    }
    return QLatin1String("letters");
}

AliasPattern aliasPatternFromName(QStringView name)
{
    for (const AliasPattern pattern : {AliasPattern::Words, AliasPattern::Number}) {
        if (name == aliasPatternName(pattern)) {
            return pattern;
        }
    }
    return AliasPattern::Letters;
}

} // namespace rosterlink
