// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/matchingrosterfile.h"
#include "core/connectors/files/rosterfile.h"
#include "core/connectors/files/rostersample.h"
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Files that can't be taken as they are: refused whole with one sentence that says where, or read in spite
/// of their looks.
class TestBrokenFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isRefusedWhole_data();
    void isRefusedWhole();
    void whatIsNoFileIsRefused();
    void anUnreadableFileIsRefused();
    void isReadInSpiteOfItsLooks_data();
    void isReadInSpiteOfItsLooks();
    void linesAreCountedAsEditorsDo();
    void theAddressMayStandForTheId();
    void readingCanBeCancelled();
    void theBeginningCanBeShown();

private:
    [[nodiscard]] QString write(const QByteArray &text)
    {
        return writeFile(m_folder->path(), u"people.csv"_s, text);
    }
    [[nodiscard]] static Result<RosterFile> read(const QString &path, const RosterFileOptions &options = {})
    {
        Progress progress;
        return RosterFile::read(path, options, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const QByteArray header = "id,first_name,last_name\n";

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    QByteArray bytes(bigEndian ? "\xFE\xFF" : "\xFF\xFE", 2);
    for (const char c : text) {
        bytes += bigEndian ? QByteArray(1, '\0') + c : c + QByteArray(1, '\0');
    }
    return bytes;
}

/// One sentence about one file: not several lines, no place marker left over.
void checkSentence(const Error &error, const QString &path, int line)
{
    QCOMPARE(error.code, ErrorCode::InvalidInput);
    QVERIFY2(error.sentence.contains(QDir::toNativeSeparators(path)), qPrintable(error.sentence));
    QVERIFY2(!error.sentence.contains('%'_L1) && !error.sentence.contains('\n'_L1),
             qPrintable(error.sentence));
    QVERIFY2(error.sentence.endsWith('.'_L1), qPrintable(error.sentence));
    if (line > 0) {
        QVERIFY2(error.sentence.contains(u"line %1"_s.arg(line)), qPrintable(error.sentence));
    }
}
} // namespace

void TestBrokenFiles::isRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // 0: of the file as such
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &text, int line, const char *part) {
        QTest::newRow(name) << text << line << QString::fromLatin1(part);
    };
    const QByteArray ana = "M1,Ana,Ruiz\n";
    row("empty", "", 0, "is empty");
    row("blank lines alone", "\n\r\n  \n", 0, "is empty");
    row("a byte order mark alone", "\xEF\xBB\xBF", 0, "is empty");
    row("UTF-16, little end first", utf16(header + ana, false), 1, "UTF-8");
    row("UTF-16, big end first", utf16(header + ana, true), 1, "UTF-8");
    row("UTF-16 without its mark", utf16(header + ana, false).mid(2), 1, "NUL");
    row("Latin-1", header + ana + "M2,Jos\xE9,Ruiz\n", 3, "UTF-8");
    row("Latin-1 in the last line", header + ana + "M2,Jos\xE9,Ruiz", 3, "UTF-8");
    row("a letter cut in half", header + "M1,Jos\xC3", 2, "UTF-8");
    row("a NUL byte", header + QByteArray("M1,A\0na,Ruiz\n", 13), 2, "NUL");
    row("no id column", "first_name,last_name\nAna,Ruiz\n", 1,
        "no column that stays the same for each person");
    row("two id columns", "id,ID,first_name\nM1,M2,Ana\n", 1, "stands there twice");
    row("a fact's column twice", "id,first_name,First_Name\nM1,Ana,Eva\n", 1, "stands there twice");
    row("semicolons", "id;first_name;last_name\nM1;Ana;Ruiz\n", 1, "not separated by commas");
    row("tabs", "id\tfirst_name\nM1\tAna\n", 1, "not separated by commas");
    row("an id twice", header + ana + "M2,Tom,Becker\nM1,Eva,Moss\n", 2, "line 4");
    row("an id twice but for spaces", header + ana + "  M1 ,Eva,Moss\n", 2, "line 3");
    row("an id twice in quotes", header + ana + "\"M1\",Eva,Moss\n", 2, "line 3");
    row("an empty id", header + ana + ",Eva,Moss\n", 3, "the id is empty");
    row("an id of spaces", header + ana + "\"  \",Eva,Moss\n", 3, "the id is empty");
    row("more cells than columns", header + "M1,Ana,Ruiz,Soto\n", 2, "more cells");
    row("a quote never closed", header + ana + "M2,\"Tom,Becker\nM3,Eva,Moss\n", 3, "never closed");
    row("a quote never closed for long",
        header + ana + "M2,\"Tom,Becker\n" + QByteArray("x,y,z\n").repeated(20'000), 3,
        "not closed within 64 kilobytes");
    row("a quote within a text", header + ana + "M2,To\"m,Becker\n", 3, "quotation mark");
    row("a text behind the quote", header + ana + "M2,\"Tom\" x,Becker\n", 3, "quotation mark");
    row("a quote closed in a later line", header + ana + "M2,\"Tom\nBecker\" x,y\n", 3, "line 4");
    row("10 MB on one line", header + ana + QByteArray(10 << 20, 'x') + '\n', 3, "longer than a megabyte");
    row("10 MB on the only line", QByteArray(10 << 20, 'x'), 1, "longer than a megabyte");
    row("a cell of 70,000 letters", header + "M1," + QByteArray(70'000, 'a') + ",Ruiz\n", 2,
        "longer than 64 kilobytes");
    row("a spreadsheet", QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + "xl/worksheets", 0, "spreadsheet");
}

void TestBrokenFiles::isRefusedWhole()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const QString, part);
    const QString path = write(text);
    const auto file = read(path);
    QVERIFY(!file);
    checkSentence(file.error(), path, line);
    QVERIFY2(file.error().sentence.contains(part), qPrintable(file.error().sentence));
    // What match reads refuses the very same.
    matching::Roster roster;
    Progress progress;
    const auto forMatching = readInto(roster, path, {}, progress);
    QVERIFY(!forMatching);
    QCOMPARE(forMatching.error().sentence, file.error().sentence);
}

