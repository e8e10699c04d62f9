// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include "app/cli/commandlinetext.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace options
{

QCommandLineOption dataOption()
{
    return {data, CommandLineText::tr("The data folder, created when missing."), u"DIR"_s};
}

QCommandLineOption organizationOption()
{
    return {organization, CommandLineText::tr("The organization's name."), u"NAME"_s};
}

QCommandLineOption kindOption()
{
    return {kind, CommandLineText::tr("Staff and members, or clients and learners."), u"members|learners"_s};
}

QCommandLineOption outOption(const QString &valueName)
{
    return {out, CommandLineText::tr("The file to write."), valueName};
}

QCommandLineOption statsOption()
{
    return {stats, CommandLineText::tr("Also writes seconds a stage, pairs compared and peak memory."),
            u"STATS.json"_s};
}

} // namespace options

Result<Kind> kindOf(const Arguments &arguments)
{
    const QString text = arguments.value(options::kind);
    if (const auto kind = kindFromText(text)) {
        return *kind;
    }
    return failure(ErrorCode::InvalidInput,
                   CommandLineText::tr("--kind is members or learners, not “%1”.").arg(text));
}

Result<std::unique_ptr<Database>> openData(const Arguments &arguments)
{
    return Database::open(arguments.value(options::data));
}

Result<OrganizationRow> findOrganization(Database &database, const Arguments &arguments)
{
    const QString name = arguments.value(options::organization);
    if (auto found = organizationRows::organizationNamed(database, name.simplified())) {
        return *std::move(found);
    }
    return failure(ErrorCode::NotFound, CommandLineText::tr("There is no organization named %1 in %2.")
                                            .arg(name, arguments.value(options::data)));
}

Result<OpenOrganization> openOrganization(const Arguments &arguments)
{
    auto database = openData(arguments);
    if (!database) {
        return tl::unexpected(database.error());
    }
    auto organization = findOrganization(**database, arguments);
    if (!organization) {
        return tl::unexpected(organization.error());
    }
    return OpenOrganization{*std::move(database), *std::move(organization)};
}

const IntegrationDefinition &integration()
{
    return primaryIntegration();
}

} // namespace rosterlink::cli
