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

void PeopleFetch::ask(const QUrl &url)
{
    if (!m_client.access().address.isSameOrigin(url)) {
        Q_EMIT failed({ErrorCode::OtherSide,
                       FetchText::tr("A page leads to another server (%1). It was not asked, because the "
                                     "token must not go elsewhere.")
                           .arg(url.host())});
        return;
    }
    if (m_seen.contains(url) || std::max(m_people.size(), m_listed.size()) > mostPeople) {
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
    add(*std::move(page));
    Q_EMIT progressed();
    if (!next.isEmpty()) {
        ask(next);
    } else if (m_phase == Phase::Ids) {
        compareIds();
    } else {
        askCount();
    }
}

void PeopleFetch::add(FhirPage page)
{
    if (m_phase == Phase::Ids) {
        for (const FhirPerson &person : page.people) {
            m_listed.insert(person.person.id);
        }
        return;
    }
    const bool isFirstTime = m_phase != Phase::EverybodyAgain;
    m_total = page.total ? page.total : m_total;
    m_unnamed += isFirstTime ? page.unnamed : 0;
    for (FhirPerson &person : page.people) {
        const QString id = person.person.id;
        const auto known = m_people.find(id);
        m_repeated += isFirstTime && known != m_people.end() ? 1 : 0;
        m_badValues += isFirstTime && !person.troubles.isEmpty() ? 1 : 0;
        if (known == m_people.end() || known->updated <= person.updated) {
            m_people.insert(id, std::move(person));
        }
    }
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
        const auto unknown = std::count_if(m_people.keyBegin(), m_people.keyEnd(),
                                           [this](const QString &id) { return !m_known->ids.contains(id); });
        const bool isExplained = total == m_known->counted + unknown;
        isExplained ? finish() : begin(Phase::Ids);
        return;
    }
    // People who come and go between two pages can slip through.
    const bool isMissing = total >= 0 && total != m_people.size() && m_repeated == 0;
    if (isMissing && m_phase == Phase::Everybody) {
        begin(Phase::EverybodyAgain);
    } else {
        finish();
    }
}

void PeopleFetch::compareIds()
{
    const bool isUnknown = std::any_of(m_listed.begin(), m_listed.end(), [this](const QString &id) {
        return !m_known->ids.contains(id) && !m_people.contains(id);
    });
    if (isUnknown) {
        m_known.reset();
        m_people.clear();
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
    return m_phase == Phase::Ids ? m_listed.size() : m_people.size();
}

qint64 PeopleFetch::expected() const
{
    return std::max<qint64>(m_total.value_or(0), read());
}

FetchedPeople PeopleFetch::take()
{
    FetchedPeople fetched;
    fetched.onlyChanges = !isWhole();
    fetched.counted = m_counted;
    fetched.gone = std::exchange(m_missing, {});
    fetched.remarks = remarks();
    fetched.people.reserve(static_cast<size_t>(m_people.size()));
    for (FhirPerson &person : m_people) {
        if (person.active) {
            fetched.people.push_back(std::move(person.person));
        } else if (fetched.onlyChanges) {
            fetched.gone.insert(person.person.id);
        }
    }
    m_people.clear();
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
