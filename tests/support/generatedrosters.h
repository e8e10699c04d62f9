// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/people/kind.h"

#include <QRandomGenerator>
#include <QSet>

#include <utility>
#include <vector>

namespace rosterlink::test
{

/// Two lists of invented people who live in families, as two systems write them, and who is who.
struct GeneratedRosters
{
    Kind kind = Kind::Members;
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    QSet<std::pair<QString, QString>> truth; ///< ids of Motivity's and Calmanac's
};

/// 10 to 60 people with brothers and sisters, twins, fathers and sons of one name (Jr and Sr), namesakes,
/// shared phones, and what goes wrong when two offices type the same people: nicknames, typing errors,
/// exchanged days and months, missing and changed values. The same seed gives the same lists everywhere.
[[nodiscard]] GeneratedRosters generateRosters(Kind kind, quint32 seed);

/// The list some weeks later: some have left, some are new, some have other names, dates or phones. Ids stay.
[[nodiscard]] std::vector<ImportedPerson> weeksLater(std::vector<ImportedPerson> people,
                                                     const QString &idPrefix, QRandomGenerator &random);

} // namespace rosterlink::test
