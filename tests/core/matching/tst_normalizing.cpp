// SPDX-License-Identifier: Apache-2.0
#include "core/matching/normalizedaddress.h"
#include "core/matching/normalizeddate.h"
#include "core/matching/normalizedemail.h"
#include "core/matching/normalizedname.h"
#include "core/matching/normalizedphone.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;

/// What is the same after normalizing, and what is not.
class TestNormalizing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsFold_data();
    void textsFold();
    void namesAreNormalized_data();
    void namesAreNormalized();
    void suffixesAreFound_data();
    void suffixesAreFound();
    void nicknamesAndFormerNamesAreRead();
    void phones_data();
    void phones();
    void emails_data();
    void emails();
    void dates_data();
    void dates();
    void streets_data();
    void streets();
    void partsOfAnAddress();

private:
    TextFolder m_folder;
};

namespace
{
QString joined(const std::vector<std::string> &words)
{
    QStringList texts;
    for (const std::string &word : words) {
        texts.append(QString::fromStdString(word));
    }
    return texts.join(QLatin1Char(' '));
}
} // namespace

void TestNormalizing::textsFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("case") << u"ANA"_s << u"ana"_s;
    QTest::newRow("accents") << u"José ÁLVAREZ"_s << u"jose alvarez"_s;
    QTest::newRow("decomposed") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("typographic apostrophe") << u"O’Neil"_s << u"oneil"_s;
    QTest::newRow("apostrophe") << u"O'Neil"_s << u"oneil"_s;
    QTest::newRow("hyphen") << u"Cruz-Lopez"_s << u"cruz lopez"_s;
    QTest::newRow("sharp s") << u"Groß"_s << u"gross"_s;
    QTest::newRow("Cyrillic") << u"Иванов"_s << u"ivanov"_s;
    QTest::newRow("full width") << u"Ａｎａ"_s << u"ana"_s;
    QTest::newRow("nothing") << u" .,- "_s << QString();
}

void TestNormalizing::textsFold()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const std::string once = m_folder.fold(text.toStdString());
    QCOMPARE(joined(wordsOf(once)), words);
    QCOMPARE(QString::fromStdString(m_folder.fold(once)), QString::fromStdString(once));
}

void TestNormalizing::namesAreNormalized_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("normalFirst");
    QTest::addColumn<QString>("normalLast");
    QTest::addColumn<QString>("lastParts");
    const auto row = [](const char *first, const char *last, const char *normalFirst, const char *normalLast,
                        const char *parts) {
        QTest::addRow("%s|%s", first, last)
            << QString::fromUtf8(first) << QString::fromUtf8(last) << QString::fromUtf8(normalFirst)
            << QString::fromUtf8(normalLast) << QString::fromUtf8(parts);
    };
    row("Ana", "Ruiz", "ana", "ruiz", "ruiz");
    row(" ANA ", "RUIZ ", "ana", "ruiz", "ruiz");
    row("Anna Maria", "Ruiz", "annamaria", "ruiz", "ruiz");
    row("Anna-Maria", "Ruiz", "annamaria", "ruiz", "ruiz");
    row("José", "Álvarez", "jose", "alvarez", "alvarez");
    row("Kate", "O’Neil", "kate", "oneil", "oneil");
    row("Maria", "de la Cruz-Lopez", "maria", "delacruzlopez", "cruz lopez");
    row("Dr. Jane", "Doe, BCBA", "jane", "doe", "doe");
    row("Jane", "Doe BCBA", "jane", "doe", "doe");
    row("Robert \"Bob\"", "Smith (inactive)", "robert", "smith", "smith");
    row("", "", "", "", "");
    row("Miss", "De", "miss", "de", "de"); // names of their own, not a title and a particle
}

void TestNormalizing::namesAreNormalized()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, normalFirst);
    QFETCH(const QString, normalLast);
    QFETCH(const QString, lastParts);
    const std::string writtenFirst = first.toStdString();
    const std::string writtenLast = last.toStdString();
    const auto name = normalizeName(m_folder, {writtenFirst, {}, writtenLast, {}, {}});
    QCOMPARE(QString::fromStdString(name.first), normalFirst);
    QCOMPARE(QString::fromStdString(name.last), normalLast);
    QCOMPARE(joined(name.lastParts), lastParts);
}

