// SPDX-License-Identifier: Apache-2.0
#include "core/people/facts.h"
#include "core/people/familyname.h"
#include "core/people/personname.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// Names as rosters write them, taken apart.
class TestPersonName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeNameIsTakenApart_data();
    void aWholeNameIsTakenApart();
    void aSuffixIsTakenOffALastName_data();
    void aSuffixIsTakenOffALastName();
    void aFamilyNameIsWrittenAsItWasRead();
    void nameButtonsSayFirstAndLastName();
    void severalValuesStandOnLines();
    void everyFieldHasItsColumnAndLabel();
};

void TestPersonName::aWholeNameIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *text, const char *first, const char *middle, const char *last) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(first)
                            << QString::fromUtf8(middle) << QString::fromUtf8(last);
    };
    row("Ana Ruiz", "Ana", "", "Ruiz");
    row("  Ana   Ruiz ", "Ana", "", "Ruiz");
    row("Ruiz, Ana", "Ana", "", "Ruiz");
    row("Ruiz, Ana M.", "Ana", "M.", "Ruiz");
    row("Ana M. Ruiz", "Ana", "M.", "Ruiz");
    row("Ana Maria Luisa Ruiz", "Ana", "Maria Luisa", "Ruiz");
    row("Maria de la Cruz-Lopez", "Maria", "", "de la Cruz-Lopez");
    row("de la Cruz, Maria", "Maria", "", "de la Cruz");
    row("Vincent van den Berg", "Vincent", "", "van den Berg");
    row("James Carter Jr.", "James", "", "Carter Jr.");
    row("James Carter, Jr.", "James", "", "Carter Jr");
    row("Carter, Jr., James", "James", "", "Carter Jr");
    row("Carter, James, Jr.", "James", "", "Carter Jr");
    row("Carter, James R. III", "James", "R.", "Carter III");
    row("Carter, James Jr., BCBA", "James", "", "Carter Jr");
    row("Dr. Jane Doe", "Jane", "", "Doe");
    row("Doe, Dr. Jane", "Jane", "", "Doe");
    row("Jane Doe, BCBA", "Jane", "", "Doe");
    row("Doe, Jane, M.Ed., BCBA-D", "Jane", "", "Doe");
    row("Jane Doe (inactive)", "Jane", "", "Doe");
    row("Jane [test] Doe", "Jane", "", "Doe");
    row("José Álvarez", "José", "", "Álvarez");
    row("Cher", "Cher", "", "");
    row("", "", "", "");
    row("(inactive)", "", "", "");
}

void TestPersonName::aWholeNameIsTakenApart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    QFETCH(const QString, middle);
    QFETCH(const QString, last);
    const auto name = PersonName::fromFullName(text);
    QCOMPARE(name.first, first);
    QCOMPARE(name.middle, middle);
    QCOMPARE(name.last, last);
}

void TestPersonName::aSuffixIsTakenOffALastName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *text, const char *base, const char *suffix) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(base)
                            << QString::fromLatin1(suffix);
    };
    row("Carter", "Carter", "");
    row("Carter Jr.", "Carter", "Jr");
    row("Carter, Jr", "Carter", "Jr");
    row("Carter,jr", "Carter", "Jr");
    row("Carter JNR", "Carter", "Jr");
    row("Carter Junior", "Carter", "Jr");
    row("Carter SR", "Carter", "Sr");
    row("Carter Snr.", "Carter", "Sr");
    row("Carter II", "Carter", "II");
    row("Carter 3rd", "Carter", "III");
    row("Carter IV", "Carter", "IV");
    row("de la Cruz Lopez Jr", "de la Cruz Lopez", "Jr");
    // A name of its own, an initial, and nothing at all.
    row("Junior", "Junior", "");
    row(", Jr", ", Jr", "");
    row("Carter V", "Carter V", "");
    row("", "", "");
}

void TestPersonName::aSuffixIsTakenOffALastName()
{
    QFETCH(const QString, text);
    QFETCH(const QString, base);
    QFETCH(const QString, suffix);
    const auto name = FamilyName::split(text);
    QCOMPARE(name.base, base);
    QCOMPARE(name.suffix, suffix);
}

void TestPersonName::aFamilyNameIsWrittenAsItWasRead()
{
    QCOMPARE(FamilyName::split(u"Carter,  JR."_s).text(), u"Carter Jr"_s);
    QCOMPARE(FamilyName::split(u"O'Neil"_s).text(), u"O'Neil"_s);
    // Reading what was written finds the same.
    const FamilyName name{u"de la Cruz"_s, u"III"_s};
    QCOMPARE(FamilyName::split(name.text()), name);
}

void TestPersonName::nameButtonsSayFirstAndLastName()
{
    Facts facts;
    QCOMPARE(facts.displayName(), QString());
    facts[Field::LastName] = u"Carter Sr"_s;
    QCOMPARE(facts.displayName(), u"Carter Sr"_s);
    facts[Field::FirstName] = u"James"_s;
    facts[Field::MiddleName] = u"Robert"_s;
    QCOMPARE(facts.displayName(), u"James Carter Sr"_s);
    facts[Field::LastName].clear();
    QCOMPARE(facts.displayName(), u"James"_s);
}

void TestPersonName::severalValuesStandOnLines()
{
    Facts facts;
    QVERIFY(facts.values(Field::Phone).isEmpty());
    facts[Field::Phone] = u"(312) 555-0101\n(312) 555-0102"_s;
    QCOMPARE(facts.values(Field::Phone), (QStringList{u"(312) 555-0101"_s, u"(312) 555-0102"_s}));
}

void TestPersonName::everyFieldHasItsColumnAndLabel()
{
    QSet<QString> columns;
    QSet<QString> labels;
    for (const Field field : allFields()) {
        columns.insert(columnName(field));
        labels.insert(fieldLabel(field));
    }
    QCOMPARE(columns.size(), fieldCount);
    QCOMPARE(labels.size(), fieldCount);
    QVERIFY(!columns.contains(QString()) && !labels.contains(QString()));
    QCOMPARE(QString(columnName(Field::PreviousLastName)), u"previous_last_name"_s);
}

QTEST_GUILESS_MAIN(TestPersonName)
#include "tst_personname.moc"
