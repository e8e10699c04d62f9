// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/fetchedpeople.h"
#include "core/connectors/calmanac/fhirclient.h"
#include "core/connectors/calmanac/fhirpage.h"

#include <QHash>

namespace rosterlink
{

/// Fetches the people of one kind, page by page: everybody, or what changed since an earlier fetch. People
/// who were deleted outright don't show among the changes: where the server counts others than there should
/// be, it is asked who is there, and where that doesn't explain it, for everybody. One use, one thread.
class PeopleFetch : public QObject
{
    Q_OBJECT

public:
    /// client must outlive this.
    PeopleFetch(FhirClient &client, Kind kind, int pageSize, std::optional<KnownPeople> known,
                QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] qint64 read() const;
    /// As far as is known yet.
    [[nodiscard]] qint64 expected() const;
    /// The server's clock when it began.
    [[nodiscard]] QDateTime at() const { return m_at; }
    /// To be called once, when it is done.
    [[nodiscard]] FetchedPeople take();

Q_SIGNALS:
    void progressed();
    void done();
    void failed(const rosterlink::Error &error);

private:
    enum class Phase {
        Everybody,
        EverybodyAgain, ///< because people changed while the pages were read
        Changes,
        Ids
    };

    void begin(Phase phase);
    [[nodiscard]] QUrl firstPage() const;
    [[nodiscard]] QUrl pageFrom(qint64 offset) const;
    void ask(const QUrl &url);
    void takePage(const FhirAnswer &answer);
    void add(FhirPage page);
    void place(FhirPerson person);
    void share(Facts &facts);
    void askCount();
    void counted(qint64 total);
    void compareIds();
    void finish();
    [[nodiscard]] QStringList remarks() const;
    [[nodiscard]] bool isWhole() const { return m_phase <= Phase::EverybodyAgain; }

    FhirClient &m_client;
    Kind m_kind;
    int m_pageSize;
    std::optional<KnownPeople> m_known;
    Phase m_phase = Phase::Everybody;
    /// Where somebody who came stands. Little, because there may be hundreds of thousands.
    struct Placed
    {
        qint64 updated = 0; ///< milliseconds since 1970; 0: not said
        quint32 place = 0;  ///< in m_people
        bool active = true; ///< false: m_people has no one there
    };

    QHash<QString, Placed> m_places;      ///< by id
    std::vector<ImportedPerson> m_people; ///< in the order in which they came
    QSet<QString> m_shared;               ///< texts that are in several of m_people
    QSet<QString> m_listed;               ///< ids only
    QSet<QString> m_missing;
    QSet<QUrl> m_seen;
    std::optional<qint64> m_total;
    qint64 m_counted = 0;
    int m_repeated = 0;
    int m_badValues = 0;
    int m_unnamed = 0;
    bool m_isDone = false;
    QDateTime m_at;
};

} // namespace rosterlink
