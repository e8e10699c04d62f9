// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/search.h"

#include "core/connectors/calmanac/fhirpage.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::sandbox
{

namespace
{
constexpr int largestPage = 1000;

bool isSince(const Person &person, const QStringList &limits)
{
    return std::all_of(limits.begin(), limits.end(), [&person](const QString &limit) {
        const bool after = limit.startsWith("gt"_L1);
        const QDateTime at = QDateTime::fromString(after || limit.startsWith("ge"_L1) ? limit.mid(2) : limit,
                                                   Qt::ISODateWithMs);
        return !at.isValid() || (after ? person.updated > at : person.updated >= at);
    });
}

bool isNamed(const Person &person, const QString &part)
{
    const Facts &facts = person.facts;
    return part.isEmpty() || facts[Field::FirstName].startsWith(part, Qt::CaseInsensitive) ||
           facts[Field::LastName].startsWith(part, Qt::CaseInsensitive);
}

std::vector<const Person *> found(const People &people, const SearchRequest &request)
{
    const QUrlQuery &query = request.query;
    const QStringList ids =
        query.queryItemValue(u"_id"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    const QString name = query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    const QStringList since = query.allQueryItemValues(u"_lastUpdated"_s, QUrl::FullyDecoded);
    std::vector<const Person *> list;
    for (const auto &[id, person] : people.all(request.kind)) {
        if ((ids.isEmpty() || ids.contains(id)) && isNamed(person, name) && isSince(person, since)) {
            list.push_back(&person);
        }
    }
    return list;
}

QJsonObject entryOf(const SearchRequest &request, const QJsonObject &resource)
{
    const QString url =
        request.base.toString() + u'/' + fhirType(request.kind) + u'/' + resource.value("id"_L1).toString();
    return {
        {u"fullUrl"_s, url}, {u"resource"_s, resource}, {u"search"_s, QJsonObject{{u"mode"_s, u"match"_s}}}};
}

QJsonObject resourceOf(const SearchRequest &request, const Person &person, size_t place, const Faults &faults)
{
    if (request.query.queryItemValue(u"_elements"_s) == "id"_L1) {
        return {{u"resourceType"_s, fhirType(request.kind)}, {u"id"_s, person.id}};
    }
    constexpr size_t oneIn = 5; // people are broken
    QJsonObject resource = toResource(request.kind, person);
    if (faults.missingNames && place % oneIn == 0) {
        resource.remove("name"_L1);
    }
    if (faults.badDates && place % oneIn == 0) {
        resource.insert(u"birthDate"_s, u"2017-13-45"_s);
    }
    return resource;
}

QUrl pageUrl(const SearchRequest &request, qsizetype offset)
{
    QUrlQuery query = request.query;
    query.removeAllQueryItems(u"_offset"_s);
    if (offset > 0) {
        query.addQueryItem(u"_offset"_s, QString::number(offset));
    }
    QUrl url = request.base;
    url.setPath(url.path() + u'/' + fhirType(request.kind));
    url.setQuery(query);
    return url;
}

QJsonObject link(const QString &relation, const QUrl &url)
{
    return {{u"relation"_s, relation}, {u"url"_s, url.toString(QUrl::FullyEncoded)}};
}
} // namespace

QJsonObject searchBundle(const People &people, const SearchRequest &request, const Faults &faults)
{
    const auto all = found(people, request);
    QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s},
                       {u"type"_s, u"searchset"_s},
                       {u"total"_s, static_cast<qint64>(all.size())}};
    if (request.query.queryItemValue(u"_summary"_s) == "count"_L1) {
        return bundle;
    }
    const int asked = request.query.queryItemValue(u"_count"_s).toInt();
    const int most = std::clamp(request.pageSize, 1, largestPage);
    const auto count = static_cast<size_t>(asked > 0 ? std::min(asked, most) : most);
    const auto offset = static_cast<size_t>(std::max(0, request.query.queryItemValue(u"_offset"_s).toInt()));
    QJsonArray entries;
    for (size_t at = offset; at < std::min(all.size(), offset + count); ++at) {
        entries.append(entryOf(request, resourceOf(request, *all[at], at, faults)));
    }
    if (faults.duplicateIds && offset > 0 && !all.empty()) {
        entries.append(entryOf(request, toResource(request.kind, *all.front())));
    }
    bundle.insert(u"entry"_s, entries);
    QJsonArray links{link(u"self"_s, pageUrl(request, static_cast<qsizetype>(offset)))};
    // The two faulty links are given on the last page too, so that a few people suffice to show the fault.
    QUrl next = pageUrl(request, static_cast<qsizetype>(offset + count));
    if (faults.loop) {
        links.append(link(u"next"_s, pageUrl(request, 0)));
    } else if (faults.foreignNext) {
        next.setHost(u"elsewhere.example.org"_s);
        links.append(link(u"next"_s, next));
    } else if (offset + count < all.size()) {
        links.append(link(u"next"_s, next));
    }
    bundle.insert(u"link"_s, links);
    return bundle;
}

} // namespace rosterlink::sandbox
