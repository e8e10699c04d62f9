// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterwriter.h"

#include "core/connectors/files/csvwriter.h"
#include "core/connectors/files/knowncolumn.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
QStringList header(Side side)
{
    QStringList names{columnName(KnownColumn::Id)};
    for (const Field field : allFields()) {
        names << columnName(field);
    }
    if (side == Side::Motivity) {
        names << columnName(KnownColumn::Role) << columnName(KnownColumn::Alias)
              << columnName(KnownColumn::Csc);
    }
    return names;
}

QString cell(const Facts &facts, Field field)
{
    const bool repeats = mayRepeat(columnOf(field));
    return repeats ? facts.values(field).join(field == Field::Phone ? " / "_L1 : "; "_L1) : facts[field];
}

QStringList cells(const ImportedPerson &person, Side side)
{
    QStringList row{person.id};
    for (const Field field : allFields()) {
        row << cell(person.facts, field);
    }
    if (side == Side::Motivity) {
        const QString csc = person.csc ? (*person.csc ? u"yes"_s : u"no"_s) : QString();
        row << person.roles.join(';'_L1) << person.alias << csc;
    }
    return row;
}
} // namespace

Result<void> writeRoster(const QString &path, Side side, const std::vector<ImportedPerson> &people)
{
    auto writer = CsvWriter::create(path);
    if (!writer) {
        return tl::unexpected(writer.error());
    }
    (*writer)->writeRow(header(side));
    for (const ImportedPerson &person : people) {
        (*writer)->writeRow(cells(person, side));
    }
    return (*writer)->commit();
}

} // namespace rosterlink
