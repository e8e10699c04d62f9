// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/tomendfile.h"

#include "core/connectors/files/csvwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

Result<void> writeToMend(const QString &path, const std::vector<ToMend> &rows)
{
    auto csv = CsvWriter::create(path);
    if (!csv) {
        return tl::unexpected(csv.error());
    }
    (*csv)->writeRow({"system", "id", "field", "status", "message"});
    for (const ToMend &row : rows) {
        (*csv)->writeRow(QStringList{row.system.isEmpty() ? u"motivity"_s : row.system,
                                     spreadsheetSafe(row.id), row.field, u"open"_s,
                                     spreadsheetSafe(row.message)});
    }
    return (*csv)->commit();
}

} // namespace rosterlink
