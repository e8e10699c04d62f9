// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/csvreader.h"

#include "core/connectors/files/filerefusal.h"

#include <csv.h>

namespace rosterlink
{

void CsvReader::ParserDeleter::operator()(csv_parser *parser) const
{
    csv_free(parser);
    delete parser;
}

CsvReader::CsvReader(const QString &path)
    : m_lines(path)
    , m_parser(new csv_parser)
{
    // Fails for a null pointer only. With REPALL_NL every line end outside of quotes is told, so that one
    // which isn't is known to stand within quotes.
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
}

CsvReader::~CsvReader() = default;

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString &path)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    if (auto opened = reader->m_lines.open(); !opened) {
        return tl::unexpected(opened.error());
    }
    if (auto read = reader->readHeader(); !read) {
        return tl::unexpected(read.error());
    }
    return reader;
}

Result<void> CsvReader::readHeader()
{
    auto read = next();
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!*read) {
        return fileRefusal(tr("%1 is empty."), m_lines.path());
    }
    for (int column = 0; column < cellCount(); ++column) {
        m_header << QString::fromUtf8(cell(column)).trimmed();
    }
    return {};
}

Result<bool> CsvReader::next()
{
    m_text.clear();
    m_cellEnds.clear();
    do {
        auto line = m_lines.next();
        if (!line) {
            return tl::unexpected(line.error());
        }
        if (line->isEmpty()) {
            return finish();
        }
        if (m_recordEnded) {
            m_recordLine = m_lines.lineNumber();
        }
        if (auto parsed = parse(*line); !parsed) {
            return tl::unexpected(parsed.error());
        }
    } while (!m_recordEnded || m_cellEnds.empty());
    return true;
}

QByteArrayView CsvReader::cell(int column) const
{
    const auto index = static_cast<size_t>(column);
    if (index >= m_cellEnds.size()) {
        return {};
    }
    const qsizetype start = index == 0 ? 0 : m_cellEnds[index - 1];
    return {m_text.data() + start, m_cellEnds[index] - start};
}

Result<void> CsvReader::parse(QByteArrayView line)
{
    m_recordEnded = false;
    if (auto quotes = checkQuotes(line); !quotes) {
        return quotes;
    }
    if (auto lengths = checkLengths(); !lengths) {
        return lengths;
    }
    return m_recordEnded ? Result<void>() : followOpenQuote(line.size());
}

Result<void> CsvReader::checkQuotes(QByteArrayView line)
{
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(m_parser.get(), line.data(), size, addCell, endRecord, this) == size) {
        return {};
    }
    if (m_openLine > 0 && m_openCell == m_cellEnds.size()) {
        return refusal(
            tr("%1, line %2: the quotation mark that opens here closes in the middle of a text, in line %3. "
               "Quotation marks inside a quoted text are written twice."),
            m_openLine, m_lines.lineNumber());
    }
    return refusal(tr("%1, line %2: a quotation mark stands in the middle of a text. Put such a text in "
                      "quotation marks and "
                      "write those inside it twice."),
                   m_lines.lineNumber());
}

/// A line that doesn't end its record ends within quotes.
Result<void> CsvReader::followOpenQuote(qsizetype lineBytes)
{
    if (m_openLine == 0 || m_openCell != m_cellEnds.size()) {
        m_openLine = m_lines.lineNumber();
        m_openCell = m_cellEnds.size();
        m_openBytes = 0;
        return {};
    }
    m_openBytes += lineBytes;
    if (m_openBytes > maxCellBytes) {
        return refusal(
            tr("%1, line %2: the quotation mark that opens here is not closed within 64 kilobytes."),
            m_openLine);
    }
    return {};
}

Result<void> CsvReader::checkLengths() const
{
    if (m_cellTooLong) {
        return refusal(tr("%1, line %2: a field is longer than 64 kilobytes. This is not a list of people."),
                       m_recordLine);
    }
    return {};
}

Result<bool> CsvReader::finish()
{
    if (csv_fini(m_parser.get(), addCell, endRecord, this) != 0) {
        return refusal(tr("%1, line %2: the quotation mark that opens here is never closed."), m_openLine);
    }
    if (auto lengths = checkLengths(); !lengths) {
        return tl::unexpected(lengths.error());
    }
    return !m_cellEnds.empty();
}

tl::unexpected<Error> CsvReader::refusal(QString sentence, int line, int otherLine) const
{
    return fileRefusal(std::move(sentence), m_lines.path(), line, otherLine);
}

void CsvReader::addCell(void *bytes, size_t size, void *reader)
{
    auto &self = *static_cast<CsvReader *>(reader);
    if (static_cast<qsizetype>(size) > maxCellBytes) {
        self.m_cellTooLong = true;
        return;
    }
    self.m_text.append(static_cast<const char *>(bytes), size);
    self.m_cellEnds.push_back(static_cast<qsizetype>(self.m_text.size()));
}

void CsvReader::endRecord(int /*terminator*/, void *reader)
{
    auto &self = *static_cast<CsvReader *>(reader);
    self.m_recordEnded = true;
    self.m_openLine = 0;
}

} // namespace rosterlink
