// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/plaintable.h"
#include "core/connectors/files/rosterintake.h"

#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;

/// Lists as offices have them: other separators, encodings, workbooks and ways to write dates.
class TestPlainTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherSeparatorsBecomeCommas_data();
    void otherSeparatorsBecomeCommas();
    void otherEncodingsAreRead_data();
    void otherEncodingsAreRead();
    void aSoundFileIsNotCopied();
    void aWorkbookIsRead();
    void brokenWorkbooksAreRefused_data();
    void brokenWorkbooksAreRefused();
    void datesAreReadAsWritten_data();
    void datesAreReadAsWritten();
    void whatWasSaidOfColumnsIsRemembered();
    void theOrderIsLearntFromTheColumn();
    void whereTwoReadingsArePossibleTheUserIsAsked();

private:
    QString write(const QString &name, const QByteArray &text) const;
    QString workbook(const QByteArray &rows, bool withSheet = true) const;
    [[nodiscard]] RosterIntake intake(const QString &path)
    {
        return RosterIntake::read(path, Side::Counterpart, m_progress);
    }

    QTemporaryDir m_folder;
    Progress m_progress;
};

QString TestPlainTable::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

/// As Excel and openpyxl write it: shared and inline texts, an absolute path to the sheet, a date style.
QString TestPlainTable::workbook(const QByteArray &rows, bool withSheet) const
{
    const QString path = m_folder.filePath(u"people.xlsx"_s);
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    std::vector<std::pair<const char *, QByteArray>> parts{
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Id="rId1"/></Relationships>)"},
        {"xl/sharedStrings.xml",
         R"(<sst><si><t>id</t></si><si><r><t>first</t></r><r><t>_name</t></r></si></sst>)"},
        {"xl/styles.xml",
         R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]d\-mmm\-yy"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>)"}};
    if (withSheet) {
        parts.emplace_back("xl/worksheets/sheet1.xml",
                           "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }
    for (const auto &[name, text] : parts) {
        zip_file_add(zip, name,
                     zip_source_buffer(zip, text.constData(), static_cast<zip_uint64_t>(text.size()), 0), 0);
    }
    return zip_close(zip) == 0 ? path : QString();
}

void TestPlainTable::otherSeparatorsBecomeCommas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("semicolons") << QByteArray("id;name\n1;Ruiz\n") << QByteArray("id,name\n1,Ruiz\n");
    QTest::newRow("tabs") << QByteArray("id\tname\r\n1\tRuiz\r\n") << QByteArray("id,name\r\n1,Ruiz\r\n");
    QTest::newRow("bars") << QByteArray("id|name\n1|Ruiz") << QByteArray("id,name\n1,Ruiz");
    QTest::newRow("a comma in a cell")
        << QByteArray("id;name\n1;Ruiz, Ana\n") << QByteArray("id,name\n1,\"Ruiz, Ana\"\n");
    QTest::newRow("quotes") << QByteArray("id;name\n1;\"Ruiz; \"\"An\"\"\"\n")
                            << QByteArray("id,name\n1,\"Ruiz; \"\"An\"\"\"\n");
    QTest::newRow("empty cells") << QByteArray("id;a;b\n;;\n") << QByteArray("id,a,b\n,,\n");
    QTest::newRow("a quote never closed")
        << QByteArray("id;name\n1;\"Ruiz\n") << QByteArray("id,name\n1,\"Ruiz\n");
}

void TestPlainTable::otherSeparatorsBecomeCommas()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, plain);
    QCOMPARE(withCommas(text, separatorOf(text)), plain);
}

void TestPlainTable::otherEncodingsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Windows") << QByteArray("id,first_name,last_name\n1,Zo\xeb,Pe\xf1"
                                           "a\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") +
                                   QByteArray(reinterpret_cast<const char *>(
                                                  u"id,first_name,last_name\n1,Zoë,Peña\n"),
                                              35 * 2);
    QTest::newRow("Windows, semicolons") << QByteArray("id;first_name;last_name\n1;Zo\xeb;Pe\xf1"
                                                       "a\n");
}

void TestPlainTable::otherEncodingsAreRead()
{
    QFETCH(const QByteArray, text);
    const auto read = intake(write(u"people.csv"_s, text));
    QVERIFY2(read.file, qPrintable(read.refusal.sentence));
    QCOMPARE(read.file->people().front().facts.displayName(), u"Zoë Peña"_s);
    QVERIFY(!read.table.remark().isEmpty());
    QCOMPARE(QFileInfo(read.file->path()).fileName(), u"people.csv"_s);
}

void TestPlainTable::aSoundFileIsNotCopied()
{
    const QString path = write(u"people.csv"_s, "id,first_name\n1,Zo\xc3\xab\n");
    const auto table = PlainTable::open(path, m_progress);
    QVERIFY(table);
    QVERIFY(!table->isCopy());
    QCOMPARE(table->path(), path);
}

