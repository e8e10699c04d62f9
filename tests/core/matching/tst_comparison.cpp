// SPDX-License-Identifier: Apache-2.0
#include "core/matching/matcher.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;
using rosterlink::test::person;

namespace
{
Facts with(Field field, const char *text)
{
    Facts facts;
    facts[field] = QString::fromUtf8(text);
    return facts;
}
} // namespace

/// What comparing two people finds, fact by fact, and that it finds the same the other way round.
class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneFact_data();
    void oneFact();
    void facts_data();
    void facts();
    void whatIsUnknownIsNeitherForNorAgainst();
    void findingsAreKeptAsText();
    void everyFindingIsMarked();
};

void TestComparison::oneFact_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<Finding>("finding");
    const auto row = [](Field field, const char *one, const char *other, Finding finding) {
        QTest::addRow("%s: %s, %s", columnName(field).data(), one, other)
            << field << QByteArray(one) << QByteArray(other) << finding;
    };
    row(Field::FirstName, "Ana", "ANA", Finding::Same);
    row(Field::FirstName, "José", "Jose", Finding::Same);
    row(Field::FirstName, "Anna Maria", "Anna-Maria", Finding::Same);
    row(Field::FirstName, "Kate", "Katherine", Finding::Nickname);
    row(Field::FirstName, "Kate", "Katie", Finding::Nickname);
    row(Field::FirstName, "K.", "Katherine", Finding::Initial);
    row(Field::FirstName, "A", "A", Finding::Initial);
    row(Field::FirstName, "R.", "Katherine", Finding::Different);
    row(Field::FirstName, "Anna", "Anna Maria", Finding::PartOfName);
    row(Field::FirstName, "Luis", "José Luis", Finding::PartOfName);
    row(Field::FirstName, "Priya", "Prya", Finding::Typo);
    row(Field::FirstName, "Jackson", "Jaxon", Finding::Similar); // sounds alike
    row(Field::FirstName, "Maya", "Mia", Finding::Similar);
    row(Field::FirstName, "Priya", "Omar", Finding::Different);
    row(Field::LastName, "O'Neil", "ONEIL", Finding::Same);
    row(Field::LastName, "Lopez", "de la Cruz-Lopez", Finding::PartOfName);
    row(Field::LastName, "Fischer", "Fisher", Finding::Typo);
    row(Field::LastName, "Carter Jr", "Carter Sr", Finding::SuffixDiffers);
    row(Field::LastName, "Carter Jr", "Carter", Finding::SuffixMissing);
    row(Field::LastName, "Carter, Jr.", "CARTER JR", Finding::Same);
    row(Field::LastName, "Ruiz", "Okafor", Finding::Different);
    row(Field::DateOfBirth, "2016-04-09", "2016-04-09", Finding::Same);
    row(Field::DateOfBirth, "2016-04-09", "2016-09-04", Finding::DayMonthSwapped);
    row(Field::DateOfBirth, "2016-04-09", "2016-04-08", Finding::OneDateDigit);
    row(Field::DateOfBirth, "2016-04-09", "2006-04-09", Finding::OneDateDigit);
    row(Field::DateOfBirth, "2016-04-09", "2016-04", Finding::PartialDate);
    row(Field::DateOfBirth, "2016-04-09", "2016", Finding::PartialDate);
    row(Field::DateOfBirth, "2016", "2016", Finding::PartialDate);
    row(Field::DateOfBirth, "2016-04-09", "2016-05", Finding::Different);
    row(Field::DateOfBirth, "2016-04-09", "2011-11-30", Finding::Different);
    row(Field::Phone, "(312) 555-0101", "+1 312 555 0101", Finding::Same);
    row(Field::Phone, "(312) 555-0101\n(312) 555-0102", "312.555.0102", Finding::Same);
    row(Field::Phone, "(312) 555-0101", "(312) 555-0102", Finding::Typo);
    row(Field::Phone, "(312) 555-0101", "(312) 555-0110", Finding::Typo); // two digits exchanged
    row(Field::Phone, "(312) 555-0101", "555-0101", Finding::Similar);
    row(Field::Phone, "(312) 555-0101", "(773) 555-0199", Finding::Different);
    row(Field::Email, "Kate@Example.org", "kate@example.org", Finding::Same);
    row(Field::Email, "kate@example.org", "kate@mail.example.org", Finding::SameUserPart);
    row(Field::Email, "kate+aba@example.org", "kate@mail.example.org", Finding::SameUserPart);
    row(Field::Email, "kate@example.org", "katee@example.org", Finding::Typo);
    row(Field::Email, "kate@example.org", "omar@example.org", Finding::Different);
    row(Field::Street, "12 North Oak Street", "12 N. Oak St", Finding::Same);
    row(Field::Street, "12 Oak St Apt 4", "12 Oak St", Finding::SameHome);
    row(Field::Street, "12 Oak St", "12 Oaks St", Finding::Typo);
    row(Field::Street, "12 Oak St", "99 Elm Rd", Finding::Different);
    row(Field::Postcode, "60601", "60601-1234", Finding::Same);
    row(Field::Postcode, "60601", "60602", Finding::Typo);
    row(Field::Postcode, "60601", "94105", Finding::Different);
    row(Field::Identifier, "NPI|123 456", "123-456", Finding::Same);
    row(Field::Identifier, "123456", "123457", Finding::Typo);
    row(Field::Identifier, "123456", "987654", Finding::Different);
}

