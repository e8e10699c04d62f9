// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statustext.h"

#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString book(const QString &title, const SideCounts &counts)
{
    return tr("%1 %2 = %3 linked + %4 match found + %5 no match + %6 no need")
        .arg(title)
        .arg(counts.all())
        .arg(counts.linked)
        .arg(counts.suggested)
        .arg(counts.open)
        .arg(counts.noNeed);
}
} // namespace

QString rosterTitle(Kind kind, Side side)
{
    if (side == Side::Motivity) {
        return kind == Kind::Members ? tr("Motivity members") : tr("Motivity learners");
    }
    return (kind == Kind::Members ? tr("%1 members") : tr("%1 learners")).arg(integration().title);
}

QStringList statusLines(Kind kind, const Counts &counts)
{
    return {book(rosterTitle(kind, Side::Motivity), counts.motivity),
            book(rosterTitle(kind, Side::Counterpart), counts.counterpart),
            tr("Decisions left: %1").arg(counts.decisionsLeft())};
}

} // namespace rosterlink::cli