void TestPlainTable::aWorkbookIsRead()
{
    const QString path = workbook(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
        <c r="C1" t="inlineStr"><is><t>last_name</t></is></c><c r="D1" t="str"><v>date_of_birth</v></c>
        <c r="E1" t="inlineStr"><is><t>phone</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="C2" t="inlineStr"><is><t>Ruiz, "An"</t></is></c>
        <c r="D2" s="1"><v>41699</v></c><c r="E2"><v>3.125550101E9</v></c></row>
        <row r="4"><c r="A4"><v>8</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="D4" s="2"><v>42096.5</v></c></row>)");
    QVERIFY(!path.isEmpty());
    QString copy;
    {
        const auto read = intake(path);
        QVERIFY2(read.file, qPrintable(read.refusal.sentence));
        const auto &people = read.file->people();
        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people[0].id, u"007"_s);
        QCOMPARE(people[0].facts[Field::FirstName], QString());
        QCOMPARE(people[0].facts[Field::LastName], u"Ruiz, \"An\""_s);
        QCOMPARE(people[0].facts[Field::DateOfBirth], u"2014-03-01"_s);
        QCOMPARE(people[0].facts[Field::Phone], u"3125550101"_s);
        QCOMPARE(people[0].line, 2);
        QCOMPARE(people[1].facts[Field::DateOfBirth], u"2015-04-02"_s);
        QCOMPARE(people[1].line, 4);
        copy = read.table.path();
        QVERIFY(QFile::exists(copy));
    }
    QVERIFY2(!QFile::exists(copy), "nothing of it is left behind");
}

void TestPlainTable::brokenWorkbooksAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an archive of something else")
        << write(u"other.zip"_s, QByteArray("PK\x03\x04nothing")) << u"no Excel workbook"_s;
}

void TestPlainTable::brokenWorkbooksAreRefused()
{
    QFETCH(const QString, path);
    QFETCH(const QString, sentence);
    auto read = intake(path);
    QVERIFY(!read.file);
    QVERIFY2(read.refusal.sentence.contains(sentence), qPrintable(read.refusal.sentence));
    read = intake(workbook({}, false));
    QVERIFY2(read.refusal.sentence.contains(u"can't be read"_s), qPrintable(read.refusal.sentence));
    read = intake(workbook("<row><c><v>1</c></row>"));
    QVERIFY2(read.refusal.sentence.contains(u"is damaged"_s), qPrintable(read.refusal.sentence));
}

void TestPlainTable::datesAreReadAsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("monthFirst");
    QTest::addColumn<QByteArray>("dayFirst");
    const auto one = [](const char *written, const char *monthFirst, const char *dayFirst) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(monthFirst) << QByteArray(dayFirst);
    };
    one("03/04/2017", "2017-03-04", "2017-04-03");
    one("12/31/1980", "1980-12-31", "1980-12-31");
    one("31/12/1980", "1980-12-31", "1980-12-31");
    one("12/31/80", "1980-12-31", "1980-12-31");
    one("1.2.15", "2015-01-02", "2015-02-01");
    one("3/4/2017 0:00", "2017-03-04", "2017-04-03");
    one("31-Dec-1980", "1980-12-31", "1980-12-31");
    one("Dec 31, 1980", "1980-12-31", "1980-12-31");
    one("1 ene 1981", "1981-01-01", "1981-01-01");
    one("29586", "1980-12-31", "1980-12-31");
    one("13/13/2017", "", "");
    one("02/30/2017", "", "");
    one("soon", "", "");
    one("7", "", "");
}

void TestPlainTable::datesAreReadAsWritten()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QByteArray, monthFirst);
    QFETCH(const QByteArray, dayFirst);
    const QDate today(2026, 3, 2);
    QCOMPARE(isoDate(written, DateOrder::MonthFirst, today), monthFirst);
    QCOMPARE(isoDate(written, DateOrder::DayFirst, today), dayFirst);
    QCOMPARE(isoDate(written, std::nullopt, today), monthFirst == dayFirst ? monthFirst : QByteArray());
}

void TestPlainTable::whatWasSaidOfColumnsIsRemembered()
{
    const ColumnMemory memory(m_folder.filePath(u"settings.ini"_s));
    const QString path = write(u"people.csv"_s, "Key,Called,Rest\n1,Ana,x\n");
    auto read = RosterIntake::read(path, Side::Motivity, m_progress, memory);
    QVERIFY(!read.file);
    const ColumnMapping said{{u"Key"_s, KnownColumn::Id}, {u"Called"_s, KnownColumn::FirstName}};
    memory.remember(Side::Motivity, read.header, said);
    read = RosterIntake::read(path, Side::Motivity, m_progress, memory);
    QVERIFY(read.file);
    QVERIFY(!read.guessed);
    QCOMPARE(read.mapping, said);
    QVERIFY(RosterIntake::read(path, Side::Counterpart, m_progress, memory).guessed);
}

void TestPlainTable::theOrderIsLearntFromTheColumn()
{
    const auto read = intake(write(u"people.csv"_s, "id,DOB\n1,03/04/2017\n2,25/12/2016\n"));
    QVERIFY(read.file);
    QVERIFY(read.dateQuestion.isEmpty());
    QCOMPARE(read.file->people().front().facts[Field::DateOfBirth], u"2017-04-03"_s);
    QVERIFY(read.file->troubles().empty());
}

void TestPlainTable::whereTwoReadingsArePossibleTheUserIsAsked()
{
    auto read = intake(write(u"people.csv"_s, "id,DOB\n1,03/04/2017\n2,05/05/2016\n"));
    QVERIFY(read.file);
    QCOMPARE(read.dateQuestion, u"03/04/2017"_s);
    QCOMPARE(read.file->people().front().facts[Field::DateOfBirth], QString());
    read.dateOrder = DateOrder::MonthFirst;
    const auto again = read.readAgain(m_progress);
    QVERIFY(again.dateQuestion.isEmpty());
    QCOMPARE(again.file->people().front().facts[Field::DateOfBirth], u"2017-03-04"_s);
}

QTEST_GUILESS_MAIN(TestPlainTable)
#include "tst_plaintable.moc"
