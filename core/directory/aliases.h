// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/aliasmaker.h"
#include "core/people/facts.h"
#include "core/people/ids.h"

namespace rosterlink
{

class Database;

/// How an organization's aliases are made from now on; those that are there stay.
[[nodiscard]] AliasPattern aliasPattern(Database &database, OrganizationId organization);
void setAliasPattern(Database &database, OrganizationId organization, AliasPattern pattern);

/// A free alias by the organization's pattern. number: the learner's own (PersonRow::number).
[[nodiscard]] QString newAlias(Database &database, OrganizationId organization, const Facts &facts,
                               int number);

} // namespace rosterlink