void TestComparison::oneFact()
{
    QFETCH(const Field, field);
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const Finding, finding);
    const Facts a = with(field, one.constData());
    const Facts b = with(field, other.constData());
    QCOMPARE(int(compare(Kind::Members, a, b)[field]), int(finding));
    QCOMPARE(int(compare(Kind::Members, b, a)[field]), int(finding));
    QCOMPARE(int(compare(Kind::Members, a, {})[field]), int(Finding::OneMissing));
}

void TestComparison::facts_data()
{
    QTest::addColumn<Facts>("one");
    QTest::addColumn<Facts>("other");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Finding>("finding");
    const auto row = [](const char *name, const ImportedPerson &one, const ImportedPerson &other, Field field,
                        Finding finding) {
        QTest::newRow(name) << one.facts << other.facts << field << finding;
    };
    const auto ana = person("M", "Ana", "Ruiz");
    row("exchanged: first", ana, person("C", "Ruiz", "Ana"), Field::FirstName, Finding::Exchanged);
    row("exchanged: last", ana, person("C", "Ruiz", "Ana"), Field::LastName, Finding::Exchanged);
    row("former name", person("M", "Ana", "Soto", {{Field::PreviousLastName, "Ruiz"}}), ana, Field::LastName,
        Finding::FormerName);
    row("recorded nickname", person("M", "Robert", "Smith", {{Field::Nickname, "Ziggy"}}),
        person("C", "Ziggy", "Smith"), Field::FirstName, Finding::Nickname);
    row("nickname in brackets", person("M", "Robert (Ziggy)", "Smith"), person("C", "Ziggy", "Smith"),
        Field::FirstName, Finding::Nickname);
    row("called by the middle name", person("M", "James", "Smith", {{Field::MiddleName, "Omar"}}),
        person("C", "Omar", "Smith"), Field::FirstName, Finding::Similar);
    const auto middle = [](const char *first, const char *name) {
        return person("M", first, "Ruiz", {{Field::MiddleName, name}});
    };
    row("middle initial", middle("Ana", "R."), middle("Ana", "Rose"), Field::MiddleName, Finding::Initial);
    row("other middle", middle("Ana", "Jane"), middle("Ana", "Rose"), Field::MiddleName, Finding::Different);
    row("middle behind two words", middle("Mary Ann", "Jane"), middle("Mary Ann", "Rose"), Field::MiddleName,
        Finding::Different);
    row("middle within the first name", middle("Ana Rose", ""), middle("Ana", "Rose"), Field::MiddleName,
        Finding::OneMissing);
    row("middle missing", middle("Ana", ""), middle("Ana", "Rose"), Field::MiddleName, Finding::OneMissing);
    const auto home = [](const char *street, const char *city, const char *zip) {
        return person("M", "Ana", "Ruiz",
                      {{Field::Street, street}, {Field::City, city}, {Field::Postcode, zip}});
    };
    row("another town", home("12 Oak St", "Springfield", "62701"), home("12 Oak St", "Peoria", "61602"),
        Field::Street, Finding::SameHome);
    row("another street of the town", home("12 Oak St", "Peoria", "61602"),
        home("99 Elm Rd", "Peoria", "61602"), Field::Street, Finding::SameTown);
}

void TestComparison::facts()
{
    QFETCH(const Facts, one);
    QFETCH(const Facts, other);
    QFETCH(const Field, field);
    QFETCH(const Finding, finding);
    QCOMPARE(int(compare(Kind::Learners, one, other)[field]), int(finding));
    QCOMPARE(compare(Kind::Learners, other, one), compare(Kind::Learners, one, other));
}

void TestComparison::whatIsUnknownIsNeitherForNorAgainst()
{
    const auto findings = compare(Kind::Members, {}, {});
    for (const Field field : allFields()) {
        QCOMPARE(int(findings[field]), int(Finding::BothMissing));
        QCOMPARE(agreement(findings[field]), Agreement::Missing);
    }
}

void TestComparison::findingsAreKeptAsText()
{
    Findings findings;
    for (int value = 0; value < findingCount; ++value) {
        const auto field = static_cast<Field>(value % fieldCount);
        findings[field] = static_cast<Finding>(value);
        QCOMPARE(findings.toCode().size(), fieldCount);
        QCOMPARE(Findings::fromCode(findings.toCode()), findings);
    }
    QCOMPARE(Findings::fromCode(u""), Findings());
    QCOMPARE(Findings::fromCode(u"zz!"), Findings());
    QCOMPARE(Findings::fromCode(findings.toCode() + u"ccc"_s), findings);
}

void TestComparison::everyFindingIsMarked()
{
    QCOMPARE(agreement(Finding::Same), Agreement::Same);
    QCOMPARE(agreement(Finding::SameButShared), Agreement::Same);
    QCOMPARE(agreement(Finding::Different), Agreement::Different);
    QCOMPARE(agreement(Finding::SuffixDiffers), Agreement::Different);
    QCOMPARE(agreement(Finding::SuffixMissing), Agreement::Nearly);
    QCOMPARE(agreement(Finding::DayMonthSwapped), Agreement::Nearly);
    for (int value = static_cast<int>(Finding::Same); value < findingCount; ++value) {
        QVERIFY(agreement(static_cast<Finding>(value)) != Agreement::Missing);
    }
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
