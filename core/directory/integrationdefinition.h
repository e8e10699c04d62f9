// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/facts.h"
#include "core/people/result.h"

#include <QString>

#include <bitset>
#include <vector>

namespace rosterlink
{

/// One system that an organization can be linked with. Everything that differs between Calmanac and its
/// siblings stands in one file each, core/connectors/integrations/NAME.json; no code knows one by name.
struct IntegrationDefinition
{
    QString name;  ///< in the database, on the command line, in places: never shown
    QString title; ///< as people know it
    int order = 0; ///< in which it is offered; the first is the organization's own pages'
    bool readsFiles = false;
    bool readsFhir = false;
    std::bitset<fieldCount> facts; ///< that are compared, by Field

    /// What of somebody is compared: other facts are left out.
    [[nodiscard]] Facts compared(const Facts &facts) const;
    /// Reads a definition; the sentence says what is wrong with it.
    [[nodiscard]] static Result<IntegrationDefinition> parse(const QString &name, const QByteArray &json);
};

/// All that can be connected, in the order in which they are offered.
[[nodiscard]] const std::vector<IntegrationDefinition> &integrationDefinitions();
/// The one whose state the organization's own pages show, and that undoing goes by.
[[nodiscard]] const IntegrationDefinition &primaryIntegration();
/// What people call the integration of that name; the name itself where there is none.
[[nodiscard]] QString integrationTitle(const QString &name);
/// The definition of that name; null: there is none.
[[nodiscard]] const IntegrationDefinition *integrationDefinition(QStringView name);

} // namespace rosterlink
