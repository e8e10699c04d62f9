// SPDX-License-Identifier: Apache-2.0
#include "core/store/settingrows.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::settingRows
{

QString value(Database &database, OrganizationId organization, const QString &name)
{
    auto &query = database.run(
        u"SELECT value FROM organization_setting WHERE organization = ? AND name = ?"_s, organization, name);
    const QString text = query.next() ? query.text(0) : QString();
    query.finish();
    return text;
}

void set(Database &database, OrganizationId organization, const QString &name, const QString &value)
{
    if (value.isEmpty()) {
        database.run(u"DELETE FROM organization_setting WHERE organization = ? AND name = ?"_s, organization,
                     name);
        return;
    }
    database.run(u"INSERT INTO organization_setting (organization, name, value) VALUES (?, ?, ?) "
                 "ON CONFLICT (organization, name) DO UPDATE SET value = excluded.value"_s,
                 organization, name, value);
}

} // namespace rosterlink::settingRows
