// SPDX-License-Identifier: Apache-2.0
#include "core/store/historylookup.h"

#include "core/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::historyLookup
{

namespace
{
QString firstText(Statement &query)
{
    const QString text = query.next() ? query.text(0) : QString();
    query.finish();
    return text;
}
} // namespace

QString roleOfGrant(Database &database, OrganizationId organization, qint64 memberRole)
{
    return firstText(
        database.run(u"SELECT r.name FROM member_role m JOIN role r ON r.organization = m.organization AND "
                     "r.role = m.role WHERE m.organization = ? AND m.member_role = ?"_s,
                     organization, memberRole));
}

QString roleName(Database &database, OrganizationId organization, qint64 role)
{
    return firstText(
        database.run(u"SELECT name FROM role WHERE organization = ? AND role = ?"_s, organization, role));
}

QString rejectionRule(Database &database, OrganizationId organization, qint64 rejection)
{
    return firstText(database.run(u"SELECT rule FROM rejection WHERE organization = ? AND rejection = ?"_s,
                                  organization, rejection));
}

} // namespace rosterlink::historyLookup
