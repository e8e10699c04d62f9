// SPDX-License-Identifier: Apache-2.0
#include "core/matching/blockkeys.h"

#include "core/matching/keyedsort.h"
#include "core/matching/normalizedaddress.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
using Keys = std::vector<quint64>;

quint64 letterOf(const Text *name)
{
    return static_cast<unsigned char>(name->text.front());
}

quint64 bornKey(const Profile &person)
{
    return person.born.isFull() ? person.born.packedInAnyOrder() : 0;
}

quint64 inEitherOrder(quint64 one, quint64 other)
{
    return combined(std::min(one, other), std::max(one, other));
}

template<typename Each>
void forFirstWords(const Profile &person, Each each)
{
    for (size_t i = 0; i < person.firstWords; ++i) {
        each(person.given[i]);
    }
    if (person.nickname) {
        each(person.nickname);
    }
}

template<typename Each>
void forLastParts(const Profile &person, Each each)
{
    for (const Text *part : person.lastParts) {
        each(part);
    }
    if (person.previousLast) {
        each(person.previousLast);
    }
}

void addForms(const Profile &person, Keys &keys)
{
    forFirstWords(person, [&](const Text *word) {
        for (const quint16 form : word->forms ? *word->forms : NicknameTable::Forms()) {
            forLastParts(person, [&](const Text *part) { keys.push_back(combined(form, part->hash)); });
        }
    });
}

void addNamesAndBirth(const Profile &person, Pass pass, Keys &keys)
{
    const quint64 born = bornKey(person);
    if (born == 0) {
        return;
    }
    const auto add = [&](const Text *name) { keys.push_back(combined(born, name->hash)); };
    if (pass == Pass::LastAndBirth) {
        forLastParts(person, add);
    } else if (pass == Pass::FirstAndBirth) {
        forFirstWords(person, add);
    } else if (person.first && person.last) {
        keys.push_back(combined(born, inEitherOrder(letterOf(person.first), letterOf(person.last))));
    }
}

void addNames(const Profile &person, Pass pass, Keys &keys)
{
    if (!person.first || !person.last) {
        return;
    }
    switch (pass) {
    case Pass::FullName:
        keys.push_back(inEitherOrder(person.first->hash, person.last->hash));
        break;
    case Pass::InitialAndLast:
        keys.push_back(combined(letterOf(person.first), person.last->hash));
        break;
    case Pass::FirstAndSound:
        keys.push_back(combined(person.first->hash, person.last->sound));
        break;
    case Pass::SoundAndLast:
        keys.push_back(combined(person.first->sound, person.last->hash));
        break;
    default:
        forFirstWords(person, [&](const Text *word) {
            forLastParts(person, [&](const Text *part) { keys.push_back(combined(word->hash, part->hash)); });
        });
    }
}

void addEach(const ContactTexts &texts, Keys &keys)
{
    std::transform(texts.begin(), texts.end(), std::back_inserter(keys),
                   [](const Text *text) { return text->hash; });
}

void addHome(const Profile &person, Keys &keys)
{
    if (!person.street) {
        return;
    }
    for (const Text *place : {person.postcode, person.city}) {
        if (place) {
            keys.push_back(combined(person.house, place->hash));
        }
    }
}

void addSoundAndHome(const Profile &person, Keys &keys)
{
    for (const Text *name : {person.first, person.last}) {
        if (!name) {
            continue;
        }
        if (person.postcode) {
            keys.push_back(combined(name->sound, person.postcode->hash));
        }
        if (person.street) {
            keys.push_back(combined(name->sound, hashOf(houseNumberOf(person.street->text))));
        }
    }
}

void addStreetWords(const Profile &person, Keys &keys)
{
    constexpr size_t telling = 4; ///< letters; shorter words are abbreviations
    const std::string_view street =
        person.street ? std::string_view(person.street->text) : std::string_view();
    for (size_t begin = 0; begin < street.size();) {
        const size_t end = std::min(street.find(' ', begin), street.size());
        for (const Text *place : {person.postcode, person.city}) {
            if (place && end - begin >= telling) {
                keys.push_back(combined(hashOf(street.substr(begin, end - begin)), place->hash));
            }
        }
        begin = end + 1;
    }
}

quint64 firstOf(const ContactTexts &texts)
{
    return texts.isEmpty() ? 0 : texts[0]->hash;
}
} // namespace

void keysOf(const Profile &person, Pass pass, Keys &keys)
{
    keys.clear();
    switch (pass) {
    case Pass::FullName:
    case Pass::FirstAndPart:
    case Pass::InitialAndLast:
    case Pass::FirstAndSound:
    case Pass::SoundAndLast:
        addNames(person, pass, keys);
        break;
    case Pass::FormAndLast:
        addForms(person, keys);
        break;
    case Pass::LastAndBirth:
    case Pass::FirstAndBirth:
    case Pass::InitialsAndBirth:
        addNamesAndBirth(person, pass, keys);
        break;
    case Pass::Phone:
        addEach(person.phones, keys);
        break;
    case Pass::Email:
        addEach(person.emails, keys);
        break;
    case Pass::EmailUser:
        person.forEmailUsers([&keys](quint64 user) { keys.push_back(user); });
        break;
    case Pass::Identifier:
        addEach(person.identifiers, keys);
        break;
    case Pass::Home:
        addHome(person, keys);
        break;
    case Pass::Birth:
        if (const quint64 born = bornKey(person)) {
            keys.push_back(combined(born, 0));
        }
        break;
    case Pass::SoundAndHome:
        addSoundAndHome(person, keys);
        break;
    case Pass::Town:
        if (person.postcode && person.city) {
            keys.push_back(combined(person.postcode->hash, person.city->hash));
        }
        break;
    case Pass::StreetWord:
        addStreetWords(person, keys);
        break;
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<KeyedPerson> keyedPeople(const std::vector<Profile> &people, Pass pass)
{
    std::vector<KeyedPerson> entries;
    entries.reserve(people.size());
    Keys keys;
    for (quint32 person = 0; person < people.size(); ++person) {
        keysOf(people[person], pass, keys);
        for (const quint64 key : keys) {
            entries.push_back({key, person});
        }
    }
    sortByKey(entries);
    return entries;
}

quint64 furtherKeyOf(const Profile &person, Further fact)
{
    switch (fact) {
    case Further::BirthDate:
        return bornKey(person);
    case Further::Postcode:
        return person.postcode ? person.postcode->hash : 0;
    case Further::Phone:
        return firstOf(person.phones);
    case Further::Email:
        return firstOf(person.emails);
    case Further::FirstName:
        return person.first ? person.first->hash : 0;
    case Further::Middle:
        return person.given.size() > person.firstWords ? letterOf(person.given[person.firstWords]) : 0;
    }
    return 0;
}

} // namespace rosterlink::matching
