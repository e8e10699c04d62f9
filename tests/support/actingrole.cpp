// SPDX-License-Identifier: Apache-2.0
#include "tests/support/actingrole.h"

#include "core/store/rolerows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

bool letOnly(Office &office, PersonId member, Permissions permissions)
{
    Database &database = office.database();
    const auto done = database.transaction<void>([&]() -> Result<void> {
        Step step(database, office.organization(), office.clock(), {u"dana"_s, {}}, StepKind::EditRole);
        for (const RoleRow &role : roleRows::rolesOf(database, office.organization(), member)) {
            step.end(tables::memberRole, roleRows::grant(database, office.organization(), member, role.id),
                     {});
        }
        RoleRow role;
        role.name = u"Role %1"_s.arg(step.id().value());
        role.permissions = permissionsToText(permissions);
        const qint64 id = step.insert(tables::role, roleRows::toCells(role), {});
        step.insert(tables::memberRole, {{"person"_L1, member.value()}, {"role"_L1, id}}, {});
        step.finish();
        return {};
    });
    return done.has_value();
}

} // namespace rosterlink::test
