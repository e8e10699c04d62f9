// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/calmanacfetch.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr qsizetype mostPeople = 2'000'000; // of one kind: beyond, the list doesn't end

class FetchText
{
    Q_DECLARE_TR_FUNCTIONS(CalmanacFetch)
};

tl::unexpected<Error> otherSide(const QString &sentence)
{
    return failure(ErrorCode::OtherSide, sentence);
}
} // namespace

CalmanacFetch::CalmanacFetch(FhirAccess access, int pageSize, Progress &progress, QObject *parent)
    : QObject(parent)
    , m_client(std::move(access))
    , m_pageSize(pageSize)
    , m_progress(progress)
{}

QUrl CalmanacFetch::firstPage(Kind kind) const
{
    return m_client.access().address.at(fhirType(kind), {{u"_count"_s, QString::number(m_pageSize)}});
}

void CalmanacFetch::test(const std::function<void(Result<std::map<Kind, qint64>>)> &handler)
{
    const auto askCount = [this, handler](Kind kind, const auto &then) {
        const QUrl url = m_client.access().address.at(fhirType(kind), {{u"_summary"_s, u"count"_s}});
        m_client.get(url, [kind, handler, then](const Result<FhirAnswer> &answer) {
            const auto page = answer ? readFhirPage(answer->body, kind, {}) : tl::unexpected(answer.error());
            page ? then(page->total.value_or(0)) : handler(tl::unexpected(page.error()));
        });
    };
    m_client.get(
        m_client.access().address.at(u"metadata"_s), [handler, askCount](const Result<FhirAnswer> &answer) {
            if (!answer) {
                handler(tl::unexpected(answer.error()));
                return;
            }
            const QJsonObject statement = QJsonDocument::fromJson(answer->body).object();
            if (statement.value("resourceType"_L1).toString() != "CapabilityStatement"_L1) {
                handler(otherSide(
                    FetchText::tr("What answers at this address is no FHIR server. Check the address.")));
                return;
            }
            askCount(Kind::Members, [handler, askCount](qint64 members) {
                askCount(Kind::Learners, [handler, members](qint64 learners) {
                    handler(std::map<Kind, qint64>{{Kind::Members, members}, {Kind::Learners, learners}});
                });
            });
        });
}

void CalmanacFetch::start(const Handler &handler)
{
    m_handler = handler;
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        m_searches[kind] = {};
        askFor(kind, firstPage(kind));
    }
}

void CalmanacFetch::askFor(Kind kind, const QUrl &url)
{
    Search &search = m_searches[kind];
    if (!m_client.access().address.isSameOrigin(url)) {
        fail({ErrorCode::OtherSide,
              FetchText::tr("A page leads to another server (%1). It was not asked, because the "
                            "token must not go elsewhere.")
                  .arg(url.host())});
        return;
    }
    if (search.seen.contains(url) || search.people.size() > mostPeople) {
        fail({ErrorCode::OtherSide, FetchText::tr("Its pages go round in a circle.")});
        return;
    }
    search.seen.insert(url);
    m_client.get(url, [this, kind](const Result<FhirAnswer> &answer) {
        if (answer) {
            take(kind, *answer);
        } else {
            fail(answer.error());
        }
    });
}

void CalmanacFetch::take(Kind kind, const FhirAnswer &answer)
{
    if (m_progress.isCancelled()) {
        fail({ErrorCode::Cancelled, FetchText::tr("Cancelled. Nothing was changed.")});
        return;
    }
    m_at = m_at.isValid() ? m_at : answer.at;
    auto page = readFhirPage(answer.body, kind, QDate::currentDate());
    if (!page) {
        fail(page.error());
        return;
    }
    const QUrl next = page->next;
    add(m_searches[kind], *std::move(page));
    report();
    if (next.isEmpty()) {
        count(kind);
    } else {
        askFor(kind, next);
    }
}

void CalmanacFetch::add(Search &search, FhirPage page)
{
    search.total = page.total ? page.total : search.total;
    search.unnamed += search.isAgain ? 0 : page.unnamed;
    for (FhirPerson &person : page.people) {
        const QString id = person.person.id;
        const auto known = search.people.find(id);
        if (known != search.people.end() && !search.isAgain) {
            ++search.repeated;
        }
        search.badValues += search.isAgain || person.troubles.isEmpty() ? 0 : 1;
        if (known == search.people.end() || known->updated <= person.updated) {
            search.people.insert(id, std::move(person));
        }
    }
}

/// People who come and go between two pages can slip through: where the server counts others than have come,
/// everything is asked for once more.
void CalmanacFetch::count(Kind kind)
{
    const QUrl url = m_client.access().address.at(fhirType(kind), {{u"_summary"_s, u"count"_s}});
    m_client.get(url, [this, kind](const Result<FhirAnswer> &answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        const auto page = readFhirPage(answer->body, kind, {});
        Search &search = m_searches[kind];
        if (page && page->total && *page->total != search.people.size() && !search.isAgain &&
            search.repeated == 0) {
            search.isAgain = true;
            search.seen.clear();
            askFor(kind, firstPage(kind));
            return;
        }
        finishKind(kind);
    });
}

void CalmanacFetch::finishKind(Kind kind)
{
    m_searches[kind].isDone = true;
    const bool all =
        std::all_of(m_searches.begin(), m_searches.end(), [](const auto &one) { return one.second.isDone; });
    if (!all) {
        return;
    }
    Fetched fetched;
    fetched.at = m_at;
    for (const auto &[each, search] : m_searches) {
        fetched.kinds[each] = peopleOf(each);
    }
    m_handler(std::move(fetched));
}

FetchedPeople CalmanacFetch::peopleOf(Kind kind) const
{
    const Search &search = m_searches.at(kind);
    FetchedPeople fetched;
    for (const FhirPerson &person : search.people) {
        if (person.active) {
            fetched.people.push_back(person.person);
        }
    }
    std::sort(fetched.people.begin(), fetched.people.end(),
              [](const ImportedPerson &a, const ImportedPerson &b) { return a.id < b.id; });
    if (search.repeated > 0) {
        fetched.remarks << FetchText::tr("%n people came twice; the newest was taken.", nullptr,
                                         search.repeated);
    }
    if (search.unnamed > 0) {
        fetched.remarks << FetchText::tr("%n people have no name; they are shown by their ID.", nullptr,
                                         search.unnamed);
    }
    if (search.badValues > 0) {
        fetched.remarks << FetchText::tr("%n people have an impossible birth date; it was left out.", nullptr,
                                         search.badValues);
    }
    return fetched;
}

void CalmanacFetch::fail(const Error &error)
{
    m_client.abort();
    if (const Handler handler = std::exchange(m_handler, {})) {
        handler(tl::unexpected(error));
    }
}

void CalmanacFetch::report()
{
    qint64 done = 0;
    qint64 total = 0;
    for (const auto &[kind, search] : m_searches) {
        done += search.people.size();
        total += std::max<qint64>(search.total.value_or(0), search.people.size());
    }
    m_progress.report(FetchText::tr("Reading people"), done, total);
}

} // namespace rosterlink
