// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/profile.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rosterlink::matching
{

/// Two names of one person, one of each system, that somebody said belong together: "Bob" and "Robert", or
/// the last names before and after a marriage. Written as in the systems.
struct TaughtName
{
    Field field = Field::FirstName; ///< or LastName
    QString motivity;
    QString counterpart;
};

/// What two names are compared by: the first word of a first name, a last name in one word; folded.
[[nodiscard]] std::string nameKey(Field field, const QString &name);

/// All that people taught of one kind. It finds suggestions and makes them likelier; nobody is linked
/// automatically by it, because the risk of rule 2 was bounded for the program's own table alone. Constant
/// once it is made, so that threads may share it.
class TaughtNames
{
public:
    explicit TaughtNames(const std::vector<TaughtName> &names);

    /// The program's own table, and what was taught beside it.
    [[nodiscard]] const std::shared_ptr<const NicknameTable> &nicknames() const { return m_nicknames; }
    /// Gives somebody whose last name was taught the other one as the former one, unless they have one.
    void addFormerName(Profile &person, TextPools &pools, ProfileScratch &scratch) const;
    /// Whether names of the two are one person's only because somebody said so.
    [[nodiscard]] bool tell(const Profile &a, const Profile &b) const;

private:
    [[nodiscard]] bool tellFirst(const Profile &a, const Profile &b) const;
    [[nodiscard]] bool tellLast(const Profile &a, const Profile &b) const;

    std::shared_ptr<const NicknameTable> m_nicknames;
    bool m_hasFirst = false;
    std::map<std::string, std::string, std::less<>> m_otherLast; ///< both ways
};

} // namespace rosterlink::matching
