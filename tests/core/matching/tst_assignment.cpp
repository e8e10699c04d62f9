// SPDX-License-Identifier: Apache-2.0
#include "core/matching/assignment.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

/// The best one-to-one assignment, against trying out everything.
class TestAssignment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAssignedToNothing();
    void theWholeCountsNotTheFirst();
    void nobodyIsForced();
    void randomOnesAreTheBest_data();
    void randomOnesAreTheBest();
    void theOrderOfEdgesChangesNothing();
    void aLongChainIsSolved();
};

namespace
{
qint64 worthOf(const std::vector<Edge> &edges, const std::vector<quint32> &taken)
{
    qint64 worth = 0;
    for (const quint32 edge : taken) {
        worth += edges[edge].worth;
    }
    return worth;
}

bool isOneToOne(const std::vector<Edge> &edges, const std::vector<quint32> &taken)
{
    QSet<quint32> lefts;
    QSet<quint32> rights;
    for (const quint32 edge : taken) {
        if (lefts.contains(edges[edge].left) || rights.contains(edges[edge].right)) {
            return false;
        }
        lefts.insert(edges[edge].left);
        rights.insert(edges[edge].right);
    }
    return true;
}

/// Tries every choice of edges.
qint64 bestWorth(const std::vector<Edge> &edges, size_t from, QSet<quint32> &lefts, QSet<quint32> &rights)
{
    if (from == edges.size()) {
        return 0;
    }
    const Edge &edge = edges[from];
    qint64 best = bestWorth(edges, from + 1, lefts, rights);
    if (!lefts.contains(edge.left) && !rights.contains(edge.right)) {
        lefts.insert(edge.left);
        rights.insert(edge.right);
        best = std::max(best, edge.worth + bestWorth(edges, from + 1, lefts, rights));
        lefts.remove(edge.left);
        rights.remove(edge.right);
    }
    return best;
}

qint64 bestWorth(const std::vector<Edge> &edges)
{
    QSet<quint32> lefts;
    QSet<quint32> rights;
    return bestWorth(edges, 0, lefts, rights);
}

std::vector<Edge> randomEdges(QRandomGenerator &random, quint32 people, int density, qint64 most)
{
    std::vector<Edge> edges;
    for (quint32 left = 0; left < people; ++left) {
        for (quint32 right = 0; right < people; ++right) {
            if (random.bounded(100) < density) {
                edges.push_back({left * 3, right * 2, 1 + random.bounded(static_cast<int>(most))});
            }
        }
    }
    return edges;
}
} // namespace

void TestAssignment::nothingIsAssignedToNothing()
{
    QVERIFY(assignBest({}).empty());
    QCOMPARE(assignBest({{7, 9, 1}}), std::vector<quint32>{0});
}

void TestAssignment::theWholeCountsNotTheFirst()
{
    // Greedy would take the 10 and be left with nothing.
    const std::vector<Edge> edges{{0, 0, 10}, {0, 1, 9}, {1, 0, 9}};
    QCOMPARE(assignBest(edges), (std::vector<quint32>{1, 2}));
}

void TestAssignment::nobodyIsForced()
{
    // One is worth more alone than two together.
    const std::vector<Edge> edges{{0, 0, 3}, {0, 1, 10}, {1, 1, 4}};
    QCOMPARE(assignBest(edges), std::vector<quint32>{1});
    QCOMPARE(worthOf(edges, assignBest(edges)), 10);
}

void TestAssignment::randomOnesAreTheBest_data()
{
    QTest::addColumn<quint32>("seed");
    for (int i = 0; i < 60; ++i) {
        const quint32 seed = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestAssignment::randomOnesAreTheBest()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 10; ++round) {
        const quint32 people = 1 + random.bounded(5U);
        // Small worths make ties, large ones are what matching counts in.
        const qint64 most = random.bounded(2) == 0 ? 4 : 1'000'000'000;
        const auto edges = randomEdges(random, people, 20 + static_cast<int>(random.bounded(50)), most);
        const auto taken = assignBest(edges);
        QVERIFY(isOneToOne(edges, taken));
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
        QCOMPARE(worthOf(edges, taken), bestWorth(edges));
    }
}

void TestAssignment::theOrderOfEdgesChangesNothing()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto pairsOf = [](const std::vector<Edge> &edges) {
        QSet<std::pair<quint32, quint32>> pairs;
        for (const quint32 edge : assignBest(edges)) {
            pairs.insert({edges[edge].left, edges[edge].right});
        }
        return pairs;
    };
    for (int round = 0; round < 50; ++round) {
        auto edges = randomEdges(random, 12, 40, 1'000'000'000); // so wide that no two sums are equal
        const auto before = pairsOf(edges);
        std::shuffle(edges.begin(), edges.end(), random);
        QVERIFY2(pairsOf(edges) == before, qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestAssignment::aLongChainIsSolved()
{
    // Each fits the next one's place a little better than the own: all must move.
    constexpr quint32 people = 3'000;
    std::vector<Edge> edges;
    for (quint32 i = 0; i < people; ++i) {
        edges.push_back({i, i, 100});
        if (i + 1 < people) {
            edges.push_back({i, i + 1, 101});
        }
    }
    edges.push_back({people - 1, people, 1'000'000});
    const auto taken = assignBest(edges);
    QCOMPARE(taken.size(), size_t(people));
    QCOMPARE(worthOf(edges, taken), qint64(people - 1) * 101 + 1'000'000);
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
