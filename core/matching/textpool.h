// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/nicknames.h"
#include "core/people/kind.h"

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace rosterlink::matching
{

/// A normalized text that is held once however many people have it, so that equal texts have equal addresses,
/// and that knows how many people of each side have it.
struct Text
{
    std::string text;
    quint64 hash = 0;                            ///< the same on every machine and in every run
    const NicknameTable::Forms *forms = nullptr; ///< names only
    quint32 sound = 0;                           ///< names only: soundex
    std::array<std::atomic<quint32>, 2> people{};

    [[nodiscard]] quint32 peopleOn(Side side) const
    {
        return people[static_cast<size_t>(side)].load(std::memory_order_relaxed);
    }
    [[nodiscard]] quint32 everybody() const { return peopleOn(Side::Motivity) + peopleOn(Side::Counterpart); }
    /// Whether several people of one system have it: a home's phone, not a person's.
    [[nodiscard]] bool isShared() const
    {
        return peopleOn(Side::Motivity) > 1 || peopleOn(Side::Counterpart) > 1;
    }
    void count(Side side) { people[static_cast<size_t>(side)].fetch_add(1, std::memory_order_relaxed); }
};

/// FNV-1a (Fowler, Noll, Vo 1991) with a final mix, so that all bits depend on all letters.
[[nodiscard]] quint64 hashOf(std::string_view text);
/// A hash of two hashes; not symmetric.
[[nodiscard]] quint64 combined(quint64 one, quint64 other);

/// All texts of one kind. Threads may add to it at the same time; texts stay where they are.
class TextPool
{
public:
    /// With a table, texts are names and know their forms.
    explicit TextPool(const NicknameTable *nicknames = nullptr)
        : m_nicknames(nicknames)
    {}

    /// Texts that a thread met lately: popular names and towns are found again without asking the others.
    class Recent
    {
        friend class TextPool;
        std::array<Text *, 1024> m_texts{};
    };

    /// Null for an empty text.
    [[nodiscard]] Text *intern(std::string_view text);
    [[nodiscard]] Text *intern(std::string_view text, Recent &recent);

    /// Nothing is added any more: frees what only adding needs.
    void close();

private:
    struct Slot
    {
        quint64 hash = 0;
        Text *text = nullptr; ///< null: free
    };
    /// A part of the pool with a lock of its own, so that threads rarely wait for each other. Slots are
    /// searched one after the other from where the hash points: of texts that are mostly new, the search
    /// ends in the memory where it began.
    struct Shard
    {
        std::mutex mutex;
        std::vector<Slot> slots; ///< a power of two, at most half of them taken
        std::unique_ptr<std::deque<Text>> texts; ///< null: none yet; most pools of two people have none
    };
    Text *intern(std::string_view text, quint64 hash);
    static Slot &slotOf(Shard &shard, std::string_view text, quint64 hash);
    static void grow(Shard &shard);

    const NicknameTable *m_nicknames;
    std::array<Shard, 32> m_shards;
};

} // namespace rosterlink::matching
