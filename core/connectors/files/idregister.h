// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <string>
#include <vector>

namespace rosterlink
{

/// Remembers which id stood in which line of a file; a million take some 30 MB.
class IdRegister
{
public:
    IdRegister();

    /// 0 for a new id, otherwise the line where it stood first.
    int add(QByteArrayView id, int line);

private:
    struct Entry
    {
        size_t start = 0; ///< in m_text
        qsizetype length = 0;
        int line = 0;
    };
    [[nodiscard]] QByteArrayView textOf(const Entry &entry) const
    {
        return {m_text.data() + entry.start, entry.length};
    }
    [[nodiscard]] size_t slotOf(QByteArrayView id) const;
    void grow();

    std::string m_text;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< open addressing: 0 is free, else the entry's number from 1
};

} // namespace rosterlink
