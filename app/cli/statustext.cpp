// SPDX-License-Identifier: Apache-2.0
#include "app/cli/statustext.h"

#include "app/cli/commandlinetext.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
QString book(const QString &title, const SideCounts &counts)
{
    return CommandLineText::tr("%1 %2 = %3 linked + %4 match found + %5 no match + %6 no need")
        .arg(title)
        .arg(counts.all())
        .arg(counts.linked)
        .arg(counts.suggested)
        .arg(counts.open)
        .arg(counts.noNeed);
}
} // namespace

QString rosterTitle(Kind kind, Side side, const IntegrationDefinition &other)
{
    if (side == Side::Motivity) {
        return kind == Kind::Members ? CommandLineText::tr("Motivity members")
                                     : CommandLineText::tr("Motivity learners");
    }
    return (kind == Kind::Members ? CommandLineText::tr("%1 members") : CommandLineText::tr("%1 learners"))
        .arg(other.title);
}

QStringList statusLines(Kind kind, const Counts &counts, const IntegrationDefinition &other)
{
    return {book(rosterTitle(kind, Side::Motivity), counts.motivity),
            book(rosterTitle(kind, Side::Counterpart, other), counts.counterpart),
            CommandLineText::tr("Decisions left: %1").arg(counts.decisionsLeft())};
}

} // namespace rosterlink::cli
