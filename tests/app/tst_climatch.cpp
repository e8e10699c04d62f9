// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// rosterlink-cli match: pairs that other programs can build on, the same ones every time.
class TestCliMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairsAreWrittenAsPromised();
    void generatedRostersKeepThePromises_data();
    void generatedRostersKeepThePromises();
    void neitherOrderNorThreadsChangeAnything();
    void statisticsAreWritten();
    void idsAreWrittenAsTheyStand();
    void aFileThatIsRefusedLeavesNoPairs();
    void threadsAreANumber();

private:
    struct Pair
    {
        QByteArray motivity;
        QByteArray calmanac;
        QByteArray decision;
        QByteArray best;
        QByteArray probability;
    };
    [[nodiscard]] Outcome match(const QString &kind, const QString &motivity, const QString &calmanac,
                                const QStringList &more = {}) const;
    [[nodiscard]] QByteArray pairsText() const { return readFile(m_folder->filePath(u"pairs.csv"_s)); }
    /// The rows of PAIRS.csv; ids in these tests hold neither commas nor quotes.
    [[nodiscard]] QList<Pair> pairs() const;
    static void checkPromises(const QList<Pair> &pairs);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QByteArray header = "id,first_name,last_name,date_of_birth\n";
const QByteArray motivityLearners = header + "L3,Elijah,Thompson,2017-03-12\n"
                                             "L1,José,Álvarez,2016-12-05\n"
                                             "L2,Noah,Fischer,2016-10-07\n";
const QByteArray calmanacClients = header + "C2,Eli,Thompson,2017-03-12\n"
                                            "C1,Jose,ALVAREZ,2016-12-05\n"
                                            "C3,Sadie,Walsh,2019-01-30\n";
} // namespace

void TestCliMatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Outcome TestCliMatch::match(const QString &kind, const QString &motivity, const QString &calmanac,
                            const QStringList &more) const
{
    return runCommandLine(QStringList{u"match"_s, u"--kind"_s, kind, motivity, calmanac, u"--out"_s,
                                      m_folder->filePath(u"pairs.csv"_s)} +
                          more);
}

QList<TestCliMatch::Pair> TestCliMatch::pairs() const
{
    QList<Pair> rows;
    for (const QByteArray &line : pairsText().split('\n').mid(1)) {
        const auto cells = line.trimmed().split(',');
        if (cells.size() >= 5) {
            rows.append({cells[0], cells[1], cells[2], cells[3], cells[4]});
        }
    }
    return rows;
}

void TestCliMatch::checkPromises(const QList<Pair> &pairs)
{
    static const QRegularExpression sixDecimals(u"^[01]\\.\\d{6}$"_s);
    QHash<QByteArray, int> rows;
    QSet<QByteArray> best;
    QSet<QByteArray> linked;
    for (const Pair &pair : pairs) {
        QVERIFY(pair.decision == "link" || pair.decision == "suggest");
        QVERIFY(pair.best == "yes" || pair.best == "no");
        QVERIFY(sixDecimals.match(QString::fromLatin1(pair.probability)).hasMatch());
        QVERIFY(pair.probability.toDouble() <= 1);
        for (const QByteArray &id : {"m" + pair.motivity, "c" + pair.calmanac}) {
            ++rows[id];
            if (pair.best == "yes") {
                QVERIFY2(!best.contains(id), id.constData());
                best.insert(id);
            }
            if (pair.decision == "link") {
                QCOMPARE(pair.best, QByteArray("yes"));
                linked.insert(id);
            }
        }
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        QVERIFY2(row.value() <= (linked.contains(row.key()) ? 1 : 5), row.key().constData());
    }
    QVERIFY(std::is_sorted(pairs.begin(), pairs.end(), [](const Pair &one, const Pair &other) {
        if (one.motivity != other.motivity) {
            return one.motivity < other.motivity;
        }
        const double first = one.probability.toDouble();
        const double second = other.probability.toDouble();
        return first != second ? first > second : one.calmanac < other.calmanac;
    }));
}

void TestCliMatch::pairsAreWrittenAsPromised()
{
    const QString folder = m_folder->path();
    const Outcome outcome = match(u"learners"_s, writeFile(folder, u"m.csv"_s, motivityLearners),
                                  writeFile(folder, u"c.csv"_s, calmanacClients));
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(pairsText().startsWith("motivity_id,calmanac_id,decision,best,probability,reason"));
    const auto found = pairs();
    checkPromises(found);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].motivity + found[0].calmanac + found[0].decision, QByteArray("L1C1link"));
    QCOMPARE(found[1].motivity + found[1].calmanac + found[1].decision, QByteArray("L3C2suggest"));
}

