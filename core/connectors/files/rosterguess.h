// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/kind.h"

#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace rosterlink
{

/// One of the four lists that an organization's people come in.
struct WhichRoster
{
    Kind kind = Kind::Members;
    Side side = Side::Motivity;

    bool operator==(const WhichRoster &) const = default;
};

/// All four, in the order in which they are shown.
inline constexpr std::array<WhichRoster, 4> allRosters = {{{Kind::Members, Side::Motivity},
                                                           {Kind::Members, Side::Counterpart},
                                                           {Kind::Learners, Side::Motivity},
                                                           {Kind::Learners, Side::Counterpart}}};

/// What a file's name and columns say about which list it is; none where they don't say.
struct RosterGuess
{
    std::optional<Kind> kind;
    std::optional<Side> side;

    [[nodiscard]] bool fits(WhichRoster which) const
    {
        return kind.value_or(which.kind) == which.kind && side.value_or(which.side) == which.side;
    }
    [[nodiscard]] bool isSure() const { return kind && side; }
    bool operator==(const RosterGuess &) const = default;
};

/// Guesses from the file's name first ("Calmanac staff.csv"), then from columns that only one kind or side
/// has ("NPI", "role"). integration is the other system's name. To be confirmed by the user.
[[nodiscard]] RosterGuess guessRoster(const QString &fileName, const QStringList &header,
                                      const QString &integration);

/// A list for each of several files, no list twice: who knows best chooses first. taken are lists that have a
/// file already; only a file that is sure of such a list takes it. None: there is no list left for that file.
[[nodiscard]] std::vector<std::optional<WhichRoster>> distribute(const std::vector<RosterGuess> &files,
                                                                 const std::vector<WhichRoster> &taken);

} // namespace rosterlink
