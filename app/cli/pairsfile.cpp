// SPDX-License-Identifier: Apache-2.0
#include "app/cli/pairsfile.h"

#include "core/connectors/files/csvwriter.h"
#include "core/matching/explain.h"
#include "core/matching/parallel.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
using matching::Pair;
using matching::Roster;

constexpr size_t pieceSize = 2048; ///< pairs a thread takes at a time

/// match() gives probabilities of six decimals.
QByteArray sixDecimals(const Pair &pair)
{
    return QByteArray::number(pair.probability, 'f', 6);
}

bool isLink(const Pair &pair)
{
    return pair.rule != matching::Rule::None;
}

/// Makes rows; each thread has its own. The sentences of the rules are few, and asked for once.
class PairRows
{
public:
    PairRows(Kind kind, const Roster &motivity, const Roster &counterpart)
        : m_kind(kind)
        , m_motivity(motivity)
        , m_counterpart(counterpart)
    {
        for (const auto rule : {matching::Rule::ThreeFacts, matching::Rule::TwoAndAPart}) {
            m_rules[static_cast<size_t>(rule)] = matching::explainRule(kind, rule).toUtf8();
        }
    }

    void add(const Pair &pair, CsvRows &rows) const
    {
        rows.addRow({m_motivity.id(pair.motivity), m_counterpart.id(pair.counterpart),
                     isLink(pair) ? "link" : "suggest", pair.best ? "yes" : "no", sixDecimals(pair),
                     reason(pair)});
    }

private:
    [[nodiscard]] QByteArray reason(const Pair &pair) const
    {
        if (isLink(pair)) {
            return m_rules[static_cast<size_t>(pair.rule)];
        }
        return matching::explainShortly(m_kind, pair.findings, m_motivity.facts(pair.motivity),
                                        m_counterpart.facts(pair.counterpart), matching::Wording::WithValues)
            .toUtf8();
    }

    Kind m_kind;
    const Roster &m_motivity;
    const Roster &m_counterpart;
    std::array<QByteArray, 3> m_rules; ///< by Rule
};
} // namespace

Result<void> writePairs(const QString &path, Kind kind, const std::vector<Pair> &pairs,
                        const Roster &motivity, const Roster &counterpart, int threads)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    (*csv)->writeRow({"motivity_id", "calmanac_id", "decision", "best", "probability", "reason"});
    std::vector<CsvRows> pieces((pairs.size() + pieceSize - 1) / pieceSize);
    matching::forPieces(threads, pairs.size(), pieceSize, [&] {
        return [&, rows = PairRows(kind, motivity, counterpart)](size_t piece, size_t begin, size_t end) {
            for (size_t at = begin; at < end; ++at) {
                rows.add(pairs[at], pieces[piece]);
            }
        };
    });
    for (const CsvRows &rows : pieces) {
        (*csv)->write(rows);
    }
    return (*csv)->commit();
}

} // namespace rosterlink::cli
