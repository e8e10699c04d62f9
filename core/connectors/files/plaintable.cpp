// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/plaintable.h"

#include "core/connectors/files/csvwriter.h"
#include "core/connectors/files/filerefusal.h"
#include "core/connectors/files/spreadsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>
#include <unicode/unistr.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qint64 mostBytes = 512LL << 20U;

class PlainTableText
{
    Q_DECLARE_TR_FUNCTIONS(PlainTable)
};

bool isUtf16(QByteArrayView text)
{
    return text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff");
}

QByteArray fromUtf16(QByteArrayView text)
{
    QStringDecoder decode(QStringDecoder::Utf16);
    return QString(decode(text)).toUtf8();
}

/// Windows' code page 1252: what spreadsheet programs write as "CSV" in English and Spanish.
QByteArray fromWindows(QByteArrayView text)
{
    std::string utf8;
    icu::UnicodeString(text.data(), static_cast<int32_t>(text.size()), "windows-1252").toUTF8String(utf8);
    return QByteArray::fromStdString(utf8);
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

Result<void> copySpreadsheet(const QString &from, const QString &to, Progress &progress)
{
    auto csv = CsvWriter::create(to);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    int line = 0;
    const auto visit = [&](int row, QStringList cells) {
        for (++line; line < row; ++line) {
            (*csv)->writeRow(QStringList{}); // a blank line, so that lines have the rows' numbers
        }
        for (QString &cell : cells) {
            cell = cell.simplified(); // a line break within a cell would move what follows
        }
        (*csv)->writeRow(cells);
    };
    if (auto read = readSpreadsheet(from, visit, progress); !read) {
        return read;
    }
    return (*csv)->commit();
}
} // namespace

char separatorOf(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArrayView header = end < 0 ? text : text.first(end);
    char most = ',';
    qsizetype mostCount = header.count(',');
    for (const char separator : {';', '\t', '|'}) {
        if (const qsizetype count = header.count(separator); count > mostCount) {
            most = separator;
            mostCount = count;
        }
    }
    return most;
}

QByteArray withCommas(QByteArrayView text, char separator)
{
    QByteArray plain;
    plain.reserve(text.size() + text.size() / 16);
    const auto endsCell = [separator](char c) { return c == separator || c == '\n' || c == '\r'; };
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '"') { // verbatim to the closing quotation mark, two of which are one
            const qsizetype begin = at++;
            while (at < text.size() && (text[at] != '"' || (at + 1 < text.size() && text[at + 1] == '"'))) {
                at += text[at] == '"' ? 2 : 1;
            }
            at = std::min(at + 1, text.size());
            plain += text.sliced(begin, at - begin);
        }
        const qsizetype begin = at;
        while (at < text.size() && !endsCell(text[at])) {
            ++at;
        }
        const QByteArrayView cell = text.sliced(begin, at - begin);
        const bool needsQuotes = cell.contains(',');
        plain += needsQuotes ? '"' + cell.toByteArray().replace('"', "\"\"") + '"' : cell.toByteArray();
        if (at < text.size()) {
            plain += text[at] == separator ? ',' : text[at];
            ++at;
        }
    }
    return plain;
}

Result<PlainTable> PlainTable::open(const QString &path, Progress &progress)
{
    PlainTable table;
    table.m_path = path;
    const bool isSpreadsheet = looksLikeSpreadsheet(path);
    QByteArray text;
    if (!isSpreadsheet) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
            return table; // its reader says what is wrong
        }
        text = file.readAll();
        QStringList remarks;
        if (isUtf16(text)) {
            text = fromUtf16(text);
            remarks << PlainTableText::tr("UTF-16");
        } else if (!QByteArrayView(text).isValidUtf8()) {
            text = fromWindows(text);
            remarks << PlainTableText::tr("Windows encoding");
        }
        if (const char separator = separatorOf(text); separator != ',') {
            text = withCommas(text, separator);
            remarks << (separator == ';'    ? PlainTableText::tr("semicolons")
                        : separator == '\t' ? PlainTableText::tr("tabs")
                                            : PlainTableText::tr("bars"));
        }
        if (remarks.isEmpty()) {
            return table;
        }
        table.m_remark = remarks.join(u", "_s);
    }
    const QString start = QDir::tempPath() + u"/rosterlink-table-"_s;
    TemporaryRoom::removeAbandoned(start); // of a program that was killed
    table.m_room = TemporaryRoom::make(start);
    if (!table.m_room) {
        return fileRefusal(PlainTableText::tr("%1 can't be read: there is no room for a copy of it."), path);
    }
    table.m_path = table.m_room->path() + u'/' + QFileInfo(path).fileName(); // sentences name it
    if (isSpreadsheet) {
        table.m_remark = PlainTableText::tr("Excel workbook, first sheet");
        if (auto copied = copySpreadsheet(path, table.m_path, progress); !copied) {
            return tl::unexpected(copied.error());
        }
    } else if (!write(table.m_path, text)) {
        return fileRefusal(PlainTableText::tr("%1 can't be read: there is no room for a copy of it."), path);
    }
    return table;
}

} // namespace rosterlink
