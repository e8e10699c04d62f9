// SPDX-License-Identifier: Apache-2.0
#include "core/matching/newcomerindex.h"

#include "core/matching/candidate.h"
#include "core/matching/comparison.h"
#include "core/matching/factwords.h"
#include "core/matching/parallel.h"
#include "core/matching/profiles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::matching
{

namespace
{
constexpr size_t largestBlock = 4000; ///< people; comparing so many takes about a millisecond
} // namespace

Result<std::unique_ptr<NewcomerIndex>> NewcomerIndex::make(const Roster &roster, const Options &options,
                                                           Progress &progress)
{
    StageMeter meter(progress, roster.size());
    std::unique_ptr<NewcomerIndex> index(new NewcomerIndex(roster, options, meter));
    if (meter.isCancelled()) {
        return failure(ErrorCode::Cancelled, MatchingText::tr("Cancelled. Nothing was changed."));
    }
    return index;
}

NewcomerIndex::NewcomerIndex(const Roster &roster, const Options &options, StageMeter &meter)
    : m_taught({})
    , m_pools(m_taught.nicknames().get())
    , m_people(
          makeProfiles(roster, rowsById(roster), Side::Motivity, m_taught, m_pools, options.threads, meter))
    , m_model(Model::fitted(options.kind, householdsOf(m_people, Side::Motivity), {}))
    , m_population(roster.size(), 1)
    , m_passes(passCount(m_model.homesAreOfOne ? PassSet::Further : PassSet::Usual))
{
    forPieces(options.threads, m_passes.size(), 1, [&] {
        return [&](size_t pass, size_t /*begin*/, size_t /*end*/) {
            if (!meter.isCancelled()) {
                m_passes[pass] = keyedPeople(m_people, static_cast<Pass>(pass));
            }
        };
    });
}

std::vector<Likeness> NewcomerIndex::like(const Facts &newcomer, size_t most)
{
    Roster alone;
    alone.add(u"newcomer"_s, newcomer);
    // Not counted: asking twice about one person must not make a home's phone of theirs.
    const Profile profile = makeProfile(alone, 0, std::nullopt, m_pools, m_scratch);
    std::vector<Candidate> found;
    for (const quint32 person : peopleLike(profile)) {
        Candidate candidate{0, person, 0, {}};
        if (compareIfPlausible(profile, m_people[person], m_model.homesAreOfOne, m_words,
                               candidate.findings)) {
            candidate.logOdds = weigh(m_model, m_population, candidate.findings, profile, m_people[person]);
            if (candidate.logOdds >= worthShowing) {
                found.push_back(candidate);
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.logOdds != b.logOdds ? a.logOdds > b.logOdds : a.right < b.right;
    });
    found.resize(std::min(found.size(), most));
    std::vector<Likeness> likely;
    std::transform(found.begin(), found.end(), std::back_inserter(likely), [this](const Candidate &one) {
        return Likeness{m_people[one.right].row, probabilityOf(one.logOdds), one.findings};
    });
    return likely;
}

std::vector<quint32> NewcomerIndex::peopleLike(const Profile &newcomer) const
{
    std::vector<quint32> people;
    std::vector<quint32> block;
    std::vector<quint64> keys;
    for (size_t pass = 0; pass < m_passes.size(); ++pass) {
        keysOf(newcomer, static_cast<Pass>(pass), keys);
        for (const quint64 key : keys) {
            block.clear();
            const auto begin =
                std::lower_bound(m_passes[pass].begin(), m_passes[pass].end(), KeyedPerson{key, 0});
            for (auto at = begin; at != m_passes[pass].end() && at->key == key; ++at) {
                block.push_back(at->person);
            }
            split(block, newcomer);
            people.insert(people.end(), block.begin(), block.end());
        }
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void NewcomerIndex::split(std::vector<quint32> &block, const Profile &newcomer) const
{
    for (int fact = 0; fact < furtherCount && block.size() > largestBlock; ++fact) {
        const auto further = static_cast<Further>(fact);
        const quint64 own = furtherKeyOf(newcomer, further);
        const auto differs = [&](quint32 person) { return furtherKeyOf(m_people[person], further) != own; };
        block.erase(std::remove_if(block.begin(), block.end(), differs), block.end());
    }
}

} // namespace rosterlink::matching
