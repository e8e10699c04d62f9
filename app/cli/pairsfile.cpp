// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pairsfile.h"

#include "core/connectors/files/csvwriter.h"
#include "core/matching/explain.h"

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
using matching::Pair;
using matching::Roster;

constexpr int mostRows = 5;
constexpr double million = 1e6;

/// The probability as the file has it, so that rows that read alike are sorted alike.
qint64 millionths(const Pair &pair)
{
    return std::llround(std::clamp(pair.probability, 0.0, 1.0) * million);
}

QByteArray sixDecimals(const Pair &pair)
{
    return QByteArray::number(static_cast<double>(millionths(pair)) / million, 'f', 6);
}

bool isLink(const Pair &pair)
{
    return pair.rule != matching::Rule::None;
}

/// How often each of both rosters' people was used.
class Uses
{
public:
    Uses(const Roster &motivity, const Roster &counterpart)
        : m_motivity(motivity.size())
        , m_counterpart(counterpart.size())
    {}

    [[nodiscard]] int most(const Pair &pair) const
    {
        return std::max(m_motivity[pair.motivity], m_counterpart[pair.counterpart]);
    }
    void add(const Pair &pair)
    {
        ++m_motivity[pair.motivity];
        ++m_counterpart[pair.counterpart];
    }

private:
    std::vector<int> m_motivity;
    std::vector<int> m_counterpart;
};

QByteArray reason(Kind kind, const Pair &pair, const Roster &motivity, const Roster &counterpart)
{
    if (isLink(pair)) {
        return matching::explainRule(kind, pair.rule).toUtf8();
    }
    return matching::explainShortly(kind, pair.findings, motivity.facts(pair.motivity),
                                    counterpart.facts(pair.counterpart), matching::Wording::WithValues)
        .toUtf8();
}
} // namespace

std::vector<Pair> promisedPairs(std::vector<Pair> pairs, const Roster &motivity, const Roster &counterpart)
{
    Uses links(motivity, counterpart);
    for (const Pair &pair : pairs) {
        if (isLink(pair)) {
            links.add(pair);
        }
    }
    // Likeliest first, so that what is dropped beyond five rows is the least likely.
    std::sort(pairs.begin(), pairs.end(), [&](const Pair &one, const Pair &other) {
        const auto rank = [](const Pair &pair) {
            return std::tuple(!isLink(pair), !pair.best, -millionths(pair));
        };
        if (rank(one) != rank(other)) {
            return rank(one) < rank(other);
        }
        const int byMotivity = motivity.id(one.motivity).compare(motivity.id(other.motivity));
        return byMotivity != 0 ? byMotivity < 0
                               : counterpart.id(one.counterpart) < counterpart.id(other.counterpart);
    });
    Uses rows(motivity, counterpart);
    std::vector<Pair> kept;
    kept.reserve(pairs.size());
    for (const Pair &pair : pairs) {
        const bool excluded = !isLink(pair) && links.most(pair) > 0;
        if (!excluded && rows.most(pair) < mostRows) {
            rows.add(pair);
            kept.push_back(pair);
        }
    }
    std::sort(kept.begin(), kept.end(), [&](const Pair &one, const Pair &other) {
        if (one.motivity != other.motivity) {
            return motivity.id(one.motivity) < motivity.id(other.motivity);
        }
        const qint64 first = millionths(one);
        const qint64 second = millionths(other);
        return first != second ? first > second
                               : counterpart.id(one.counterpart) < counterpart.id(other.counterpart);
    });
    return kept;
}

Result<void> writePairs(const QString &path, Kind kind, const std::vector<Pair> &pairs,
                        const Roster &motivity, const Roster &counterpart)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    (*csv)->writeRow({"motivity_id", "calmanac_id", "decision", "best", "probability", "reason"});
    for (const Pair &pair : pairs) {
        (*csv)->writeRow({motivity.id(pair.motivity), counterpart.id(pair.counterpart),
                          isLink(pair) ? "link" : "suggest", pair.best ? "yes" : "no", sixDecimals(pair),
                          reason(kind, pair, motivity, counterpart)});
    }
    return (*csv)->commit();
}

} // namespace rosterlink::cli
