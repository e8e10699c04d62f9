// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/filerefusal.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

tl::unexpected<Error> fileRefusal(QString sentence, const QString &path, int line, int otherLine)
{
    // The path comes last: it may hold anything, place markers included.
    sentence.replace("%2"_L1, QString::number(line));
    sentence.replace("%3"_L1, QString::number(otherLine));
    sentence.replace("%1"_L1, QDir::toNativeSeparators(path));
    return failure(ErrorCode::InvalidInput, std::move(sentence));
}

} // namespace rosterlink
