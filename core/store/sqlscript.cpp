// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlscript.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    bool inTrigger = false;
    for (const QString &line : script.split('\n'_L1)) {
        const QString text = line.section(u"--"_s, 0, 0).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        inTrigger = inTrigger || text.startsWith("CREATE TRIGGER"_L1);
        statement += text + '\n'_L1;
        const bool ends = inTrigger ? text.endsWith("END;"_L1) : text.endsWith(';'_L1);
        if (ends) {
            statements.append(statement);
            statement.clear();
            inTrigger = false;
        }
    }
    return statements;
}

} // namespace rosterlink
