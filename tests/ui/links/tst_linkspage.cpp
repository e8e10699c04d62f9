// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/linksfile.h"
#include "tests/support/actingrole.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/links/linkspage.h"
#include "ui/lists/linelist.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// "Links…": two people's work is put together, and each conflict is decided by a person.
class TestLinksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatWasSavedIsReadByTheCommandLine();
    void aConflictShowsBothDecisions();
    void keepOursLeavesAllAsItIs();
    void takeTheirsEndsOurs_data();
    void takeTheirsEndsOurs();
    void takeTheirsIsUndoneInOneStep();
    void anotherOrganizationsFileIsRefused();
    void needsItsPermission();
    void hiddenNamesStayHidden();

private:
    [[nodiscard]] QAbstractButton *button(const QString &name)
    {
        return named<QAbstractButton>(m_page.get(), name);
    }
    [[nodiscard]] LineList *list() { return m_page->findChild<LineList *>(); }
    [[nodiscard]] QString path(const QString &name) const { return m_files.filePath(name); }
    void open();
    /// Takes a colleague's file of these decisions over, in the window.
    void bring(std::vector<Decision> theirs, const QString &organization = u"Bright Steps ABA"_s);
    [[nodiscard]] static Decision theirs(const QString &motivity, const QString &calmanac,
                                         Decision::Outcome outcome = Decision::Outcome::Match,
                                         const QString &rule = u"name button"_s);
    [[nodiscard]] std::vector<Decision> inForce();

    QTemporaryDir m_files;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LinksPage> m_page;
    FakePrompts *m_prompts = nullptr;
};

/// M1 is linked with C1 by hand; M2 and C2 are open; M3 has no need to link.
void TestLinksPage::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz"), person("M2", "Tom", "Becker"), person("M3", "Eva", "Moss")},
        {person("C1", "Omar", "Diaz"), person("C2", "Priya", "Natarajan")}));
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
    QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M3").person()}}));
    QVERIFY(m_office->decide(commands::Reject{m_office->profile("M2"), m_office->counterpart("C2")}));
    open();
}

void TestLinksPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

void TestLinksPage::open()
{
    m_desk = openDesk(*m_office);
    auto prompts = std::make_unique<FakePrompts>();
    m_prompts = prompts.get();
    m_page = std::make_unique<LinksPage>(*m_desk, std::move(prompts));
    m_page->resize(1064, 720);
    m_page->show();
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 list());
    m_page->arrive({Place::Page::Links, m_office->organization(), u"calmanac"_s, Kind::Members, {}, {}});
}

Decision TestLinksPage::theirs(const QString &motivity, const QString &calmanac, Decision::Outcome outcome,
                               const QString &rule)
{
    Decision decision;
    decision.motivityId = motivity;
    decision.counterpartId = calmanac;
    decision.outcome = outcome;
    decision.rule = rule;
    decision.decidedBy = u"sam"_s;
    decision.decidedAt = QDateTime(QDate(2026, 2, 2), QTime(9, 0), Qt::UTC);
    return decision;
}

void TestLinksPage::bring(std::vector<Decision> decisions, const QString &organization)
{
    m_prompts->fileToOpen = path(u"colleague.csv"_s);
    QVERIFY(linksFile::write(m_prompts->fileToOpen, organization, decisions));
    click(button(u"Take over a colleague's links…"_s));
    QTRY_VERIFY(!isSaid(m_page.get(), u"Taking over…"_s));
}

std::vector<Decision> TestLinksPage::inForce()
{
    return decisionsInForce(m_office->database(), m_office->organization(), Office::integration(),
                            Kind::Members);
}

void TestLinksPage::whatWasSavedIsReadByTheCommandLine()
{
    m_prompts->fileToSave = path(u"links"_s);
    click(button(u"Save our links…"_s));
    const QString file = path(u"links.csv"_s);
    QTRY_VERIFY(QFile::exists(file));
    const auto read = linksFile::read(file, u"Bright Steps ABA"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->size(), inForce().size());
    QCOMPARE(read->size(), size_t(3));
}

void TestLinksPage::aConflictShowsBothDecisions()
{
    bring({theirs(u"M1"_s, u"C2"_s)});
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(isSaid(m_page.get(), u"Ana Ruiz is linked with Omar Diaz."_s));
    QVERIFY(isSaid(m_page.get(), u"dana"_s));
    QVERIFY(isSaid(m_page.get(), u"sam"_s));
    QVERIFY(button(u"Keep ours"_s) && button(u"Take theirs"_s));
}

