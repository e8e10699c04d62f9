// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/peoplefetch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype mostPeople = 2'000'000; // beyond, the list doesn't end
constexpr qint64 mostReserved = 500'000;    // a server may promise more than it holds
constexpr qint64 mostSlipped = 5;           // people who came while the last page was read
constexpr int idsOnAPage = 1000;
constexpr int overlapSeconds = 60; // what was written while the last fetch began may carry an earlier time

class FetchText
{
    Q_DECLARE_TR_FUNCTIONS(CalmanacFetch)
};
} // namespace

PeopleFetch::PeopleFetch(FhirClient &client, Kind kind, int pageSize, std::optional<KnownPeople> known,
                         QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_kind(kind)
    , m_pageSize(pageSize)
    , m_known(std::move(known))
{}

void PeopleFetch::start()
{
    begin(m_known ? Phase::Changes : Phase::Everybody);
}

void PeopleFetch::begin(Phase phase)
{
    m_phase = phase;
    m_seen.clear();
    m_total.reset();
    if (isWhole()) {
        m_places.clear(); // who left meanwhile must not stay from the first time through
        m_people.clear();
    }
    ask(firstPage());
}

QUrl PeopleFetch::firstPage() const
{
    QUrlQuery query;
    switch (m_phase) {
    case Phase::Changes:
        // HL7 FHIR R4, 3.1.1.5.3: ge, an instant with its time zone
        query.addQueryItem(
            u"_lastUpdated"_s,
            u"ge"_s + m_known->since.toUTC().addSecs(-overlapSeconds).toString(u"yyyy-MM-ddTHH:mm:ss"_s) +
                u'Z');
        break;
    case Phase::Ids:
        query.addQueryItem(u"_elements"_s, u"id"_s);
        break;
    default:
        break;
    }
    query.addQueryItem(u"_count"_s, QString::number(m_phase == Phase::Ids ? idsOnAPage : m_pageSize));
    return m_client.access().address.at(fhirType(m_kind), query);
}

/// A page by its place: for servers that give no link to the next.
QUrl PeopleFetch::pageFrom(qint64 offset) const
{
    QUrl url = firstPage();
    QUrlQuery query(url);
    query.addQueryItem(u"_offset"_s, QString::number(offset));
    url.setQuery(query);
    return url;
}

void PeopleFetch::ask(const QUrl &url)
{
    if (!m_client.access().address.isSameOrigin(url)) {
        Q_EMIT failed({ErrorCode::OtherSide,
                       FetchText::tr("A page leads to another server (%1). It was not asked, because the "
                                     "token must not go elsewhere.")
                           .arg(url.host())});
        return;
    }
    if (m_seen.contains(url) || std::max(m_places.size(), m_listed.size()) > mostPeople) {
        Q_EMIT failed({ErrorCode::OtherSide, FetchText::tr("Its pages go round in a circle.")});
        return;
    }
    m_seen.insert(url);
    m_client.get(url, [this](const Result<FhirAnswer> &answer) {
        if (answer) {
            takePage(*answer);
        } else {
            Q_EMIT failed(answer.error());
        }
    });
}

void PeopleFetch::takePage(const FhirAnswer &answer)
{
    m_at = m_at.isValid() ? m_at : answer.at;
    auto page = readFhirPage(answer.body, m_kind, QDate::currentDate());
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const QUrl next = page->next;
    const qint64 before = read();
    const auto onPage = static_cast<int>(page->people.size());
    add(*std::move(page));
    Q_EMIT progressed();
    const bool isFull = onPage >= (m_phase == Phase::Ids ? idsOnAPage : m_pageSize) && read() > before;
    if (next.isEmpty() && isFull && m_total.value_or(0) > read()) {
        ask(pageFrom(read())); // it says that there are more, but not where
    } else if (!next.isEmpty()) {
        ask(next);
    } else if (m_phase == Phase::Ids) {
        compareIds();
    } else {
        askCount();
    }
}

void PeopleFetch::add(FhirPage page)
{
    m_total = page.total ? page.total : m_total;
    if (m_phase == Phase::Ids) {
        for (const FhirPerson &person : page.people) {
            m_listed.insert(person.person.id);
        }
        return;
    }
    const bool isFirstTime = m_phase != Phase::EverybodyAgain;
    if (m_people.empty()) {
        m_people.reserve(static_cast<size_t>(std::clamp<qint64>(m_total.value_or(0), 0, mostReserved)));
    }
    m_unnamed += isFirstTime ? page.unnamed : 0;
    for (FhirPerson &person : page.people) {
        m_repeated += isFirstTime && m_places.contains(person.person.id) ? 1 : 0;
        m_badValues += isFirstTime && !person.troubles.isEmpty() ? 1 : 0;
        place(std::move(person));
    }
}

/// Names and places that many have are kept once.
void PeopleFetch::share(Facts &facts)
{
    for (const Field field :
         {Field::FirstName, Field::LastName, Field::City, Field::State, Field::Postcode}) {
        if (!facts[field].isEmpty()) {
            facts[field] = *m_shared.insert(facts[field]);
        }
    }
}

/// The newest of two of one id counts.
void PeopleFetch::place(FhirPerson person)
{
    const auto known = m_places.find(person.person.id);
    const bool isNew = known == m_places.end();
    if (!isNew && known->updated > person.updated) {
        return;
    }
    Placed placed{person.updated, isNew ? static_cast<quint32>(m_people.size()) : known->place,
                  person.active};
    m_places.insert(person.person.id, placed);
    if (isNew) {
        m_people.emplace_back();
    }
    share(person.person.facts);
    m_people[placed.place] = person.active ? std::move(person.person) : ImportedPerson();
}

void PeopleFetch::askCount()
{
    const QUrl url = m_client.access().address.at(fhirType(m_kind), {{u"_summary"_s, u"count"_s}});
    m_client.get(url, [this](const Result<FhirAnswer> &answer) {
        const auto page = answer ? readFhirPage(answer->body, m_kind, {}) : tl::unexpected(answer.error());
        if (!page) {
            Q_EMIT failed(page.error());
            return;
        }
        counted(page->total.value_or(-1)); // a server need not say
    });
}

void PeopleFetch::counted(qint64 total)
{
    m_counted = total;
    if (m_phase == Phase::Changes) {
        const auto unknown = std::count_if(m_places.keyBegin(), m_places.keyEnd(),
                                           [this](const QString &id) { return !m_known->ids.contains(id); });
        const bool isExplained = total == m_known->counted + unknown;
        isExplained ? finish() : begin(Phase::Ids);
        return;
    }
    // People who come and go between two pages can slip through.
    const bool isMissing = total >= 0 && total != m_places.size() && m_repeated == 0;
    if (isMissing && m_phase == Phase::Everybody) {
        begin(Phase::EverybodyAgain);
    } else if (total - m_places.size() > mostSlipped) {
        // Who is left out would be marked as gone.
        Q_EMIT failed(
            {ErrorCode::OtherSide, FetchText::tr("It says that it holds %1 people, but handed out %2. "
                                                 "Try again later.")
                                       .arg(total)
                                       .arg(m_places.size())});
    } else {
        finish();
    }
}

void PeopleFetch::compareIds()
{
    const bool isUnknown = std::any_of(m_listed.begin(), m_listed.end(), [this](const QString &id) {
        const bool isBack = m_known->gone.contains(id); // or not active still: not to be told from here
        return (isBack || !m_known->ids.contains(id)) && !m_places.contains(id);
    });
    if (isUnknown) {
        m_known.reset();
        m_repeated = m_badValues = m_unnamed = 0;
        begin(Phase::Everybody);
        return;
    }
    m_missing = m_known->ids - m_listed;
    finish();
}

void PeopleFetch::finish()
{
    m_isDone = true;
    Q_EMIT done();
}

qint64 PeopleFetch::read() const
{
    return m_phase == Phase::Ids ? m_listed.size() : m_places.size();
}

qint64 PeopleFetch::expected() const
{
    return std::max<qint64>(m_total.value_or(0), read());
}

FetchedPeople PeopleFetch::take()
{
    FetchedPeople fetched;
    fetched.onlyChanges = !isWhole();
    fetched.since = m_known ? m_known->since : QDateTime();
    fetched.counted = m_counted;
    fetched.gone = std::exchange(m_missing, {});
    fetched.remarks = remarks();
    for (auto placed = m_places.cbegin(); fetched.onlyChanges && placed != m_places.cend(); ++placed) {
        if (!placed->active) {
            fetched.gone.insert(placed.key());
        }
    }
    m_places = {};
    m_shared = {};
    fetched.people = std::move(m_people);
    std::erase_if(fetched.people, [](const ImportedPerson &person) { return person.id.isEmpty(); });
    std::sort(fetched.people.begin(), fetched.people.end(),
              [](const ImportedPerson &a, const ImportedPerson &b) { return a.id < b.id; });
    return fetched;
}

QStringList PeopleFetch::remarks() const
{
    QStringList remarks;
    if (m_repeated > 0) {
        remarks << FetchText::tr("%n people came twice; the newest was taken.", nullptr, m_repeated);
    }
    if (m_unnamed > 0) {
        remarks << FetchText::tr("%n people have no name; they are shown by their ID.", nullptr, m_unnamed);
    }
    if (m_badValues > 0) {
        remarks << FetchText::tr("%n people have an impossible birth date; it was left out.", nullptr,
                                 m_badValues);
    }
    return remarks;
}

} // namespace rosterlink
