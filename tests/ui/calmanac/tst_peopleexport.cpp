// SPDX-License-Identifier: Apache-2.0
#include "tests/support/actingrole.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/calmanac/integrationpage.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/peoplemodel.h"

#include <QAbstractButton>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// "Export…": what the list shows, as a table that a spreadsheet can open; history tells of it.
class TestPeopleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void writesWhatTheListShows();
    void historyTellsOfIt();
    void needsItsPermission();
    void hiddenNamesStayHidden();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"list.csv"_s); }
    [[nodiscard]] QAbstractButton *button() { return named<QAbstractButton>(m_page.get(), u"Export…"_s); }
    /// The file as Python reads it.
    [[nodiscard]] QString read();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<IntegrationPage> m_page;
};

void TestPeopleExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Learners,
                             {person("L1", "=HYPERLINK(1)", "Quill"), person("L2", "Ida, \"Ann\"", "Lind")},
                             {person("K1", "Noah", "Fischer")}));
    m_desk = openDesk(*m_office);
    auto prompts = std::make_unique<FakePrompts>();
    prompts->fileToSave = m_folder->filePath(u"list"_s);
    m_page = std::make_unique<IntegrationPage>(*m_desk, std::move(prompts));
    m_page->resize(1100, 760);
    m_page->show();
    m_page->arrive(
        {Place::Page::Integration, m_office->organization(), u"calmanac"_s, Kind::Learners, u"all"_s, {}});
    QTRY_COMPARE(m_page->findChild<PeopleList *>()->model()->rowCount(), 3);
}

void TestPeopleExport::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

QString TestPeopleExport::read()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s,
                  u"import csv, sys\nfor row in csv.reader(open(sys.argv[1], newline='', encoding='utf-8')): "
                  "print('|'.join(row))"_s,
                  fileName()});
    return python.waitForFinished() ? QString::fromUtf8(python.readAllStandardOutput()) : QString();
}

void TestPeopleExport::writesWhatTheListShows()
{
    click(button());
    QTRY_VERIFY(QFile::exists(fileName()));
    const QString table = read();
    QCOMPARE(table.count(u'\n'), 4);
    QVERIFY2(table.startsWith(u"Name|Alias|System|State|"_s), qPrintable(table));
    QVERIFY2(table.contains(u"\n'=HYPERLINK(1) Quill|"_s), qPrintable(table));
    QVERIFY2(table.contains(u"\nIda, \"Ann\" Lind|"_s), qPrintable(table));
    QVERIFY2(table.contains(u"Noah Fischer||Calmanac|"_s), qPrintable(table));
}

void TestPeopleExport::historyTellsOfIt()
{
    QSignalSpy made(m_desk.get(), &Desk::stepMade);
    click(button());
    QTRY_COMPARE(made.size(), 1);
    const auto report = made.front().at(1).value<StepReport>();
    QCOMPARE(report.what, StepKind::Export);
    QVERIFY(!report.canUndo);
    QVERIFY2(report.sentence.contains(u"Exported the list “all”"_s), qPrintable(report.sentence));
}

void TestPeopleExport::needsItsPermission()
{
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz")}, {person("C1", "Tom", "Becker")}));
    const PersonId member = m_office->profile("M1").person();
    QVERIFY(letOnly(*m_office, member, allPermissions() & ~Permissions(Permission::ExportData)));
    m_desk->actAs(m_office->organization(), member);
    QTRY_VERIFY(button() && !button()->isEnabled());
    QVERIFY(button()->toolTip().contains(u"Export Data"_s));
}

void TestPeopleExport::hiddenNamesStayHidden()
{
    m_desk->setNamesHidden(true);
    QTRY_VERIFY(!isSaid(m_page.get(), u"Quill"_s));
    click(button());
    QTRY_VERIFY(QFile::exists(fileName()));
    const QString table = read();
    QVERIFY2(!table.contains(u"Quill"_s) && !table.contains(u"Fischer"_s), qPrintable(table));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestPeopleExport)
#include "tst_peopleexport.moc"
