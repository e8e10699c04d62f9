// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlfailure.h"

#include <QCoreApplication>
#include <QSqlError>

namespace rosterlink
{

namespace
{
// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

const char *sentenceFor(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QT_TRANSLATE_NOOP("Storage",
                                 "Another Rosterlink window is still writing. Nothing was changed; try again "
                                 "in a moment.");
    case ReadOnly:
    case CantOpen:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The data folder can't be written to. Nothing was changed; check that it "
                                 "belongs to you.");
    case Full:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The disk is full. Nothing was changed; make room and try again.");
    case IoError:
        return QT_TRANSLATE_NOOP(
            "Storage", "The disk reported an error. Nothing was changed; check the disk and try again.");
    case Corrupt:
    case NotADatabase:
        return QT_TRANSLATE_NOOP("Storage",
                                 "The database file is damaged. Close Rosterlink and restore a backup under "
                                 "Settings, Data.");
    default:
        return nullptr;
    }
}
} // namespace

Error sqlFailure(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == Constraint) {
        return {ErrorCode::Conflict,
                QCoreApplication::translate("Storage",
                                            "This contradicts something decided before (%1). Nothing was "
                                            "changed.")
                    .arg(error.databaseText())};
    }
    if (const char *sentence = sentenceFor(code)) {
        return {ErrorCode::Storage, QCoreApplication::translate("Storage", sentence)};
    }
    return {ErrorCode::Storage,
            QCoreApplication::translate("Storage", "The database refused this (%1). Nothing was changed.")
                .arg(error.databaseText())};
}

} // namespace rosterlink
