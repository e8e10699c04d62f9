// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/permission.h"
#include "tests/support/office.h"

namespace rosterlink::test
{

/// Lets a member have a role of their own that allows this, and no other role; false where that failed.
[[nodiscard]] bool letOnly(Office &office, PersonId member, Permissions permissions);

} // namespace rosterlink::test
