// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QSaveFile>
#include <QStringList>

#include <initializer_list>
#include <memory>

namespace rosterlink
{

/// Writes a CSV file (RFC 4180: commas, CR LF, quotes where they are needed; UTF-8 without a byte order
/// mark). The file appears, or takes the place of the one before, as a whole and only with commit(). Errors
/// are remembered until then.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)

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
    [[nodiscard]] tl::unexpected<Error> cannotWrite() const;

    QSaveFile m_file;
    QByteArray m_buffer;
    bool m_atRowStart = true;
    bool m_rowIsOneEmptyCell = false; ///< has to be quoted, or it would be a blank line
};

} // namespace rosterlink
