// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/calmanacfetch.h"

#include "core/people/freedmemory.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
constexpr int usualPageSize = 200;
constexpr std::chrono::milliseconds lookEvery{100}; // whether it was cancelled

class FetchText
{
    Q_DECLARE_TR_FUNCTIONS(CalmanacFetch)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, FetchText::tr("Cancelled. Nothing was changed.")};
}

/// Runs work that answers once, until it has.
template<typename T>
Result<T> waitFor(const std::function<void(std::function<void(Result<T>)>)> &work)
{
    std::optional<Result<T>> outcome;
    QEventLoop loop;
    work([&](Result<T> result) {
        outcome = std::move(result);
        loop.quit();
    });
    if (!outcome) {
        loop.exec();
    }
    return *std::move(outcome);
}
} // namespace

CalmanacFetch::CalmanacFetch(FhirAccess access, int pageSize, Progress &progress, QObject *parent)
    : QObject(parent)
    , m_client(std::move(access))
    , m_pageSize(pageSize)
    , m_progress(progress)
{
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_progress.isCancelled()) {
            fail(cancelled());
        }
    });
    m_looking.start(lookEvery);
}

void CalmanacFetch::test(const CountsHandler &handler)
{
    m_countsHandler = handler;
    m_client.get(m_client.access().address.at(u"metadata"_s), [this](const Result<FhirAnswer> &answer) {
        answer ? takeStatement(*answer) : answerTest(tl::unexpected(answer.error()));
    });
}

void CalmanacFetch::takeStatement(const FhirAnswer &answer)
{
    const QJsonObject statement = QJsonDocument::fromJson(answer.body).object();
    if (statement.value("resourceType"_L1).toString() != "CapabilityStatement"_L1) {
        answerTest(
            failure(ErrorCode::OtherSide,
                    FetchText::tr("What answers at this address is no FHIR server. Check the address.")));
        return;
    }
    askCount(Kind::Members, [this](qint64 members) {
        askCount(Kind::Learners, [this, members](qint64 learners) {
            answerTest(PeopleCounts{{Kind::Members, members}, {Kind::Learners, learners}});
        });
    });
}

void CalmanacFetch::askCount(Kind kind, const std::function<void(qint64)> &then)
{
    const QUrl url = m_client.access().address.at(fhirType(kind), {{u"_summary"_s, u"count"_s}});
    m_client.get(url, [this, kind, then](const Result<FhirAnswer> &answer) {
        const auto page = answer ? readFhirPage(answer->body, kind, {}) : tl::unexpected(answer.error());
        page ? then(page->total.value_or(0)) : answerTest(tl::unexpected(page.error()));
    });
}

void CalmanacFetch::answerTest(Result<PeopleCounts> counts)
{
    if (const CountsHandler handler = std::exchange(m_countsHandler, {})) {
        handler(std::move(counts));
    }
}

void CalmanacFetch::start(std::map<Kind, KnownPeople> known, const Handler &handler)
{
    m_handler = handler;
    for (const Kind kind : {Kind::Members, Kind::Learners}) {
        const auto found = known.find(kind);
        auto earlier = found == known.end() ? std::nullopt : std::optional(std::move(found->second));
        auto *people = new PeopleFetch(m_client, kind, m_pageSize, std::move(earlier), this);
        m_kinds[kind] = people;
        connect(people, &PeopleFetch::progressed, this, &CalmanacFetch::report);
        connect(people, &PeopleFetch::done, this, &CalmanacFetch::kindDone);
        connect(people, &PeopleFetch::failed, this, &CalmanacFetch::fail);
    }
    for (const auto &[kind, people] : m_kinds) {
        people->start();
    }
}

void CalmanacFetch::kindDone()
{
    if (m_progress.isCancelled()) {
        fail(cancelled());
        return;
    }
    const bool all =
        std::all_of(m_kinds.begin(), m_kinds.end(), [](const auto &one) { return one.second->isDone(); });
    const Handler handler = all ? std::exchange(m_handler, {}) : Handler();
    if (!handler) {
        return;
    }
    Fetched fetched;
    fetched.from = m_client.access().address.url();
    for (const auto &[kind, people] : m_kinds) {
        fetched.kinds[kind] = people->take();
        fetched.at = fetched.at.isValid() ? std::min(fetched.at, people->at()) : people->at();
    }
    handler(std::move(fetched));
}

void CalmanacFetch::fail(const Error &error)
{
    m_looking.stop();
    m_client.abort();
    answerTest(tl::unexpected(error));
    if (const Handler handler = std::exchange(m_handler, {})) {
        handler(tl::unexpected(error));
    }
}

void CalmanacFetch::report()
{
    qint64 read = 0;
    qint64 expected = 0;
    for (const auto &[kind, people] : m_kinds) {
        read += people->read();
        expected += people->expected();
    }
    m_progress.report(FetchText::tr("Reading people"), read, expected);
}

Result<Fetched> fetchAndWait(const FhirAccess &access, std::map<Kind, KnownPeople> known, Progress &progress)
{
    const auto ask = [&] {
        CalmanacFetch fetch(access, usualPageSize, progress);
        return waitFor<Fetched>([&](const auto &done) { fetch.start(std::move(known), done); });
    };
    auto fetched = ask();
    returnFreedMemory(); // of the pages, and of who came twice
    return fetched;
}

Result<PeopleCounts> testAndWait(const FhirAccess &access, Progress &progress)
{
    CalmanacFetch fetch(access, usualPageSize, progress);
    return waitFor<PeopleCounts>([&](const auto &done) { fetch.test(done); });
}

} // namespace rosterlink
