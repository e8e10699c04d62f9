// SPDX-License-Identifier: Apache-2.0
#include "core/matching/profile.h"

#include "core/matching/normalizedaddress.h"
#include "core/matching/normalizedemail.h"
#include "core/matching/normalizedphone.h"

#include <algorithm>

namespace rosterlink::matching
{

namespace
{
std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

/// Letters and digits in one word, without the name of the system that gave it ("system|value").
std::string normalizeIdentifier(TextFolder &folder, std::string_view written)
{
    std::string all;
    for (const std::string &word : wordsOf(folder.fold(written.substr(written.rfind('|') + 1)))) {
        all += word;
    }
    return all;
}

/// Reads one person of a roster; one use.
class Reader
{
public:
    Reader(const Roster &roster, Roster::Index person, std::optional<Side> side, TextPools &pools,
           ProfileScratch &scratch)
        : m_roster(roster)
        , m_person(person)
        , m_side(side)
        , m_pools(pools)
        , m_scratch(scratch)
        , m_folder(scratch.folder)
    {}

    Profile read()
    {
        m_profile.row = m_person;
        m_profile.idHash = hashOf(viewOf(m_roster.id(m_person)));
        m_profile.born = normalizeDate(text(Field::DateOfBirth));
        readName();
        readSeveral(Field::Phone, m_pools.phones, m_profile.phones, normalizePhone);
        readSeveral(Field::Email, m_pools.emails, m_profile.emails, normalizeEmail);
        m_profile.emailUser = m_profile.emails.isEmpty() ? 0 : Profile::userHashOf(*m_profile.emails[0]);
        readSeveral(Field::Identifier, m_pools.identifiers, m_profile.identifiers, normalizeIdentifier);
        readAddress();
        return std::move(m_profile);
    }

private:
    std::string_view text(Field field) const { return viewOf(m_roster.text(m_person, field)); }

    const Text *counted(Text *held) const
    {
        if (held && m_side) {
            held->count(*m_side);
        }
        return held;
    }

    Text *firstName(std::string_view text) { return m_pools.firstNames.intern(text, m_scratch.firstNames); }
    Text *lastName(std::string_view text) { return m_pools.lastNames.intern(text, m_scratch.lastNames); }
    Text *place(std::string_view text) { return m_pools.places.intern(text, m_scratch.places); }

    void readName()
    {
        const NormalizedName name =
            normalizeName(m_folder, {text(Field::FirstName), text(Field::MiddleName), text(Field::LastName),
                                     text(Field::Nickname), text(Field::PreviousLastName)});
        m_profile.first = counted(firstName(name.first));
        m_profile.last = counted(lastName(name.last));
        m_profile.suffix = name.suffix;
        m_profile.nickname = firstName(name.nickname);
        m_profile.previousLast = lastName(name.previousLast);
        for (const std::string &word : name.given) {
            m_profile.given.add(firstName(word));
        }
        for (const std::string &part : name.lastParts) {
            m_profile.lastParts.add(lastName(part));
        }
        m_profile.firstWords = static_cast<quint8>(std::min(name.firstWords, m_profile.given.size()));
    }

    template<typename Normalize>
    void readSeveral(Field field, TextPool &pool, ContactTexts &texts, Normalize normalize)
    {
        for (const std::string_view value : valuesOf(text(field))) {
            Text *held = pool.intern(normalize(m_folder, value));
            if (held && !texts.contains(held)) {
                texts.add(counted(held));
            }
        }
    }

    void readAddress()
    {
        const NormalizedAddress address = normalizeAddress(
            m_folder, {text(Field::Street), text(Field::City), text(Field::State), text(Field::Postcode)});
        m_profile.street = counted(m_pools.places.intern(address.street));
        m_profile.house = address.street.empty() ? 0 : hashOf(withoutApartment(address.street));
        m_profile.city = place(address.city);
        m_profile.state = place(address.state);
        m_profile.postcode = place(address.postcode);
    }

    const Roster &m_roster;
    Roster::Index m_person;
    std::optional<Side> m_side;
    TextPools &m_pools;
    ProfileScratch &m_scratch;
    TextFolder &m_folder;
    Profile m_profile;
};
} // namespace

quint64 Profile::userHashOf(const Text &email)
{
    const std::string_view user = userPartOf(email.text);
    return user.empty() ? 0 : hashOf(user);
}

Profile makeProfile(const Roster &roster, Roster::Index person, std::optional<Side> side, TextPools &pools,
                    ProfileScratch &scratch)
{
    return Reader(roster, person, side, pools, scratch).read();
}

} // namespace rosterlink::matching
