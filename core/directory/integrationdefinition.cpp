// SPDX-License-Identifier: Apache-2.0
#include "core/directory/integrationdefinition.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// A static library's resources are dropped by the linker otherwise. Not in a namespace: Q_INIT_RESOURCE.
static void initializeDefinitions()
{
    Q_INIT_RESOURCE(integrations);
}

namespace rosterlink
{

namespace
{
/// The resources are part of the program: what can't be read there is a mistake of its makers.
std::vector<IntegrationDefinition> readDefinitions()
{
    initializeDefinitions();
    std::vector<IntegrationDefinition> definitions;
    const auto files = QDir(u":/integrations"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        auto definition = file.open(QIODevice::ReadOnly)
                              ? IntegrationDefinition::parse(info.completeBaseName(), file.readAll())
                              : failure(ErrorCode::Storage, file.errorString());
        if (!definition) {
            qFatal("%s: %s", qPrintable(info.fileName()), qPrintable(definition.error().sentence));
        }
        definitions.push_back(*std::move(definition));
    }
    std::sort(
        definitions.begin(), definitions.end(),
        [](const IntegrationDefinition &a, const IntegrationDefinition &b) { return a.order < b.order; });
    return definitions;
}

std::optional<Field> fieldNamed(const QString &column)
{
    const auto &fields = allFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](Field field) { return columnName(field) == column; });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}
} // namespace

Facts IntegrationDefinition::compared(const Facts &all) const
{
    if (facts.all()) {
        return all;
    }
    Facts some;
    for (const Field field : allFields()) {
        if (facts.test(static_cast<size_t>(field))) {
            some[field] = all[field];
        }
    }
    return some;
}

Result<IntegrationDefinition> IntegrationDefinition::parse(const QString &name, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    IntegrationDefinition definition;
    definition.name = name;
    definition.title = object.value("title"_L1).toString();
    definition.order = object.value("order"_L1).toInt();
    if (definition.title.isEmpty() || definition.order < 1) {
        return failure(ErrorCode::InvalidInput, u"“title” and “order” (from 1) are needed."_s);
    }
    for (const QJsonValue connector : object.value("connectors"_L1).toArray()) {
        definition.readsFiles = definition.readsFiles || connector.toString() == "files"_L1;
        definition.readsFhir = definition.readsFhir || connector.toString() == "fhir"_L1;
    }
    if (!definition.readsFiles && !definition.readsFhir) {
        return failure(ErrorCode::InvalidInput, u"“connectors” are “files”, “fhir” or both."_s);
    }
    for (const QJsonValue fact : object.value("facts"_L1).toArray()) {
        const auto field = fieldNamed(fact.toString());
        if (!field) {
            return failure(ErrorCode::InvalidInput, u"There is no fact “%1”."_s.arg(fact.toString()));
        }
        definition.facts.set(static_cast<size_t>(*field));
    }
    return definition;
}

const std::vector<IntegrationDefinition> &integrationDefinitions()
{
    static const std::vector<IntegrationDefinition> definitions = readDefinitions();
    return definitions;
}

const IntegrationDefinition &primaryIntegration()
{
    return integrationDefinitions().front();
}

QString integrationTitle(const QString &name)
{
    const auto *definition = integrationDefinition(name);
    return definition ? definition->title : name;
}

const IntegrationDefinition *integrationDefinition(QStringView name)
{
    for (const auto &definition : integrationDefinitions()) {
        if (definition.name == name) {
            return &definition;
        }
    }
    return nullptr;
}

} // namespace rosterlink
