// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/connectors/files/rostercolumns.h"
#include "core/connectors/files/rosterfileoptions.h"
#include "core/connectors/files/rostertrouble.h"
#include "core/people/progress.h"
#include "core/people/result.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace rosterlink
{

class RosterRecords;

/// A people file, read whole. What is wrong with the file as such (no id column, an id twice or empty, broken
/// quoting, another encoding than UTF-8, …) refuses it whole with one sentence that names file and line; an
/// impossible value of one person is a trouble.
class RosterFile
{
public:
    static constexpr int maxSampleRows = 10;

    /// Blocks: a hundred thousand people take half a second. May be called from any thread. Fails with
    /// InvalidInput or Cancelled.
    [[nodiscard]] static Result<RosterFile> read(const QString &path, const RosterFileOptions &options,
                                                 Progress &progress);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// In the order of the file.
    [[nodiscard]] const std::vector<ImportedPerson> &people() const { return m_people; }
    /// Gives the people away; afterwards people() is empty.
    [[nodiscard]] std::vector<ImportedPerson> takePeople() { return std::exchange(m_people, {}); }
    [[nodiscard]] const std::vector<RecognizedColumn> &columnsRecognized() const
    {
        return m_columns.recognized();
    }
    [[nodiscard]] const QStringList &columnsUnknown() const { return m_columns.unknown(); }
    [[nodiscard]] const std::vector<RosterTrouble> &troubles() const { return m_troubles; }
    /// The first rows as the file has them, a cell for each of columnsRecognized(); at most maxSampleRows.
    [[nodiscard]] std::vector<QStringList> sampleRows(int count) const;

private:
    RosterFile() = default;
    void add(RosterRecords &records);
    void addSample(const RosterRecords &records);

    QString m_path;
    RosterColumns m_columns;
    std::vector<ImportedPerson> m_people;
    std::vector<RosterTrouble> m_troubles;
    std::vector<QStringList> m_samples;
};

} // namespace rosterlink
