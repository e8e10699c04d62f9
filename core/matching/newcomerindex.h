// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/blockkeys.h"
#include "core/matching/matcher.h"
#include "core/matching/namecomparison.h"
#include "core/matching/stagemeter.h"
#include "core/matching/weights.h"

#include <memory>

namespace rosterlink::matching
{

/// Somebody whom a newcomer may be.
struct Likeness
{
    Roster::Index person = 0;
    double probability = 0; ///< 0 to 1, of these two alone: nobody else is considered
    Findings findings;
};

/// Everybody of one system, normalized once, so that one newcomer more is matched in a few milliseconds.
/// Finds, compares and weighs as match() does where the newcomer stands alone in the other system. For people
/// to look at: it neither assigns nor decides. One thread at a time. Grows with the names and contacts of
/// every newcomer, by some hundred bytes each.
class NewcomerIndex
{
public:
    /// The roster may go afterwards. Fails only with ErrorCode::Cancelled; uses further threads of its own.
    [[nodiscard]] static Result<std::unique_ptr<NewcomerIndex>>
    make(const Roster &roster, const Options &options, Progress &progress);

    /// At most so many who are worth showing, likeliest first, then by id.
    [[nodiscard]] std::vector<Likeness> like(const Facts &newcomer, size_t most = 5);

private:
    NewcomerIndex(const Roster &roster, const Options &options, StageMeter &meter);

    /// Whom the newcomer agrees with in some pass, each once.
    [[nodiscard]] std::vector<quint32> peopleLike(const Profile &newcomer) const;
    /// Of a block that is too large those who agree in further facts, as far as needed.
    void split(std::vector<quint32> &block, const Profile &newcomer) const;

    TaughtNames m_taught;
    TextPools m_pools;
    ProfileScratch m_scratch;
    WordComparison m_words{WordComparison::For::ManyPeople};
    std::vector<Profile> m_people; ///< in the order of ids
    Model m_model;
    Population m_population;
    std::vector<std::vector<KeyedPerson>> m_passes; ///< of the roster, by Pass
};

} // namespace rosterlink::matching
