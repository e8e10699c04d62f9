// SPDX-License-Identifier: Apache-2.0
#include "core/matching/textpool.h"

namespace rosterlink::matching
{

quint64 hashOf(std::string_view text)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return combined(hash, text.size());
}

quint64 combined(quint64 one, quint64 other)
{
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    quint64 mixed = one * 0x9E3779B97F4A7C15ULL + other + 0x632BE59BD9B4E019ULL;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31U);
}

Text *TextPool::intern(std::string_view text)
{
    if (text.empty()) {
        return nullptr;
    }
    const quint64 hash = hashOf(text);
    Shard &shard = m_shards[(hash >> 40U) % m_shards.size()];
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.index.find(Key{text, hash}); found != shard.index.end()) {
        return found->second;
    }
    Text &added = shard.texts.emplace_back();
    added.text = text;
    added.hash = hash;
    added.forms = m_nicknames ? m_nicknames->formsOf(text) : nullptr;
    shard.index.emplace(Key{added.text, hash}, &added);
    return &added;
}

} // namespace rosterlink::matching
