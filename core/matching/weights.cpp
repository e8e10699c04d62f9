// SPDX-License-Identifier: Apache-2.0
#include "core/matching/weights.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace rosterlink::matching
{

namespace
{
// How common a name is where the rosters are too small to tell: as if this many people with usual names stood
// in them.
constexpr double knownPeople = 500;
constexpr double usualFirstName = 0.006;
constexpr double usualLastName = 0.003;
constexpr quint64 smallestClass = 256;
// The bits by which the weights below understate every pair, found where they are compared with the truth of
// generated rosters: four times as likely.
constexpr double understated = 2.0;

// How many others of the same roster a person lives with where the defaults of relativePrior were found, and
// as if how many such people stood in every roster. By how many bits what is found there may differ.
constexpr double usualHousematesOfLearners = 0.25;
constexpr double usualHousematesOfMembers = 0.0125;
constexpr double usualPeople = 50;
constexpr double usualPairs = 10; ///< of people of one home, likewise
constexpr double mostMoreBits = 6;
constexpr double fewestBits = 2;
constexpr double mostBits = 8;
constexpr double ofOneFrom = 5;

struct Entry
{
    Field field;
    Finding finding;
    Bits bits;
};

// Of names, `stranger` is added to the bits of the name's rarity. Where the relative's bits are 0, the
// finding tells homes apart and not the people in them.
constexpr std::array names{
    Entry{Field::FirstName, Finding::Same, {-0.2, 7.5}},
    Entry{Field::FirstName, Finding::Nickname, {-3.6, 4.5}},
    Entry{Field::FirstName, Finding::PartOfName, {-2.5, 5.0}},
    Entry{Field::FirstName, Finding::Initial, {-5.0, 0.5}},
    Entry{Field::FirstName, Finding::Typo, {-4.0, 2.0}},
    Entry{Field::FirstName, Finding::Similar, {-6.5, -1.5}},
    Entry{Field::FirstName, Finding::Exchanged, {-3.5, 7.5}},
    Entry{Field::FirstName, Finding::Different, {-8.5, -8.5}},
    Entry{Field::LastName, Finding::Same, {-0.2, 0.0}},
    Entry{Field::LastName, Finding::PartOfName, {-3.0, 0.5}},
    Entry{Field::LastName, Finding::FormerName, {-1.5, 2.0}},
    Entry{Field::LastName, Finding::Typo, {-4.0, 0.5}},
    Entry{Field::LastName, Finding::Similar, {-6.5, -1.0}},
    Entry{Field::LastName, Finding::Exchanged, {-3.5, 0.0}},
    Entry{Field::LastName, Finding::SuffixMissing, {-2.0, -1.0}},
    Entry{Field::LastName, Finding::SuffixDiffers, {-9.0, -7.0}},
    Entry{Field::LastName, Finding::Different, {-5.5, -3.0}},
    Entry{Field::MiddleName, Finding::Same, {4.5, 4.5}},
    Entry{Field::MiddleName, Finding::Initial, {2.3, 2.3}},
    Entry{Field::MiddleName, Finding::Nickname, {2.0, 2.0}},
    Entry{Field::MiddleName, Finding::PartOfName, {2.0, 2.0}},
    Entry{Field::MiddleName, Finding::Typo, {2.5, 2.5}},
    Entry{Field::MiddleName, Finding::Similar, {-0.5, -0.5}},
    Entry{Field::MiddleName, Finding::Different, {-4.5, -4.5}},
};

constexpr std::array contacts{
    Entry{Field::Phone, Finding::Same, {15.0, 1.5}},
    Entry{Field::Phone, Finding::SameButShared, {13.0, 0.0}},
    Entry{Field::Phone, Finding::Typo, {9.0, 0.0}},
    Entry{Field::Phone, Finding::Similar, {9.0, 0.0}},
    Entry{Field::Phone, Finding::Different, {-2.8, -0.4}},
    Entry{Field::Email, Finding::Same, {15.0, 1.5}},
    Entry{Field::Email, Finding::SameButShared, {13.0, 0.0}},
    Entry{Field::Email, Finding::SameUserPart, {6.0, 0.0}},
    Entry{Field::Email, Finding::Typo, {10.0, 0.0}},
    Entry{Field::Email, Finding::Different, {-1.9, -0.4}},
    Entry{Field::Street, Finding::Same, {11.0, 0.0}},
    Entry{Field::Street, Finding::SameHome, {8.0, 0.0}},
    Entry{Field::Street, Finding::Typo, {9.0, 0.0}},
    Entry{Field::Street, Finding::SameTown, {2.5, -0.3}},
    Entry{Field::Street, Finding::Different, {-2.5, -0.3}},
    Entry{Field::Postcode, Finding::Same, {6.0, 0.0}},
    Entry{Field::Postcode, Finding::Typo, {1.0, 0.0}},
    Entry{Field::Postcode, Finding::Different, {-2.0, -0.3}},
    Entry{Field::Identifier, Finding::Same, {18.0, 12.0}},
    Entry{Field::Identifier, Finding::SameButShared, {10.0, 0.0}},
    Entry{Field::Identifier, Finding::Typo, {11.0, 3.0}},
    Entry{Field::Identifier, Finding::Different, {-4.0, -4.0}},
};

// Children's birth dates spread over some eighteen years, those of staff over fifty.
constexpr std::array learnersOnly{
    Entry{Field::DateOfBirth, Finding::Same, {12.5, 4.0}},
    Entry{Field::DateOfBirth, Finding::DayMonthSwapped, {6.0, 4.0}},
    Entry{Field::DateOfBirth, Finding::OneDateDigit, {3.0, 1.5}},
    Entry{Field::DateOfBirth, Finding::PartialDate, {4.0, 2.0}},
    Entry{Field::DateOfBirth, Finding::Different, {-8.0, -7.5}},
};

// Of two members in one home, one may be the other's son of the same name; each has an e-mail address of
// their own.
constexpr std::array membersOnly{
    Entry{Field::DateOfBirth, Finding::Same, {13.8, 7.0}},
    Entry{Field::DateOfBirth, Finding::DayMonthSwapped, {7.0, 5.0}},
    Entry{Field::DateOfBirth, Finding::OneDateDigit, {3.5, 2.5}},
    Entry{Field::DateOfBirth, Finding::PartialDate, {5.0, 3.0}},
    Entry{Field::DateOfBirth, Finding::Different, {-8.0, -7.5}},
    Entry{Field::FirstName, Finding::Same, {-0.2, 1.7}},
    Entry{Field::LastName, Finding::SuffixMissing, {-2.0, -2.0}},
    Entry{Field::LastName, Finding::Different, {-5.0, -4.0}},
    Entry{Field::Phone, Finding::Different, {-2.8, -1.5}},
    Entry{Field::Email, Finding::Same, {15.0, 5.0}},
    Entry{Field::Email, Finding::Different, {-1.9, -1.8}},
};

// Where homes are of one person each, all of an address counts, however it is written.
constexpr std::array whereHomesAreOfOne{
    Entry{Field::FirstName, Finding::Different, {-4.0, -4.0}},
    Entry{Field::LastName, Finding::Different, {-4.0, -1.75}},
    Entry{Field::DateOfBirth, Finding::Different, {-5.0, -5.0}},
    Entry{Field::Street, Finding::Same, {15.0, 0.0}},
    Entry{Field::Street, Finding::SameHome, {13.0, 0.0}},
    Entry{Field::Street, Finding::Typo, {13.0, 0.0}},
    Entry{Field::Street, Finding::Similar, {11.0, 0.0}},
    Entry{Field::City, Finding::Same, {3.0, 0.0}},
    Entry{Field::City, Finding::Typo, {3.0, 0.0}},
    Entry{Field::City, Finding::Similar, {2.0, 0.0}},
    Entry{Field::City, Finding::Different, {-2.0, 0.0}},
    Entry{Field::State, Finding::Same, {0.7, 0.0}},
    Entry{Field::State, Finding::Different, {-2.0, 0.0}},
    Entry{Field::Postcode, Finding::Same, {5.0, 0.0}},
    Entry{Field::Postcode, Finding::Typo, {3.0, 0.0}},
    Entry{Field::Postcode, Finding::Different, {-2.0, 0.0}},
};

template<typename Entries>
void fill(Model &model, const Entries &entries)
{
    for (const Entry &entry : entries) {
        model.at(entry.field, entry.finding) = entry.bits;
    }
}

double rarity(double count, double usual, double people)
{
    return -std::log2((std::max(count - 1.0, 0.0) + knownPeople * usual) / (people + knownPeople));
}

/// The rarity of a name counts by the commoner of its two forms.
bool countsRarity(Finding finding)
{
    return finding != Finding::BothMissing && finding != Finding::OneMissing && finding != Finding::Different;
}

double commoner(double one, double other)
{
    return std::min(one, other);
}

/// What a last name shares with another: the whole, or the part that both have.
double lastNameBits(const Population &population, Finding finding, const Profile &a, const Profile &b)
{
    if (finding == Finding::PartOfName) {
        double bits = 0;
        for (const Text *part : a.lastParts) {
            bits = b.lastParts.contains(part) ? std::max(bits, population.lastNameBits(part)) : bits;
        }
        return bits;
    }
    return commoner(population.lastNameBits(a.last), population.lastNameBits(b.last));
}
} // namespace

Model Model::defaults(Kind kind)
{
    Model model;
    fill(model, names);
    fill(model, contacts);
    if (kind == Kind::Members) {
        fill(model, membersOnly);
        model.relativePrior = 4.0;
    } else {
        fill(model, learnersOnly);
        model.relativePrior = 1.5;
    }
    return model;
}

/// What an own phone or e-mail address says against two people of one home being two: the more, the fewer
/// people of one home have the same one.
void fitContacts(Bits &same, const SharedContacts &left, const SharedContacts &right)
{
    const double usual = std::exp2(-same.relative);
    const auto pairs = static_cast<double>(left.pairs + right.pairs);
    const auto shared = static_cast<double>(left.shared + right.shared);
    const double more = std::clamp(-bitsMore(shared, pairs, usual, usualPairs), 0.0, mostMoreBits);
    same.relative += more;
}

Model Model::fitted(Kind kind, const Households &left, const Households &right)
{
    Model model = defaults(kind);
    const double usual = kind == Kind::Members ? usualHousematesOfMembers : usualHousematesOfLearners;
    const auto people = static_cast<double>(left.people + right.people);
    const auto housemates = static_cast<double>(left.housemates + right.housemates);
    const double bits = std::clamp(-bitsMore(housemates, people, usual, usualPeople), -fewestBits, mostBits);
    model.relativePrior += bits;
    model.homesAreOfOne = kind == Kind::Learners && bits >= ofOneFrom;
    fitContacts(model.at(Field::Phone, Finding::Same), left.phones, right.phones);
    fitContacts(model.at(Field::Email, Finding::Same), left.emails, right.emails);
    if (model.homesAreOfOne) {
        fill(model, whereHomesAreOfOne);
    }
    return model;
}

Population::Population(quint64 motivity, quint64 counterpart)
    : m_people(static_cast<double>(std::bit_ceil(std::max(motivity + counterpart, 2 * smallestClass))))
    , m_prior(understated + std::log2(expectedOverlap) -
              std::log2(static_cast<double>(std::bit_ceil(std::max({motivity, counterpart, smallestClass})))))
{}

double Population::firstNameBits(const Text *name) const
{
    return rarity(name->everybody(), usualFirstName, m_people);
}

double Population::lastNameBits(const Text *name) const
{
    return rarity(name->everybody(), usualLastName, m_people);
}

double usualFirstNameBits()
{
    return -std::log2(usualFirstName);
}

double usualLastNameBits()
{
    return -std::log2(usualLastName);
}

double weigh(const Model &model, const Population &population, const Findings &findings, const Profile &a,
             const Profile &b)
{
    double stranger = population.strangerPrior() + model.overlapBits;
    double relative = model.relativePrior + model.overlapBits;
    const bool streets =
        findings[Field::Street] != Finding::BothMissing && findings[Field::Street] != Finding::OneMissing;
    for (const auto field : allFields()) {
        // Two streets have said what two ZIP codes could.
        if (field != Field::Postcode || !streets || model.homesAreOfOne) {
            stranger += model.at(field, findings[field]).stranger;
            relative += model.at(field, findings[field]).relative;
        }
    }
    if (countsRarity(findings[Field::FirstName])) {
        stranger += commoner(population.firstNameBits(a.first), population.firstNameBits(b.first));
    }
    if (countsRarity(findings[Field::LastName])) {
        stranger += lastNameBits(population, findings[Field::LastName], a, b);
    }
    // One person against the two other explanations together.
    return -std::log2(std::exp2(-stranger) + std::exp2(-relative));
}

double bitsMore(double found, double all, double usual, double usualCount)
{
    const double share = (found + usual * usualCount) / (all + usualCount);
    return std::trunc(2 * std::log2(share / usual)) / 2;
}

double probabilityOf(double logOdds)
{
    constexpr double decimals = 1e6;
    return std::round(decimals / (1.0 + std::exp2(-logOdds))) / decimals;
}

} // namespace rosterlink::matching
