// SPDX-License-Identifier: Apache-2.0
#include "core/matching/findings.h"

namespace rosterlink::matching
{

namespace
{
constexpr char16_t firstLetter = u'a';
} // namespace

Agreement agreement(Finding finding)
{
    switch (finding) {
    case Finding::BothMissing:
    case Finding::OneMissing:
        return Agreement::Missing;
    case Finding::Same:
    case Finding::SameButShared:
        return Agreement::Same;
    case Finding::SuffixDiffers:
    case Finding::SameTown:
    case Finding::Different:
        return Agreement::Different;
    case Finding::Nickname:
    case Finding::Initial:
    case Finding::PartOfName:
    case Finding::Typo:
    case Finding::Similar:
    case Finding::Exchanged:
    case Finding::FormerName:
    case Finding::DayMonthSwapped:
    case Finding::OneDateDigit:
    case Finding::PartialDate:
    case Finding::SuffixMissing:
    case Finding::SameUserPart:
    case Finding::SameHome:
        return Agreement::Nearly;
    }
    return Agreement::Missing;
}

bool isMissing(Finding finding)
{
    return agreement(finding) == Agreement::Missing;
}

QString Findings::toCode() const
{
    QString code;
    code.reserve(fieldCount);
    for (const Finding finding : m_findings) {
        code += QChar(static_cast<char16_t>(firstLetter + static_cast<quint8>(finding)));
    }
    return code;
}

Findings Findings::fromCode(QStringView code)
{
    Findings findings;
    const qsizetype known = qMin<qsizetype>(code.size(), fieldCount);
    for (qsizetype at = 0; at < known; ++at) {
        const int value = code[at].unicode() - firstLetter;
        if (value >= 0 && value < findingCount) {
            findings.m_findings[static_cast<size_t>(at)] = static_cast<Finding>(value);
        }
    }
    return findings;
}

} // namespace rosterlink::matching
