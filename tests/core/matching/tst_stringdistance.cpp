// SPDX-License-Identifier: Apache-2.0
#include "core/matching/stringdistance.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::matching;

/// How alike texts are: values that others published, and what must hold for any two texts.
class TestStringDistance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedSimilarities_data();
    void publishedSimilarities();
    void knownDistances_data();
    void knownDistances();
    void whatHoldsForAnyTwo();
    void asPlainVersionsSay();
};

namespace
{
/// By the recursive definition of Lowrance and Wagner: the cheapest way to make the first letters of both
/// alike.
int plainDistance(const std::u32string &a, const std::u32string &b)
{
    std::map<std::pair<size_t, size_t>, int> known;
    const std::function<int(size_t, size_t)> of = [&](size_t i, size_t j) {
        if (i == 0 || j == 0) {
            return static_cast<int>(i + j);
        }
        if (const auto found = known.find({i, j}); found != known.end()) {
            return found->second;
        }
        int least =
            std::min({of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1)});
        // The last letters exchanged, whatever stood between them taken out or put in.
        for (size_t p = 1; p < i; ++p) {
            for (size_t q = 1; q < j; ++q) {
                if (a[p - 1] == b[j - 1] && a[i - 1] == b[q - 1]) {
                    least = std::min(least, of(p - 1, q - 1) + static_cast<int>(i - p - 1) + 1 +
                                                static_cast<int>(j - q - 1));
                }
            }
        }
        known[{i, j}] = least;
        return least;
    };
    return of(a.size(), b.size());
}

/// By Jaro's definition, letters of the shorter word taken in their order.
double plainJaro(std::u32string a, std::u32string b)
{
    if (a.size() > b.size() || (a.size() == b.size() && a > b)) {
        std::swap(a, b);
    }
    if (a.empty()) {
        return b.empty() ? 1 : 0;
    }
    const auto reach = std::max(static_cast<int>(b.size()) / 2, 1) - 1;
    std::vector<int> partner(a.size(), -1);
    for (size_t i = 0; i < a.size(); ++i) {
        for (int j = 0; j < static_cast<int>(b.size()) && partner[i] < 0; ++j) {
            const bool near = std::abs(j - static_cast<int>(i)) <= reach;
            const bool free = std::find(partner.begin(), partner.end(), j) == partner.end();
            partner[i] = near && free && a[i] == b[static_cast<size_t>(j)] ? j : -1;
        }
    }
    std::u32string ofA;
    std::vector<int> places;
    for (size_t i = 0; i < a.size(); ++i) {
        if (partner[i] >= 0) {
            ofA += a[i];
            places.push_back(partner[i]);
        }
    }
    if (ofA.empty()) {
        return 0;
    }
    std::sort(places.begin(), places.end());
    int misplaced = 0;
    for (size_t i = 0; i < ofA.size(); ++i) {
        misplaced += ofA[i] != b[static_cast<size_t>(places[i])] ? 1 : 0;
    }
    const auto common = static_cast<double>(ofA.size());
    return (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
            (common - misplaced / 2) / common) /
           3;
}
} // namespace

void TestStringDistance::publishedSimilarities_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<double>("jaroValue");
    QTest::addColumn<double>("winklerValue");
    const auto row = [](const char *one, const char *other, double jaroValue, double winklerValue) {
        QTest::addRow("%s %s", one, other)
            << QByteArray(one) << QByteArray(other) << jaroValue << winklerValue;
    };
    // W. E. Winkler, "Advanced Methods for Record Linkage", U.S. Bureau of the Census, RR94/05, 1994,
    // table 2.1, again in E. H. Porter and W. E. Winkler, RR97/02, 1997; to three decimals.
    row("SHACKLEFORD", "SHACKELFORD", 0.970, 0.982);
    row("DUNNINGHAM", "CUNNIGHAM", 0.896, 0.896);
    row("NICHLESON", "NICHULSON", 0.926, 0.956);
    row("JONES", "JOHNSON", 0.790, 0.832);
    row("MASSEY", "MASSIE", 0.889, 0.933);
    row("ABROMS", "ABRAMS", 0.889, 0.922);
    row("JERALDINE", "GERALDINE", 0.926, 0.926);
    row("MARHTA", "MARTHA", 0.944, 0.961);
    row("MICHELLE", "MICHAEL", 0.869, 0.921);
    row("JULIES", "JULIUS", 0.889, 0.933);
    row("TANYA", "TONYA", 0.867, 0.880);
    row("DWAYNE", "DUANE", 0.822, 0.840);
    row("SEAN", "SUSAN", 0.783, 0.805);
    row("JON", "JOHN", 0.917, 0.933);
    row("DIXON", "DICKSONX", 0.767, 0.813);
    // By the definition.
    row("ANA", "ANA", 1.0, 1.0);
    row("ABC", "XYZ", 0.0, 0.0);
    row("", "", 1.0, 1.0);
    row("", "ANA", 0.0, 0.0);
    row("A", "A", 1.0, 1.0);
    row("jos\xc3\xa9", "jose", 0.833, 0.883); // letters, not bytes
}

