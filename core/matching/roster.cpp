// SPDX-License-Identifier: Apache-2.0
#include "core/matching/roster.h"

#include <limits>

namespace rosterlink::matching
{

namespace
{
/// No fact of a person is longer than this; what is, is cut before the code point that doesn't fit.
QByteArrayView fitting(QByteArrayView text)
{
    constexpr qsizetype longest = std::numeric_limits<quint16>::max();
    if (text.size() <= longest) {
        return text;
    }
    qsizetype length = longest;
    while (length > 0 && (static_cast<uchar>(text[length]) & 0xC0) == 0x80) {
        --length;
    }
    return text.first(length);
}
} // namespace

void Roster::add(QByteArrayView id, const std::array<QByteArrayView, fieldCount> &texts)
{
    Row row;
    row.start = m_text.size();
    const auto append = [&](size_t column, QByteArrayView text) {
        const QByteArrayView kept = fitting(text);
        m_text.append(kept.data(), static_cast<size_t>(kept.size()));
        row.length[column] = static_cast<quint16>(kept.size());
    };
    for (size_t field = 0; field < texts.size(); ++field) {
        append(field, texts[field]);
    }
    append(fieldCount, id);
    m_rows.push_back(row);
}

void Roster::add(const QString &id, const Facts &facts)
{
    std::array<QByteArray, fieldCount> bytes;
    std::array<QByteArrayView, fieldCount> views;
    for (const auto field : allFields()) {
        const auto column = static_cast<size_t>(field);
        bytes[column] = facts[field].toUtf8();
        views[column] = bytes[column];
    }
    add(id.toUtf8(), views);
}

Facts Roster::facts(Index person) const
{
    Facts facts;
    for (const auto field : allFields()) {
        facts[field] = QString::fromUtf8(text(person, field));
    }
    return facts;
}

QByteArrayView Roster::cell(Index person, int column) const
{
    const Row &row = m_rows[person];
    quint64 start = row.start;
    for (int before = 0; before < column; ++before) {
        start += row.length[static_cast<size_t>(before)];
    }
    return {m_text.data() + start, row.length[static_cast<size_t>(column)]};
}

} // namespace rosterlink::matching
