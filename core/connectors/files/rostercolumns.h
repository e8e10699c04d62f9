// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/csvreader.h"
#include "core/connectors/files/rosterfileoptions.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace rosterlink
{

/// A column of a file that is read.
struct RecognizedColumn
{
    QString header; ///< as the file writes it
    KnownColumn column = KnownColumn::Id;
    int position = 0; ///< in the file, from 0

    bool operator==(const RecognizedColumn &) const = default;
};

/// Where a file keeps what.
class RosterColumns
{
    Q_DECLARE_TR_FUNCTIONS(RosterColumns)

public:
    /// Refused: a file without a column that identifies people, and one with two columns for the same fact.
    [[nodiscard]] static Result<RosterColumns> find(const CsvReader &file, const RosterFileOptions &options);

    /// Positions in the file, in its order; several for phone and e-mail only.
    [[nodiscard]] const std::vector<int> &positions(KnownColumn column) const
    {
        return m_positions[static_cast<size_t>(column)];
    }
    /// How the file names it; empty where it has none.
    [[nodiscard]] QString headerOf(KnownColumn column) const;
    /// In the order of the file.
    [[nodiscard]] const std::vector<RecognizedColumn> &recognized() const { return m_recognized; }
    /// Names of the columns that are not read.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    [[nodiscard]] static Result<void> checkIdentity(const RosterColumns &columns, const CsvReader &file,
                                                    const RosterFileOptions &options);

    std::array<std::vector<int>, knownColumnCount> m_positions;
    std::vector<RecognizedColumn> m_recognized;
    QStringList m_unknown;
};

} // namespace rosterlink
