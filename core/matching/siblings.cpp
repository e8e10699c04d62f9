// SPDX-License-Identifier: Apache-2.0
#include "core/matching/siblings.h"

#include "core/matching/comparison.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
struct HomeFacts
{
    int compared = 0;
    int shared = 0;
};

bool haveInCommon(const FewTexts &a, const FewTexts &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const Text *text) { return b.contains(text); });
}

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

template<typename Each>
void SameDaySiblings::forHomeTexts(const Profile &person, Each each)
{
    std::for_each(person.phones.begin(), person.phones.end(), each);
    std::for_each(person.emails.begin(), person.emails.end(), each);
    if (person.street) {
        each(person.street);
    }
}

SameDaySiblings::SameDaySiblings(const std::vector<Profile> &people)
    : m_people(people)
{
    for (quint32 person = 0; person < people.size(); ++person) {
        forHomeTexts(people[person], [&](const Text *text) { m_byHome.push_back({text, person}); });
    }
    std::sort(m_byHome.begin(), m_byHome.end(), [](const Homed &a, const Homed &b) {
        return a.text != b.text ? std::less<const Text *>()(a.text, b.text) : a.person < b.person;
    });
    for (quint32 person = 0; person < people.size(); ++person) {
        if (people[person].born.isFull()) {
            m_byDate.push_back({people[person].born.packed(), person});
        }
    }
    std::sort(m_byDate.begin(), m_byDate.end(), [](const Born &a, const Born &b) {
        return a.date != b.date ? a.date < b.date : a.person < b.person;
    });
}

std::vector<quint32> SameDaySiblings::of(quint32 person) const
{
    std::vector<quint32> siblings;
    const quint32 date = m_people[person].born.packed();
    auto at = std::lower_bound(m_byDate.begin(), m_byDate.end(), date,
                               [](const Born &born, quint32 wanted) { return born.date < wanted; });
    for (; at != m_byDate.end() && at->date == date; ++at) {
        if (at->person != person && areSiblings(m_people[person], m_people[at->person])) {
            siblings.push_back(at->person);
        }
    }
    return siblings;
}

bool SameDaySiblings::mayHaveOne(quint32 person, const NormalizedDate &born) const
{
    bool found = false;
    forHomeTexts(m_people[person], [&](const Text *text) {
        auto at = std::lower_bound(m_byHome.begin(), m_byHome.end(), text,
                                   [](const Homed &homed, const Text *wanted) {
                                       return std::less<const Text *>()(homed.text, wanted);
                                   });
        for (; at != m_byHome.end() && at->text == text && !found; ++at) {
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
