// SPDX-License-Identifier: Apache-2.0
#include "core/matching/fitting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rosterlink::matching
{

namespace
{
constexpr double usualPairs = 50; ///< as if so many pairs stood there that are as the defaults expect
constexpr double mostBits = 6;    ///< that a fact which differs may say less
constexpr double mostOverlapBits = 1;
constexpr std::array fittedFields{Field::FirstName, Field::LastName, Field::DateOfBirth,
                                  Field::Phone,     Field::Email,    Field::Street,
                                  Field::City,      Field::Postcode, Field::Identifier};

/// Adds probabilities up in millionths: the sum must not depend on the order.
class Sum
{
public:
    void add(double probability) { m_millionths += std::llround(probability * million); }
    [[nodiscard]] double value() const { return static_cast<double>(m_millionths) / million; }

private:
    static constexpr double million = 1e6;
    qint64 m_millionths = 0;
};

constexpr size_t none = std::numeric_limits<size_t>::max();

/// For each person of one side the likeliest candidate that is rather one person than two.
template<typename PersonOf>
std::vector<size_t> likeliest(const std::vector<Candidate> &candidates, size_t people, PersonOf personOf)
{
    std::vector<size_t> best(people, none);
    for (size_t at = 0; at < candidates.size(); ++at) {
        size_t &held = best[personOf(candidates[at])];
        if (candidates[at].logOdds >= worthTaking &&
            (held == none || candidates[held].logOdds < candidates[at].logOdds)) {
            held = at;
        }
    }
    return best;
}
} // namespace

Model fittedToPairs(const Model &defaults, const std::vector<Candidate> &candidates, size_t lefts,
                    size_t rights)
{
    std::array<Sum, fittedFields.size()> compared;
    std::array<Sum, fittedFields.size()> differing;
    Sum found;
    const auto byRight = likeliest(candidates, rights, [](const Candidate &one) { return one.right; });
    for (const size_t at : likeliest(candidates, lefts, [](const Candidate &one) { return one.left; })) {
        if (at == none || byRight[candidates[at].right] != at) {
            continue;
        }
        const double probability = probabilityOf(candidates[at].logOdds);
        found.add(probability);
        for (size_t i = 0; i < fittedFields.size(); ++i) {
            const Finding finding = candidates[at].findings[fittedFields[i]];
            compared[i].add(isMissing(finding) ? 0 : probability);
            differing[i].add(finding == Finding::Different ? probability : 0);
        }
    }
    Model model = defaults;
    model.overlapBits = std::clamp(
        bitsMore(found.value(), static_cast<double>(std::max(lefts, rights)), expectedOverlap, usualPairs),
        -mostOverlapBits, mostOverlapBits);
    for (size_t i = 0; i < fittedFields.size(); ++i) {
        Bits &bits = model.at(fittedFields[i], Finding::Different);
        const double more =
            bitsMore(differing[i].value(), compared[i].value(), std::exp2(bits.stranger), usualPairs);
        const double less = std::clamp(more, 0.0, mostBits);
        bits.stranger += less;
        bits.relative = std::min(bits.relative + less, std::max(bits.relative, 0.0));
    }
    return model;
}

} // namespace rosterlink::matching
