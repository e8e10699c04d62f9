// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterintake.h"

#include "core/connectors/files/columnguess.h"
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

RosterIntake RosterIntake::read(const QString &path, Side side, Progress &progress)
{
    RosterIntake intake;
    intake.path = path;
    intake.side = side;
    const auto sample = RosterSample::read(path, 0);
    if (!sample) {
        intake.refuse(sample.error());
        return intake;
    }
    intake.header = sample->header;
    intake.mapping = guessColumns(sample->header, side);
    intake.readRows(progress);
    return intake;
}

RosterIntake RosterIntake::readAgain(const ColumnMapping &said, bool emailAsId, Progress &progress) const
{
    RosterIntake intake;
    intake.path = path;
    intake.side = side;
    intake.header = header;
    intake.mapping = said;
    intake.useEmailAsId = emailAsId;
    intake.guessed = false;
    intake.readRows(progress);
    return intake;
}

void RosterIntake::readRows(Progress &progress)
{
    const auto mapped = [this](KnownColumn column) {
        return std::find(mapping.cbegin(), mapping.cend(), column) != mapping.cend();
    };
    RosterFileOptions options{side, mapping, useEmailAsId};
    if (!guessed && mapping.isEmpty()) {
        // Left empty it would mean "by their names", which is not what the user said.
        options.mapping.insert(QString(), KnownColumn::Nickname);
    }
    auto read = RosterFile::read(path, options, progress);
    if (read) {
        file = std::make_shared<const RosterFile>(*std::move(read));
        return;
    }
    refuse(read.error());
    missingId = !useEmailAsId && !mapped(KnownColumn::Id) && header.size() > 1 && !progress.isCancelled();
    if (missingId && mapped(KnownColumn::Email)) {
        options.useEmailAsId = true;
        emailFits = RosterFile::read(path, options, progress).has_value();
    }
}

void RosterIntake::refuse(const Error &error)
{
    refusal = error;
    refusal.sentence.replace(QDir::toNativeSeparators(path), fileName());
}

} // namespace rosterlink
