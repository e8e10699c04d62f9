// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rostertrouble.h"

#include <QCoreApplication>

#include <algorithm>

namespace rosterlink
{

QString RosterTrouble::text() const
{
    //: A line of a file, the name of a column, what is wrong there.
    return QCoreApplication::translate("RosterFile", "Line %1, %2: %3")
        .arg(QString::number(line), column, sentence);
}

QStringList troubleLines(const std::vector<RosterTrouble> &troubles, size_t most)
{
    struct Group
    {
        const RosterTrouble *first;
        QStringList lines;
    };
    std::vector<Group> groups;
    for (size_t i = 0; i < std::min(troubles.size(), most); ++i) {
        const RosterTrouble &trouble = troubles[i];
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.first->column == trouble.column && group.first->sentence == trouble.sentence;
        });
        if (same == groups.end()) {
            groups.push_back({&trouble, {QString::number(trouble.line)}});
        } else {
            same->lines << QString::number(trouble.line);
        }
    }
    QStringList texts;
    for (const Group &group : groups) {
        //: Lines of a file, the name of a column, what is wrong there.
        texts << (group.lines.size() == 1 ? group.first->text()
                                          : QCoreApplication::translate("RosterFile", "Lines %1, %2: %3")
                                                .arg(group.lines.join(QLatin1String(", ")),
                                                     group.first->column, group.first->sentence));
    }
    return texts;
}

} // namespace rosterlink
