// SPDX-License-Identifier: Apache-2.0
#include "core/people/phonenumber.h"
#include "core/people/severalvalues.h"

#include <QRandomGenerator>
#include <QTest>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

namespace
{
/// What the library itself says of a number dialled in the United States.
bool libraryCallsPossible(const QString &text)
{
    const auto &util = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    return util.Parse(text.toStdString(), "US", &number) ==
               i18n::phonenumbers::PhoneNumberUtil::NO_PARSING_ERROR &&
           util.IsPossibleNumber(number);
}
} // namespace

/// Which phones can be dialled, how they compare, and several of them in one cell.
class TestPhoneNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void numbersForInventedPeopleArePossible();
    void decidesAsTheLibraryDoes();
    void severalPhonesOfOneCell_data();
    void severalPhonesOfOneCell();
    void severalAddressesOfOneCell_data();
    void severalAddressesOfOneCell();
};

void TestPhoneNumber::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("normalized");
    QTest::addColumn<QString>("extension");
    const auto row = [](const char *text, const char *normalized, const char *extension = "") {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(normalized)
                            << QString::fromLatin1(extension);
    };
    row("(312) 555-0101", "+13125550101");
    row("312.555.0101", "+13125550101");
    row("3125550101", "+13125550101");
    row("  312 555 0101 ", "+13125550101");
    row("1-312-555-0101", "+13125550101");
    row("+1 312 555 0101", "+13125550101");
    row("(312) 555-0101 x12", "+13125550101", "12");
    row("312-555-0101 ext. 12", "+13125550101", "12");
    row("312-555-0101 extension 7", "+13125550101", "7");
    row("555-0101", "+15550101");
    row("+44 20 7946 0018", "+442079460018");
    row("011 44 20 7946 0018", "+442079460018");
    row("+52 55 1234 5678", "+525512345678");
}

void TestPhoneNumber::isRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, normalized);
    QFETCH(const QString, extension);
    const auto phone = PhoneNumber::parse(text);
    QVERIFY2(phone, phone ? "" : qPrintable(phone.error().sentence));
    QCOMPARE(phone->text(), text.trimmed());
    QCOMPARE(phone->normalized(), normalized);
    QCOMPARE(phone->extension(), extension);
    QVERIFY(PhoneNumber::isPossible(text.trimmed().toUtf8()));
}

void TestPhoneNumber::isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " ", "none", "555", "12-34", "312-555-01012345678901", "call after 5", "n/a", "+"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
}

void TestPhoneNumber::isRefused()
{
    QFETCH(const QString, text);
    const auto phone = PhoneNumber::parse(text);
    QVERIFY(!phone);
    QCOMPARE(phone.error().code, ErrorCode::InvalidInput);
    QVERIFY(!phone.error().sentence.isEmpty());
    QVERIFY(!PhoneNumber::isPossible(text.trimmed().toUtf8()));
}

void TestPhoneNumber::numbersForInventedPeopleArePossible()
{
    for (int last = 100; last < 200; ++last) {
        const QString text = u"(312) 555-0%1"_s.arg(last);
        const auto phone = PhoneNumber::parse(text);
        QVERIFY2(phone, qPrintable(text));
        QCOMPARE(phone->nationalDigits(), u"3125550%1"_s.arg(last));
        QCOMPARE(phone->countryCode(), 1);
        QVERIFY(libraryCallsPossible(text));
    }
}

/// The short way that needs no library never says otherwise than the library.
void TestPhoneNumber::decidesAsTheLibraryDoes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QString alphabet = u"0123456789012345678912323555555 -.()+x"_s;
    int possible = 0;
    for (int i = 0; i < 4'000; ++i) {
        QString text;
        for (int length = 5 + static_cast<int>(random.bounded(12)); length > 0; --length) {
            text += alphabet.at(random.bounded(static_cast<quint32>(alphabet.size())));
        }
        text = text.trimmed();
        const bool library = libraryCallsPossible(text);
        possible += library ? 1 : 0;
        if (PhoneNumber::isPossible(text.toUtf8()) != library ||
            PhoneNumber::parse(text).has_value() != library) {
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        }
    }
    QVERIFY(possible > 0);
}

void TestPhoneNumber::severalPhonesOfOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("phones");
    const auto row = [](const char *cell, const QStringList &phones) {
        QTest::newRow(*cell == '\0' ? "empty" : cell) << QString::fromLatin1(cell) << phones;
    };
    row("", {});
    row(" / ", {});
    row("(312) 555-0101", {u"(312) 555-0101"_s});
    row("555-0101 / 555-0102", {u"555-0101"_s, u"555-0102"_s});
    row("3125550101;3125550102", {u"3125550101"_s, u"3125550102"_s});
    row("3125550101, 3125550102 | 3125550103", {u"3125550101"_s, u"3125550102"_s, u"3125550103"_s});
    row("3125550101\n3125550102", {u"3125550101"_s, u"3125550102"_s});
    row("312/555-0101", {u"312/555-0101"_s});
    row("(312) 555-0101, ext. 12", {u"(312) 555-0101, ext. 12"_s});
    row("(312) 555-0101; x12 / (312) 555-0102", {u"(312) 555-0101; x12"_s, u"(312) 555-0102"_s});
    row("/3125550101/", {u"3125550101"_s});
}

void TestPhoneNumber::severalPhonesOfOneCell()
{
    QFETCH(const QString, cell);
    QFETCH(const QStringList, phones);
    QCOMPARE(splitPhones(cell), phones);
}

void TestPhoneNumber::severalAddressesOfOneCell_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("addresses");
    const QStringList two{u"kate@example.org"_s, u"k.oneil@example.org"_s};
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("one") << u" kate@example.org "_s << QStringList{two.front()};
    QTest::newRow("semicolon") << u"kate@example.org; k.oneil@example.org"_s << two;
    QTest::newRow("comma") << u"kate@example.org,k.oneil@example.org"_s << two;
    QTest::newRow("space") << u"kate@example.org k.oneil@example.org"_s << two;
    QTest::newRow("slash") << u"kate@example.org / k.oneil@example.org"_s << two;
    QTest::newRow("lines") << u"kate@example.org\nk.oneil@example.org"_s << two;
    QTest::newRow("a word that is none") << u"none given"_s << QStringList{u"none given"_s};
}

void TestPhoneNumber::severalAddressesOfOneCell()
{
    QFETCH(const QString, cell);
    QFETCH(const QStringList, addresses);
    QCOMPARE(splitEmails(cell), addresses);
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
