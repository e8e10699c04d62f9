// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"

#include <QByteArrayView>

#include <array>
#include <string>
#include <vector>

namespace rosterlink::matching
{

/// One system's people of one kind, as matching reads them: columns of UTF-8 text in one block of memory, so
/// that a million people take about as much memory as their file. Not thread-safe while it grows; const use
/// is.
class Roster
{
public:
    using Index = quint32;

    /// Adds a person. id is the system's own id: it breaks ties, so that the order of rows changes nothing.
    /// Several values of a field are separated by '\n'.
    void add(QByteArrayView id, const std::array<QByteArrayView, fieldCount> &texts);
    void add(const QString &id, const Facts &facts);

    [[nodiscard]] Index size() const { return static_cast<Index>(m_rows.size()); }
    [[nodiscard]] QByteArrayView id(Index person) const { return cell(person, fieldCount); }
    [[nodiscard]] QByteArrayView text(Index person, Field field) const
    {
        return cell(person, static_cast<int>(field));
    }
    [[nodiscard]] Facts facts(Index person) const;

private:
    struct Row
    {
        quint64 start = 0;                            ///< where the person's text begins in m_text
        std::array<quint16, fieldCount + 1> length{}; ///< of each field, then of the id
    };
    [[nodiscard]] QByteArrayView cell(Index person, int column) const;

    std::string m_text;
    std::vector<Row> m_rows;
};

} // namespace rosterlink::matching
