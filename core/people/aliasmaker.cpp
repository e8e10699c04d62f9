// SPDX-License-Identifier: Apache-2.0
#include "core/people/aliasmaker.h"

#include "core/people/familyname.h"
#include "core/people/textfolding.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype lettersOfEach = 2;

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
} // namespace

Alias makeAlias(const QString &firstName, const QString &lastName, const IsAliasTaken &isTaken)
{
    QString letters = firstLetters(firstName) + firstLetters(FamilyName::split(lastName).base);
    if (letters.isEmpty()) {
        letters = QCoreApplication::translate("Alias", "Learner");
    }
    auto alias = Alias::parse(letters);
    for (int number = 2; !alias || isTaken(alias->key()); ++number) {
        alias = Alias::parse(letters + QString::number(number));
    }
    return *std::move(alias);
}

} // namespace rosterlink
