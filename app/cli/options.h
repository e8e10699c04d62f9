// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "core/directory/integrationdefinition.h"
#include "core/people/kind.h"
#include "core/store/database.h"
#include "core/store/organizationrows.h"

namespace rosterlink::cli
{

/// The options that several commands share, each written and explained once.
namespace options
{
inline const QString data = QStringLiteral("data");
inline const QString organization = QStringLiteral("organization");
inline const QString kind = QStringLiteral("kind");
inline const QString out = QStringLiteral("out");
inline const QString stats = QStringLiteral("stats");

[[nodiscard]] QCommandLineOption dataOption();
[[nodiscard]] QCommandLineOption organizationOption();
[[nodiscard]] QCommandLineOption kindOption();
[[nodiscard]] QCommandLineOption outOption(const QString &valueName);
/// A JSON file of what it took.
[[nodiscard]] QCommandLineOption statsOption();
} // namespace options

/// The --kind that was given; refused where it is none.
[[nodiscard]] Result<Kind> kindOf(const Arguments &arguments);

/// Opens the data folder that --data names, which is created when missing.
[[nodiscard]] Result<std::unique_ptr<Database>> openData(const Arguments &arguments);

/// The organization that --organization names, whatever the case; refused where there is none.
[[nodiscard]] Result<OrganizationRow> findOrganization(Database &database, const Arguments &arguments);

/// A data folder that is open, and one of its organizations.
struct OpenOrganization
{
    std::unique_ptr<Database> database;
    OrganizationRow organization;
};

/// Both of them; refused where either is.
[[nodiscard]] Result<OpenOrganization> openOrganization(const Arguments &arguments);

/// The system that is linked with.
[[nodiscard]] const IntegrationDefinition &integration();

} // namespace rosterlink::cli
