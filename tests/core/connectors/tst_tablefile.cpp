// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/tablefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// Tables for spreadsheets, as other programs read them.
class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersReadWhatWasWritten_data();
    void othersReadWhatWasWritten();
    void nothingBecomesAFormula_data();
    void nothingBecomesAFormula();
    void onlyTheOwnerReadsIt();
    void aFolderThatIsNotThereIsRefused_data();
    void aFolderThatIsNotThereIsRefused();

private:
    static void eachKind();
    /// Cells with "|" between them, as Python's csv or openpyxl reads them.
    [[nodiscard]] static QString read(const QString &file);

    QTemporaryDir m_folder;
};

void TestTableFile::eachKind()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << u"table.csv"_s;
    QTest::newRow("Excel") << u"table.xlsx"_s;
    QTest::newRow("Excel, in capitals") << u"TABLE.XLSX"_s;
}

QString TestTableFile::read(const QString &file)
{
    const QString script = u"import csv, sys, openpyxl\n"
                           "path = sys.argv[1]\n"
                           "if path.lower().endswith('.xlsx'):\n"
                           "    sheet = openpyxl.load_workbook(open(path, 'rb')).active\n"
                           "    assert all(c.data_type in 'sn' for r in sheet for c in r), 'a formula'\n"
                           "    rows = [[c.value or '' for c in r] for r in sheet]\n"
                           "else:\n"
                           "    rows = csv.reader(open(path, newline='', encoding='utf-8'))\n"
                           "for row in rows:\n"
                           "    sys.stdout.buffer.write(('|'.join(row) + '\\n').encode())\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, file});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        return QString::fromUtf8(python.readAllStandardError());
    }
    return QString::fromUtf8(python.readAllStandardOutput());
}

void TestTableFile::othersReadWhatWasWritten_data()
{
    eachKind();
}

void TestTableFile::othersReadWhatWasWritten()
{
    QFETCH(QString, name);
    const QString file = m_folder.filePath(name);
    const auto written = writeTableFile(
        file, {{u"Name"_s, u"ID"_s}, {u"José \"Pepe\" Álvarez, Jr"_s, u"007"_s}, {u"Zoë"_s, QString()}});
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
    QCOMPARE(read(file), u"Name|ID\nJosé \"Pepe\" Álvarez, Jr|007\nZoë|\n"_s);
}

void TestTableFile::nothingBecomesAFormula_data()
{
    eachKind();
}

void TestTableFile::nothingBecomesAFormula()
{
    QFETCH(QString, name);
    const QString file = m_folder.filePath(name);
    QVERIFY(writeTableFile(file, {{u"Name"_s}, {u"=1+1"_s}, {u"@SUM(A1)"_s}, {u"+cmd"_s}, {u"-2"_s}}));
    QCOMPARE(read(file), u"Name\n'=1+1\n'@SUM(A1)\n'+cmd\n'-2\n"_s);
}

void TestTableFile::onlyTheOwnerReadsIt()
{
    const QString file = m_folder.filePath(u"own.xlsx"_s);
    QVERIFY(writeTableFile(file, {{u"Name"_s}}));
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void TestTableFile::aFolderThatIsNotThereIsRefused_data()
{
    eachKind();
}

void TestTableFile::aFolderThatIsNotThereIsRefused()
{
    QFETCH(QString, name);
    const auto written = writeTableFile(m_folder.filePath(u"nowhere/"_s + name), {{u"Name"_s}});
    QVERIFY(!written);
    QVERIFY(written.error().sentence.contains(name));
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestTableFile)
#include "tst_tablefile.moc"
