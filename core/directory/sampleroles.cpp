// SPDX-License-Identifier: Apache-2.0
#include "core/directory/sampleroles.h"

#include "core/directory/permission.h"
#include "core/store/rolerows.h"

#include <array>

namespace rosterlink
{

namespace
{
struct SampleRole
{
    const char *name;
    Permissions permissions;
    bool owner;
};

std::array<SampleRole, 5> sampleRoles()
{
    using P = Permission;
    return {{{"Owner", allPermissions(), true},
             {"Administrator", allPermissions() & ~Permissions(P::EditRoleSettings), false},
             {"BCBA",
              P::ViewLearners | P::ViewProtectedInfo | P::EditProtectedInfo | P::AddAndRemoveLearners |
                  P::ViewMembers,
              false},
             {"RBT", P::ViewLearners | P::ViewMembers, false},
             {"Caregiver", P::ViewLearners, false}}};
}
} // namespace

void insertSampleRoles(Step &step)
{
    int position = 0;
    for (const SampleRole &sample : sampleRoles()) {
        RoleRow role;
        role.name = QString::fromLatin1(sample.name);
        role.permissions = permissionsToText(sample.permissions);
        role.owner = sample.owner;
        role.position = position++;
        step.insert(tables::role, roleRows::toCells(role), {});
    }
}

} // namespace rosterlink
