// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/matching/candidate.h"
#include "core/matching/profile.h"
#include "core/matching/siblings.h"
#include "core/matching/taughtnames.h"

#include <unordered_set>
#include <vector>

namespace rosterlink::matching
{

/// What people decided, by places in the order of ids.
struct Marks
{
    [[nodiscard]] static quint64 pairKey(quint32 left, quint32 right)
    {
        return (quint64(left) << 32U) | right;
    }

    std::vector<bool> linkedLeft;
    std::vector<bool> linkedRight;
    std::vector<bool> exemptLeft;
    std::vector<bool> exemptRight;
    std::vector<bool> mistakenLeft; ///< of whom people said that they are not somebody else
    std::vector<bool> mistakenRight;
    std::unordered_set<quint64> rejected;
    std::unordered_set<quint64> unlinked;
    Automatic automatic = Automatic::AlsoInPart;
    const TaughtNames *taught = nullptr; ///< null: nothing was
};

/// Decides which pairs may be linked automatically (rule 2), and says why the others may not. Linked and
/// exempt people count as rivals and as brothers and sisters like everybody else: what is certain depends on
/// the people alone.
class Decider
{
public:
    /// candidates: sorted by left, then right. All must outlive this.
    Decider(Kind kind, const std::vector<Profile> &left, const std::vector<Profile> &right,
            const std::vector<Candidate> &candidates, const Marks &marks, const SameDaySiblings &leftSiblings,
            const SameDaySiblings &rightSiblings);

    /// Hold::None: link it. May be called from several threads.
    [[nodiscard]] Hold holdOf(size_t candidate) const;
    /// Which rule links a pair that nothing holds.
    [[nodiscard]] Rule ruleOf(size_t candidate) const;
    /// Whether somebody else fits one of the two as well or nearly as well.
    [[nodiscard]] bool hasRival(size_t candidate) const;

private:
    [[nodiscard]] bool isRival(const Candidate &rival, const Candidate &pair) const;
    [[nodiscard]] bool mayHaveTwin(const Candidate &pair) const;
    [[nodiscard]] bool isInPart(const Candidate &pair) const;
    [[nodiscard]] Hold missingFact(const Findings &findings) const;
    [[nodiscard]] bool hasSameDaySibling(const Candidate &pair) const;

    Kind m_kind;
    const std::vector<Profile> &m_left;
    const std::vector<Profile> &m_right;
    const std::vector<Candidate> &m_candidates;
    const Marks &m_marks;
    const SameDaySiblings &m_leftSiblings;
    const SameDaySiblings &m_rightSiblings;
    std::vector<quint64> m_leftStarts;  ///< where a left person's candidates begin, and one more
    std::vector<quint64> m_rightStarts; ///< the same in m_byRight
    std::vector<quint32> m_byRight;     ///< candidates, person by person of the right side
};

/// For the badge: certain where only one fits and nothing speaks against it.
[[nodiscard]] Strength strengthOf(const Candidate &candidate, bool best, bool rival);

} // namespace rosterlink::matching
