// SPDX-License-Identifier: Apache-2.0
#include "tests/support/actingrole.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/report/reportpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// The office's papers: what they say is what the lists say, and the PDF has it as text.
class TestReportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysFiguresLinkedOpenAndDecisions();
    void thePdfIsReadByOthers();
    void aPeriodLeavesOutWhatWasBefore();
    void theDaysEndHasALineToSign();
    void historyTellsOfIt();
    void needsItsPermission();
    void hiddenNamesStayHidden();

private:
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        return named<QAbstractButton>(m_page.get(), name);
    }
    [[nodiscard]] QString text() { return m_page->findChild<QTextBrowser *>()->toPlainText(); }
    [[nodiscard]] QString pdf();
    void arrive(const QString &filter = {});

    QTemporaryDir m_files;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ReportPage> m_page;
    FakePrompts *m_prompts = nullptr;
    int m_printed = 0;
};

void TestReportPage::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Learners,
        {person("L1", "Noah", "Fischer"), person("L2", "Ida", "Lind"), person("L3", "Bo", "Quist")},
        {person("K1", "Mia", "Okafor"), person("K2", "Leo", "Moss")}));
    m_office->clock().advance(40 * 24 * 3600);
    QVERIFY(m_office->decide(commands::Link{m_office->profile("L1", Kind::Learners),
                                            m_office->counterpart("K1", Kind::Learners)}));
    m_desk = std::make_unique<Desk>(m_office->folder(), Desk::Mode::Office, m_office->clock(),
                                    Actor{u"dana"_s, {}});
    m_desk->open(m_desk.get(), [](const Result<void> &) {});
    auto prompts = std::make_unique<FakePrompts>();
    m_prompts = prompts.get();
    m_prompts->fileToSave = m_files.filePath(u"report"_s);
    m_printed = 0;
    m_page = std::make_unique<ReportPage>(
        *m_desk, [this](QTextDocument &, QWidget *) { ++m_printed; }, std::move(prompts));
    m_page->resize(1064, 720);
    m_page->show();
    arrive();
    QTRY_VERIFY(text().contains(u"Ida Lind"_s));
}

void TestReportPage::cleanup()
{
    QFile::remove(m_files.filePath(u"report.pdf"_s));
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

void TestReportPage::arrive(const QString &filter)
{
    m_page->arrive({Place::Page::Report, m_office->organization(), u"calmanac"_s, Kind::Members, filter, {}});
}

QString TestReportPage::pdf()
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, m_files.filePath(u"report.pdf"_s), u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void TestReportPage::saysFiguresLinkedOpenAndDecisions()
{
    const QString said = text();
    for (const auto &part : {u"Bright Steps ABA"_s, u"Figures"_s, u"Learners, Motivity"_s, u"Noah Fischer"_s,
                             u"Mia Okafor"_s, u"linked by hand"_s, u"Linked Noah Fischer with Mia Okafor"_s,
                             u"Nobody in Calmanac is likely the same person"_s,
                             u"Nobody in Motivity is likely the same person"_s}) {
        QVERIFY2(said.contains(part), qPrintable(part + u"\n"_s + said));
    }
}

void TestReportPage::thePdfIsReadByOthers()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(),
             "pdftotext (poppler-utils) is missing");
    click(button(u"Save as PDF…"_s));
    QTRY_VERIFY(QFile::exists(m_files.filePath(u"report.pdf"_s)));
    const QString read = pdf();
    for (const auto &part : {u"Bright Steps ABA"_s, u"Noah Fischer"_s, u"Ida Lind"_s, u"dana"_s}) {
        QVERIFY2(read.contains(part), qPrintable(read));
    }
}

void TestReportPage::aPeriodLeavesOutWhatWasBefore()
{
    QVERIFY(!text().contains(u"Imported learners"_s)); // forty days ago
    m_page->findChild<QComboBox *>()->setCurrentIndex(3);
    QTRY_VERIFY(text().contains(u"Imported learners"_s));
}

void TestReportPage::theDaysEndHasALineToSign()
{
    click(button(u"Day's end"_s));
    QTRY_VERIFY(text().contains(u"Date and signature"_s));
    QVERIFY(text().contains(u"Who decided"_s));
    QVERIFY(text().contains(u"Ida Lind"_s));         // open
    QVERIFY(!text().contains(u"linked, and how"_s)); // one page, not the whole list
    arrive(u"days end"_s);
    QTRY_VERIFY(text().contains(u"Date and signature"_s));
}

void TestReportPage::historyTellsOfIt()
{
    QSignalSpy made(m_desk.get(), &Desk::stepMade);
    click(button(u"Print…"_s));
    QTRY_COMPARE(m_printed, 1);
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.front().at(1).value<StepReport>().sentence, u"Exported: report"_s);
}

void TestReportPage::needsItsPermission()
{
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz")}, {person("C1", "Tom", "Becker")}));
    const PersonId member = m_office->profile("M1").person();
    QVERIFY(letOnly(*m_office, member, allPermissions() & ~Permissions(Permission::ExportData)));
    m_desk->actAs(m_office->organization(), member);
    QTRY_VERIFY(!button(u"Save as PDF…"_s)->isEnabled());
    QVERIFY(!button(u"Print…"_s)->isEnabled());
}

void TestReportPage::hiddenNamesStayHidden()
{
    m_desk->setNamesHidden(true);
    QTRY_VERIFY(!text().contains(u"Fischer"_s));
    for (const auto &name : {u"Noah"_s, u"Okafor"_s, u"Lind"_s, u"Moss"_s}) {
        QVERIFY2(!text().contains(name), qPrintable(text()));
    }
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestReportPage)
#include "tst_reportpage.moc"
