// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "core/history/account.h"
#include "core/people/daytext.h"
#include "core/store/backup.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/settings/computername.h"
#include "ui/settings/datapage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rememberedplace.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// Settings, Data: what a person does there with mouse and keyboard, on a database file of its own.
class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFolderIsNamedAndOpened();
    void aNameForTheHistory();
    void aBackupIsWritten();
    void aFileThatIsThereIsAskedAbout();
    void aBackupThatCannotBeWrittenIsSaid();
    void restoringSaysWhatWouldBeLost();
    void aRestoredBackupIsReadAnew();
    void aFileThatIsNoBackupIsRefused();
    void anotherWindowStandsInTheWay();
    void theDemonstrationRestoresNothing();
    void anOrganizationIsRenamed();
    void anOrganizationIsDeletedAfterTypingItsName();
    void theWindowLeavesADeletedOrganization();
    void whoIsNoOwnerCanDoNeither();

private:
    void showPage(Desk::Mode mode = Desk::Mode::Office);
    void leaveTheFile();
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        return named<QAbstractButton>(m_page.get(), name);
    }
    [[nodiscard]] QLineEdit *field(const QString &name) { return named<QLineEdit>(m_page.get(), name); }
    void type(QLineEdit *field, const QString &text);
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString elsewhere(const QString &name) const { return m_elsewhere->filePath(name); }
    void backUp(const QString &file);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DataPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
    FakePrompts *m_prompts = nullptr;
    OrganizationId m_organization;
    FakeClock m_clock;
    QString m_folder;
};

void TestDataPage::init()
{
    m_office = std::make_unique<Office>();
    m_elsewhere = std::make_unique<QTemporaryDir>();
    m_organization = m_office->organization();
    m_folder = m_office->folder();
}

void TestDataPage::cleanup()
{
    m_said.reset();
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

void TestDataPage::showPage(Desk::Mode mode)
{
    m_desk = std::make_unique<Desk>(m_folder, mode, m_clock, Actor{ComputerName(m_folder).text(), {}});
    m_desk->open(m_desk.get(), [](const Result<void> &) {});
    auto prompts = std::make_unique<FakePrompts>();
    m_prompts = prompts.get();
    m_page = std::make_unique<DataPage>(*m_desk, std::move(prompts));
    m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::say);
    m_page->resize(1064, 720);
    m_page->show();
    Place place = m_page->place();
    place.organization = m_organization;
    m_page->arrive(place);
    QTRY_COMPARE(field(u"Name of the organization"_s)->text(), u"Bright Steps ABA"_s);
}

void TestDataPage::leaveTheFile()
{
    // The office's own connection is another window, which would stand in the way of a restore.
    m_office->close();
}

void TestDataPage::type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

QString TestDataPage::said() const
{
    return m_said->isEmpty() ? QString() : m_said->last().first().toString();
}

void TestDataPage::backUp(const QString &file)
{
    m_prompts->fileToSave = file;
    m_said->clear();
    click(button(u"Back up…"_s));
    QTRY_VERIFY(!m_said->isEmpty());
}

void TestDataPage::theFolderIsNamedAndOpened()
{
    showPage();
    QVERIFY(isSaid(m_page.get(), m_folder));
    QVERIFY(isSaid(m_page.get(), u"only your account can read it"_s));
    click(button(u"Open folder"_s));
    QCOMPARE(m_prompts->openedFolders, QStringList{m_folder});
    m_prompts->hasFileManager = false;
    click(button(u"Open folder"_s));
    QVERIFY(said().contains(m_folder));
}

void TestDataPage::aNameForTheHistory()
{
    showPage();
    QLineEdit *name = field(u"Your name in the history"_s);
    QVERIFY(name);
    QCOMPARE(name->text(), accountName());
    QVERIFY(!button(u"Use this name"_s)->isEnabled());
    QVERIFY(!button(u"Use the account's name"_s));
    type(name, u"Dana Cole"_s);
    click(button(u"Use this name"_s));
    QCOMPARE(m_desk->actor().name, u"Dana Cole"_s);
    QVERIFY(!(QFile::permissions(m_folder + u"/settings.ini"_s) & QFile::ReadOther));

    type(field(u"Name of the organization"_s), u"Brighter Steps"_s);
    QTest::keyClick(field(u"Name of the organization"_s), Qt::Key_Return);
    QTRY_VERIFY(!said().isEmpty() && said().contains(u"Brighter Steps"_s));
    QCOMPARE(numberIn(m_folder, u"SELECT count(*) FROM step WHERE who = 'Dana Cole'"_s), 1);
    QCOMPARE(ComputerName(m_folder).text(), u"Dana Cole"_s); // at the next start

    click(button(u"Use the account's name"_s));
    QCOMPARE(m_desk->actor().name, accountName());
    QVERIFY(!ComputerName(m_folder).isChosen());
}

