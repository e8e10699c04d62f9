// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"
#include "core/linking/linking.h"
#include "core/linking/persondetail.h"
#include "core/store/database.h"

#include <QTemporaryDir>

namespace rosterlink::test
{

/// A clock that stands still until it is told to go on.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
};

/// Somebody of a roster file, written shortly: person("M1", "Ana", "Ruiz", {{Field::Phone, "…"}}).
[[nodiscard]] ImportedPerson person(const char *id, const char *first, const char *last,
                                    std::initializer_list<std::pair<Field, const char *>> more = {});

/// One organization in a database file of its own that goes when the test does, and what a user does in it.
class Office
{
public:
    Office();

    [[nodiscard]] Database &database() { return *m_database; }
    /// Lets go of the database file, as a window that is closed does; only folder() and the like may be used
    /// after.
    void close() { m_database.reset(); }
    [[nodiscard]] OrganizationId organization() const { return m_organization; }
    [[nodiscard]] FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] static QString integration() { return QStringLiteral("calmanac"); }

    /// Takes both rosters of a kind over.
    Result<RosterReport> import(Kind kind, std::vector<ImportedPerson> motivity,
                                std::vector<ImportedPerson> calmanac, bool confirmed = false);
    Result<RosterReport> importOne(Kind kind, Side side, std::vector<ImportedPerson> people,
                                   bool confirmed = false);

    Result<StepReport> decide(const Command &command);
    [[nodiscard]] Linking linking();

    [[nodiscard]] ProfileId profile(const char *externalId, Kind kind = Kind::Members);
    [[nodiscard]] CounterpartId counterpart(const char *externalId, Kind kind = Kind::Members);
    [[nodiscard]] PersonDetail detail(PersonId person);
    [[nodiscard]] Counts counts(Kind kind = Kind::Members);
    [[nodiscard]] bool areLinked(const char *profile, const char *counterpart, Kind kind = Kind::Members);
    /// A text of all rows of all tables but the suggestions, for "the database is as before".
    [[nodiscard]] QString dump();

private:
    [[nodiscard]] PersonId find(const char *externalId, Kind kind, Side side);

    QTemporaryDir m_folder;
    FakeClock m_clock;
    Actor m_actor{QStringLiteral("dana"), {}};
    std::unique_ptr<Database> m_database;
    OrganizationId m_organization;
};

} // namespace rosterlink::test
