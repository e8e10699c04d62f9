// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/people.h"

#include "core/connectors/calmanac/fhirpage.h"
#include "core/connectors/files/rosterfile.h"
#include "core/connectors/sample/sampleorganization.h"
#include "core/people/familyname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::sandbox
{

namespace
{
class SandboxText
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

Result<RosterFile> readFile(const QString &path)
{
    RosterFileOptions options;
    options.side = Side::Counterpart;
    Progress progress;
    return RosterFile::read(path, options, progress);
}

Result<RosterFile> readSample(Kind kind)
{
    QTemporaryFile file;
    if (!file.open() || file.write(sampleRoster(kind, Side::Counterpart)) < 0 || !file.flush()) {
        return failure(
            ErrorCode::Storage,
            SandboxText::tr("The sample organization can't be written to %1.").arg(file.fileName()));
    }
    return readFile(file.fileName());
}

QJsonObject named(QLatin1String use, const QString &family, const QStringList &given)
{
    QJsonObject name{{u"use"_s, use}};
    if (!family.isEmpty()) {
        name.insert(u"family"_s, family);
    }
    if (!given.isEmpty()) {
        name.insert(u"given"_s, QJsonArray::fromStringList(given));
    }
    return name;
}

QJsonArray namesOf(const Facts &facts)
{
    QStringList given = facts[Field::MiddleName].split(u' ', Qt::SkipEmptyParts);
    if (!facts[Field::FirstName].isEmpty()) {
        given.prepend(facts[Field::FirstName]);
    }
    const FamilyName family = FamilyName::split(facts[Field::LastName]);
    QJsonArray names;
    if (!given.isEmpty() || !family.base.isEmpty()) {
        QJsonObject name = named("official"_L1, family.base, given);
        if (!family.suffix.isEmpty()) {
            name.insert(u"suffix"_s, QJsonArray{family.suffix});
        }
        names.append(name);
    }
    if (!facts[Field::Nickname].isEmpty()) {
        names.append(named("nickname"_L1, {}, {facts[Field::Nickname]}));
    }
    if (!facts[Field::PreviousLastName].isEmpty()) {
        names.append(named("maiden"_L1, facts[Field::PreviousLastName], {}));
    }
    return names;
}

void addTelecom(QJsonArray &telecom, QLatin1String system, const QString &values)
{
    int rank = 0;
    for (const QString &value : values.split(u'\n', Qt::SkipEmptyParts)) {
        telecom.append(QJsonObject{{u"system"_s, system}, {u"value"_s, value}, {u"rank"_s, ++rank}});
    }
}

QJsonObject addressOf(const Facts &facts)
{
    QJsonObject address;
    if (!facts[Field::Street].isEmpty()) {
        address.insert(u"line"_s, QJsonArray{facts[Field::Street]});
    }
    const std::array<std::pair<Field, QString>, 3> rest{
        {{Field::City, u"city"_s}, {Field::State, u"state"_s}, {Field::Postcode, u"postalCode"_s}}};
    for (const auto &[field, key] : rest) {
        if (!facts[field].isEmpty()) {
            address.insert(key, facts[field]);
        }
    }
    return address;
}

QJsonArray identifiersOf(const QString &values)
{
    QJsonArray identifiers;
    for (const QString &value : values.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype bar = value.indexOf(u'|');
        identifiers.append(
            bar < 0 ? QJsonObject{{u"value"_s, value}}
                    : QJsonObject{{u"system"_s, value.left(bar)}, {u"value"_s, value.mid(bar + 1)}});
    }
    return identifiers;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QJsonArray &array)
{
    if (!array.isEmpty()) {
        object.insert(key, array);
    }
}
} // namespace

Result<void> People::read(Kind kind, const QString &path)
{
    auto file = path.isEmpty() ? readSample(kind) : readFile(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    // As if they had been entered some time ago, so that what is changed later is newer.
    const QDateTime entered = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const ImportedPerson &person : file->people()) {
        m_people[kind][person.id] = {person.id, person.facts, true, entered, 1};
    }
    return {};
}

Result<QString> People::change(const QJsonObject &wanted)
{
    const auto kind = kindFromText(wanted.value("kind"_L1).toString());
    const QString id = wanted.value("id"_L1).toString().trimmed();
    if (!kind || id.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       SandboxText::tr("Give \"kind\" (members or learners) and \"id\"."));
    }
    if (wanted.value("deleted"_L1).toBool()) {
        forget(*kind, id);
        return id;
    }
    const auto known = m_people[*kind].find(id);
    Person person = known == m_people[*kind].end() ? Person{id, {}, true, {}, 0} : known->second;
    for (const Field field : allFields()) {
        if (const QJsonValue value = wanted.value(columnName(field)); value.isString()) {
            person.facts[field] = value.toString().simplified();
        }
    }
    person.active = wanted.value("active"_L1).toBool(person.active);
    person.updated = QDateTime::currentDateTimeUtc();
    ++person.version;
    m_people[*kind][id] = person;
    return id;
}

Result<void> People::letWeekPass()
{
    for (const QJsonValue &wanted : QJsonDocument::fromJson(sampleWeekLater()).array()) {
        if (auto changed = change(wanted.toObject()); !changed) {
            return tl::unexpected(changed.error());
        }
    }
    return {};
}

void People::forget(Kind kind, const QString &id)
{
    m_people[kind].erase(id);
}

QJsonObject toResource(Kind kind, const Person &person)
{
    QJsonObject resource{
        {u"resourceType"_s, fhirType(kind)},
        {u"id"_s, person.id},
        {u"meta"_s, QJsonObject{{u"versionId"_s, QString::number(person.version)},
                                {u"lastUpdated"_s, person.updated.toString(Qt::ISODateWithMs)}}},
        {u"active"_s, person.active}};
    insertUnlessEmpty(resource, u"name"_s, namesOf(person.facts));
    QJsonArray telecom;
    addTelecom(telecom, "phone"_L1, person.facts[Field::Phone]);
    addTelecom(telecom, "email"_L1, person.facts[Field::Email]);
    insertUnlessEmpty(resource, u"telecom"_s, telecom);
    insertUnlessEmpty(resource, u"identifier"_s, identifiersOf(person.facts[Field::Identifier]));
    if (const QString born = person.facts[Field::DateOfBirth]; !born.isEmpty()) {
        resource.insert(u"birthDate"_s, born);
    }
    if (const QJsonObject address = addressOf(person.facts); !address.isEmpty()) {
        resource.insert(u"address"_s, QJsonArray{address});
    }
    return resource;
}

} // namespace rosterlink::sandbox
