// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

namespace rosterlink
{

/// The database's file name inside a data folder.
inline constexpr char16_t databaseFileName[] = u"rosterlink.sqlite";

/// Creates the data folder and an empty database file where missing, both readable by their owner only, and
/// returns the file's path. Refuses a network file system: two computers writing to one SQLite file would
/// damage it.
[[nodiscard]] Result<QString> prepareDataFolder(const QString &folder);

/// Creates an empty file that only its owner may read and write; one that exists keeps its contents.
[[nodiscard]] Result<void> createOwnersFile(const QString &file);

/// Whether a file system type, as the operating system names it, is a network one ("nfs4", "cifs",
/// "fuse.sshfs").
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace rosterlink
