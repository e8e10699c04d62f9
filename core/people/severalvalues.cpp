// SPDX-License-Identifier: Apache-2.0
#include "core/people/severalvalues.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype fewestPhoneDigits =
    7; // a number without its area code; less is an area code or an extension

bool isWholePhone(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= fewestPhoneDigits;
}

bool isWholeEmail(QStringView text)
{
    return text.contains('@'_L1);
}

/// Cuts at the separators wherever what precedes and what follows is whole by itself; a part that isn't (an
/// area code, an extension) stays with its neighbor.
QStringList split(QStringView text, QStringView separators, bool (*isWhole)(QStringView))
{
    QStringList values;
    qsizetype start = 0;
    qsizetype end = 0; // of the value that grows; empty at first
    for (qsizetype from = 0; from <= text.size();) {
        const QStringView rest = text.sliced(from);
        const auto separator =
            std::find_if(rest.begin(), rest.end(), [&](QChar c) { return separators.contains(c); });
        const QStringView part = rest.first(separator - rest.begin());
        const QStringView value = text.sliced(start, end - start);
        const bool begins = value.isEmpty() || (isWhole(value) && isWhole(part));
        if (!part.trimmed().isEmpty()) {
            if (begins && !value.isEmpty()) {
                values << value.trimmed().toString();
            }
            start = begins ? from : start;
            end = from + part.size();
        }
        from += part.size() + 1;
    }
    if (end > start) {
        values << text.sliced(start, end - start).trimmed().toString();
    }
    return values;
}
} // namespace

QStringList splitPhones(const QString &text)
{
    return split(text, u"/;,|\n", isWholePhone);
}

QStringList splitEmails(const QString &text)
{
    return split(text, u"/;,| \n", isWholeEmail);
}

} // namespace rosterlink
