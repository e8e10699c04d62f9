// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fhirperson.h"
#include "core/people/kind.h"
#include "core/people/result.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace rosterlink
{

/// "Practitioner" for members, "Patient" for learners.
[[nodiscard]] QString fhirType(Kind kind);

/// One page of a search: a Bundle.
struct FhirPage
{
    std::vector<FhirPerson> people; ///< each with an id
    int unnamed = 0;                ///< of them: neither first nor last name
    QUrl next;                      ///< as the server wrote it; empty on the last page
    std::optional<qint64> total;
};

/// Reads a page. Refused with ErrorCode::OtherSide: what is no JSON, no Bundle, or an OperationOutcome.
[[nodiscard]] Result<FhirPage> readFhirPage(const QByteArray &json, Kind kind, const QDate &today);

/// What an OperationOutcome says, in one line without control characters; empty where it is none.
[[nodiscard]] QString outcomeText(const QByteArray &json);

} // namespace rosterlink
