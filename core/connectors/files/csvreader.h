// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/linereader.h"
#include "core/people/result.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

struct csv_parser;

namespace rosterlink
{

/// Reads a CSV file (RFC 4180: commas, strict quotes; UTF-8) record by record, in little memory however long
/// the file is. Whatever is wrong is said with file and line; after a failure there is nothing more to read.
/// Blank lines are passed over, as are spaces around cells without quotes. Used by one thread.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    static constexpr qsizetype maxCellBytes = 65'535; ///< what matching::Roster can hold

    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;
    ~CsvReader();

    /// Opens the file and reads its header. Refused: what LineReader refuses, and an empty file.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path);

    /// The first record, trimmed; at least one cell.
    [[nodiscard]] const QStringList &header() const { return m_header; }

    /// Goes to the next record: true where there is one, false at the end of the file.
    [[nodiscard]] Result<bool> next();
    /// Where the current record begins, from 1.
    [[nodiscard]] int line() const { return m_recordLine; }
    [[nodiscard]] int cellCount() const { return static_cast<int>(m_cellEnds.size()); }
    /// UTF-8, without the quotes; empty where the record is shorter. Valid until next().
    [[nodiscard]] QByteArrayView cell(int column) const;

    [[nodiscard]] const LineReader &file() const { return m_lines; }
    /// Why this file is refused; see fileRefusal.
    [[nodiscard]] tl::unexpected<Error> refusal(QString sentence, int line, int otherLine = 0) const;

private:
    struct ParserDeleter
    {
        void operator()(csv_parser *parser) const;
    };
    explicit CsvReader(const QString &path);

    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> parse(QByteArrayView line);
    [[nodiscard]] Result<void> checkQuotes(QByteArrayView line);
    [[nodiscard]] Result<void> followOpenQuote(qsizetype lineBytes);
    [[nodiscard]] Result<void> checkLengths() const;
    [[nodiscard]] Result<bool> finish();
    // What libcsv calls.
    static void addCell(void *bytes, size_t size, void *reader);
    static void endRecord(int terminator, void *reader);

    LineReader m_lines;
    std::unique_ptr<csv_parser, ParserDeleter> m_parser;
    QStringList m_header;

    std::string m_text;                ///< the record's cells, one behind the other
    std::vector<qsizetype> m_cellEnds; ///< in m_text
    int m_recordLine = 0;
    bool m_recordEnded = true;
    bool m_cellTooLong = false;

    int m_openLine = 0;        ///< where the quotation mark stands that isn't closed yet; 0: none
    size_t m_openCell = 0;     ///< the cell that it opened
    qsizetype m_openBytes = 0; ///< read since
};

} // namespace rosterlink
