// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/peoplefetch.h"
#include "core/people/progress.h"

#include <QTimer>

namespace rosterlink
{

/// How many a server has of each kind, active or not.
using PeopleCounts = std::map<Kind, qint64>;

/// Fetches all staff and clients of a FHIR server, or what changed of them, both kinds at once (two requests
/// at most). All or nothing: on any failure, and where progress is cancelled, the handler gets a sentence and
/// no people. Lives in one thread, which needs an event loop.
class CalmanacFetch : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<Fetched>)>;
    using CountsHandler = std::function<void(Result<PeopleCounts>)>;

    /// progress must outlive this; it may be cancelled from any thread.
    CalmanacFetch(FhirAccess access, int pageSize, Progress &progress, QObject *parent = nullptr);

    /// Asks for the capability statement and how many there are: what "Test connection" says.
    void test(const CountsHandler &handler);
    /// known: of the kinds that only changes are wanted of.
    void start(std::map<Kind, KnownPeople> known, const Handler &handler);

private:
    void takeStatement(const FhirAnswer &answer);
    void askCount(Kind kind, const std::function<void(qint64)> &then);
    void answerTest(Result<PeopleCounts> counts);
    void kindDone();
    void fail(const Error &error);
    void report();

    FhirClient m_client;
    int m_pageSize;
    Progress &m_progress;
    QTimer m_looking; ///< whether it was cancelled
    Handler m_handler;
    CountsHandler m_countsHandler;
    std::map<Kind, PeopleFetch *> m_kinds;
};

/// The same, waiting: for threads without an event loop of their own, and the command line. Blocks.
[[nodiscard]] Result<Fetched> fetchAndWait(const FhirAccess &access, std::map<Kind, KnownPeople> known,
                                           Progress &progress);
[[nodiscard]] Result<PeopleCounts> testAndWait(const FhirAccess &access, Progress &progress);

} // namespace rosterlink
