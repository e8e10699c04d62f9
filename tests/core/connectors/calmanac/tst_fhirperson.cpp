// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/calmanac/fhiraddress.h"
#include "core/connectors/calmanac/fhirpage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// What FHIR says about people, as the program reads it; and where a server may be.
class TestFhirPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOfficialNameCounts();
    void suffixesOfGenerationsStayDegreesDont();
    void contactsByRankWithoutWhatHasEnded();
    void anImpossibleBirthDateIsLeftOut();
    void partialDatesAreKept();
    void theLanguageIsThatOneSpeaks();
    void whatIsMissingIsEmpty();
    void pagesAreRead();
    void otherAnswersAreRefused_data();
    void otherAnswersAreRefused();
    void addresses_data();
    void addresses();
    void onlyTheOriginThatWasGiven();
};

namespace
{
FhirPerson read(const char *json)
{
    return readFhirPerson(QJsonDocument::fromJson(json).object(), QDate(2026, 3, 2));
}
} // namespace

void TestFhirPerson::theOfficialNameCounts()
{
    const Facts facts = read(R"({"id":"P1","name":[
        {"use":"maiden","family":"Reed"},
        {"use":"usual","given":["Liv"],"family":"Hale"},
        {"use":"official","given":["Olivia","Rose","Ann"],"family":"Hale"}]})")
                            .person.facts;
    QCOMPARE(facts[Field::FirstName], u"Olivia"_s);
    QCOMPARE(facts[Field::MiddleName], u"Rose Ann"_s);
    QCOMPARE(facts[Field::LastName], u"Hale"_s);
    QCOMPARE(facts[Field::Nickname], u"Liv"_s);
    QCOMPARE(facts[Field::PreviousLastName], u"Reed"_s);
}

void TestFhirPerson::suffixesOfGenerationsStayDegreesDont()
{
    const Facts facts =
        read(R"({"name":[{"given":["James"],"family":"Carter","suffix":["BCBA","Jr."]}]})").person.facts;
    QCOMPARE(facts[Field::LastName], u"Carter Jr"_s);
}

void TestFhirPerson::contactsByRankWithoutWhatHasEnded()
{
    const Facts facts = read(R"({"telecom":[
        {"system":"phone","value":"312 555 0102","rank":2},
        {"system":"sms","value":"312 555 0101","rank":1},
        {"system":"phone","value":"312 555 0103","use":"old"},
        {"system":"email","value":"ana@example.org","period":{"end":"2020-01-01"}},
        {"system":"email","value":"ruiz@example.org","period":{"end":"2030-01-01"}},
        {"system":"fax","value":"312 555 0104"}]})")
                            .person.facts;
    QCOMPARE(facts[Field::Phone], u"312 555 0101\n312 555 0102"_s);
    QCOMPARE(facts[Field::Email], u"ruiz@example.org"_s);
}

void TestFhirPerson::anImpossibleBirthDateIsLeftOut()
{
    const FhirPerson person = read(R"({"birthDate":"2017-13-45"})");
    QCOMPARE(person.person.facts[Field::DateOfBirth], QString());
    QCOMPARE(person.troubles.size(), 1);
    QVERIFY(!person.troubles.constFirst().contains("2017"_L1));
}

void TestFhirPerson::partialDatesAreKept()
{
    QCOMPARE(read(R"({"birthDate":"2017-03"})").person.facts[Field::DateOfBirth], u"2017-03"_s);
}

void TestFhirPerson::theLanguageIsThatOneSpeaks()
{
    const auto language = [](const char *json) { return read(json).person.language; };
    QCOMPARE(language(R"({"resourceType":"Practitioner","communication":[{"coding":[{"code":"es"}]}]})"),
             u"es"_s);
    QCOMPARE(language(R"({"resourceType":"Patient","communication":[
        {"language":{"coding":[{"code":"en-US"}]}},
        {"language":{"coding":[{"code":"es-MX"}]},"preferred":true}]})"),
             u"es-MX"_s);
    QCOMPARE(language(R"({"communication":[{"text":"Spanish"},7]})"), QString());
}

