// SPDX-License-Identifier: Apache-2.0
#include "core/store/suggestionrows.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/office.h"
#include "tests/support/randomdecisions.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// What lists and the detail say of somebody's suggestions, and how many decisions are left.
class TestRosterView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void ambiguousWhateverTheOrder_data();
    void ambiguousWhateverTheOrder();
    void equallyLikelyOnes();
    void theRivalIsStillToDo();
    void theRivalMayBeThatPerson();
    void decisionsLeftAsTheListsCount_data();
    void decisionsLeftAsTheListsCount();

private:
    struct Pair
    {
        const char *profile;
        const char *counterpart;
        double probability;
    };
    /// Puts these pairs in the place of what matching found.
    void suggest(const std::vector<Pair> &pairs);
    [[nodiscard]] RosterPerson listed(PersonId person);
    [[nodiscard]] WhyNot whyNot(const char *member)
    {
        return m_office->detail(m_office->profile(member).person()).whyNot;
    }

    std::unique_ptr<Office> m_office;
};

void TestRosterView::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz"), person("M2", "Rita", "Moss"), person("M3", "Lena", "Ortiz")},
        {person("C1", "Tom", "Becker"), person("C2", "Priya", "Natarajan"), person("C3", "Omar", "Quill")}));
}

void TestRosterView::suggest(const std::vector<Pair> &pairs)
{
    std::vector<SuggestionRow> rows;
    for (const Pair &pair : pairs) {
        SuggestionRow row;
        row.profile = m_office->profile(pair.profile);
        row.counterpart = m_office->counterpart(pair.counterpart);
        row.probability = pair.probability;
        rows.push_back(row);
    }
    const auto done = m_office->database().transaction<void>([&]() -> Result<void> {
        suggestionRows::replaceAll(m_office->database(), m_office->organization(), Office::integration(),
                                   Kind::Members, rows);
        return {};
    });
    QVERIFY(done);
}

/// As the list of everybody has it, which the list of some must have the same.
RosterPerson TestRosterView::listed(PersonId person)
{
    const auto everybody =
        loadRoster(m_office->database(), m_office->organization(), Office::integration(), Kind::Members, {});
    const auto found = std::find_if(everybody.begin(), everybody.end(),
                                    [person](const RosterPerson &one) { return one.id == person; });
    const auto some = loadRosterPeople(m_office->database(), m_office->organization(), Office::integration(),
                                       Kind::Members, {person}, {});
    const bool same = found != everybody.end() && some.size() == 1 &&
                      some.front().ambiguous == found->ambiguous && some.front().other == found->other &&
                      some.front().suggestions == found->suggestions;
    return same ? *found : RosterPerson();
}

void TestRosterView::ambiguousWhateverTheOrder_data()
{
    QTest::addColumn<std::vector<double>>("probabilities");
    QTest::addColumn<bool>("ambiguous");
    const auto addOrders = [](const char *name, std::vector<double> probabilities, bool ambiguous) {
        std::sort(probabilities.begin(), probabilities.end());
        do {
            QTest::addRow("%s: %g %g %g", name, probabilities[0], probabilities[1], probabilities[2])
                << probabilities << ambiguous;
        } while (std::next_permutation(probabilities.begin(), probabilities.end()));
    };
    addOrders("two poor ones close together", {0.5, 0.6, 0.95}, false);
    addOrders("two good ones close together", {0.5, 0.85, 0.95}, true);
    addOrders("all far apart", {0.2, 0.5, 0.8}, false);
}

void TestRosterView::ambiguousWhateverTheOrder()
{
    QFETCH(const std::vector<double>, probabilities);
    QFETCH(const bool, ambiguous);
    suggest({{"M1", "C1", probabilities[0]}, {"M2", "C1", probabilities[1]}, {"M3", "C1", probabilities[2]}});
    const RosterPerson tom = listed(m_office->counterpart("C1").person());
    QCOMPARE(tom.suggestions, quint8(3));
    QCOMPARE(tom.ambiguous, ambiguous);
    const auto likeliest =
        std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin();
    const std::array members{"M1", "M2", "M3"};
    QCOMPARE(tom.other, m_office->profile(members[static_cast<size_t>(likeliest)]).person());
}

void TestRosterView::equallyLikelyOnes()
{
    suggest({{"M3", "C1", 0.7}, {"M2", "C1", 0.7}});
    const PersonId tom = m_office->counterpart("C1").person();
    QVERIFY(listed(tom).ambiguous);
    QCOMPARE(listed(tom).other, m_office->profile("M2").person());
    QCOMPARE(m_office->detail(tom).suggestions.front().person.id, m_office->profile("M2").person());
}

void TestRosterView::theRivalIsStillToDo()
{
    suggest({{"M1", "C1", 0.7}, {"M2", "C1", 0.9}, {"M3", "C1", 0.6}});
    QCOMPARE(whyNot("M1").rivalName, u"Rita Moss"_s);
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M2"), m_office->counterpart("C2")}));
    QCOMPARE(whyNot("M1").rivalName, u"Lena Ortiz"_s);
    QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M3").person()}}));
    QVERIFY(whyNot("M1").rival.isNull());
    QCOMPARE(whyNot("M1").rivalName, QString());
}

void TestRosterView::theRivalMayBeThatPerson()
{
    suggest({{"M1", "C1", 0.7}, {"M2", "C1", 0.9}});
    QVERIFY(m_office->decide(commands::Reject{m_office->profile("M2"), m_office->counterpart("C1")}));
    QVERIFY(whyNot("M1").rival.isNull());
}

void TestRosterView::decisionsLeftAsTheListsCount_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    const quint32 seed = QRandomGenerator::global()->generate() | 1U;
    QTest::addRow("members, seed %u", seed) << seed << Kind::Members;
    QTest::addRow("learners, seed %u", seed) << seed << Kind::Learners;
}

void TestRosterView::decisionsLeftAsTheListsCount()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    Office office;
    QRandomGenerator random(seed);
    auto lists = generateRosters(kind, seed);
    QVERIFY(office.import(kind, lists.motivity, lists.calmanac));
    const auto compare = [&office] {
        QCOMPARE(countDecisionsLeft(office.database(), office.organization(), Office::integration()),
                 office.counts(Kind::Members).decisionsLeft() +
                     office.counts(Kind::Learners).decisionsLeft());
    };
    compare();
    QVERIFY(office.counts(kind).decisionsLeft() > 0);
    for (int i = 0; i < 40; ++i) {
        (void)office.decide(anyDecision(office, kind, random));
        compare();
    }
    lists.calmanac.resize(lists.calmanac.size() * 2 / 3); // and some are gone
    QVERIFY(office.importOne(kind, Side::Counterpart, lists.calmanac, true));
    compare();
}

QTEST_GUILESS_MAIN(TestRosterView)
#include "tst_rosterview.moc"
