// SPDX-License-Identifier: Apache-2.0
#include "tests/support/office.h"

#include "core/directory/organizations.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

ImportedPerson person(const char *id, const char *first, const char *last,
                      std::initializer_list<std::pair<Field, const char *>> more)
{
    ImportedPerson imported;
    imported.id = QString::fromUtf8(id);
    imported.facts[Field::FirstName] = QString::fromUtf8(first);
    imported.facts[Field::LastName] = QString::fromUtf8(last);
    for (const auto &[field, text] : more) {
        imported.facts[field] = QString::fromUtf8(text);
    }
    return imported;
}

Office::Office()
{
    auto opened = Database::open(m_folder.path());
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().sentence));
    }
    m_database = std::move(*opened);
    auto made = createOrganization(*m_database, u"Bright Steps ABA"_s, m_clock, m_actor);
    if (!made) {
        qFatal("%s", qPrintable(made.error().sentence));
    }
    m_organization = *made;
}

Result<RosterReport> Office::import(Kind kind, std::vector<ImportedPerson> motivity,
                                    std::vector<ImportedPerson> calmanac, bool confirmed)
{
    m_clock.advance(60);
    Progress progress;
    const std::vector<IncomingRoster> rosters{
        {kind, Side::Motivity, u"motivity.csv"_s, std::move(motivity)},
        {kind, Side::Counterpart, u"calmanac.csv"_s, std::move(calmanac)}};
    return takeOverRosters(*m_database, m_organization, integration(), rosters, confirmed, m_clock, m_actor,
                           progress);
}

Result<RosterReport> Office::importOne(Kind kind, Side side, std::vector<ImportedPerson> people,
                                       bool confirmed)
{
    m_clock.advance(60);
    Progress progress;
    return takeOverRosters(*m_database, m_organization, integration(),
                           {{kind, side, u"newer.csv"_s, std::move(people)}}, confirmed, m_clock, m_actor,
                           progress);
}

Result<StepReport> Office::decide(const Command &command)
{
    m_clock.advance(1);
    return linking().execute(command);
}

Linking Office::linking()
{
    return Linking(*m_database, m_organization, integration(), m_clock, m_actor);
}

PersonId Office::find(const char *externalId, Kind kind, Side side)
{
    const auto row = personRows::byExternalId(*m_database, m_organization, kind, side,
                                              side == Side::Motivity ? QString() : integration(),
                                              QString::fromUtf8(externalId));
    return row ? row->id : PersonId();
}

ProfileId Office::profile(const char *externalId, Kind kind)
{
    return ProfileId(find(externalId, kind, Side::Motivity).value());
}

CounterpartId Office::counterpart(const char *externalId, Kind kind)
{
    return CounterpartId(find(externalId, kind, Side::Counterpart).value());
}

PersonDetail Office::detail(PersonId id)
{
    return loadPersonDetail(*m_database, m_organization, integration(), id, {}).value_or(PersonDetail());
}

Counts Office::counts(Kind kind)
{
    return countRoster(loadRoster(*m_database, m_organization, integration(), kind, {}));
}

bool Office::areLinked(const char *one, const char *other, Kind kind)
{
    const auto found = detail(profile(one, kind).person());
    return found.link && found.link->partner.id == counterpart(other, kind).person();
}

QString Office::dump()
{
    QString text;
    for (const auto &table : {u"organization"_s, u"step"_s, u"entry"_s, u"person"_s, u"link"_s,
                              u"rejection"_s, u"exemption"_s, u"role"_s, u"member_role"_s, u"invitation"_s}) {
        auto &query = m_database->run(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_s.arg(table));
        while (query.next()) {
            text += table;
            for (int column = 0; column < query.columnCount(); ++column) {
                text += '|'_L1 + query.text(column);
            }
            text += '\n'_L1;
        }
    }
    return text;
}

} // namespace rosterlink::test
