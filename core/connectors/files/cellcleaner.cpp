// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/cellcleaner.h"

#include "core/people/severalvalues.h"

#include <QString>

#include <algorithm>

namespace rosterlink
{

namespace
{
bool isPlain(QByteArrayView cell)
{
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c >= ' ' && c != '\x7F'; });
}

bool holdsAny(QByteArrayView cell, QByteArrayView wanted)
{
    return std::any_of(cell.begin(), cell.end(), [&](char c) { return wanted.contains(c); });
}

/// Without control characters; line breaks stay where they separate values.
QString cleaned(QByteArrayView cell, bool keepsLines)
{
    QString text = QString::fromUtf8(cell).normalized(QString::NormalizationForm_C);
    for (QChar &c : text) {
        const bool isLineEnd =
            c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar(QChar::LineSeparator);
        if (c.category() == QChar::Other_Control || isLineEnd) {
            c = isLineEnd && keepsLines ? QLatin1Char('\n') : QLatin1Char(' ');
        }
    }
    return keepsLines ? text : text.simplified();
}

QByteArray joined(const QStringList &values)
{
    return values.join(QLatin1Char('\n')).toUtf8();
}
} // namespace

QByteArrayView CellCleaner::trimmed(QByteArrayView cell)
{
    return cell.trimmed();
}

QByteArrayView CellCleaner::text(QByteArrayView cell)
{
    return isPlain(cell) ? cell.trimmed() : keep(cleaned(cell, false).toUtf8());
}

QByteArrayView CellCleaner::phones(QByteArrayView cell)
{
    if (isPlain(cell) && !holdsAny(cell, "/;,|")) {
        return cell.trimmed();
    }
    return keep(joined(splitPhones(cleaned(cell, true))));
}

QByteArrayView CellCleaner::emails(QByteArrayView cell)
{
    const QByteArrayView plain = cell.trimmed();
    if (isPlain(plain) && !holdsAny(plain, "/;,| ")) {
        return plain;
    }
    return keep(joined(splitEmails(cleaned(cell, true))));
}

QByteArrayView CellCleaner::keep(QByteArray text)
{
    return m_made.emplace_back(std::move(text));
}

} // namespace rosterlink
