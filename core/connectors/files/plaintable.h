// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/temporaryroom.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace rosterlink
{

/// A list as offices have it (CSV with semicolons, tabs or bars, in Windows' or UTF-16 encoding; XLSX) in the
/// one form that the rest reads: CSV with commas, in UTF-8. What isn't in it yet is copied into a folder that
/// only its owner can read, and that goes with the last copy of this. Lines keep their numbers, rows of a
/// spreadsheet become lines of the same number.
class PlainTable
{
public:
    /// Blocks; may be called from any thread. Fails with a sentence that names the file; what is wrong with a
    /// file that is in that form already, its reader says.
    [[nodiscard]] static Result<PlainTable> open(const QString &path, Progress &progress);

    /// To be read instead of the file.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isCopy() const { return m_room != nullptr; }
    /// How the file was read, for the user ("semicolons", "Windows encoding", "Excel workbook"); empty: as it
    /// is.
    [[nodiscard]] const QString &remark() const { return m_remark; }

private:
    QString m_path;
    QString m_remark;
    std::shared_ptr<TemporaryRoom> m_room;
};

/// The separator of a CSV text, by its first line: a comma, semicolon, tab or bar.
[[nodiscard]] char separatorOf(QByteArrayView text);
/// The same text with commas.
[[nodiscard]] QByteArray withCommas(QByteArrayView text, char separator);

} // namespace rosterlink