void TestFhirPerson::whatIsMissingIsEmpty()
{
    const FhirPerson person = read(R"({"id":" P1 ","name":"nonsense","telecom":[1,null],"address":{}})");
    QCOMPARE(person.person.id, u"P1"_s);
    QCOMPARE(person.person.facts, Facts());
    QVERIFY(person.active);
}

void TestFhirPerson::pagesAreRead()
{
    const auto page = readFhirPage(R"({"resourceType":"Bundle","total":3,
        "link":[{"relation":"self","url":"http://127.0.0.1/a"},{"relation":"next","url":"http://127.0.0.1/b"}],
        "entry":[{"resource":{"resourceType":"Patient","id":"K1","active":false,"name":[{"family":"Ruiz"}]}},
                 {"resource":{"resourceType":"Patient","id":"K2"}},
                 {"resource":{"resourceType":"Patient"}},
                 {"resource":{"resourceType":"Practitioner","id":"S1"}}]})",
                                   Kind::Learners, QDate(2026, 3, 2));
    QVERIFY(page);
    QCOMPARE(page->people.size(), size_t(2));
    QVERIFY(!page->people.front().active);
    QCOMPARE(page->unnamed, 1);
    QCOMPARE(page->total, std::optional<qint64>(3));
    QCOMPARE(page->next, QUrl(u"http://127.0.0.1/b"_s));
}

void TestFhirPerson::otherAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a web page") << QByteArray("<html>") << u"web page"_s;
    QTest::newRow("half an answer") << QByteArray(R"({"resourceType":"Bun)") << u"can't be read"_s;
    QTest::newRow("nothing") << QByteArray() << u"can't be read"_s;
    QTest::newRow("another resource")
        << QByteArray(R"({"resourceType":"Patient"})") << u"no list of people"_s;
    QTest::newRow("an outcome")
        << QByteArray(R"({"resourceType":"OperationOutcome","issue":[{"diagnostics":"Down\nfor repairs"}]})")
        << u"Down for repairs"_s;
}

void TestFhirPerson::otherAnswersAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, sentence);
    const auto page = readFhirPage(json, Kind::Learners, QDate(2026, 3, 2));
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::OtherSide);
    QVERIFY2(page.error().sentence.contains(sentence), qPrintable(page.error().sentence));
}

void TestFhirPerson::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("https") << u"https://calmanac.example.org/fhir/"_s
                           << u"https://calmanac.example.org/fhir"_s;
    QTest::newRow("loopback") << u" http://127.0.0.1:8080/fhir "_s << u"http://127.0.0.1:8080/fhir"_s;
    QTest::newRow("localhost") << u"http://localhost/fhir"_s << u"http://localhost/fhir"_s;
    QTest::newRow("http elsewhere") << u"http://calmanac.example.org/fhir"_s << QString();
    QTest::newRow("a password") << u"https://ana:secret@example.org/fhir"_s << QString();
    QTest::newRow("a query") << u"https://example.org/fhir?token=secret"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("words") << u"calmanac"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFhirPerson::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const auto address = FhirAddress::parse(text);
    QCOMPARE(address.has_value(), !url.isEmpty());
    if (address) {
        QCOMPARE(address->url().toString(), url);
    } else {
        QCOMPARE(address.error().code, ErrorCode::InvalidInput);
        QVERIFY(!address.error().sentence.contains("secret"_L1));
    }
}

void TestFhirPerson::onlyTheOriginThatWasGiven()
{
    const auto address = FhirAddress::parse(u"https://calmanac.example.org/fhir"_s);
    QVERIFY(address->isSameOrigin(QUrl(u"https://calmanac.example.org:443/fhir/Patient?page=2"_s)));
    for (const auto &other :
         {u"http://calmanac.example.org/fhir"_s, u"https://calmanac.example.org:8443/fhir"_s,
          u"https://elsewhere.example.org/fhir"_s,
          u"https://calmanac.example.org@elsewhere.example.org/fhir"_s,
          u"https://ana@calmanac.example.org/fhir"_s, u"/fhir/Patient"_s}) {
        QVERIFY2(!address->isSameOrigin(QUrl(other)), qPrintable(other));
    }
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestFhirPerson)
#include "tst_fhirperson.moc"
