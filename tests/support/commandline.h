// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rosterlink::test
{

/// What a run of rosterlink-cli ended with.
struct Outcome
{
    int exitCode = -1; ///< -1: it didn't start, or crashed
    QByteArray out;
    QByteArray err;
};

[[nodiscard]] QString commandLineProgram();

/// Runs rosterlink-cli as a process of its own, for at most a minute.
[[nodiscard]] Outcome runCommandLine(const QStringList &arguments);

/// Writes text as it stands (UTF-8) into folder/name and returns the path.
QString writeFile(const QString &folder, const QString &name, const QByteArray &text);

[[nodiscard]] QByteArray readFile(const QString &path);

} // namespace rosterlink::test
