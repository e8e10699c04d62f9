// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readreport.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
constexpr size_t mostShown = 20;

} // namespace

void printTroubles(const QStringList &unknownColumns, const std::vector<RosterTrouble> &troubles,
                   Console &console)
{
    if (!unknownColumns.isEmpty()) {
        console.print(u"  "_s +
                      CommandLineText::tr("Columns not read: %1").arg(unknownColumns.join(u", "_s)));
    }
    for (size_t i = 0; i < std::min(troubles.size(), mostShown); ++i) {
        console.print(u"  "_s + troubles[i].text());
    }
    if (troubles.size() > mostShown) {
        console.print(u"  "_s +
                      CommandLineText::tr("Further lines with trouble: %1").arg(troubles.size() - mostShown));
    }
}

} // namespace rosterlink::cli
