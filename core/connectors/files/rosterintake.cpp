// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterintake.h"

#include "core/connectors/files/columnguess.h"
#include "core/connectors/files/csvreader.h"
#include "core/connectors/files/rostersample.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace rosterlink
{

QString RosterIntake::fileName() const
{
    return QFileInfo(path).fileName();
}

RosterIntake RosterIntake::read(const QString &path, Side side, Progress &progress,
                                const ColumnMemory &memory)
{
    RosterIntake intake;
    intake.path = path;
    intake.side = side;
    auto table = PlainTable::open(path, progress);
    if (!table) {
        intake.refuse(table.error());
        return intake;
    }
    intake.table = *std::move(table);
    const auto sample = RosterSample::read(intake.table.path(), 0);
    if (!sample) {
        intake.refuse(sample.error());
        return intake;
    }
    intake.header = sample->header;
    const auto said = memory.recall(side, sample->header);
    intake.guessed = !said;
    intake.mapping = said ? *said : guessColumns(sample->header, side);
    intake.readRows(progress);
    return intake;
}

RosterIntake RosterIntake::readAgain(Progress &progress) const
{
    RosterIntake intake;
    intake.path = path;
    intake.table = table;
    intake.side = side;
    intake.header = header;
    intake.mapping = mapping;
    intake.useEmailAsId = useEmailAsId;
    intake.dateOrder = dateOrder;
    intake.guessed = false;
    intake.readRows(progress);
    return intake;
}

/// Looks through the birth dates, unless the user has said how they are written.
void RosterIntake::guessDateOrder()
{
    const auto born = std::find(mapping.cbegin(), mapping.cend(), KnownColumn::DateOfBirth);
    if (dateOrder || born == mapping.cend()) {
        return;
    }
    const auto column = static_cast<int>(header.indexOf(born.key()));
    auto rows = CsvReader::open(table.path());
    DateOrderGuess guess;
    for (auto found = rows ? (*rows)->next() : false; found && *found; found = (*rows)->next()) {
        guess.add((*rows)->cell(column));
    }
    dateOrder = guess.order();
    dateQuestion = QString::fromUtf8(guess.question()).simplified();
}

void RosterIntake::readRows(Progress &progress)
{
    const auto mapped = [this](KnownColumn column) {
        return std::find(mapping.cbegin(), mapping.cend(), column) != mapping.cend();
    };
    guessDateOrder();
    RosterFileOptions options{side, mapping, useEmailAsId, true, dateOrder};
    if (!guessed && mapping.isEmpty()) {
        // Left empty it would mean "by their names", which is not what the user said.
        options.mapping.insert(QString(), KnownColumn::Nickname);
    }
    auto read = RosterFile::read(table.path(), options, progress);
    if (read) {
        file = std::make_shared<const RosterFile>(*std::move(read));
        return;
    }
    refuse(read.error());
    missingId = !useEmailAsId && !mapped(KnownColumn::Id) && header.size() > 1 && !progress.isCancelled();
    if (missingId && mapped(KnownColumn::Email)) {
        options.useEmailAsId = true;
        emailFits = RosterFile::read(table.path(), options, progress).has_value();
    }
}

void RosterIntake::refuse(const Error &error)
{
    refusal = error;
    if (table.isCopy()) {
        refusal.sentence.replace(QDir::toNativeSeparators(table.path()), fileName());
    }
    refusal.sentence.replace(QDir::toNativeSeparators(path), fileName());
}

} // namespace rosterlink