void TestNormalizing::suffixesAreFound_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("suffix");
    const auto row = [](const char *first, const char *last, Suffix suffix) {
        QTest::addRow("%s %s", first, last)
            << QByteArray(first) << QByteArray(last) << static_cast<int>(suffix);
    };
    row("James", "Carter", Suffix::None);
    row("James", "Carter Jr", Suffix::Junior);
    row("James", "CARTER, JR.", Suffix::Junior);
    row("James", "Carter Jnr", Suffix::Junior);
    row("James", "Carter Junior", Suffix::Junior);
    row("James", "Carter Sr.", Suffix::Senior);
    row("James", "Carter Snr", Suffix::Senior);
    row("James", "Carter II", Suffix::Second);
    row("James", "Carter III", Suffix::Third);
    row("James", "Carter 4th", Suffix::Fourth);
    row("James Jr", "Carter", Suffix::Junior);
    row("James", "Carter Jr, BCBA", Suffix::Junior);
    row("James", "Carter Jr BCBA", Suffix::Junior);
    row("James", "Carter, BCBA, Jr", Suffix::Junior);
    row("James", "Carter, Jr, BCBA", Suffix::Junior);
    row("Junior", "Carter", Suffix::None);
    row("James", "Junior", Suffix::None);
}

void TestNormalizing::suffixesAreFound()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, last);
    QFETCH(const int, suffix);
    const auto name = normalizeName(m_folder, {first.toStdString(), {}, last.toStdString(), {}, {}});
    QCOMPARE(static_cast<int>(name.suffix), suffix);
}

void TestNormalizing::nicknamesAndFormerNamesAreRead()
{
    const auto name = normalizeName(m_folder, {"Katherine (Kate)", "Ann Rose", "Soto", {}, "Ruiz-Bell"});
    QCOMPARE(QString::fromStdString(name.nickname), QStringLiteral("kate"));
    QCOMPARE(QString::fromStdString(name.previousLast), QStringLiteral("ruizbell"));
    QCOMPARE(joined(name.given), QStringLiteral("katherine ann rose"));
    QCOMPARE(name.firstWords, size_t(1));
    QCOMPARE(
        QString::fromStdString(normalizeName(m_folder, {"Katherine (Kate)", {}, "Soto", "Kit", {}}).nickname),
        QStringLiteral("kit"));
}

void TestNormalizing::phones_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("normal");
    const auto row = [](const char *written, const char *normal) {
        QTest::newRow(*written == '\0' ? "empty" : written) << QByteArray(written) << QByteArray(normal);
    };
    row("(312) 555-0101", "3125550101");
    row("312.555.0101", "3125550101");
    row("+1 312 555 0101", "3125550101");
    row("1-312-555-0101", "3125550101");
    row("(312) 555-0101 x12", "3125550101");
    row("(312) 555-0101 ext. 12", "3125550101");
    row("(312) 555-0101 #12", "3125550101");
    row("555-0101", "5550101");
    row("+44 20 7946 0018", "+442079460018");
    row("", "");
    row("None", "none");
    row("12 34", "1234");
}

void TestNormalizing::phones()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, normal);
    QCOMPARE(QByteArray::fromStdString(normalizePhone(m_folder, written.toStdString())), normal);
}

void TestNormalizing::emails_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("normal");
    QTest::addColumn<QByteArray>("user");
    const auto row = [](const char *written, const char *normal, const char *user) {
        QTest::newRow(*written == '\0' ? "empty" : written)
            << QByteArray(written) << QByteArray(normal) << QByteArray(user);
    };
    row("Kate@Example.ORG", "kate@example.org", "kate");
    row(" kate@example.org ", "kate@example.org", "kate");
    row("<kate@example.org>", "kate@example.org", "kate");
    row("mailto:kate@example.org", "kate@example.org", "kate");
    row("kate+clinic@example.org", "kate+clinic@example.org", "kate");
    row("k.oneil@example.org", "k.oneil@example.org", "k.oneil");
    row("kate@exam+ple.org", "kate@exam+ple.org", "kate");
    row("none", "none", "");
    row("", "", "");
}

