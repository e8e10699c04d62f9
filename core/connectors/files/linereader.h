// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>

#include <vector>

namespace rosterlink
{

/// Hands out the lines of a UTF-8 text file, in the memory of the longest line it takes. Line ends may be CR
/// LF, LF or CR. A byte order mark is passed over. Used by one thread.
class LineReader
{
    Q_DECLARE_TR_FUNCTIONS(LineReader)

public:
    static constexpr qsizetype maxLineBytes = 1 << 20;

    explicit LineReader(const QString &path);

    /// Refused: a folder, a file that isn't there, can't be read, or is a spreadsheet.
    [[nodiscard]] Result<void> open();
    /// The next line with its end, valid until the next call; empty at the end of the file. Refused by line:
    /// what is not UTF-8, a NUL byte, a line longer than maxLineBytes.
    [[nodiscard]] Result<QByteArrayView> next();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the line that was handed out last, from 1.
    [[nodiscard]] int lineNumber() const { return m_lineNumber; }
    /// For progress, in bytes.
    [[nodiscard]] qint64 position() const { return m_file.pos(); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

private:
    [[nodiscard]] qsizetype lineLength() const;
    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> checkText(QByteArrayView line) const;

    QString m_path;
    QFile m_file;
    std::vector<char> m_buffer; ///< what was read and not handed out yet: from m_begin to m_end
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_isAtEnd = false;
    int m_lineNumber = 0;
};

} // namespace rosterlink