void TestDataPage::aBackupIsWritten()
{
    showPage();
    QVERIFY(isSaid(m_page.get(), u"names and birth dates"_s));
    QVERIFY(isSaid(m_page.get(), u"No backup was made yet"_s));
    backUp(elsewhere(u"mine.sqlite"_s));
    QCOMPARE(said(), u"Backed up to %1."_s.arg(elsewhere(u"mine.sqlite"_s)));
    QVERIFY(!(QFile::permissions(elsewhere(u"mine.sqlite"_s)) & QFile::ReadOther));
    QTRY_VERIFY(isSaid(m_page.get(), u"Last backup: "_s));
    m_prompts->fileToSave.clear(); // the dialog is closed
    click(button(u"Back up…"_s));
    QCOMPARE(m_said->size(), 1);
    backUp(elsewhere(u"without"_s));
    QVERIFY(QFile::exists(elsewhere(u"without.sqlite"_s)));
}

void TestDataPage::aFileThatIsThereIsAskedAbout()
{
    showPage();
    const QString file = writeFile(m_elsewhere->path(), u"thesis.sqlite"_s, "three years of work");
    m_prompts->fileToSave = file;
    m_prompts->answer = 1;
    click(button(u"Back up…"_s));
    QCOMPARE(m_prompts->asked.size(), 1);
    QCOMPARE(m_prompts->asked.first().answers, QStringList({u"Replace it"_s, u"Cancel"_s}));
    QCOMPARE(readFile(file), QByteArray("three years of work"));
    m_prompts->answer = 0;
    backUp(file);
    QVERIFY(readFile(file).startsWith("SQLite format 3"));
}

void TestDataPage::aBackupThatCannotBeWrittenIsSaid()
{
    showPage();
    backUp(elsewhere(u"missing/mine.sqlite"_s));
    QVERIFY(said().contains(u"can't be written"_s));
    QVERIFY(isSaid(m_page.get(), u"can't be written"_s));
    QVERIFY(button(u"Back up…"_s)->isEnabled());
    backUp(elsewhere(u"mine.sqlite"_s));
    QVERIFY(!isSaid(m_page.get(), u"can't be written"_s));
}

void TestDataPage::restoringSaysWhatWouldBeLost()
{
    leaveTheFile();
    showPage();
    backUp(elsewhere(u"mine.sqlite"_s));
    for (const auto &name : {u"Second"_s, u"Third"_s}) {
        m_clock.advance(86400);
        type(field(u"Name of the organization"_s), name);
        click(button(u"Rename"_s));
        QTRY_VERIFY(said().contains(name));
    }
    const QString before = dumpOf(m_folder);
    m_prompts->fileToOpen = elsewhere(u"mine.sqlite"_s);
    m_prompts->answer = 1;
    click(button(u"Restore…"_s));
    QTRY_COMPARE(m_prompts->asked.size(), 1);
    const Prompts::Question question = m_prompts->asked.first();
    QVERIFY2(question.text.startsWith(u"You would lose 2 decisions since "_s), qPrintable(question.text));
    QVERIFY2(question.text.contains(dayText(QDate(2026, 3, 3))), qPrintable(question.text));
    QVERIFY(question.detail.contains(u"Bright Steps ABA"_s));
    QVERIFY(question.detail.contains(m_folder));
    QCOMPARE(question.answers, QStringList({u"Restore"_s, u"Cancel"_s}));
    QTRY_VERIFY(button(u"Restore…"_s)->isEnabled());
    QCOMPARE(dumpOf(m_folder), before);
    QVERIFY(safetyCopies(m_folder).empty());
}

void TestDataPage::aRestoredBackupIsReadAnew()
{
    leaveTheFile();
    showPage();
    saveWindow(QMainWindow(), m_page->place(), m_folder + u"/window.ini"_s); // the window opens on Data
    MainWindow window(*m_desk, {});
    window.show();
    QTRY_VERIFY(isSaid(&window, u"Bright Steps ABA"_s));
    backUp(elsewhere(u"mine.sqlite"_s));
    type(field(u"Name of the organization"_s), u"Second"_s);
    click(button(u"Rename"_s));
    QTRY_VERIFY(named<QAbstractButton>(&window, u"Second"_s)); // in the breadcrumb

    m_prompts->fileToOpen = elsewhere(u"mine.sqlite"_s);
    click(button(u"Restore…"_s));
    QTRY_VERIFY(said().startsWith(u"The backup is restored."_s));
    QVERIFY(said().contains(safetyCopies(m_folder).front().file));
    QTRY_VERIFY(named<QAbstractButton>(&window, u"Bright Steps ABA"_s));
    QTRY_COMPARE(named<QLineEdit>(&window, u"Name of the organization"_s)->text(), u"Bright Steps ABA"_s);
    QVERIFY(!window.navigator().canGoBack());
    QTRY_COMPARE(field(u"Name of the organization"_s)->text(), u"Bright Steps ABA"_s);

    m_prompts->fileToOpen = safetyCopies(m_folder).front().file; // and back again
    click(button(u"Restore…"_s));
    QTRY_COMPARE(field(u"Name of the organization"_s)->text(), u"Second"_s);
}

