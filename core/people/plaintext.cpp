// SPDX-License-Identifier: Apache-2.0
#include "core/people/plaintext.h"

#include <algorithm>

namespace rosterlink
{

namespace
{
bool isLineBreakOrTab(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\t';
}
} // namespace

bool isControl(QChar c)
{
    const bool turnsWriting = c == u'\u061C' || c == u'\u200E' || c == u'\u200F' ||
                              (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
    return c.category() == QChar::Other_Control || turnsWriting;
}

QString plainLine(QString text)
{
    std::replace_if(text.begin(), text.end(), isLineBreakOrTab, QChar(u' '));
    return plainLines(std::move(text));
}

QString plainLines(QString text)
{
    return text.removeIf([](QChar c) { return isControl(c) && !isLineBreakOrTab(c); });
}

} // namespace rosterlink