void TestLinksPage::keepOursLeavesAllAsItIs()
{
    bring({theirs(u"M1"_s, u"C2"_s)});
    QTRY_VERIFY(button(u"Keep ours"_s));
    const QString before = m_office->dump();
    click(button(u"Keep ours"_s));
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QVERIFY(isSaid(m_page.get(), u"No conflicts"_s));
    QCOMPARE(m_office->dump(), before);
}

void TestLinksPage::takeTheirsEndsOurs_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("linked with somebody else") << theirs(u"M1"_s, u"C2"_s);
    QTest::newRow("not the same person")
        << theirs(u"M1"_s, u"C1"_s, Decision::Outcome::NoMatch, u"rejected"_s);
    QTest::newRow("no need") << theirs(u"M1"_s, {}, Decision::Outcome::Exempt, u"no need"_s);
    QTest::newRow("linked, of whom there is no need") << theirs(u"M3"_s, u"C2"_s);
    QTest::newRow("linked, who were not the same person") << theirs(u"M2"_s, u"C2"_s);
}

void TestLinksPage::takeTheirsEndsOurs()
{
    QFETCH(Decision, decision);
    bring({decision});
    QTRY_VERIFY(button(u"Take theirs"_s));
    click(button(u"Take theirs"_s));
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    const auto now = inForce();
    const auto taken = std::find_if(now.begin(), now.end(), [&](const Decision &one) {
        return one.motivityId == decision.motivityId && one.counterpartId == decision.counterpartId &&
               one.outcome == decision.outcome;
    });
    QVERIFY(taken != now.end());
    QCOMPARE(taken->decidedBy, u"sam"_s);
    const auto ofThem = std::count_if(
        now.begin(), now.end(), [&](const Decision &one) { return one.motivityId == decision.motivityId; });
    QCOMPARE(ofThem, 1);
}

void TestLinksPage::takeTheirsIsUndoneInOneStep()
{
    const auto before = inForce().size();
    bring({theirs(u"M1"_s, u"C2"_s)});
    QTRY_VERIFY(button(u"Take theirs"_s));
    QSignalSpy said(m_page.get(), &Page::say);
    click(button(u"Take theirs"_s));
    QTRY_COMPARE(said.count(), 1);
    const auto step = said.first().at(1).value<StepId>();
    QVERIFY(m_office->decide(commands::Undo{step}));
    QVERIFY(m_office->areLinked("M1", "C1"));
    QCOMPARE(inForce().size(), before);
}

void TestLinksPage::anotherOrganizationsFileIsRefused()
{
    const QString before = m_office->dump();
    bring({theirs(u"M2"_s, u"C1"_s)}, u"Harbor Kids Therapy"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"Harbor Kids Therapy"_s));
    QCOMPARE(m_office->dump(), before);
}

void TestLinksPage::needsItsPermission()
{
    const PersonId member = m_office->profile("M1").person();
    QVERIFY(letOnly(*m_office, member, allPermissions() & ~Permissions(Permission::ExportData)));
    m_desk->actAs(m_office->organization(), member);
    QTRY_VERIFY(!button(u"Save our links…"_s)->isEnabled());
    QVERIFY(!button(u"Take over a colleague's links…"_s)->isEnabled());
}

void TestLinksPage::hiddenNamesStayHidden()
{
    QVERIFY(m_office->import(Kind::Learners, {person("L1", "Noah", "Fischer"), person("L2", "Ida", "Lind")},
                             {person("K1", "Mia", "Okafor"), person("K2", "Leo", "Quill")}));
    QVERIFY(m_office->decide(commands::Link{m_office->profile("L1", Kind::Learners),
                                            m_office->counterpart("K1", Kind::Learners)}));
    m_desk->setNamesHidden(true);
    m_prompts->fileToSave = path(u"hidden.csv"_s);
    click(button(u"Save our links…"_s));
    QTRY_VERIFY(QFile::exists(m_prompts->fileToSave));
    QFile file(m_prompts->fileToSave);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("L1") && text.contains("K1"));
    QVERIFY(!text.contains("Fischer") && !text.contains("Okafor"));

    // Neither do the conflicts with a colleague's file, which names them.
    Decision other = theirs(u"L1"_s, u"K2"_s);
    other.kind = Kind::Learners;
    other.motivityName = u"Noah Fischer"_s;
    other.counterpartName = u"Leo Quill"_s;
    bring({other});
    QTRY_VERIFY(button(u"Take theirs"_s));
    for (const auto &name : {u"Fischer"_s, u"Okafor"_s, u"Quill"_s}) {
        QVERIFY2(!isSaid(m_page.get(), name), qPrintable(name));
    }
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestLinksPage)
#include "tst_linkspage.moc"
