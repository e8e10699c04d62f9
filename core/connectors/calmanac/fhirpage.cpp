// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhirpage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int longestOutcome = 200; // characters of a foreign sentence that is shown

class FhirPageText
{
    Q_DECLARE_TR_FUNCTIONS(FhirPage)
};

tl::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorCode::OtherSide, sentence);
}

QUrl nextOf(const QJsonObject &bundle)
{
    for (const auto &value : bundle.value("link"_L1).toArray()) {
        const QJsonObject link = value.toObject();
        if (link.value("relation"_L1).toString() == "next"_L1) {
            return QUrl(link.value("url"_L1).toString());
        }
    }
    return {};
}

void add(FhirPage &page, const QJsonObject &resource, const QDate &today)
{
    FhirPerson person = readFhirPerson(resource, today);
    if (person.person.id.isEmpty()) {
        return; // nobody could be told apart from others without an id
    }
    const Facts &facts = person.person.facts;
    page.unnamed += facts[Field::FirstName].isEmpty() && facts[Field::LastName].isEmpty() ? 1 : 0;
    page.people.push_back(std::move(person));
}
} // namespace

QString fhirType(Kind kind)
{
    return kind == Kind::Members ? u"Practitioner"_s : u"Patient"_s;
}

QString outcomeText(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("resourceType"_L1).toString() != "OperationOutcome"_L1) {
        return {};
    }
    const QJsonObject issue = object.value("issue"_L1).toArray().first().toObject();
    QString text = issue.value("diagnostics"_L1).toString();
    text = text.isEmpty() ? issue.value("details"_L1).toObject().value("text"_L1).toString() : text;
    text = text.isEmpty() ? issue.value("code"_L1).toString() : text;
    return text.simplified().left(longestOutcome);
}

Result<FhirPage> readFhirPage(const QByteArray &json, Kind kind, const QDate &today)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return refusal(
            json.trimmed().startsWith('<')
                ? FhirPageText::tr("It answered with a web page. The address is likely not that of "
                                   "its FHIR interface.")
                : FhirPageText::tr("Its answer can't be read: it isn't whole, or it isn't JSON."));
    }
    const QJsonObject bundle = document.object();
    if (const QString outcome = outcomeText(json); !outcome.isEmpty()) {
        return refusal(FhirPageText::tr("It answered: %1").arg(outcome));
    }
    if (bundle.value("resourceType"_L1).toString() != "Bundle"_L1) {
        return refusal(FhirPageText::tr("Its answer is no list of people (no FHIR Bundle)."));
    }
    FhirPage page;
    page.next = nextOf(bundle);
    if (const QJsonValue total = bundle.value("total"_L1); total.isDouble()) {
        page.total = total.toInteger();
    }
    const QString type = fhirType(kind);
    for (const auto &entry : bundle.value("entry"_L1).toArray()) {
        const QJsonObject resource = entry.toObject().value("resource"_L1).toObject();
        if (resource.value("resourceType"_L1).toString() == type) {
            add(page, resource, today);
        }
    }
    return page;
}

} // namespace rosterlink