void TestDataPage::aFileThatIsNoBackupIsRefused()
{
    leaveTheFile();
    showPage();
    const QString before = dumpOf(m_folder);
    m_prompts->fileToOpen = writeFile(m_elsewhere->path(), u"people.csv"_s, "id,first_name\n1,Ana\n");
    click(button(u"Restore…"_s));
    QTRY_VERIFY(said().contains(u"isn't a Rosterlink backup"_s));
    QVERIFY(isSaid(m_page.get(), u"isn't a Rosterlink backup"_s));
    QVERIFY(m_prompts->asked.isEmpty());
    QCOMPARE(dumpOf(m_folder), before);
}

void TestDataPage::anotherWindowStandsInTheWay()
{
    showPage(); // the office's own connection is still open
    backUp(elsewhere(u"mine.sqlite"_s));
    m_said->clear();
    m_prompts->fileToOpen = elsewhere(u"mine.sqlite"_s);
    click(button(u"Restore…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(said().startsWith(u"Another Rosterlink has this data open"_s), 20000);
    QVERIFY(safetyCopies(m_folder).empty());
    type(field(u"Name of the organization"_s), u"Still here"_s); // the database is open again
    click(button(u"Rename"_s));
    QTRY_VERIFY(said().contains(u"Still here"_s));
}

void TestDataPage::theDemonstrationRestoresNothing()
{
    showPage(Desk::Mode::Demonstration);
    QVERIFY(!button(u"Restore…"_s)->isEnabled());
    QVERIFY(isSaid(m_page.get(), u"The demonstration restores no files"_s));
    QVERIFY(button(u"Back up…"_s)->isEnabled());
}

void TestDataPage::anOrganizationIsRenamed()
{
    QVERIFY(createOrganization(m_office->database(), u"Harbor Kids Therapy"_s, m_clock, {u"dana"_s, {}}));
    showPage();
    QSignalSpy changed(m_desk.get(), &Desk::organizationsChanged);
    QVERIFY(!button(u"Rename"_s)->isEnabled());
    type(field(u"Name of the organization"_s), u"harbor kids therapy"_s);
    click(button(u"Rename"_s));
    QTRY_VERIFY(said().contains(u"There is an organization named"_s));
    QVERIFY(changed.isEmpty());
    type(field(u"Name of the organization"_s), u"  Brighter   Steps "_s);
    click(button(u"Rename"_s));
    QTRY_COMPARE(said(), u"Renamed Bright Steps ABA to Brighter Steps."_s);
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(field(u"Name of the organization"_s)->text(), u"Brighter Steps"_s);
}

void TestDataPage::anOrganizationIsDeletedAfterTypingItsName()
{
    showPage();
    QSignalSpy changed(m_desk.get(), &Desk::organizationsChanged);
    QLineEdit *typed = field(u"The organization's name, to delete it"_s);
    type(typed, u"bright steps"_s);
    QVERIFY(!button(u"Delete organization"_s)->isEnabled());
    type(typed, u"Bright Steps ABA"_s);
    QTest::keyClick(typed, Qt::Key_Return); // Enter alone deletes nothing
    QTest::keyClick(button(u"Delete organization"_s), Qt::Key_Space);
    QTRY_COMPARE(changed.size(), 1);
    const auto copies = safetyCopies(m_folder);
    QCOMPARE(copies.size(), size_t(1));
    QCOMPARE(said(), u"Deleted Bright Steps ABA. It was backed up first, to %1."_s.arg(copies.front().file));
    QCOMPARE(numberIn(m_folder, u"SELECT count(*) FROM organization"_s), 0);
}

void TestDataPage::theWindowLeavesADeletedOrganization()
{
    showPage();
    saveWindow(QMainWindow(), m_page->place(), m_folder + u"/window.ini"_s);
    MainWindow window(*m_desk, {});
    window.show();
    QTRY_COMPARE(int(window.navigator().place().page), int(Place::Page::Data));
    type(field(u"The organization's name, to delete it"_s), u"Bright Steps ABA"_s);
    click(button(u"Delete organization"_s));
    QTRY_COMPARE(int(window.navigator().place().page), int(Place::Page::Orgs));
    QVERIFY(!window.navigator().canGoBack());
}

void TestDataPage::whoIsNoOwnerCanDoNeither()
{
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz")}, {}));
    showPage();
    QVERIFY(button(u"Restore…"_s)->isEnabled());
    m_desk->actAs(m_office->organization(), m_office->profile("M1").person());
    QTRY_VERIFY(!button(u"Restore…"_s)->isEnabled());
    QVERIFY(!button(u"Back up…"_s)->isEnabled());
    QVERIFY(!field(u"Name of the organization"_s)->isEnabled());
    QVERIFY(!field(u"The organization's name, to delete it"_s)->isEnabled());
    QVERIFY(isSaid(m_page.get(), u"Export Data"_s));
    QVERIFY(isSaid(m_page.get(), u"Only an Owner can do this"_s));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestDataPage)
#include "tst_datapage.moc"
