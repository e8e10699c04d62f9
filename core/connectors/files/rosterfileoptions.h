// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/knowncolumn.h"
#include "core/connectors/files/writtendate.h"

namespace rosterlink
{

/// How a roster file is to be read.
struct RosterFileOptions
{
    /// Role, alias and csc are known in Motivity's files only.
    Side side = Side::Counterpart;
    /// What the user said (see guessColumns): only these columns are read. Empty: columns are known by their
    /// names.
    ColumnMapping mapping;
    /// For a file without an id column: the e-mail address, in lower case, identifies each person.
    bool useEmailAsId = false;
    /// Whether birth dates may be written as offices do (see isoDate()), not as YYYY-MM-DD only.
    bool readsWrittenDates = false;
    /// Of these, where it is known.
    std::optional<DateOrder> dateOrder;
};

} // namespace rosterlink
