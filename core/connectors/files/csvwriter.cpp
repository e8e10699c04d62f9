// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/csvwriter.h"

#include <algorithm>

namespace rosterlink
{

namespace
{
constexpr qsizetype bufferBytes = 1 << 16;

/// Readers drop spaces around cells without quotes, so those need them too.
bool needsQuotes(QByteArrayView cell)
{
    const bool hasSpaces = !cell.isEmpty() && (cell.front() == ' ' || cell.back() == ' ' ||
                                               cell.front() == '\t' || cell.back() == '\t');
    return hasSpaces || std::any_of(cell.begin(), cell.end(),
                                    [](char c) { return c == ',' || c == '"' || c == '\r' || c == '\n'; });
}
} // namespace

void CsvRows::add(QByteArrayView cell)
{
    if (!m_atRowStart) {
        m_bytes += ',';
    }
    m_rowIsOneEmptyCell = m_atRowStart && cell.isEmpty();
    m_atRowStart = false;
    if (!needsQuotes(cell)) {
        m_bytes.append(cell);
        return;
    }
    m_bytes += '"';
    for (const char c : cell) {
        if (c == '"') {
            m_bytes += '"';
        }
        m_bytes += c;
    }
    m_bytes += '"';
}

void CsvRows::endRow()
{
    m_bytes += m_rowIsOneEmptyCell ? "\"\"\r\n" : "\r\n";
    m_atRowStart = true;
    m_rowIsOneEmptyCell = false;
}

void CsvRows::addRow(std::initializer_list<QByteArrayView> cells)
{
    for (const QByteArrayView cell : cells) {
        add(cell);
    }
    endRow();
}

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path));
    if (auto opened = writer->m_file.open(); !opened) {
        return tl::unexpected(opened.error());
    }
    writer->m_rows.reserve(bufferBytes * 2);
    return writer;
}

void CsvWriter::endRow()
{
    m_rows.endRow();
    if (m_rows.bytes().size() >= bufferBytes) {
        flush();
    }
}

void CsvWriter::writeRow(const QStringList &cells)
{
    for (const QString &cell : cells) {
        add(cell.toUtf8());
    }
    endRow();
}

void CsvWriter::writeRow(std::initializer_list<QByteArrayView> cells)
{
    for (const QByteArrayView cell : cells) {
        add(cell);
    }
    endRow();
}

void CsvWriter::write(const CsvRows &rows)
{
    flush();
    m_file.write(rows.bytes());
}

void CsvWriter::flush()
{
    m_file.write(m_rows.bytes());
    m_rows.clear();
}

Result<void> CsvWriter::commit()
{
    flush();
    return m_file.commit();
}

QString spreadsheetSafe(const QString &text)
{
    // What OWASP lists under "CSV injection".
    static const QString begins = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && begins.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace rosterlink
