// SPDX-License-Identifier: Apache-2.0
#include "core/matching/siblings.h"

#include "core/matching/comparison.h"
#include "core/matching/keyedsort.h"

#include <algorithm>
#include <numeric>

namespace rosterlink::matching
{

namespace
{
struct HomeFacts
{
    int compared = 0;
    int shared = 0;
};

HomeFacts compareHomes(const Profile &a, const Profile &b)
{
    HomeFacts facts;
    const auto count = [&facts](bool known, bool shared) {
        facts.compared += known ? 1 : 0;
        facts.shared += known && shared ? 1 : 0;
    };
    count(!a.phones.isEmpty() && !b.phones.isEmpty(), haveInCommon(a.phones, b.phones));
    count(!a.emails.isEmpty() && !b.emails.isEmpty(), haveInCommon(a.emails, b.emails));
    count(a.street && b.street, a.street == b.street && (a.postcode == b.postcode || a.city == b.city));
    return facts;
}

/// Where only the last name speaks for it, two homes that have nothing in common speak against it.
bool areSiblings(const Profile &a, const Profile &b)
{
    if (a.first == b.first) {
        return false;
    }
    const HomeFacts home = compareHomes(a, b);
    return home.shared > 0 || (haveInCommon(a.lastParts, b.lastParts) && home.compared < 2);
}

using Names = std::pair<const Text *, const Text *>;

std::vector<Names> namesOf(const SameDaySiblings &siblings, quint32 person)
{
    std::vector<Names> names;
    const auto add = [&](quint32 one) {
        names.emplace_back(siblings.profile(one).first, siblings.profile(one).last);
    };
    add(person);
    for (const quint32 sibling : siblings.of(person)) {
        add(sibling);
    }
    std::sort(names.begin(), names.end(), [](const Names &a, const Names &b) {
        return std::less<const Text *>()(a.first, b.first) ||
               (a.first == b.first && std::less<const Text *>()(a.second, b.second));
    });
    return names;
}
} // namespace

SameDaySiblings::SameDaySiblings(const std::vector<Profile> &people, Side side)
    : m_people(people)
    , m_side(side)
    , m_starts(people.size() + 1)
{
    indexHomes();
    findSiblings();
}

template<typename Each>
void SameDaySiblings::forSharedHomeTexts(const Profile &person, Each each) const
{
    const auto take = [&](const Text *text) {
        if (text && text->peopleOn(m_side) > 1) {
            each(text);
        }
    };
    std::for_each(person.phones.begin(), person.phones.end(), take);
    std::for_each(person.emails.begin(), person.emails.end(), take);
    take(person.street);
}

void SameDaySiblings::indexHomes()
{
    for (quint32 person = 0; person < m_people.size(); ++person) {
        forSharedHomeTexts(m_people[person], [&](const Text *text) {
            m_byHome.push_back({text->hash, person});
        });
    }
    sortByKey(m_byHome);
}

/// Only who has the birth date and a last name or a home in common can be brother or sister.
void SameDaySiblings::findSiblings()
{
    std::vector<Keyed> entries;
    for (quint32 person = 0; person < m_people.size(); ++person) {
        const Profile &profile = m_people[person];
        if (profile.born.isFull()) {
            const auto add = [&](const Text *text) {
                entries.push_back({combined(profile.born.packed(), text->hash), person});
            };
            std::for_each(profile.lastParts.begin(), profile.lastParts.end(), add);
            forSharedHomeTexts(profile, add);
        }
    }
    sortByKey(entries);
    std::vector<std::pair<quint32, quint32>> pairs;
    forSameKey(entries, [&](auto begin, auto end) {
        for (auto one = begin; one != end; ++one) {
            for (auto other = begin; other != end; ++other) {
                const auto [a, b] = std::pair(one->person, other->person);
                if (a != b && m_people[a].born == m_people[b].born && areSiblings(m_people[a], m_people[b])) {
                    pairs.emplace_back(a, b);
                }
            }
        }
    });
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_siblings.reserve(pairs.size());
    for (const auto &[person, sibling] : pairs) {
        ++m_starts[person + 1];
        m_siblings.push_back(sibling);
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
}

bool SameDaySiblings::mayHaveOne(quint32 person, const NormalizedDate &born) const
{
    bool found = false;
    forSharedHomeTexts(m_people[person], [&](const Text *text) {
        auto at = std::lower_bound(m_byHome.begin(), m_byHome.end(), Keyed{text->hash, 0});
        for (; at != m_byHome.end() && at->key == text->hash && !found; ++at) {
            const Profile &other = m_people[at->person];
            found = at->person != person && other.first != m_people[person].first &&
                    compareDates(other.born, born) != Finding::Different;
        }
    });
    return found;
}

bool haveSameNames(const SameDaySiblings &leftSiblings, quint32 left, const SameDaySiblings &rightSiblings,
                   quint32 right)
{
    return namesOf(leftSiblings, left) == namesOf(rightSiblings, right);
}

} // namespace rosterlink::matching
