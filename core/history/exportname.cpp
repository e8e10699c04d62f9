// SPDX-License-Identifier: Apache-2.0
#include "core/history/exportname.h"

#include <QCoreApplication>

#include <array>

namespace rosterlink
{

namespace
{
[[maybe_unused]] constexpr std::array known = {
    QT_TRANSLATE_NOOP("ExportName", "all"),
    QT_TRANSLATE_NOOP("ExportName", "linked"),
    QT_TRANSLATE_NOOP("ExportName", "not linked"),
    QT_TRANSLATE_NOOP("ExportName", "not linked motivity"),
    QT_TRANSLATE_NOOP("ExportName", "not linked counterpart"),
    QT_TRANSLATE_NOOP("ExportName", "match found motivity"),
    QT_TRANSLATE_NOOP("ExportName", "match found counterpart"),
    QT_TRANSLATE_NOOP("ExportName", "no match motivity"),
    QT_TRANSLATE_NOOP("ExportName", "no match counterpart"),
    QT_TRANSLATE_NOOP("ExportName", "no need motivity"),
    QT_TRANSLATE_NOOP("ExportName", "no need counterpart"),
    QT_TRANSLATE_NOOP("ExportName", "new"),
    QT_TRANSLATE_NOOP("ExportName", "changed"),
    QT_TRANSLATE_NOOP("ExportName", "gone"),
    QT_TRANSLATE_NOOP("ExportName", "ask later"),
    QT_TRANSLATE_NOOP("ExportName", "members"),
    QT_TRANSLATE_NOOP("ExportName", "learners"),
    QT_TRANSLATE_NOOP("ExportName", "invitations"),
    QT_TRANSLATE_NOOP("ExportName", "history"),
    QT_TRANSLATE_NOOP("ExportName", "report"),
    QT_TRANSLATE_NOOP("ExportName", "day's end"),
    QT_TRANSLATE_NOOP("ExportName", "links"),
};
} // namespace

QString exportName(const QString &what)
{
    return QCoreApplication::translate("ExportName", what.toUtf8().constData());
}

} // namespace rosterlink