void TestCliMatch::generatedRostersKeepThePromises_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("members") << u"members"_s;
    QTest::newRow("learners") << u"learners"_s;
}

void TestCliMatch::generatedRostersKeepThePromises()
{
    QFETCH(const QString, kind);
    const QString generator = QStringLiteral(ROSTERLINK_SOURCE_DIR "/../shared/tools/gen_roster.py");
    if (!QFileInfo::exists(generator)) {
        QSKIP("the generator of rosters is not beside the source");
    }
    const QString folder = m_folder->path();
    const int generated =
        QProcess::execute(u"/usr/bin/python3"_s, {generator, u"--kind"_s, kind, u"--n"_s, u"1500"_s,
                                                  u"--seed"_s, u"7"_s, u"--out"_s, folder});
    QCOMPARE(generated, 0);
    const Outcome outcome =
        match(kind, m_folder->filePath(u"motivity.csv"_s), m_folder->filePath(u"calmanac.csv"_s));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const auto found = pairs();
    QVERIFY(found.size() > 700);
    checkPromises(found);

    QSet<QByteArray> truth;
    for (const QByteArray &line : readFile(m_folder->filePath(u"truth.csv"_s)).split('\n')) {
        truth.insert(line.trimmed());
    }
    for (const Pair &pair : found) {
        QVERIFY2(pair.decision != "link" || truth.contains(pair.motivity + ',' + pair.calmanac),
                 pair.motivity.constData());
    }
}

void TestCliMatch::neitherOrderNorThreadsChangeAnything()
{
    const QString folder = m_folder->path();
    const auto turned = [](const QByteArray &text) {
        auto lines = text.trimmed().split('\n');
        std::reverse(lines.begin() + 1, lines.end());
        return lines.join('\n') + '\n';
    };
    QCOMPARE(match(u"learners"_s, writeFile(folder, u"m.csv"_s, motivityLearners),
                   writeFile(folder, u"c.csv"_s, calmanacClients), {u"--threads"_s, u"1"_s})
                 .exitCode,
             0);
    const QByteArray before = pairsText();
    QCOMPARE(match(u"learners"_s, writeFile(folder, u"m.csv"_s, turned(motivityLearners)),
                   writeFile(folder, u"c.csv"_s, turned(calmanacClients)), {u"--threads"_s, u"4"_s})
                 .exitCode,
             0);
    QCOMPARE(pairsText(), before);
}

void TestCliMatch::statisticsAreWritten()
{
    const QString folder = m_folder->path();
    const QString path = m_folder->filePath(u"stats.json"_s);
    QCOMPARE(match(u"learners"_s, writeFile(folder, u"m.csv"_s, motivityLearners),
                   writeFile(folder, u"c.csv"_s, calmanacClients), {u"--stats"_s, path})
                 .exitCode,
             0);
    const QJsonObject stats = QJsonDocument::fromJson(readFile(path)).object();
    const QJsonObject seconds = stats.value("seconds"_L1).toObject();
    QVERIFY(seconds.contains("read"_L1));
    QVERIFY(seconds.contains("write"_L1));
    QVERIFY(seconds.value("total"_L1).toDouble() > 0);
    QVERIFY(stats.value("compared_pairs"_L1).toInt() > 0);
    QVERIFY(stats.value("peak_memory_bytes"_L1).toDouble() > 1 << 20);
}

void TestCliMatch::idsAreWrittenAsTheyStand()
{
    const QString folder = m_folder->path();
    const QByteArray one = "id,first_name,last_name,date_of_birth\n\"7,\"\"a\"\"\",Ana,Ruiz,2016-02-03\n";
    QCOMPARE(
        match(u"learners"_s, writeFile(folder, u"m.csv"_s, one), writeFile(folder, u"c.csv"_s, one)).exitCode,
        0);
    QVERIFY2(pairsText().contains("\"7,\"\"a\"\"\",\"7,\"\"a\"\"\",link,yes,"), pairsText().constData());
}

void TestCliMatch::aFileThatIsRefusedLeavesNoPairs()
{
    const QString folder = m_folder->path();
    const Outcome outcome = match(u"learners"_s, writeFile(folder, u"m.csv"_s, motivityLearners),
                                  writeFile(folder, u"c.csv"_s, "first_name\nAna\n"));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("c.csv"), outcome.err.constData());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"pairs.csv"_s)));
}

void TestCliMatch::threadsAreANumber()
{
    const QString folder = m_folder->path();
    const QString file = writeFile(folder, u"m.csv"_s, motivityLearners);
    for (const auto &threads : {u"many"_s, u"0"_s, u"-1"_s}) {
        QCOMPARE(match(u"learners"_s, file, file, {u"--threads"_s, threads}).exitCode, 2);
    }
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliMatch)
#include "tst_climatch.moc"
