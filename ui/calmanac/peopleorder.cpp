// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peopleorder.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace rosterlink::ui
{

namespace
{
QCollator collator()
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

bool comesBefore(const RosterPerson &one, const RosterPerson &other)
{
    static const QCollator names = collator();
    const int order = names.compare(one.name, other.name);
    return order != 0 ? order < 0 : std::tie(one.side, one.id) < std::tie(other.side, other.id);
}

std::vector<RosterPerson> sortedPeople(std::vector<RosterPerson> people)
{
    const QCollator names = collator();
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(people.size());
    for (size_t i = 0; i < people.size(); ++i) {
        keys.emplace_back(names.sortKey(people[i].name), i);
    }
    std::sort(keys.begin(), keys.end(), [&](const auto &one, const auto &other) {
        const int order = one.first.compare(other.first);
        const auto &a = people[one.second];
        const auto &b = people[other.second];
        return order != 0 ? order < 0 : std::tie(a.side, a.id) < std::tie(b.side, b.id);
    });
    std::vector<RosterPerson> sorted;
    sorted.reserve(people.size());
    for (const auto &[key, index] : keys) {
        sorted.push_back(std::move(people[index]));
    }
    return sorted;
}

} // namespace rosterlink::ui
