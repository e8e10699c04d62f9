// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/wholefile.h"

#include <QByteArrayView>
#include <QStringList>

#include <initializer_list>
#include <memory>

namespace rosterlink
{

/// Rows of CSV (RFC 4180: commas, CR LF, quotes where they are needed), UTF-8.
class CsvRows
{
public:
    /// Adds a cell to the current row; the text is UTF-8.
    void add(QByteArrayView cell);
    void endRow();
    void addRow(std::initializer_list<QByteArrayView> cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    void clear() { m_bytes.resize(0); }

private:
    QByteArray m_bytes;
    bool m_atRowStart = true;
    bool m_rowIsOneEmptyCell = false; ///< has to be quoted, or it would be a blank line
};

/// The text as a spreadsheet may open it: what it would take for a formula begins with an apostrophe.
[[nodiscard]] QString spreadsheetSafe(const QString &text);

/// Writes a CSV file without a byte order mark, readable by its owner only. The file appears, or takes the
/// place of the one before, as a whole and only with commit(). Errors are remembered until then.
class CsvWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvWriter>> create(const QString &path);

    /// Adds a cell to the current row; the text is UTF-8.
    void add(QByteArrayView cell) { m_rows.add(cell); }
    void endRow();
    void writeRow(const QStringList &cells);
    void writeRow(std::initializer_list<QByteArrayView> cells);
    /// Whole rows that were made elsewhere, perhaps by another thread.
    void write(const CsvRows &rows);
    /// Fails with ErrorCode::Storage where the disk is full or the folder can't be written to; then the file
    /// before stands untouched.
    [[nodiscard]] Result<void> commit();

private:
    explicit CsvWriter(const QString &path)
        : m_file(path)
    {}
    void flush();

    WholeFile m_file;
    CsvRows m_rows;
};

} // namespace rosterlink
