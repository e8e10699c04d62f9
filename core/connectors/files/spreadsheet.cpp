// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/spreadsheet.h"

#include "core/connectors/files/filerefusal.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <cmath>
#include <memory>
#include <vector>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qint64 mostBytes = 512LL << 20U; // of one part, unpacked: a small archive may hold endless zeros
constexpr int mostColumns = 16'384;        // ECMA-376: XFD is the last one
const QByteArray zipMark("PK\x03\x04");

class SpreadsheetText
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

tl::unexpected<Error> refuse(const QString &sentence, const QString &path)
{
    return fileRefusal(sentence, path);
}

/// The archive that an XLSX file is.
class Archive
{
public:
    explicit Archive(const QString &path)
        : m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr))
    {}
    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }

    /// Null where there is no such part, or it can't be unpacked.
    [[nodiscard]] QByteArray part(const QString &name) const
    {
        zip_stat_t about;
        const QByteArray utf8 = name.toUtf8();
        if (zip_stat(m_zip.get(), utf8.constData(), 0, &about) != 0 ||
            about.size > static_cast<zip_uint64_t>(mostBytes)) {
            return {};
        }
        const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
            zip_fopen(m_zip.get(), utf8.constData(), 0), zip_fclose);
        QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        const bool whole =
            file && zip_fread(file.get(), bytes.data(), about.size) == static_cast<zip_int64_t>(about.size);
        return whole ? bytes : QByteArray();
    }

private:
    struct Discard
    {
        void operator()(zip_t *zip) const { zip_discard(zip); }
    };
    std::unique_ptr<zip_t, Discard> m_zip;
};

/// The text of <si> or <is>: its runs together, without the reading aids of East Asian texts.
QString richText(QXmlStreamReader &xml, bool isRun = false)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == "r"_L1 &&
                   !isRun) { // a run holds none: a damaged file may nest them endlessly
            text += richText(xml, true);
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

/// Goes into the first element of that name, anywhere below.
bool enter(QXmlStreamReader &xml, QLatin1String name)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name) {
            return true;
        }
    }
    return false;
}

std::vector<QString> sharedStrings(const QByteArray &part)
{
    std::vector<QString> strings;
    QXmlStreamReader xml(part);
    while (enter(xml, "si"_L1)) {
        strings.push_back(richText(xml));
    }
    return strings;
}

/// ECMA-376, 18.8.30: formats that are there without being defined.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

/// Whether a format's code shows a day or a year; quoted and bracketed text says nothing.
bool showsDate(const QString &code)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == '\\'_L1) {
            ++i;
        } else if (c == '"'_L1) {
            isQuoted = !isQuoted;
        } else if (c == '['_L1 || c == ']'_L1) {
            isBracketed = c == '['_L1;
        } else if (!isQuoted && !isBracketed && (c == 'y'_L1 || c == 'd'_L1)) {
            return true;
        }
    }
    return false;
}

/// The numbers of the cell styles that show dates.
QSet<int> dateStyles(const QByteArray &part)
{
    QHash<int, QString> codes;
    QSet<int> dates;
    QXmlStreamReader xml(part);
    bool inCells = false;
    int style = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == "cellXfs"_L1) {
            inCells = token == QXmlStreamReader::StartElement;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "numFmt"_L1) {
            codes.insert(xml.attributes().value("numFmtId"_L1).toInt(),
                         xml.attributes().value("formatCode"_L1).toString());
        } else if (token == QXmlStreamReader::StartElement && inCells && xml.name() == "xf"_L1) {
            const int format = xml.attributes().value("numFmtId"_L1).toInt();
            const bool isDate =
                codes.contains(format) ? showsDate(codes.value(format)) : isBuiltInDate(format);
            if (isDate) {
                dates.insert(style);
            }
            ++style;
        }
    }
    return dates;
}

/// "C7": 2. Negative where it is no reference.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < 'A'_L1 || c > 'Z'_L1 || column > mostColumns) {
            break;
        }
        column = column * 26 + (c.unicode() - u'A') + 1;
    }
    return column - 1;
}

/// Goes through the rows of a sheet.
class Sheet
{
public:
    Sheet(const Archive &archive, bool from1904)
        : m_strings(sharedStrings(archive.part(u"xl/sharedStrings.xml"_s)))
        , m_dates(dateStyles(archive.part(u"xl/styles.xml"_s)))
        , m_firstDay(from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)) // ECMA-376, 18.17.4.1
    {}

    /// Whether it is whole.
    bool read(const QByteArray &part, const SpreadsheetRow &visit, Progress &progress)
    {
        QXmlStreamReader xml(part);
        while (enter(xml, "row"_L1) && !progress.isCancelled()) {
            bool isNumber = false;
            const int number = xml.attributes().value("r"_L1).toInt(&isNumber);
            m_row = isNumber ? std::max(number, m_row + 1) : m_row + 1;
            visit(m_row, readRow(xml));
        }
        return !xml.hasError() || progress.isCancelled();
    }

