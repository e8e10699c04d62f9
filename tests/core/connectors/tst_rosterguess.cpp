// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/rosterguess.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

Q_DECLARE_METATYPE(rosterlink::RosterGuess)

namespace
{
constexpr WhichRoster motivityMembers{Kind::Members, Side::Motivity};
constexpr WhichRoster calmanacMembers{Kind::Members, Side::Counterpart};
constexpr WhichRoster motivityLearners{Kind::Learners, Side::Motivity};
constexpr WhichRoster calmanacLearners{Kind::Learners, Side::Counterpart};
constexpr RosterGuess sure(WhichRoster which)
{
    return {which.kind, which.side};
}
using Places = std::vector<std::optional<WhichRoster>>;
} // namespace

/// Which list a file belongs to, by its name and columns.
class TestRosterGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<RosterGuess>("guess");
        QTest::newRow("both in the name")
            << u"Calmanac staff 2026-03.csv"_s << u"id,Name"_s << sure(calmanacMembers);
        QTest::newRow("clients") << u"motivity_clients.csv"_s << u"id,Name"_s << sure(motivityLearners);
        QTest::newRow("capitals") << u"CALMANAC-PATIENTS.CSV"_s << u"id"_s << sure(calmanacLearners);
        QTest::newRow("Spanish") << u"empleados.csv"_s << u"id"_s << RosterGuess{Kind::Members, {}};
        QTest::newRow("name before columns")
            << u"motivity members.csv"_s << u"id,DOB"_s << sure(motivityMembers);
        QTest::newRow("roles are Motivity's") << u"export.csv"_s << u"id,Role"_s << sure(motivityMembers);
        QTest::newRow("aliases are Motivity's learners'")
            << u"export.csv"_s << u"id,alias"_s << sure(motivityLearners);
        QTest::newRow("birth dates") << u"export (1).csv"_s << u"ID,D.O.B."_s
                                     << RosterGuess{Kind::Learners, {}};
        QTest::newRow("client id") << u"export.csv"_s << u"Client ID,First"_s
                                   << RosterGuess{Kind::Learners, {}};
        QTest::newRow("nothing") << u"export.csv"_s << u"id,first,last"_s << RosterGuess{};
    }

    void guesses()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(RosterGuess, guess);
        QVERIFY(guessRoster(file, header.split(','_L1), u"calmanac"_s) == guess);
    }

    void whoIsSureChoosesFirst()
    {
        const auto places =
            distribute({{}, {Kind::Members, {}}, sure(motivityMembers), {Kind::Learners, {}}}, {});
        QVERIFY((places == Places{calmanacLearners, calmanacMembers, motivityMembers, motivityLearners}));
    }

    void onlyWhoIsSureTakesAnothersPlace()
    {
        const std::vector<WhichRoster> taken{motivityMembers, calmanacMembers};
        QVERIFY((distribute({sure(calmanacMembers)}, taken) == Places{calmanacMembers}));
        QVERIFY((distribute({{Kind::Members, {}}}, taken) == Places{motivityLearners}));
    }

    void noListTwice()
    {
        const auto places = distribute(std::vector<RosterGuess>(5, sure(motivityMembers)), {});
        QVERIFY((places ==
                 Places{motivityMembers, calmanacMembers, motivityLearners, calmanacLearners, std::nullopt}));
    }
};

QTEST_GUILESS_MAIN(TestRosterGuess)
#include "tst_rosterguess.moc"