void TestBrokenFiles::whatIsNoFileIsRefused()
{
    for (const QString &path : {m_folder->path(), m_folder->filePath(u"nowhere.csv"_s)}) {
        const auto file = read(path);
        QVERIFY(!file);
        checkSentence(file.error(), path, 0);
    }
    QVERIFY(read(m_folder->path()).error().sentence.contains("is a folder"_L1));
    // A name that looks like a place marker is written as it is.
    QVERIFY(read(m_folder->filePath(u"50%2.csv"_s)).error().sentence.contains("50%2.csv"_L1));
}

void TestBrokenFiles::anUnreadableFileIsRefused()
{
    const QString path = write(header);
    QVERIFY(QFile::setPermissions(path, {}));
    if (::access(qPrintable(path), R_OK) == 0) {
        QSKIP("this account can read every file");
    }
    const auto file = read(path);
    QVERIFY(!file);
    checkSentence(file.error(), path, 0);
}

void TestBrokenFiles::isReadInSpiteOfItsLooks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("people"); // id|first|last
    const auto row = [](const char *name, const QByteArray &text, const QStringList &people) {
        QTest::newRow(name) << text << people;
    };
    const QStringList two{u"M1|Ana|Ruiz"_s, u"M2|Tom|Becker"_s};
    const QByteArray plain = header + "M1,Ana,Ruiz\nM2,Tom,Becker\n";
    row("plain", plain, two);
    row("a header alone", header, {});
    row("a header without its line end", header.trimmed(), {});
    row("no last line end", plain.trimmed(), two);
    row("a byte order mark", "\xEF\xBB\xBF" + plain, two);
    row("CR LF", QByteArray(plain).replace("\n", "\r\n"), two);
    row("lone CR", QByteArray(plain).replace("\n", "\r"), two);
    row("mixed line ends", header + "M1,Ana,Ruiz\r\nM2,Tom,Becker\r", two);
    row("blank lines", header + "\nM1,Ana,Ruiz\n\n  \nM2,Tom,Becker\n\n", two);
    row("spaces around cells", "id , first_name,last_name\n M1 , Ana ,Ruiz\t\nM2,Tom , Becker\n", two);
    row("capitals in the header", "ID,First_Name,LAST_NAME\nM1,Ana,Ruiz\nM2,Tom,Becker\n", two);
    row("columns in another order", "last_name,id,first_name\nRuiz,M1,Ana\nBecker,M2,Tom\n", two);
    row("quotes around everything",
        "\"id\",\"first_name\",\"last_name\"\n\"M1\",\"Ana\",\"Ruiz\"\n\"M2\",\"Tom\",\"Becker\"\n", two);
    row("fewer cells", header + "M1,Ana\nM2\n", {u"M1|Ana|"_s, u"M2||"_s});
    row("empty cells beyond the header", header + "M1,Ana,Ruiz,,\nM2,Tom,Becker, ,\n", two);
    row("a comma in quotes", header + "M1,Ana,\"Ruiz, BCBA\"\n", {u"M1|Ana|Ruiz, BCBA"_s});
    row("quotes in quotes", header + "M1,\"Ana \"\"Nita\"\"\",Ruiz\n", {u"M1|Ana \"Nita\"|Ruiz"_s});
    row("a quote across lines", header + "M1,\"Ana\r\nMaria\",Ruiz\nM2,Tom,Becker\n",
        {u"M1|Ana Maria|Ruiz"_s, two[1]});
    row("composed letters", header + "M1,Jose\xCC\x81,Ruiz\n", {u"M1|Jos\u00e9|Ruiz"_s});
    row("control characters", header + "M1,A\x07na,Ruiz\n", {u"M1|A na|Ruiz"_s});
    row("ids that differ by case and zeros",
        header + "m1,Ana,Ruiz\nM1,Tom,Becker\n01,Eva,Moss\n1,Lena,Ortiz\n",
        {u"m1|Ana|Ruiz"_s, u"M1|Tom|Becker"_s, u"01|Eva|Moss"_s, u"1|Lena|Ortiz"_s});
    row("ids with spaces inside", header + "M 1,Ana,Ruiz\nM  1,Tom,Becker\n",
        {u"M 1|Ana|Ruiz"_s, u"M  1|Tom|Becker"_s});
}