private:
    QStringList readRow(QXmlStreamReader &xml) const
    {
        QStringList cells;
        while (xml.readNextStartElement()) {
            if (xml.name() != "c"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            const auto attributes = xml.attributes();
            const int column = attributes.hasAttribute("r"_L1) ? columnOf(attributes.value("r"_L1))
                                                               : static_cast<int>(cells.size());
            const QString text = readCell(xml, attributes.value("t"_L1).toString(),
                                          m_dates.contains(attributes.value("s"_L1).toInt()) &&
                                              attributes.hasAttribute("s"_L1));
            if (column >= 0 && column < mostColumns) {
                cells.resize(std::max<qsizetype>(cells.size(), column + 1));
                cells[column] = text;
            }
        }
        return cells;
    }

    QString readCell(QXmlStreamReader &xml, const QString &type, bool isDate) const
    {
        QString text;
        while (xml.readNextStartElement()) {
            if (xml.name() == "v"_L1) {
                text = valueOf(xml.readElementText(), type, isDate);
            } else if (xml.name() == "is"_L1) {
                text = richText(xml);
            } else {
                xml.skipCurrentElement();
            }
        }
        return text;
    }

    [[nodiscard]] QString valueOf(const QString &value, const QString &type, bool isDate) const
    {
        if (type == "s"_L1) {
            const size_t index = value.toULongLong();
            return index < m_strings.size() ? m_strings[index] : QString();
        }
        if (type == "str"_L1) {
            return value;
        }
        if (type == "d"_L1) {
            return value.left(10); // ISO 8601
        }
        if (type == "b"_L1) {
            return value == "1"_L1 ? u"yes"_s : u"no"_s;
        }
        return type == "e"_L1 ? QString() : numberText(value, isDate);
    }

    [[nodiscard]] QString numberText(const QString &value, bool isDate) const
    {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber) {
            return value;
        }
        constexpr double farthest = 2'958'465; // 9999-12-31
        if (isDate && number >= 1 && number <= farthest) {
            return m_firstDay.addDays(static_cast<qint64>(number)).toString(Qt::ISODate);
        }
        constexpr double exact = 1e15; // up to which a spreadsheet keeps every digit
        const bool isWhole = std::floor(number) == number && std::abs(number) < exact;
        return isWhole ? QString::number(static_cast<qint64>(number)) : value;
    }

    std::vector<QString> m_strings;
    QSet<int> m_dates;
    QDate m_firstDay;
    int m_row = 0;
};

/// Where the first sheet lies in the archive, and from when its days count.
struct Workbook
{
    QString sheet;
    bool from1904 = false;
};

Workbook readWorkbook(const Archive &archive)
{
    Workbook workbook;
    QString relation;
    QXmlStreamReader xml(archive.part(u"xl/workbook.xml"_s));
    while (!xml.atEnd() && relation.isEmpty()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "workbookPr"_L1) {
            const auto value = xml.attributes().value("date1904"_L1);
            workbook.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            for (const auto &attribute : xml.attributes()) {
                relation = attribute.name() == "id"_L1 ? attribute.value().toString() : relation;
            }
        }
    }
    QXmlStreamReader relations(archive.part(u"xl/_rels/workbook.xml.rels"_s));
    while (enter(relations, "Relationship"_L1)) {
        if (relations.attributes().value("Id"_L1) == relation) {
            const QString target = relations.attributes().value("Target"_L1).toString();
            workbook.sheet = target.startsWith('/'_L1) ? target.mid(1) : u"xl/"_s + target;
        }
    }
    return workbook;
}
} // namespace

bool looksLikeSpreadsheet(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(zipMark.size()) == zipMark;
}

Result<void> readSpreadsheet(const QString &path, const SpreadsheetRow &visit, Progress &progress)
{
    const Archive archive(path);
    const Workbook workbook = archive.isOpen() ? readWorkbook(archive) : Workbook();
    if (workbook.sheet.isEmpty()) {
        return refuse(SpreadsheetText::tr("%1 is an archive, but no Excel workbook (.xlsx). Save the list as "
                                          ".xlsx or as CSV."),
                      path);
    }
    const QByteArray sheet = archive.part(workbook.sheet);
    if (sheet.isEmpty()) {
        return refuse(
            SpreadsheetText::tr("The first sheet of %1 can't be read: it is damaged, locked, or too large. "
                                "Save the list as CSV."),
            path);
    }
    if (!Sheet(archive, workbook.from1904).read(sheet, visit, progress)) {
        return refuse(SpreadsheetText::tr("The first sheet of %1 is damaged. Save the list once more."),
                      path);
    }
    return {};
}

} // namespace rosterlink
