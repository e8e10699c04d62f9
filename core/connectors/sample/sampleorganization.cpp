// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/sample/sampleorganization.h"

#include "core/connectors/files/rosterfile.h"
#include "core/connectors/rosterchange.h"
#include "core/directory/integrationdefinition.h"
#include "core/directory/organizations.h"
#include "core/linking/linking.h"
#include "core/store/database.h"
#include "core/store/personrows.h"
#include "core/store/rolerows.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

static void initializeResources()
{
    Q_INIT_RESOURCE(sample); // a static library's resources are dropped by the linker otherwise
}

namespace rosterlink
{

namespace
{
QString resourcePath(const QString &file)
{
    initializeResources();
    return u":/rosterlink/sample/"_s + file;
}

QByteArray readResource(const QString &name)
{
    QFile file(resourcePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fileName(Kind kind, Side side)
{
    const QString system = side == Side::Motivity ? u"motivity"_s : QString(primaryIntegration().name);
    return u"%1-%2.csv"_s.arg(system, QString(toText(kind)));
}

/// Makes one organization by what its users would do.
class SampleOrganization
{
public:
    SampleOrganization(Database &database, const Clock &clock, const Actor &actor, Progress &progress)
        : m_database(database)
        , m_clock(clock)
        , m_actor(actor)
        , m_progress(progress)
    {}

    Result<void> create(const char16_t *name)
    {
        auto made = createOrganization(m_database, QString::fromUtf16(name), m_clock, m_actor);
        if (!made) {
            return tl::unexpected(made.error());
        }
        m_organization = *made;
        return {};
    }

    Result<void> read(Kind kind, Side side, const QString &file)
    {
        RosterFileOptions options;
        options.side = side;
        auto roster = RosterFile::read(resourcePath(file), options, m_progress);
        if (!roster) {
            return tl::unexpected(roster.error());
        }
        m_rosters.push_back({kind, side, file, roster->takePeople()});
        return {};
    }

    Result<void> takeOver()
    {
        auto report = takeOverRosters(m_database, m_organization, integration(), m_rosters, false, m_clock,
                                      m_actor, m_progress);
        return report ? Result<void>() : tl::unexpected(report.error());
    }

    Result<void> decide(const Command &command)
    {
        auto report = Linking(m_database, m_organization, integration(), m_clock, m_actor).execute(command);
        return report ? Result<void>() : tl::unexpected(report.error());
    }

    /// A member or member of staff by full name; the sample has each of those that are asked for once a
    /// system.
    PersonId find(Side side, const QString &name)
    {
        PersonId found;
        personRows::forEach(m_database, m_organization, Kind::Members, side,
                            side == Side::Motivity ? QString() : integration(), [&](const PersonRow &row) {
                                found = row.facts.displayName() == name ? row.id : found;
                            });
        return found;
    }

    QVector<RoleId> role(const QString &name)
    {
        for (const RoleRow &row : roleRows::roles(m_database, m_organization)) {
            if (row.name == name) {
                return {row.id};
            }
        }
        return {};
    }

private:
    static QString integration() { return primaryIntegration().name; }

    Database &m_database;
    const Clock &m_clock;
    const Actor &m_actor;
    Progress &m_progress;
    OrganizationId m_organization;
    std::vector<IncomingRoster> m_rosters;
};

/// What the office decided so far, so that every way of being linked and every list has somebody in it.
Result<void> decideSome(SampleOrganization &sample)
{
    const auto profile = [&](const QString &name) {
        return ProfileId(sample.find(Side::Motivity, name).value());
    };
    const auto staff = [&](const QString &name) {
        return CounterpartId(sample.find(Side::Counterpart, name).value());
    };
    const std::vector<Command> decisions{
        commands::Link{profile(u"Robert Hale"_s), staff(u"Bob Hale"_s)},
        commands::Exempt{{sample.find(Side::Motivity, u"Gloria Stein"_s)}},
        commands::CreateMember{staff(u"Keisha Donovan"_s), {}, sample.role(u"RBT"_s)},
        commands::CreateMember{staff(u"Ryan Sakamoto"_s), {}, sample.role(u"BCBA"_s)},
        commands::CreateMember{staff(u"Elena Vasile"_s), {}, {}},
    };
    for (const Command &decision : decisions) {
        if (auto decided = sample.decide(decision); !decided) {
            return decided;
        }
    }
    return {};
}

Result<void> createFirst(SampleOrganization sample)
{
    if (auto created = sample.create(sampleOrganizationName); !created) {
        return created;
    }
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        for (const auto side : {Side::Motivity, Side::Counterpart}) {
            if (auto read = sample.read(kind, side, fileName(kind, side)); !read) {
                return read;
            }
        }
    }
    if (auto taken = sample.takeOver(); !taken) {
        return taken;
    }
    return decideSome(sample);
}

Result<void> createSecond(SampleOrganization sample)
{
    if (auto created = sample.create(secondSampleOrganizationName); !created) {
        return created;
    }
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        if (auto read = sample.read(kind, Side::Motivity, u"harbor-%1.csv"_s.arg(QString(toText(kind))));
            !read) {
            return read;
        }
    }
    return sample.takeOver();
}
} // namespace

Result<void> createSampleOrganizations(Database &database, const Clock &clock, const Actor &actor,
                                       Progress &progress)
{
    const SampleOrganization sample(database, clock, actor, progress);
    if (auto created = createFirst(sample); !created) {
        return created;
    }
    return createSecond(sample);
}

QByteArray sampleRoster(Kind kind, Side side)
{
    return readResource(fileName(kind, side));
}

QByteArray sampleWeekLater()
{
    return readResource(u"week-later.json"_s);
}

} // namespace rosterlink
