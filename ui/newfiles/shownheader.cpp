// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/shownheader.h"

#include "core/connectors/files/columnguess.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

QStringList shownHeader(const QStringList &header, Side side, const Viewer &viewer)
{
    QStringList shown = header;
    for (qsizetype i = 0; i < header.size() && !viewer.seesAllNames(); ++i) {
        if (guessColumns({header.at(i)}, side).isEmpty()) {
            shown[i] = QCoreApplication::translate("ShownHeader", "Column %1").arg(i + 1);
        }
    }
    return shown;
}

} // namespace rosterlink::ui
