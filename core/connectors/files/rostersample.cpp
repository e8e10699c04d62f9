// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rostersample.h"

#include "core/connectors/files/csvreader.h"

namespace rosterlink
{

Result<RosterSample> RosterSample::read(const QString &path, int rows)
{
    auto file = CsvReader::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    RosterSample sample{(*file)->header(), {}};
    while (static_cast<int>(sample.rows.size()) < rows) {
        auto found = (*file)->next();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (!*found) {
            break;
        }
        QStringList cells;
        for (int column = 0; column < (*file)->cellCount(); ++column) {
            cells << QString::fromUtf8((*file)->cell(column)).trimmed();
        }
        sample.rows.push_back(std::move(cells));
    }
    return sample;
}

} // namespace rosterlink
