// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/step.h"

namespace rosterlink
{

/// Gives a new organization the roles that the clinical system starts with: Owner (built in, all
/// permissions), Administrator, BCBA, RBT, Caregiver.
void insertSampleRoles(Step &step);

} // namespace rosterlink
