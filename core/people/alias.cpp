// SPDX-License-Identifier: Apache-2.0
#include "core/people/alias.h"

#include <algorithm>

namespace rosterlink
{

Result<Alias> Alias::parse(const QString &text)
{
    QString alias = text.trimmed().normalized(QString::NormalizationForm_C);
    if (alias.isEmpty()) {
        return failure(ErrorCode::InvalidInput, tr("Type an alias."));
    }
    const auto characters = alias.toUcs4();
    if (characters.size() > maxLength) {
        return failure(
            ErrorCode::InvalidInput,
            tr("This alias is too long. It may have %n character(s) at most.", nullptr, maxLength));
    }
    if (!std::all_of(characters.begin(), characters.end(), [](char32_t c) { return QChar::isPrint(c); })) {
        return failure(ErrorCode::InvalidInput,
                       tr("This alias holds a character that can't be shown. Type it anew."));
    }
    return Alias(std::move(alias));
}

} // namespace rosterlink