void TestStringDistance::publishedSimilarities()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const double, jaroValue);
    QFETCH(const double, winklerValue);
    const auto isTo = [](double value, double wanted) { return std::abs(value - wanted) < 0.0006; };
    const double found = jaro(one.toStdString(), other.toStdString());
    const double winkler = jaroWinkler(one.toStdString(), other.toStdString());
    QVERIFY2(isTo(found, jaroValue), QByteArray::number(found).constData());
    QVERIFY2(isTo(winkler, winklerValue), QByteArray::number(winkler).constData());
}

void TestStringDistance::knownDistances_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("distance");
    const auto row = [](const char *one, const char *other, int distance) {
        QTest::addRow("%s %s", one, other) << QByteArray(one) << QByteArray(other) << distance;
    };
    row("", "", 0);
    row("", "ana", 3);
    row("ana", "ana", 0);
    row("kitten", "sitting", 3);
    row("ruiz", "riuz", 1);
    row("ca", "abc", 2); // the unrestricted distance; the restricted one says 3
    row("jos\xc3\xa9", "jose", 1);
    row("fischer", "fisher", 1);
    row("2016", "2061", 1);
}

void TestStringDistance::knownDistances()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const int, distance);
    QCOMPARE(damerauLevenshtein(one.toStdString(), other.toStdString()), distance);
    QCOMPARE(damerauLevenshtein(other.toStdString(), one.toStdString()), distance);
}

void TestStringDistance::whatHoldsForAnyTwo()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto text = [&random] {
        const QString alphabet = u"aabbcdé王"_s;
        QString made;
        // Now and then longer than what fits on the stack.
        const int longest = random.bounded(20) == 0 ? 90 : 9;
        for (int length = static_cast<int>(random.bounded(static_cast<quint32>(longest))); length > 0;
             --length) {
            made += alphabet.at(random.bounded(static_cast<quint32>(alphabet.size())));
        }
        return made.toStdString();
    };
    const QByteArray where = "seed " + QByteArray::number(seed);
    for (int i = 0; i < 3'000; ++i) {
        const std::string a = text();
        const std::string b = text();
        const std::string c = text();
        const double similarity = jaro(a, b);
        QVERIFY2(similarity >= 0 && similarity <= 1, where.constData());
        QVERIFY2(similarity == jaro(b, a) && jaroWinkler(a, b) == jaroWinkler(b, a), where.constData());
        QVERIFY2(jaroWinkler(a, b) >= similarity && jaroWinkler(a, b) <= 1, where.constData());
        QVERIFY2(jaro(a, a) == 1, a.c_str());
        QVERIFY2(damerauLevenshtein(a, a) == 0, where.constData());
        QVERIFY2((damerauLevenshtein(a, b) == 0) == (a == b), where.constData());
        QVERIFY2(damerauLevenshtein(a, b) == damerauLevenshtein(b, a), where.constData());
        QVERIFY2(damerauLevenshtein(a, c) <= damerauLevenshtein(a, b) + damerauLevenshtein(b, c),
                 where.constData());
        QVERIFY2(areOneSlipApart(a, b) == (damerauLevenshtein(a, b) == 1), where.constData());
    }
}

/// Against versions so plain that they can be checked by reading, on words of all scripts.
void TestStringDistance::asPlainVersionsSay()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QStringList alphabets{u"ab"_s,       u"abcdefgh"_s, u"aàáâäñö"_s, u"ИванПетр"_s,
                                u"王小明李"_s, u"אבגד"_s,     u"محمد"_s,    u"𝒜𝒷a"_s};
    for (int i = 0; i < 4'000; ++i) {
        const QList<uint> letters = alphabets.at(random.bounded(static_cast<int>(alphabets.size()))).toUcs4();
        const auto word = [&] {
            std::u32string made;
            for (int length = random.bounded(7); length > 0; --length) {
                made += static_cast<char32_t>(letters.at(random.bounded(static_cast<int>(letters.size()))));
            }
            return made;
        };
        const std::u32string a = word();
        const std::u32string b = word();
        const std::string utf8 = QString::fromUcs4(a.data(), static_cast<qsizetype>(a.size())).toStdString();
        const std::string other = QString::fromUcs4(b.data(), static_cast<qsizetype>(b.size())).toStdString();
        const QByteArray where =
            "seed " + QByteArray::number(seed) + ' ' + utf8.c_str() + ' ' + other.c_str();
        QVERIFY2(damerauLevenshtein(utf8, other) == plainDistance(a, b), where.constData());
        QVERIFY2(std::abs(jaro(utf8, other) - plainJaro(a, b)) < 1e-9, where.constData());
        QVERIFY2(areOneSlipApart(utf8, other) == (plainDistance(a, b) == 1), where.constData());
    }
}

QTEST_GUILESS_MAIN(TestStringDistance)
#include "tst_stringdistance.moc"
