// SPDX-License-Identifier: Apache-2.0
#include "core/matching/textpool.h"

#include "core/matching/soundex.h"

#include <algorithm>

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
    return text.empty() ? nullptr : intern(text, hashOf(text));
}

Text *TextPool::intern(std::string_view text, Recent &recent)
{
    if (text.empty()) {
        return nullptr;
    }
    const quint64 hash = hashOf(text);
    Text *&known = recent.m_texts[hash % recent.m_texts.size()];
    if (!known || known->hash != hash || known->text != text) {
        known = intern(text, hash);
    }
    return known;
}

Text *TextPool::intern(std::string_view text, quint64 hash)
{
    Shard &shard = m_shards[(hash >> 40U) % m_shards.size()];
    const std::lock_guard lock(shard.mutex);
    if (!shard.texts) {
        shard.texts = std::make_unique<std::deque<Text>>();
    }
    if (shard.texts->size() * 2 >= shard.slots.size()) {
        grow(shard);
    }
    Slot &slot = slotOf(shard, text, hash);
    if (!slot.text) {
        Text &added = shard.texts->emplace_back();
        added.text = text;
        added.hash = hash;
        if (m_nicknames) {
            added.forms = m_nicknames->formsOf(text);
            added.sound = soundex(text);
        }
        slot = {hash, &added};
    }
    return slot.text;
}

void TextPool::close()
{
    for (Shard &shard : m_shards) {
        shard.slots = {};
    }
}

/// Where the text stands, or the free slot where it belongs.
TextPool::Slot &TextPool::slotOf(Shard &shard, std::string_view text, quint64 hash)
{
    const size_t mask = shard.slots.size() - 1;
    size_t at = hash & mask;
    while (shard.slots[at].text && (shard.slots[at].hash != hash || shard.slots[at].text->text != text)) {
        at = (at + 1) & mask;
    }
    return shard.slots[at];
}

void TextPool::grow(Shard &shard)
{
    constexpr size_t firstSlots = 8;
    shard.slots.assign(std::max(firstSlots, shard.slots.size() * 2), {});
    for (Text &text : *shard.texts) {
        slotOf(shard, text.text, text.hash) = {text.hash, &text};
    }
}

} // namespace rosterlink::matching
