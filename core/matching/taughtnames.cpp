// SPDX-License-Identifier: Apache-2.0
#include "core/matching/taughtnames.h"

#include "core/matching/normalizedname.h"

namespace rosterlink::matching
{

std::string nameKey(Field field, const QString &name)
{
    TextFolder folder;
    const std::string written = name.toStdString();
    if (field == Field::LastName) {
        return normalizeName(folder, {{}, {}, written, {}, {}}).last;
    }
    const NormalizedName normalized = normalizeName(folder, {written, {}, {}, {}, {}});
    return normalized.given.empty() ? std::string() : normalized.given.front();
}

TaughtNames::TaughtNames(const std::vector<TaughtName> &names)
    : m_nicknames(NicknameTable::builtIn())
{
    std::shared_ptr<NicknameTable> extended;
    for (const TaughtName &name : names) {
        const std::string one = nameKey(name.field, name.motivity);
        const std::string other = nameKey(name.field, name.counterpart);
        if (one.empty() || other.empty() || one == other) {
            continue;
        }
        if (name.field == Field::LastName) {
            m_otherLast[one] = other;
            m_otherLast[other] = one;
            continue;
        }
        if (!extended) {
            extended = std::make_shared<NicknameTable>(*m_nicknames);
        }
        extended->teach(one, other);
    }
    if (extended) {
        m_hasFirst = true;
        m_nicknames = std::move(extended);
    }
}

void TaughtNames::addFormerName(Profile &person, TextPools &pools, ProfileScratch &scratch) const
{
    if (m_otherLast.empty() || !person.last || person.previousLast) {
        return;
    }
    const auto other = m_otherLast.find(person.last->text);
    if (other != m_otherLast.end()) {
        person.previousLast = pools.lastNames.intern(other->second, scratch.lastNames);
    }
}

bool TaughtNames::tell(const Profile &a, const Profile &b) const
{
    return tellFirst(a, b) || tellLast(a, b);
}

bool TaughtNames::tellFirst(const Profile &a, const Profile &b) const
{
    const Text *one = a.firstWord();
    const Text *other = b.firstWord();
    if (!m_hasFirst || !one || !other || one == other || !NicknameTable::areForms(one->forms, other->forms)) {
        return false;
    }
    const auto own = NicknameTable::builtIn();
    return !NicknameTable::areForms(own->formsOf(one->text), own->formsOf(other->text));
}

bool TaughtNames::tellLast(const Profile &a, const Profile &b) const
{
    if (m_otherLast.empty() || !a.last || !b.last) {
        return false;
    }
    const auto other = m_otherLast.find(a.last->text);
    return other != m_otherLast.end() && other->second == b.last->text;
}

} // namespace rosterlink::matching
