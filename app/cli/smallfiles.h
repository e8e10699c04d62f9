// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArray>
#include <QCommandLineOption>

namespace rosterlink::cli
{

namespace options
{
inline const QString caFile = QStringLiteral("ca-file");
[[nodiscard]] QCommandLineOption caFileOption();
} // namespace options

/// A token or a password, the one line of a file; refused where there is none, or more.
[[nodiscard]] Result<QByteArray> readSecret(const QString &path);

/// Certificates (PEM); refused where the file holds none.
[[nodiscard]] Result<QByteArray> readAuthorities(const QString &path);

} // namespace rosterlink::cli
