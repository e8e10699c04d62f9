// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace rosterlink
{

/// One system that an organization can be linked with. Everything that differs between Calmanac and its
/// siblings stands here; the code has no other place that knows one of them by name.
struct IntegrationDefinition
{
    QLatin1String name;  ///< in the database, on the command line, in places: never shown
    QLatin1String title; ///< as people know it
};

/// All that can be connected, in the order in which they are offered.
[[nodiscard]] std::span<const IntegrationDefinition> integrationDefinitions();
/// The one whose state the organization's own pages show, and that undoing goes by.
[[nodiscard]] const IntegrationDefinition &primaryIntegration();
/// What people call the integration of that name; the name itself where there is none.
[[nodiscard]] QString integrationTitle(const QString &name);
/// The definition of that name; null: there is none.
[[nodiscard]] const IntegrationDefinition *integrationDefinition(QStringView name);

} // namespace rosterlink
