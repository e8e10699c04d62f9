// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/idregister.h"

#include <QHashFunctions>

#include <algorithm>

namespace rosterlink
{

namespace
{
constexpr size_t firstSlots = 1024; // a power of two, as the mask below needs it
}

IdRegister::IdRegister()
    : m_slots(firstSlots, 0)
{}

int IdRegister::add(QByteArrayView id, int line)
{
    if (m_entries.size() * 2 >= m_slots.size()) {
        grow();
    }
    const size_t slot = slotOf(id);
    if (m_slots[slot] != 0) {
        return m_entries[m_slots[slot] - 1].line;
    }
    m_entries.push_back({m_text.size(), id.size(), line});
    m_text.append(id.data(), static_cast<size_t>(id.size()));
    m_slots[slot] = static_cast<quint32>(m_entries.size());
    return 0;
}

/// Where the id stands, or the free slot where it belongs.
size_t IdRegister::slotOf(QByteArrayView id) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHash(id) & mask;
    while (m_slots[slot] != 0 && textOf(m_entries[m_slots[slot] - 1]) != id) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

void IdRegister::grow()
{
    m_slots.assign(m_slots.size() * 2, 0);
    quint32 number = 0;
    for (const Entry &entry : m_entries) {
        m_slots[slotOf(textOf(entry))] = ++number;
    }
}

} // namespace rosterlink
