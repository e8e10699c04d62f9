// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"

#include <QDate>
#include <QJsonObject>

namespace rosterlink
{

/// What a FHIR R4 Practitioner or Patient says, as the rest of the program knows people.
struct FhirPerson
{
    ImportedPerson person; ///< without an id where the resource has none
    bool active = true;    ///< false: has left
    qint64 updated = 0;    ///< meta.lastUpdated, milliseconds since 1970; 0: not said. The newest counts
    QStringList troubles;  ///< impossible values, left out: what is wrong, without the value
};

/// Reads a resource (HL7 FHIR R4 4.0.1, Practitioner and Patient): the official name, else the usual, else
/// the first that is neither old, maiden nor a nickname; generational suffixes stay with the last name,
/// degrees are dropped; telecom and address by rank and without what has ended before `today`. Never fails:
/// what is missing is empty.
[[nodiscard]] FhirPerson readFhirPerson(const QJsonObject &resource, const QDate &today);

} // namespace rosterlink
