// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QStringList>

#include <optional>

namespace rosterlink::sandbox
{

/// How the stand-in misbehaves, as --fault asks.
struct Faults
{
    bool unauthorized = false;
    bool forbidden = false;
    std::optional<int> rateLimit; ///< one in so many requests is answered with 429
    std::optional<int> error;     ///< a status from 500
    int errorEvery = 1;           ///< … one in so many requests
    int slowMs = 0;
    bool stall = false;           ///< never answers
    std::optional<int> dropBytes; ///< cuts the connection behind so many bytes of an answer
    bool truncate = false;        ///< the JSON ends in the middle
    bool notJson = false;
    bool html = false;
    bool loop = false;        ///< the next page is the first
    bool foreignNext = false; ///< the next page is another server's
    bool huge = false;        ///< an answer of a hundred megabytes
    bool duplicateIds = false;
    bool missingNames = false;
    bool badDates = false;
    bool changing = false; ///< people change between two pages

    /// All, for the help: "bad-dates, changing, …".
    [[nodiscard]] static QString names();
    /// Takes "NAME" or "NAME=VALUE" each; refuses what it doesn't know, and says what there is.
    [[nodiscard]] static Result<Faults> parse(const QStringList &texts);
};

} // namespace rosterlink::sandbox