void TestNormalizing::emails()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, normal);
    QFETCH(const QByteArray, user);
    const std::string email = normalizeEmail(m_folder, written.toStdString());
    QCOMPARE(QByteArray::fromStdString(email), normal);
    QCOMPARE(QByteArray::fromStdString(std::string(userPartOf(email))), user);
}

void TestNormalizing::dates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    const auto row = [](const char *written, int year, int month, int day) {
        QTest::newRow(*written == '\0' ? "empty" : written) << QByteArray(written) << year << month << day;
    };
    row("2017-03-12", 2017, 3, 12);
    row(" 2017-03-12 ", 2017, 3, 12);
    row("2017-03", 2017, 3, 0);
    row("2017", 2017, 0, 0);
    row("2016-02-29", 2016, 2, 29);
    for (const char *unknown : {"", "2017-02-29", "2017-13-01", "2017-00-01", "2017-01-00", "2017-04-31",
                                "12/03/2017", "2017/03/12", "2017-3-12", "0000", "201x", "unknown"}) {
        row(unknown, 0, 0, 0);
    }
}

void TestNormalizing::dates()
{
    QFETCH(const QByteArray, written);
    QFETCH(const int, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    const auto date = normalizeDate(written.toStdString());
    QCOMPARE(int(date.year), year);
    QCOMPARE(int(date.month), month);
    QCOMPARE(int(date.day), day);
    QCOMPARE(date.isNull(), year == 0);
    QCOMPARE(date.isFull(), day > 0);
}

void TestNormalizing::streets_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("street");
    QTest::addColumn<QByteArray>("house");
    const auto row = [](const char *written, const char *street, const char *house) {
        QTest::newRow(*written == '\0' ? "empty" : written)
            << QByteArray(written) << QByteArray(street) << QByteArray(house);
    };
    row("12 North Oak Street", "12 n oak st", "12 n oak st");
    row("12 N. Oak St.", "12 n oak st", "12 n oak st");
    row("12 N Oak St Apt 4B", "12 n oak st # 4b", "12 n oak st");
    row("12 N Oak St, #4B", "12 n oak st # 4b", "12 n oak st");
    row("12 N Oak St Apt #4B", "12 n oak st # 4b", "12 n oak st");
    row("12 N Oak St Unit 4B", "12 n oak st # 4b", "12 n oak st");
    row("#4", "# 4", "# 4");
    row("", "", "");
}

void TestNormalizing::streets()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, street);
    QFETCH(const QByteArray, house);
    const std::string text = written.toStdString();
    const auto address = normalizeAddress(m_folder, {text, {}, {}, {}});
    QCOMPARE(QByteArray::fromStdString(address.street), street);
    QCOMPARE(QByteArray::fromStdString(std::string(withoutApartment(address.street))), house);
}

void TestNormalizing::partsOfAnAddress()
{
    const auto address = normalizeAddress(m_folder, {"7 Elm Rd", "St. Louis", "mo", "63101-1234"});
    QCOMPARE(QString::fromStdString(address.city), QStringLiteral("stlouis"));
    QCOMPARE(QString::fromStdString(address.state), QStringLiteral("mo"));
    QCOMPARE(QString::fromStdString(address.postcode), QStringLiteral("63101"));
    QCOMPARE(QString::fromStdString(normalizeAddress(m_folder, {{}, {}, {}, "SW1A 1AA"}).postcode),
             QStringLiteral("sw1a1aa"));
    QVERIFY(houseNumberOf("12 n oak st") == "12");
    QVERIFY(houseNumberOf("oak st").empty());
    QVERIFY(houseNumberOf("").empty());
}

QTEST_GUILESS_MAIN(TestNormalizing)
#include "tst_normalizing.moc"
