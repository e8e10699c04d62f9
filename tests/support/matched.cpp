// SPDX-License-Identifier: Apache-2.0
#include "tests/support/matched.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
using Index = matching::Roster::Index;

QStringList read(const std::vector<ImportedPerson> &people, matching::Roster &roster)
{
    QStringList ids;
    for (const ImportedPerson &person : people) {
        roster.add(person.id, person.facts);
        ids.append(person.id);
    }
    return ids;
}

std::vector<matching::Decisions::PairOfIndexes>
indexesOf(const std::vector<Choices::Ids> &pairs, const QStringList &motivity, const QStringList &calmanac)
{
    std::vector<matching::Decisions::PairOfIndexes> indexes;
    for (const auto &[one, other] : pairs) {
        indexes.emplace_back(static_cast<Index>(motivity.indexOf(one)),
                             static_cast<Index>(calmanac.indexOf(other)));
    }
    return indexes;
}

std::vector<Index> indexesOf(const QStringList &people, const QStringList &ids)
{
    std::vector<Index> indexes;
    for (const QString &id : people) {
        indexes.push_back(static_cast<Index>(ids.indexOf(id)));
    }
    return indexes;
}
} // namespace

Matched::Matched(Kind kind, const std::vector<ImportedPerson> &motivity,
                 const std::vector<ImportedPerson> &calmanac, const Choices &choices, int threads)
{
    matching::Roster left;
    matching::Roster right;
    m_motivityIds = read(motivity, left);
    m_calmanacIds = read(calmanac, right);
    matching::Decisions decisions;
    decisions.linked = indexesOf(choices.linked, m_motivityIds, m_calmanacIds);
    decisions.rejected = indexesOf(choices.rejected, m_motivityIds, m_calmanacIds);
    decisions.unlinked = indexesOf(choices.unlinked, m_motivityIds, m_calmanacIds);
    decisions.exemptMotivity = indexesOf(choices.exemptMotivity, m_motivityIds);
    decisions.exemptCounterpart = indexesOf(choices.exemptCalmanac, m_calmanacIds);
    Progress progress;
    auto found = matching::match(left, right, decisions, {kind, threads}, progress);
    if (!found) {
        qFatal("%s", qPrintable(found.error().sentence));
    }
    m_pairs = *std::move(found);
}

const matching::Pair *Matched::find(const QString &motivity, const QString &calmanac) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const matching::Pair &pair) {
        return motivityId(pair) == motivity && calmanacId(pair) == calmanac;
    });
    return found == m_pairs.end() ? nullptr : &*found;
}

bool Matched::links(const char *motivity, const char *calmanac) const
{
    const auto *pair = find(QString::fromUtf8(motivity), QString::fromUtf8(calmanac));
    return pair && pair->rule != matching::Rule::None;
}

matching::Hold Matched::hold(const char *motivity, const char *calmanac) const
{
    const auto *pair = find(QString::fromUtf8(motivity), QString::fromUtf8(calmanac));
    return pair ? pair->hold : matching::Hold::None;
}

QString Matched::text() const
{
    QString text;
    for (const matching::Pair &pair : m_pairs) {
        text += u"%1 %2 %3 %4 %5 %6 %7 %8\n"_s.arg(motivityId(pair), calmanacId(pair))
                    .arg(pair.probability, 0, 'g', 17)
                    .arg(pair.best)
                    .arg(static_cast<int>(pair.rule))
                    .arg(static_cast<int>(pair.hold))
                    .arg(static_cast<int>(pair.strength))
                    .arg(pair.findings.toCode());
    }
    return text;
}

} // namespace rosterlink::test
