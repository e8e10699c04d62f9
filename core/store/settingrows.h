// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"

#include <QString>

namespace rosterlink
{

class Database;

/// What an organization chose, by name. What the names and values mean, those know who read them.
namespace settingRows
{
/// Empty where it was never chosen.
[[nodiscard]] QString value(Database &database, OrganizationId organization, const QString &name);
/// An empty value forgets the choice.
void set(Database &database, OrganizationId organization, const QString &name, const QString &value);
} // namespace settingRows

} // namespace rosterlink
