// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"

#include <QStringList>

#include <optional>

namespace rosterlink
{

/// One row of a people file, whatever the kind.
struct ImportedPerson
{
    QString id; ///< exact, trimmed
    Facts facts;
    QStringList roles;       ///< names of roles, as written (Motivity's files only, like what follows)
    QString alias;           ///< a possible one, or empty
    std::optional<bool> csc; ///< none where the file doesn't say
    QString language;        ///< "es", "en-US"; empty: it isn't known
    int line = 0;            ///< where the row begins, from 1

    bool operator==(const ImportedPerson &) const = default;
};

} // namespace rosterlink
