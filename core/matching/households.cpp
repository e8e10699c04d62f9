// SPDX-License-Identifier: Apache-2.0
#include "core/matching/households.h"

#include "core/matching/keyedsort.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
constexpr size_t mostInHome = 20; ///< people; where more have one street it is a school's or an office's

struct Homed
{
    quint64 key = 0;
    const Profile *person = nullptr;
    bool operator<(const Homed &other) const { return key < other.key; }
};

void countShared(const ContactTexts &one, const ContactTexts &other, SharedContacts &contacts)
{
    if (!one.isEmpty() && !other.isEmpty()) {
        ++contacts.pairs;
        contacts.shared += other.contains(one[0]) ? 1 : 0;
    }
}

Households countHomes(std::vector<Homed> &people)
{
    Households counted;
    counted.people = people.size();
    sortByKey(people);
    forSameKey(people, [&counted](auto begin, auto end) {
        const auto size = static_cast<quint64>(end - begin);
        counted.housemates += size * (size - 1);
        for (auto one = begin; size <= mostInHome && one != end; ++one) {
            for (auto other = one + 1; other != end; ++other) {
                countShared(one->person->phones, other->person->phones, counted.phones);
                countShared(one->person->emails, other->person->emails, counted.emails);
            }
        }
    });
    return counted;
}
} // namespace

Households householdsOf(const std::vector<Profile> &people, Side side)
{
    std::vector<Homed> homes;
    Households byPhone;
    for (const Profile &person : people) {
        const Text *place = person.postcode ? person.postcode : person.city;
        if (person.street && place) {
            homes.push_back({combined(person.house, place->hash), &person});
        }
        if (!person.phones.isEmpty()) {
            ++byPhone.people;
            byPhone.housemates += person.phones[0]->peopleOn(side) - 1;
        }
    }
    Households byHome = countHomes(homes);
    if (byHome.housemates * byPhone.people < byPhone.housemates * byHome.people) {
        byHome.people = byPhone.people;
        byHome.housemates = byPhone.housemates;
    }
    return byHome;
}

} // namespace rosterlink::matching
