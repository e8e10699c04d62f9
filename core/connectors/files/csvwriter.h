// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/wholefile.h"

#include <QByteArrayView>
#include <QStringList>

#include <initializer_list>
#include <memory>

namespace rosterlink
{

/// Writes a CSV file (RFC 4180: commas, CR LF, quotes where they are needed; UTF-8 without a byte order
/// mark), readable by its owner only. The file appears, or takes the place of the one before, as a whole and
/// only with commit(). Errors are remembered until then.
class CsvWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &path);

    /// Adds a cell to the current row; the text is UTF-8.
    void add(QByteArrayView cell);
    void endRow();
    void writeRow(const QStringList &cells);
    void writeRow(std::initializer_list<QByteArrayView> cells);
    /// Fails with ErrorCode::Storage where the disk is full or the folder can't be written to; then the file
    /// before stands untouched.
    [[nodiscard]] Result<void> commit();

private:
    explicit CsvWriter(const QString &path)
        : m_file(path)
    {}

    WholeFile m_file;
    QByteArray m_buffer;
    bool m_atRowStart = true;
    bool m_rowIsOneEmptyCell = false; ///< has to be quoted, or it would be a blank line
};

} // namespace rosterlink
