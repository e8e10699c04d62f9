// SPDX-License-Identifier: Apache-2.0
#include "core/people/partialdate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// Birth dates of which a part may be unknown.
class TestPartialDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void everyDayThereIsIsTaken();
    void isInTheOrderOfTime();
    void isShownWithAYearOfFourDigits();
};

void TestPartialDate::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::newRow("whole") << u"2017-03-12"_s << 2017 << 3 << 12;
    QTest::newRow("month") << u"2017-03"_s << 2017 << 3 << 0;
    QTest::newRow("year") << u"2017"_s << 2017 << 0 << 0;
    QTest::newRow("leap day") << u"2016-02-29"_s << 2016 << 2 << 29;
    QTest::newRow("leap day of a century") << u"2000-02-29"_s << 2000 << 2 << 29;
    QTest::newRow("first year") << u"1800-01-01"_s << 1800 << 1 << 1;
    QTest::newRow("last year") << u"2199-12-31"_s << 2199 << 12 << 31;
}

void TestPartialDate::isRead()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QFETCH(const int, month);
    QFETCH(const int, day);
    const auto date = PartialDate::parse(u" %1 "_s.arg(text));
    QVERIFY(date);
    QCOMPARE(date->year(), year);
    QCOMPARE(date->month(), month);
    QCOMPARE(date->day(), day);
    QCOMPARE(date->isWhole(), day > 0);
    QCOMPARE(date->date().has_value(), day > 0);
    QCOMPARE(date->text(), text);
    QVERIFY(PartialDate::isPossible(text.toUtf8()));
}

void TestPartialDate::isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",           "2017-13-45",       "2017-02-30", "2017-02-29", "1900-02-29",
                             "2017-04-31", "2017-00-10",       "2017-03-00", "2017-13",    "2017-00",
                             "03/12/2017", "12.03.2017",       "2017/03/12", "2017-3-12",  "2017-03-1",
                             "20170312",   "17-03-12",         "1799-12-31", "2200-01-01", "0000",
                             "-017-03-12", "2017-03-12T00:00", "2017-03-1x", "unknown",    "42806"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromLatin1(text);
    }
    QTest::newRow("digits of another script") << u"٢٠١٧-٠٣-١٢"_s;
}

void TestPartialDate::isRefused()
{
    QFETCH(const QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(!date);
    QCOMPARE(date.error().code, ErrorCode::InvalidInput);
    QVERIFY(!PartialDate::isPossible(text.toUtf8()));
}

void TestPartialDate::everyDayThereIsIsTaken()
{
    for (QDate day(1899, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const auto date = PartialDate::parse(day.toString(Qt::ISODate));
        if (!date || date->date() != day) {
            QFAIL(qPrintable(day.toString(Qt::ISODate)));
        }
    }
}

void TestPartialDate::isInTheOrderOfTime()
{
    const auto read = [](const QString &text) { return *PartialDate::parse(text); };
    QVERIFY(read(u"2017"_s) < read(u"2017-01"_s));
    QVERIFY(read(u"2017-03"_s) < read(u"2017-03-01"_s));
    QVERIFY(read(u"2017-03-12"_s) < read(u"2017-04"_s));
    QVERIFY(read(u"2016-12-31"_s) < read(u"2017"_s));
    QVERIFY(read(u"2017-03-12"_s) == read(u"2017-03-12"_s));
}

void TestPartialDate::isShownWithAYearOfFourDigits()
{
    const auto read = [](const QString &text) { return *PartialDate::parse(text); };
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(read(u"2017-03-12"_s).display(american), u"3/12/2017"_s);
    QCOMPARE(read(u"2017-03"_s).display(american), u"March 2017"_s);
    QCOMPARE(read(u"2017"_s).display(american), u"2017"_s);
    for (const auto language : {QLocale::German, QLocale::Spanish, QLocale::French}) {
        QVERIFY(read(u"2017-03-12"_s).display(QLocale(language)).contains("2017"_L1));
    }
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
