// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace rosterlink
{

/// What kind of failure it is, for code that must tell them apart; people read the sentence.
enum class ErrorCode {
    InvalidInput, ///< what was typed or read can't be used; the sentence says where and why
    NotFound,     ///< the person, organization or step isn't there (any more)
    Conflict,     ///< somebody decided otherwise meanwhile, or a rule of linking forbids it
    NotAllowed,   ///< the role one acts as lacks the permission
    NeedsAnswer,  ///< must be asked first (an e-mail address, "really somebody else?")
    Stopped,      ///< the brake: nothing was changed
    Cancelled,    ///< the user cancelled; nothing was changed
    OtherSide,    ///< Calmanac or the mail server failed
    Storage       ///< the database or the disk failed
};

/// A failure as a value: a code for the program and one or two sentences for the user (what happened, what is
/// safe, what to do). Never holds facts of a person other than those the user just typed.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString sentence;
};

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString sentence)
{
    return tl::unexpected<Error>(Error{code, std::move(sentence)});
}

} // namespace rosterlink
