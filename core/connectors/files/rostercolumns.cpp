// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rostercolumns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
std::optional<KnownColumn> meaningOf(const QString &header, const RosterFileOptions &options)
{
    if (options.mapping.isEmpty()) {
        return knownColumn(header, options.side);
    }
    const auto found = options.mapping.constFind(header);
    return found == options.mapping.cend() ? std::nullopt : std::optional(*found);
}
} // namespace

Result<RosterColumns> RosterColumns::find(const CsvReader &file, const RosterFileOptions &options)
{
    RosterColumns columns;
    for (int position = 0; position < file.header().size(); ++position) {
        const QString &header = file.header()[position];
        const auto column = meaningOf(header, options);
        if (!column) {
            columns.m_unknown << header;
            continue;
        }
        auto &positions = columns.m_positions[static_cast<size_t>(*column)];
        if (!positions.empty() && !mayRepeat(*column)) {
            return file.refusal(tr("%1, line %2: the column %4 stands there twice.").replace("%4"_L1, header),
                                file.line());
        }
        positions.push_back(position);
        columns.m_recognized.push_back({header, *column, position});
    }
    columns.m_unknown.removeAll(QString());
    if (auto identity = checkIdentity(columns, file, options); !identity) {
        return tl::unexpected(identity.error());
    }
    return columns;
}

Result<void> RosterColumns::checkIdentity(const RosterColumns &columns, const CsvReader &file,
                                          const RosterFileOptions &options)
{
    const auto identity = options.useEmailAsId ? KnownColumn::Email : KnownColumn::Id;
    if (!columns.positions(identity).empty()) {
        return {};
    }
    const QString &only = file.header().constFirst();
    if (file.header().size() == 1 && (only.contains(';'_L1) || only.contains('\t'_L1))) {
        return file.refusal(
            tr("%1, line %2: the columns are not separated by commas. Save the file as CSV with commas."),
            file.line());
    }
    if (options.useEmailAsId) {
        return file.refusal(tr("%1, line %2: there is no column of e-mail addresses."), file.line());
    }
    return file.refusal(tr("%1, line %2: this list has no column that stays the same for each person (id). "
                           "Export it again with "
                           "the staff or client ID."),
                        file.line());
}

QString RosterColumns::headerOf(KnownColumn column) const
{
    const auto found = std::find_if(m_recognized.begin(), m_recognized.end(),
                                    [column](const RecognizedColumn &one) { return one.column == column; });
    return found == m_recognized.end() ? QString() : found->header;
}

} // namespace rosterlink
