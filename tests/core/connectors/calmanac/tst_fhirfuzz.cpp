// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhirpage.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Random bytes and damaged bundles as answers: no crash, no hang, and nobody without an id. Ten seconds, or
/// ROSTERLINK_FUZZ_SECONDS; the seed is printed, and ROSTERLINK_SEED repeats a run. What a sanitizer finds,
/// it finds here, too.
class TestFhirFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingMayBeAnswered();
};

namespace
{
constexpr int usualSeconds = 10;
constexpr qint64 longest = 1'000; // milliseconds that one answer may take

const std::array<QByteArray, 2> seeds{
    QByteArray(R"({"resourceType":"Bundle","type":"searchset","total":2,"link":[{"relation":"next",
        "url":"http://127.0.0.1:1/fhir/Patient?_offset=2"}],"entry":[{"resource":{"resourceType":"Patient","id":"K1",
        "meta":{"lastUpdated":"2026-03-02T09:00:00.000Z"},"active":true,"name":[{"use":"official","family":"Ruiz",
        "given":["Ana","María"],"suffix":["Jr."]},{"use":"maiden","family":"Soto"}],"birthDate":"2015-03-01",
        "telecom":[{"system":"phone","value":"+1 312 555 0101","rank":1,"period":{"end":"2020-01-01"}},
        {"system":"email","value":"ana@example.org"}],"address":[{"line":["1 Main St","Apt 2"],"city":"Chicago",
        "state":"IL","postalCode":"60601"}],"identifier":[{"system":"urn:x","value":"77"}]}}]})"),
    QByteArray(R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception",
        "diagnostics":"Something went wrong"}]})")};

const std::array<QByteArray, 12> tokens{
    "{",       "}", "[", "]", "null", "true", "1e999", "-0", "\"\\ud800\"", "\"\\u0000\"", "[[[[[[[[[[[[[[[[",
    "\xff\xfe"};

QByteArray mutated(QRandomGenerator &random)
{
    QByteArray text = seeds[random.bounded(static_cast<quint32>(seeds.size()))];
    const int changes = 1 + random.bounded(8);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = random.bounded(static_cast<int>(text.size()) + 1);
        const qsizetype length = std::min<qsizetype>(random.bounded(1, 40), text.size() - at);
        switch (random.bounded(5)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, text.mid(at, length).repeated(random.bounded(1, 50)));
            break;
        case 2:
            text.insert(at, tokens[random.bounded(static_cast<quint32>(tokens.size()))]);
            break;
        case 3:
            text.truncate(at);
            break;
        default:
            if (at < text.size()) {
                text[at] = static_cast<char>(random.bounded(256));
            }
        }
    }
    return text;
}

QByteArray noise(QRandomGenerator &random)
{
    QByteArray text(random.bounded(2'000), Qt::Uninitialized);
    std::generate(text.begin(), text.end(), [&random] { return static_cast<char>(random.bounded(256)); });
    return text;
}
} // namespace

void TestFhirFuzz::anythingMayBeAnswered()
{
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate() | 1U;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    bool isSaid = false;
    const int seconds = qEnvironmentVariableIntValue("ROSTERLINK_FUZZ_SECONDS", &isSaid);
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < (isSaid ? seconds : usualSeconds) * 1'000) {
        const QByteArray answer = random.bounded(10) == 0 ? noise(random) : mutated(random);
        QElapsedTimer one;
        one.start();
        const auto page = readFhirPage(answer, Kind::Learners, QDate(2026, 3, 2));
        QVERIFY2(!outcomeText(answer).contains(u'\n'), answer.toBase64().constData());
        QVERIFY2(one.elapsed() < longest, answer.toBase64().constData());
        for (const FhirPerson &person : page ? page->people : std::vector<FhirPerson>()) {
            QVERIFY2(!person.person.id.isEmpty(), answer.toBase64().constData());
        }
    }
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestFhirFuzz)
#include "tst_fhirfuzz.moc"
