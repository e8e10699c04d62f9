// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhirperson.h"

#include "core/people/familyname.h"
#include "core/people/partialdate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
class FhirPersonText
{
    Q_DECLARE_TR_FUNCTIONS(FhirPerson)
};

/// Trimmed, in one line, NFC.
QString clean(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return clean(object.value(key).toString());
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray()) {
        if (const QString text = clean(value.toString()); !text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

bool hasEnded(const QJsonObject &object, const QDate &today)
{
    const QString end = object.value("period"_L1).toObject().value("end"_L1).toString().left(10);
    const QDate day = QDate::fromString(end, Qt::ISODate);
    return object.value("use"_L1).toString() == "old"_L1 || (day.isValid() && day < today);
}

class Reader
{
public:
    Reader(const QJsonObject &resource, const QDate &today)
        : m_resource(resource)
        , m_today(today)
    {}

    FhirPerson read()
    {
        m_person.person.id = m_resource.value("id"_L1).toString().trimmed();
        m_person.active = m_resource.value("active"_L1).toBool(true);
        const QString updated = m_resource.value("meta"_L1).toObject().value("lastUpdated"_L1).toString();
        const QDateTime moment = QDateTime::fromString(updated, Qt::ISODateWithMs);
        m_person.updated = moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
        readNames();
        readBirthDate();
        facts()[Field::Phone] = telecom({u"phone"_s, u"sms"_s});
        facts()[Field::Email] = telecom({u"email"_s});
        readAddress();
        readIdentifiers();
        readLanguage();
        return m_person;
    }

private:
    [[nodiscard]] Facts &facts() { return m_person.person.facts; }

    void readNames()
    {
        const QJsonObject *chosen = nullptr;
        std::vector<QJsonObject> names;
        for (const auto &name : m_resource.value("name"_L1).toArray()) {
            names.push_back(name.toObject());
        }
        const auto rank = [](const QJsonObject &name) {
            const QString use = name.value("use"_L1).toString();
            return use == "official"_L1 ? 0 : use == "usual"_L1 ? 1 : 2;
        };
        for (const QJsonObject &name : names) {
            const QString use = name.value("use"_L1).toString();
            const bool aside = use == "old"_L1 || use == "maiden"_L1 || use == "nickname"_L1;
            if (!aside && (!chosen || rank(name) < rank(*chosen))) {
                chosen = &name;
            }
        }
        if (chosen) {
            readName(*chosen);
        }
        for (const QJsonObject &name : names) {
            if (&name != chosen) {
                readFurtherName(name);
            }
        }
    }

    void readName(const QJsonObject &name)
    {
        const QStringList given = textsOf(name.value("given"_L1));
        facts()[Field::FirstName] = given.value(0);
        facts()[Field::MiddleName] = given.mid(1).join(u' ');
        QString last = textOf(name, "family"_L1);
        for (const QString &word : textsOf(name.value("suffix"_L1))) {
            const QString suffix = generationalSuffix(word);
            if (!suffix.isEmpty() && !last.isEmpty() && FamilyName::split(last).suffix.isEmpty()) {
                last += u' ' + suffix;
            }
        }
        facts()[Field::LastName] = last;
        if (given.isEmpty() && last.isEmpty()) {
            facts()[Field::LastName] = textOf(name, "text"_L1);
        }
    }

    void readFurtherName(const QJsonObject &name)
    {
        const QString use = name.value("use"_L1).toString();
        if ((use == "nickname"_L1 || use == "usual"_L1) && facts()[Field::Nickname].isEmpty()) {
            facts()[Field::Nickname] = textsOf(name.value("given"_L1)).value(0);
        }
        if ((use == "maiden"_L1 || use == "old"_L1) && facts()[Field::PreviousLastName].isEmpty()) {
            facts()[Field::PreviousLastName] = textOf(name, "family"_L1);
        }
    }

    void readBirthDate()
    {
        const QString text = textOf(m_resource, "birthDate"_L1);
        if (text.isEmpty()) {
            return;
        }
        if (const auto date = PartialDate::parse(text)) {
            facts()[Field::DateOfBirth] = date->text();
        } else {
            m_person.troubles.append(FhirPersonText::tr("impossible birth date"));
        }
    }

    /// A Practitioner's are plain concepts, a Patient's stand beside whether they are preferred.
    void readLanguage()
    {
        for (const auto &value : m_resource.value("communication"_L1).toArray()) {
            const QJsonObject communication = value.toObject();
            const QJsonObject spoken = communication.contains("language"_L1)
                                           ? communication.value("language"_L1).toObject()
                                           : communication;
            const QString code = textOf(spoken.value("coding"_L1).toArray().first().toObject(), "code"_L1);
            if (m_person.person.language.isEmpty() || communication.value("preferred"_L1).toBool()) {
                m_person.person.language = code.isEmpty() ? m_person.person.language : code;
            }
        }
    }

    [[nodiscard]] QString telecom(const QStringList &systems) const
    {
        std::vector<std::pair<int, QString>> values;
        for (const auto &value : m_resource.value("telecom"_L1).toArray()) {
            const QJsonObject contact = value.toObject();
            const QString text = textOf(contact, "value"_L1);
            if (systems.contains(contact.value("system"_L1).toString()) && !text.isEmpty() &&
                !hasEnded(contact, m_today)) {
                values.emplace_back(contact.value("rank"_L1).toInt(INT_MAX), text);
            }
        }
        std::stable_sort(values.begin(), values.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList texts;
        for (const auto &[rank, text] : values) {
            if (!texts.contains(text)) {
                texts.append(text);
            }
        }
        return texts.join(u'\n');
    }

    void readAddress()
    {
        for (const auto &value : m_resource.value("address"_L1).toArray()) {
            const QJsonObject address = value.toObject();
            if (hasEnded(address, m_today)) {
                continue;
            }
            facts()[Field::Street] = textsOf(address.value("line"_L1)).join(u' ');
            facts()[Field::City] = textOf(address, "city"_L1);
            facts()[Field::State] = textOf(address, "state"_L1);
            facts()[Field::Postcode] = textOf(address, "postalCode"_L1);
            return;
        }
    }

    void readIdentifiers()
    {
        QStringList texts;
        for (const auto &value : m_resource.value("identifier"_L1).toArray()) {
            const QJsonObject identifier = value.toObject();
            const QString number = textOf(identifier, "value"_L1);
            const QString system = textOf(identifier, "system"_L1);
            if (!number.isEmpty() && !hasEnded(identifier, m_today)) {
                texts.append(system.isEmpty() ? number : system + u'|' + number);
            }
        }
        facts()[Field::Identifier] = texts.join(u'\n');
    }

    const QJsonObject &m_resource;
    QDate m_today;
    FhirPerson m_person;
};
} // namespace

FhirPerson readFhirPerson(const QJsonObject &resource, const QDate &today)
{
    return Reader(resource, today).read();
}

} // namespace rosterlink
