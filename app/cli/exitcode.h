// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

namespace rosterlink::cli
{

/// How a command ends, for scripts.
enum ExitCode {
    Done = 0,
    Refused = 2,         ///< wrong usage, or a file that can't be read or is refused
    OtherSideFailed = 3, ///< Calmanac or the mail server
    BrakeStopped = 4     ///< too much would change at once
};

[[nodiscard]] inline int exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::OtherSide:
        return OtherSideFailed;
    case ErrorCode::Stopped:
        return BrakeStopped;
    default:
        return Refused;
    }
}

} // namespace rosterlink::cli
