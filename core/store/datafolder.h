// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

namespace rosterlink
{

/// The database's file name inside a data folder.
inline constexpr char16_t databaseFileName[] = u"rosterlink.sqlite";

/// Creates the data folder and an empty database file where missing, both readable by their owner only, and
/// returns the file's path. A folder that others may enter is closed where nothing but Rosterlink's files
/// lies in it; one that holds other files stays as it is (the database in it is its owner's alone all the
/// same), and is refused where others could put a file in the database's place. Also refused are a network
/// file system, because two computers writing to one SQLite file would damage it; a database that is a
/// symbolic link, beside which SQLite's companions would be looked for in vain; and a drive that keeps no
/// owners.
[[nodiscard]] Result<QString> prepareDataFolder(const QString &folder);

/// How the folders begin in which a restore prepares the new database (see TemporaryRoom).
[[nodiscard]] QString restoringRooms(const QString &folder);

/// Creates an empty file that only its owner may read and write; one that exists keeps its contents.
[[nodiscard]] Result<void> createOwnersFile(const QString &file);

/// Whether a file system type, as the operating system names it, is a network one ("nfs4", "cifs",
/// "fuse.sshfs"); what FUSE brings in counts as one, unless it is known to lie on a disk.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace rosterlink
