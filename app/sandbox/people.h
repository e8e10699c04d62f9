// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/files/importedperson.h"
#include "core/people/kind.h"
#include "core/people/result.h"

#include <QDateTime>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace rosterlink::sandbox
{

/// Somebody as the stand-in holds them.
struct Person
{
    QString id;
    Facts facts;
    bool active = true;
    QDateTime updated;
    int version = 1;
};

/// The staff and clients of the stand-in, in order of id; changed while it runs.
class People
{
public:
    /// From a file of people, or from the sample organization where the path is empty.
    [[nodiscard]] Result<void> read(Kind kind, const QString &path);

    [[nodiscard]] const std::map<QString, Person> &all(Kind kind) const { return m_people.at(kind); }
    /// Takes {"kind": "members"|"learners", "id": …, "active": …, "first_name": …, …} over: who is known is
    /// changed in what is named, who isn't is added. Returns the id; refuses another kind or no id.
    [[nodiscard]] Result<QString> change(const QJsonObject &wanted);
    /// What changes among the sample organization's people within a week.
    [[nodiscard]] Result<void> letWeekPass();
    /// Who is next in order of id leaves for good: what changes between two pages.
    void forget(Kind kind, const QString &id);

private:
    std::map<Kind, std::map<QString, Person>> m_people{{Kind::Members, {}}, {Kind::Learners, {}}};
};

/// The person as a FHIR R4 Practitioner or Patient.
[[nodiscard]] QJsonObject toResource(Kind kind, const Person &person);

} // namespace rosterlink::sandbox
