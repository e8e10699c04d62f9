// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <vector>

namespace rosterlink::cli
{

/// The files that a command was given, by what it does with them: so that it never writes over what it reads,
/// over another of its answers, or over a database.
class FileRoles
{
public:
    /// name: how the command line calls it: "--out", "MOTIVITY.csv".
    void reads(const QString &name, const QString &path) { m_read.push_back({name, path}); }
    void writes(const QString &name, const QString &path) { m_written.push_back({name, path}); }
    /// The data folder's database, and what SQLite keeps beside it.
    void keepsDatabaseIn(const QString &folder);

    /// Refused where one file has two roles, with a sentence that names both. Opens nothing for writing.
    [[nodiscard]] Result<void> check() const;

private:
    struct File
    {
        QString name;
        QString path;
    };
    [[nodiscard]] Result<void> checkOne(size_t written) const;

    std::vector<File> m_read;
    std::vector<File> m_written;
};

} // namespace rosterlink::cli