void TestBrokenFiles::isReadInSpiteOfItsLooks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, people);
    const auto file = read(write(text));
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QStringList found;
    for (const ImportedPerson &person : file->people()) {
        found << person.id + '|'_L1 + person.facts[Field::FirstName] + '|'_L1 + person.facts[Field::LastName];
    }
    QCOMPARE(found, people);
    QVERIFY(file->troubles().empty());
}

void TestBrokenFiles::linesAreCountedAsEditorsDo()
{
    const auto file = read(write("\xEF\xBB\xBF"
                                 "id,first_name,date_of_birth\r\n\r\nM1,\"Ana\r\nMaria\",x\r\nM2,Tom,y\r\n"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QCOMPARE(file->people().at(0).line, 3);
    QCOMPARE(file->people().at(1).line, 5);
    QCOMPARE(file->troubles().at(0).line, 3);
    QCOMPARE(file->troubles().at(1).line, 5);
}

void TestBrokenFiles::theAddressMayStandForTheId()
{
    RosterFileOptions options;
    options.useEmailAsId = true;
    const auto file = read(
        write("email,first_name\nAna@Example.org; other@example.org,Ana\ntom@example.org,Tom\n"), options);
    QVERIFY2(file, file ? "" : qPrintable(file.error().sentence));
    QCOMPARE(file->people().at(0).id, u"ana@example.org"_s);
    for (const auto &[text, part] :
         {std::pair(QByteArray("email,first_name\na@example.org,Ana\nA@EXAMPLE.org,Eva\n"), "line 3"),
          {QByteArray("email,first_name\na@example.org,Ana\n,Eva\n"), "line 3"},
          {QByteArray("email,first_name\na@example.org,Ana\nnone,Eva\n"), "line 3"},
          {QByteArray("first_name\nAna\n"), "line 1"}}) {
        const QString path = write(text);
        const auto refused = read(path, options);
        QVERIFY(!refused);
        checkSentence(refused.error(), path, 0);
        QVERIFY2(refused.error().sentence.contains(QLatin1String(part)),
                 qPrintable(refused.error().sentence));
    }
}

void TestBrokenFiles::readingCanBeCancelled()
{
    Progress progress;
    progress.cancel();
    const auto file = RosterFile::read(write(header + "M1,Ana,Ruiz\n"), {}, progress);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Cancelled);
}

void TestBrokenFiles::theBeginningCanBeShown()
{
    const auto sample = RosterSample::read(write("Name,DOB\nAna,1,2\nTom\nEva,3\n"), 2);
    QVERIFY(sample);
    QCOMPARE(sample->header, (QStringList{u"Name"_s, u"DOB"_s}));
    QCOMPARE(sample->rows, (std::vector<QStringList>{{u"Ana"_s, u"1"_s, u"2"_s}, {u"Tom"_s}}));
    QVERIFY(!RosterSample::read(m_folder->path(), 2));
}

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
