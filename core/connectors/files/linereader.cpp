// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/linereader.h"

#include "core/connectors/files/filerefusal.h"

#include <QFileInfo>

#include <cstring>

namespace rosterlink
{

namespace
{
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView zipMark("PK\x03\x04"); // XLSX and ODS are ZIP archives

/// The first such byte, or nullptr.
const char *find(QByteArrayView bytes, char wanted)
{
    const auto size = static_cast<size_t>(bytes.size());
    return size == 0 ? nullptr : static_cast<const char *>(std::memchr(bytes.data(), wanted, size));
}
} // namespace

LineReader::LineReader(const QString &path)
    : m_path(path)
    , m_file(path)
    , m_buffer(static_cast<size_t>(maxLineBytes))
{}

Result<void> LineReader::open()
{
    const QFileInfo info(m_path);
    if (info.isDir()) {
        return fileRefusal(tr("%1 is a folder. Choose the CSV file in it."), m_path);
    }
    if (!info.exists()) {
        return fileRefusal(tr("There is no file %1."), m_path);
    }
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fileRefusal(tr("The file %1 can't be opened. Perhaps it belongs to somebody else, or another "
                              "program has it open."),
                           m_path);
    }
    if (auto filled = fill(); !filled) {
        return filled;
    }
    const QByteArrayView start(m_buffer.data(), m_end);
    if (start.startsWith(zipMark)) {
        return fileRefusal(tr("%1 is a spreadsheet or an archive. Open it in the spreadsheet program and "
                              "save it as CSV (UTF-8)."),
                           m_path);
    }
    m_begin = start.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    return {};
}

Result<QByteArrayView> LineReader::next()
{
    qsizetype length = lineLength();
    while (length == 0 && !m_isAtEnd) {
        if (m_end - m_begin >= maxLineBytes) {
            return fileRefusal(
                tr("%1, line %2: this line is longer than a megabyte. This is not a list of people."), m_path,
                m_lineNumber + 1);
        }
        if (auto filled = fill(); !filled) {
            return tl::unexpected(filled.error());
        }
        length = lineLength();
    }
    const QByteArrayView line(m_buffer.data() + m_begin, length > 0 ? length : m_end - m_begin);
    m_begin += line.size();
    m_lineNumber += line.isEmpty() ? 0 : 1;
    if (auto text = checkText(line); !text) {
        return tl::unexpected(text.error());
    }
    return line;
}

/// How long the next line is, with its end; 0 where the buffer doesn't hold its end.
qsizetype LineReader::lineLength() const
{
    const QByteArrayView rest(m_buffer.data() + m_begin, m_end - m_begin);
    const char *lineFeed = find(rest, '\n');
    const qsizetype upToLineFeed = lineFeed ? lineFeed + 1 - rest.data() : 0;
    const char *carriageReturn = find(lineFeed ? rest.first(upToLineFeed) : rest, '\r');
    if (!carriageReturn || carriageReturn + 1 == lineFeed) {
        return upToLineFeed;
    }
    const qsizetype upToReturn = carriageReturn + 1 - rest.data();
    return upToReturn < rest.size() || m_isAtEnd ? upToReturn : 0; // a line feed may follow it
}

Result<void> LineReader::fill()
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, static_cast<size_t>(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    const qint64 read = m_file.read(m_buffer.data() + m_end, maxLineBytes - m_end);
    if (read < 0) {
        return fileRefusal(
            tr("The file %1 can't be read to its end. Copy it to this computer and try again."), m_path);
    }
    m_isAtEnd = read == 0;
    m_end += read;
    return {};
}

Result<void> LineReader::checkText(QByteArrayView line) const
{
    if (!line.isValidUtf8()) {
        return fileRefusal(tr("%1, line %2: these letters can't be read, as they are not UTF-8. Save the "
                              "file as CSV (UTF-8)."),
                           m_path, m_lineNumber);
    }
    if (find(line, '\0')) {
        return fileRefusal(tr("%1, line %2: there is a NUL byte. This is not a text file."), m_path,
                           m_lineNumber);
    }
    return {};
}

} // namespace rosterlink
