// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fhirclient.h"
#include "core/connectors/calmanac/fhirpage.h"
#include "core/people/progress.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <map>

namespace rosterlink
{

/// Everybody of one kind, as the other system has them now.
struct FetchedPeople
{
    std::vector<ImportedPerson> people; ///< active ones, in order of id
    QStringList remarks;                ///< what was mended on the way: plain sentences, without names
};

/// What a fetch brought.
struct Fetched
{
    std::map<Kind, FetchedPeople> kinds;
    QDateTime at; ///< the server's clock when the fetch began; invalid where it doesn't say
};

/// Fetches all staff and clients of a FHIR server, page by page, both kinds at once (two requests at most).
/// All or nothing: on any failure the handler gets a sentence and no people. Lives in one thread.
class CalmanacFetch : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<Fetched>)>;

    CalmanacFetch(FhirAccess access, int pageSize, Progress &progress, QObject *parent = nullptr);

    /// Asks for the capability statement and how many there are: what "Test connection" says.
    void test(const std::function<void(Result<std::map<Kind, qint64>>)> &handler);
    void start(const Handler &handler);

private:
    struct Search
    {
        QHash<QString, FhirPerson> people;
        QSet<QUrl> seen;
        int repeated = 0;
        int badValues = 0;
        int unnamed = 0;
        std::optional<qint64> total;
        bool isAgain = false; ///< the second way through, because people changed during the first
        bool isDone = false;
    };

    [[nodiscard]] QUrl firstPage(Kind kind) const;
    void askFor(Kind kind, const QUrl &url);
    void take(Kind kind, const FhirAnswer &answer);
    void add(Search &search, FhirPage page);
    void count(Kind kind);
    void finishKind(Kind kind);
    void fail(const Error &error);
    void report();
    [[nodiscard]] FetchedPeople peopleOf(Kind kind) const;

    FhirClient m_client;
    int m_pageSize;
    Progress &m_progress;
    Handler m_handler;
    std::map<Kind, Search> m_searches;
    QDateTime m_at;
};

} // namespace rosterlink
