// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/smallfiles.h"
#include "core/connectors/calmanac/fhirclient.h"

namespace rosterlink::cli
{

/// --token-file and --ca-file.
namespace options
{
inline const QString tokenFile = QStringLiteral("token-file");
[[nodiscard]] QList<QCommandLineOption> fhirOptions();
} // namespace options

/// The access that url and these options give; refused where the address or a file can't be used.
[[nodiscard]] Result<FhirAccess> fhirAccess(const QString &url, const Arguments &arguments);

} // namespace rosterlink::cli
