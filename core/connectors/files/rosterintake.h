// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/columnmemory.h"
#include "core/connectors/files/plaintable.h"
#include "core/connectors/files/rosterfile.h"

#include <memory>

namespace rosterlink
{

/// A file as the window's user looks it through before it is taken over: what its columns hold, guessed or
/// said, and what came of reading it so.
struct RosterIntake
{
    QString path;
    PlainTable table; ///< how it is read
    Side side = Side::Motivity;
    QStringList header;    ///< as the file has it
    ColumnMapping mapping; ///< how its columns were read
    bool useEmailAsId = false;
    std::optional<DateOrder> dateOrder; ///< of its birth dates, where it is known
    QString dateQuestion; ///< a birth date that can be read in two ways, which only the user knows; or empty
    bool guessed = true;  ///< the mapping is guessed, not the user's

    std::shared_ptr<const RosterFile> file; ///< null: refused, or without an id
    Error refusal;                          ///< why there is no file; names the file without its folder
    bool missingId = false;                 ///< refused because no column identifies people
    bool emailFits = false; ///< and each row has an e-mail address of its own, which could stand for the id

    /// Without folders.
    [[nodiscard]] QString fileName() const;

    /// Reads a file whose columns are to be guessed, or were said before. Blocks; may be called from any thread. Whatever goes
    /// wrong is in refusal, with code Cancelled where progress was cancelled.
    [[nodiscard]] static RosterIntake read(const QString &path, Side side, Progress &progress,
                                           const ColumnMemory &memory = ColumnMemory());
    /// Reads it again as it says now (mapping, useEmailAsId, dateOrder), as the user changed it.
    [[nodiscard]] RosterIntake readAgain(Progress &progress) const;

private:
    void readRows(Progress &progress);
    void guessDateOrder();
    void refuse(const Error &error);
};

} // namespace rosterlink
