// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/tablefile.h"

#include "core/connectors/files/csvwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int mostCharacters = 60; // a column's width; longer texts are there, but wrapped by the reader

class TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

tl::unexpected<Error> cannotWrite(const QString &path)
{
    return failure(ErrorCode::Storage, TableFileText::tr("%1 can't be written.").arg(path));
}

Result<void> writeCsv(const QString &path, const std::vector<QStringList> &rows)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    for (const QStringList &row : rows) {
        QStringList safe;
        std::transform(row.begin(), row.end(), std::back_inserter(safe), spreadsheetSafe);
        (*csv)->writeRow(safe);
    }
    return (*csv)->commit();
}

/// Every cell is a text, also what looks like a number: leading zeros of an id stay.
bool writeSheet(const QString &path, const QString &folder, const std::vector<QStringList> &rows)
{
    QByteArray temporary = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!workbook) {
        return false;
    }
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    worksheet_freeze_panes(sheet, 1, 0);
    for (qsizetype column = 0; column < rows.front().size(); ++column) {
        qsizetype widest = 0;
        for (const QStringList &row : rows) {
            widest = std::max(widest, row.value(column).size());
        }
        const auto number = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, number, number,
                             static_cast<double>(std::min<qsizetype>(widest + 2, mostCharacters)), nullptr);
    }
    for (size_t line = 0; line < rows.size(); ++line) {
        for (qsizetype column = 0; column < rows[line].size(); ++column) {
            worksheet_write_string(sheet, static_cast<lxw_row_t>(line), static_cast<lxw_col_t>(column),
                                   spreadsheetSafe(rows[line].at(column)).toUtf8().constData(),
                                   line == 0 ? bold : nullptr);
        }
    }
    return workbook_close(workbook) == LXW_NO_ERROR;
}

/// The library writes a file by name; it becomes the wanted one only when it is whole.
Result<void> writeXlsx(const QString &path, const std::vector<QStringList> &rows)
{
    WholeFile whole(path);
    if (auto opened = whole.open(); !opened) {
        return opened;
    }
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"table.xlsx"_s);
    if (!folder.isValid() || rows.empty() || !writeSheet(made, folder.path(), rows)) {
        return cannotWrite(path);
    }
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly)) {
        return cannotWrite(path);
    }
    whole.write(file.readAll());
    return whole.commit();
}
} // namespace

Result<void> writeTableFile(const QString &path, const std::vector<QStringList> &rows)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? writeXlsx(path, rows) : writeCsv(path, rows);
}

} // namespace rosterlink
