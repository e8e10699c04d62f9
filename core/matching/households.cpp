// SPDX-License-Identifier: Apache-2.0
#include "core/matching/households.h"

#include "core/matching/normalizedaddress.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
constexpr size_t mostInHome = 20; ///< people; where more have one street it is a school's or an office's

struct Homed
{
    quint64 home = 0;
    const Profile *person = nullptr;
};

/// Calls each(begin, end) for the people of every home.
template<typename Each>
void forHomes(std::vector<Homed> &people, Each each)
{
    std::sort(people.begin(), people.end(), [](const Homed &a, const Homed &b) { return a.home < b.home; });
    for (auto begin = people.begin(); begin != people.end();) {
        const auto end =
            std::find_if(begin, people.end(), [begin](const Homed &one) { return one.home != begin->home; });
        each(begin, end);
        begin = end;
    }
}

void countShared(const FewTexts &one, const FewTexts &other, SharedContacts &contacts)
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
    forHomes(people, [&counted](auto begin, auto end) {
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

Households householdsOf(const std::vector<Profile> &people)
{
    std::vector<Homed> homes;
    std::vector<Homed> phones;
    for (const Profile &person : people) {
        const Text *place = person.postcode ? person.postcode : person.city;
        if (person.street && place) {
            homes.push_back({combined(hashOf(withoutApartment(person.street->text)), place->hash), &person});
        }
        if (!person.phones.isEmpty()) {
            phones.push_back({person.phones[0]->hash, &person});
        }
    }
    Households byHome = countHomes(homes);
    const Households byPhone = countHomes(phones);
    if (byHome.housemates * byPhone.people < byPhone.housemates * byHome.people) {
        byHome.people = byPhone.people;
        byHome.housemates = byPhone.housemates;
    }
    return byHome;
}

} // namespace rosterlink::matching
