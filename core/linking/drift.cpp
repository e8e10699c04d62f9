// SPDX-License-Identifier: Apache-2.0
#include "core/linking/drift.h"

#include "core/people/textfolding.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QString normalized(Field field, const QString &text)
{
    QString kept;
    for (const QChar c : foldForSearch(text)) {
        const bool keeps = field == Field::Phone   ? c.isDigit() || c == '\n'_L1
                           : field == Field::Email ? !c.isSpace()
                                                   : c.isLetterOrNumber();
        if (keeps) {
            kept += c;
        }
    }
    return kept;
}
} // namespace

bool sameAfterNormalizing(Field field, const QString &one, const QString &other)
{
    if (one == other) {
        return true;
    }
    if (field == Field::Email) {
        return one.trimmed().toCaseFolded() == other.trimmed().toCaseFolded();
    }
    return normalized(field, one) == normalized(field, other);
}

bool isDeciding(Field field, const matching::Findings &findings)
{
    switch (field) {
    case Field::FirstName:
    case Field::MiddleName:
    case Field::LastName:
    case Field::DateOfBirth:
        return true;
    default:
        const auto agreement = matching::agreement(findings[field]);
        return agreement == matching::Agreement::Same || agreement == matching::Agreement::Nearly;
    }
}

QStringList driftOf(Side side, const Facts &then, const Facts &now, const matching::Findings &findings)
{
    QStringList drift;
    for (const auto field : allFields()) {
        if (isDeciding(field, findings) && !sameAfterNormalizing(field, then[field], now[field])) {
            drift.append(u"%1.%2"_s.arg(toText(side), columnName(field)));
        }
    }
    return drift;
}

QString mergedDrift(const QString &drift, Side side, const QStringList &sides)
{
    QStringList merged;
    for (const QString &entry : drift.split(';'_L1, Qt::SkipEmptyParts)) {
        if (!entry.startsWith(toText(side) + u"."_s)) {
            merged.append(entry);
        }
    }
    merged += sides;
    merged.sort();
    return merged.join(';'_L1) + u""_s;
}

} // namespace rosterlink
