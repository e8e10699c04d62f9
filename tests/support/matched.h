// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/matching/matcher.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace rosterlink::test
{

/// What people decided, by the ids of both lists.
struct Choices
{
    using Ids = std::pair<QString, QString>; ///< Motivity's, Calmanac's
    std::vector<Ids> linked;
    std::vector<Ids> rejected;
    std::vector<Ids> unlinked;
    QStringList exemptMotivity;
    QStringList exemptCalmanac;
};

/// Two lists, matched; pairs are asked for by ids, which must be unique on each side.
class Matched
{
public:
    Matched(Kind kind, const std::vector<ImportedPerson> &motivity,
            const std::vector<ImportedPerson> &calmanac, const Choices &choices = {}, int threads = 1);

    [[nodiscard]] const std::vector<matching::Pair> &pairs() const { return m_pairs; }
    /// Null where the answer doesn't have the two.
    [[nodiscard]] const matching::Pair *find(const QString &motivity, const QString &calmanac) const;
    [[nodiscard]] bool links(const char *motivity, const char *calmanac) const;
    /// Why the two were not linked; what matters for a pair that isn't in the answer is that it isn't there.
    [[nodiscard]] matching::Hold hold(const char *motivity, const char *calmanac) const;
    [[nodiscard]] QString motivityId(const matching::Pair &pair) const
    {
        return m_motivityIds.at(pair.motivity);
    }
    [[nodiscard]] QString calmanacId(const matching::Pair &pair) const
    {
        return m_calmanacIds.at(pair.counterpart);
    }
    /// The whole answer as text, in its order, for comparing answers byte by byte.
    [[nodiscard]] QString text() const;

private:
    QStringList m_motivityIds;
    QStringList m_calmanacIds;
    std::vector<matching::Pair> m_pairs;
};

} // namespace rosterlink::test
