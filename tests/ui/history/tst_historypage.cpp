// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "ui/history/historypage.h"

#include <QDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// The organization's history on a real database file: what it says, and steps taken back from it, however
/// old.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<Office>();
        QVERIFY(
            m_office->import(Kind::Members,
                             {person("M1", "Katherine", "O'Neil", {{Field::Phone, "312-555-0101"}}),
                              person("M2", "Rita", "Moss", {{Field::Phone, "312-555-0102"}})},
                             {person("C1", "Kate", "O'Neil", {{Field::Phone, "312-555-0101"}}),
                              person("C2", "R.", "Moss", {{Field::Phone, "312-555-0102"}}),
                              person("C3", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_office.reset();
    }

    void tellsWhoWhenWhatAndEachPersonsChanges()
    {
        QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
        QVERIFY(m_office->decide(
            commands::Unlink{m_office->profile("M1"), commands::UnlinkReason::NotSure, false, {}}));
        open();
        QVERIFY(sentences().at(0).startsWith("Unlinked Katherine O'Neil from Kate O'Neil"_L1));
        QCOMPARE(sentences().at(1), u"Linked Katherine O'Neil with Kate O'Neil"_s);
        choose(1);
        QTRY_VERIFY(isSaid(m_page.get(), u"Linked with Kate O'Neil (by hand"_s));
        QVERIFY(isSaid(m_page.get(), u"· dana"_s));
    }

    void takesAnOldStepBackAtOnce()
    {
        QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
        QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M2").person()}}));
        open();
        choose(1);
        clickUndo();
        QTRY_COMPARE(sentences().constFirst(), u"Undone: Linked Katherine O'Neil with Kate O'Neil"_s);
        QVERIFY(!m_office->areLinked("M1", "C1"));
        QTRY_VERIFY(isSaid(m_page.get(), u"Taken back:"_s));
        QCOMPARE(badge(2), u"taken back"_s);
        QVERIFY2(!undoButton(), "what is taken back already can't be taken back again");
        QVERIFY(badge(1).isEmpty());
    }

    void namesWhatStandsInTheWayAndLeadsThere()
    {
        QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
        QVERIFY(m_office->decide(
            commands::Unlink{m_office->profile("M1"), commands::UnlinkReason::NotSure, false, {}}));
        open();
        choose(1);
        clickUndo();
        QTRY_VERIFY(isSaid(m_page.get(), u"Something newer stands in the way: “Unlinked Katherine O'Neil"_s));
        click(named<QPushButton>(m_page.get(), u"Show that step"_s));
        QCOMPARE(list()->selectionModel()->selectedRows().constFirst().row(), 0);
        clickUndo();
        QTRY_VERIFY(m_office->areLinked("M1", "C1"));
    }

    void asksWhenSomethingGoesWithIt()
    {
        QVERIFY(m_office->decide(commands::CreateMember{m_office->counterpart("C3"), {}, {}, false}));
        open();
        clickUndo();
        QTRY_VERIFY(question());
        QVERIFY(isSaid(question(), u"The profile of Priya Natarajan in Motivity is removed."_s));
        QVERIFY(isSaid(question(), u"The waiting invitation to priya@example.org is not sent."_s));
        click(named<QPushButton>(question(), u"Cancel"_s));
        QTRY_VERIFY(!question());
        QCOMPARE(m_office->counts().motivity.all(), 3);
        clickUndo();
        QTRY_VERIFY(question());
        click(named<QPushButton>(question(), u"Undo this step"_s));
        QTRY_COMPARE(m_office->counts().motivity.all(), 2);
    }

    void takesAnImportBackWithTheDecisionsMadeSince()
    {
        QVERIFY(m_office->importOne(Kind::Members, Side::Motivity,
                                    {person("M1", "Katherine", "O'Neil"), person("M2", "Rita", "Moss"),
                                     person("M3", "Lena", "Ortiz")}));
        QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M3").person()}}));
        open();
        choose(1);
        clickUndo();
        QTRY_VERIFY(question());
        QVERIFY(isSaid(question(), u"Also undone: No need to link Lena Ortiz"_s));
        click(named<QPushButton>(question(), u"Undo this step"_s));
        QTRY_VERIFY(sentences().constFirst().startsWith("Undone: Imported members"_L1));
        QVERIFY(m_office->profile("M3").isNull());
        QTRY_COMPARE(badge(2), u"taken back"_s);
        QCOMPARE(badge(1), u"taken back"_s);
    }

    void readsOlderStepsAsOneScrolls()
    {
        const PersonId rita = m_office->profile("M2").person();
        for (int i = 0; i < 70; ++i) {
            QVERIFY(m_office->decide(commands::Exempt{{rita}}));
            QVERIFY(m_office->decide(commands::LinkAfterAll{rita}));
        }
        open();
        QCOMPARE(list()->model()->rowCount(), 100);
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
        QTRY_COMPARE(list()->model()->rowCount(), 142);
        QCOMPARE(sentences().constLast(), u"Created the organization"_s);
        QVERIFY(!list()->model()->canFetchMore({}));
    }

    void printsWhatIsShown()
    {
        QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
        QVERIFY(m_office->decide(commands::Undo{}));
        const QString file = m_office->folder() + u"/history.pdf"_s;
        QString text;
        open([&](QTextDocument &document, QWidget *) {
            text = document.toPlainText();
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            document.print(&printer);
        });
        click(named<QPushButton>(m_page.get(), u"Print…"_s));
        QTRY_VERIFY(text.contains("History of Bright Steps ABA"_L1));
        QVERIFY(text.contains("Linked Katherine O'Neil with Kate O'Neil (taken back)"_L1));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(4) == "%PDF");
    }

    void screenShareHidesLearners()
    {
        QVERIFY(m_office->import(Kind::Learners, {person("L1", "Mia", "Okafor")},
                                 {person("K1", "Mya", "Okafor")}));
        QVERIFY(m_office->decide(commands::Link{m_office->profile("L1", Kind::Learners),
                                                m_office->counterpart("K1", Kind::Learners)}));
        open();
        QTRY_VERIFY(isSaid(m_page.get(), u"Okafor"_s));
        m_desk->setNamesHidden(true);
        QTRY_VERIFY(!isSaid(m_page.get(), u"Okafor"_s));
        QCOMPARE(sentences().constFirst(), u"Linked MiOk with Client 1"_s);
    }

private:
    [[nodiscard]] QTableView *list() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QDialog *question() const { return m_page->findChild<QDialog *>(); }
    [[nodiscard]] QPushButton *undoButton() const
    {
        return named<QPushButton>(m_page.get(), u"Undo this step"_s);
    }
    [[nodiscard]] QString badge(int row) const
    {
        return list()->model()
                           ->index(row, 0)
                           .data(Qt::AccessibleDescriptionRole)
                           .toString()
                           .section(u", "_s, -1) == "taken back"_L1
                   ? u"taken back"_s
                   : QString();
    }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            texts.append(list()->model()->index(row, 0).data().toString());
        }
        return texts;
    }

    void open(const Printing &printing = printWithDialog)
    {
        m_desk = openDesk(*m_office);
        m_page = std::make_unique<HistoryPage>(*m_desk, printing);
        m_page->resize(1000, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->arrive({Place::Page::History, m_office->organization(), {}, Kind::Members, {}, {}});
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_VERIFY(isSaid(m_page.get(), u"What it changed"_s));
    }

    void choose(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }

    void clickUndo()
    {
        QTRY_VERIFY(undoButton() && undoButton()->isEnabled());
        click(undoButton());
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<HistoryPage> m_page;
};

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestHistoryPage)
#include "tst_historypage.moc"
