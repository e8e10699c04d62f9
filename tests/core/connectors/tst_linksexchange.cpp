// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/linksfile.h"
#include "core/connectors/links/linkstakeover.h"
#include "tests/support/commandline.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// A colleague's decisions against those made here: people outrank the machine, nobody outranks another
/// person, and what can't have been decided is taken over by nobody.
class TestLinksExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPersonOutranksTheMachine_data();
    void aPersonOutranksTheMachine();
    void theMachineOutranksNobody_data();
    void theMachineOutranksNobody();
    void peopleAgainstPeopleIsAConflict_data();
    void peopleAgainstPeopleIsAConflict();
    void takingOverIsUndoneWhole();
    void whatCannotHaveBeenDecided_data();
    void whatCannotHaveBeenDecided();
    void unreadableRowsRefuseTheFile_data();
    void unreadableRowsRefuseTheFile();
    void whatWasWrittenIsReadBack();

private:
    /// Takes over a file of these rows, without the organization in front.
    [[nodiscard]] Result<LinksReport> takeOver(const QByteArray &rows);
    [[nodiscard]] QString path() const { return m_files.filePath(u"links.csv"_s); }
    [[nodiscard]] Result<std::vector<Decision>> decisionsOf(const QByteArray &rows) const;
    /// "M1 C1 by hand", "M1 C1 rejected", "M1 no need": what is in force.
    [[nodiscard]] QStringList inForce();

    QTemporaryDir m_files;
    std::unique_ptr<Office> m_office;
};

namespace
{
const QByteArray header =
    "organization,kind,motivity_id,motivity_name,calmanac_id,calmanac_name,match_result,"
    "link_source,rule,reason,decided_by,decided_at,note\n";
const QByteArray bySam = "sam,2026-02-02T09:00:00Z,\n";
const QByteArray made = "rosterlink-6f1c3a52-8a0e-4c59-9d1b-0c2f8f1f7a11";

QByteArray row(const QByteArray &motivity, const QByteArray &calmanac, const QByteArray &resultSourceAndRule,
               const QByteArray &who = bySam)
{
    return "members," + motivity + ",," + calmanac + ",," + resultSourceAndRule + ",," + who;
}
} // namespace

/// M1 and C1, M2 and C2 are linked automatically; M3, M4, C3 and C4 are open.
void TestLinksExchange::init()
{
    m_office = std::make_unique<Office>();
    const auto people = [](char prefix) {
        const auto one = [prefix](char number, const char *first, const char *last, const char *email) {
            const QByteArray id = QByteArray(1, prefix) + number;
            return person(id.constData(), first, last, {{Field::Email, email}});
        };
        const bool here = prefix == 'M';
        return std::vector<ImportedPerson>{one('1', "Ana", "Ruiz", "ana@example.org"),
                                           one('2', "Tom", "Becker", "tom@example.org"),
                                           one('3', here ? "Eva" : "Omar", here ? "Moss" : "Diaz",
                                               here ? "eva@example.org" : "omar@example.org"),
                                           one('4', here ? "Lena" : "Priya", here ? "Ortiz" : "Natarajan",
                                               here ? "lena@example.org" : "priya@example.org")};
    };
    QVERIFY(m_office->import(Kind::Members, people('M'), people('C')));
    QCOMPARE(inForce(), (QStringList{u"M1 C1 automatic"_s, u"M2 C2 automatic"_s}));
}

Result<std::vector<Decision>> TestLinksExchange::decisionsOf(const QByteArray &rows) const
{
    QByteArray text = header;
    for (const QByteArray &line : rows.split('\n')) {
        text += line.isEmpty() ? QByteArray() : "Bright Steps ABA," + line + '\n';
    }
    writeFile(m_files.path(), u"links.csv"_s, text);
    return linksFile::read(path(), u"Bright Steps ABA"_s);
}

Result<LinksReport> TestLinksExchange::takeOver(const QByteArray &rows)
{
    const auto decisions = decisionsOf(rows);
    if (!decisions) {
        return tl::unexpected(decisions.error());
    }
    return takeOverLinks(m_office->database(), m_office->organization(), Office::integration(), *decisions,
                         m_office->clock(), {u"dana"_s, {}});
}

QStringList TestLinksExchange::inForce()
{
    QStringList all;
    for (const Decision &decision : decisionsInForce(m_office->database(), m_office->organization(),
                                                     Office::integration(), Kind::Members)) {
        const QString how = decision.outcome != Decision::Outcome::Match ? decision.rule
                            : decision.automatic                         ? u"automatic"_s
                                                                         : u"by "_s + decision.decidedBy;
        all.append((decision.motivityId + ' '_L1 + decision.counterpartId + ' '_L1 + how).simplified());
    }
    return all;
}

void TestLinksExchange::aPersonOutranksTheMachine_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("after");
    const QString second = u"M2 C2 automatic"_s;
    QTest::newRow("one of the two is somebody else")
        << row("M1", "C3", "MATCH,MANUAL,name button") << QStringList{u"M1 C3 by sam"_s, second};
    QTest::newRow("both are, of two pairs")
        << row("M1", "C2", "MATCH,MANUAL,swap") + row("M2", "C1", "MATCH,MANUAL,swap")
        << QStringList{u"M1 C2 by sam"_s, u"M2 C1 by sam"_s};
    QTest::newRow("the same pair, confirmed by a person")
        << row("M1", "C1", "MATCH,MANUAL,found") << QStringList{u"M1 C1 by sam"_s, second};
    QTest::newRow("not the same person")
        << row("M1", "C1", "NO_MATCH,MANUAL,rejected") << QStringList{u"M1 C1 rejected"_s, second};
    QTest::newRow("unlinked") << row("M1", "C1", "NO_MATCH,MANUAL,unlinked")
                              << QStringList{u"M1 C1 unlinked"_s, second};
    QTest::newRow("no need, of a member")
        << row("M1", "", "EXEMPT,MANUAL,no need") << QStringList{u"M1 no need"_s, second};
    QTest::newRow("no need, of staff")
        << row("", "C1", "EXEMPT,MANUAL,no need") << QStringList{u"C1 no need"_s, second};
    QTest::newRow("a profile made with +")
        << row(made, "C1", "MATCH,MANUAL,created")
        << QStringList{second, QString::fromLatin1(made) + u" C1 by sam"_s};
}

void TestLinksExchange::aPersonOutranksTheMachine()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QStringList, after);
    const auto report = takeOver(rows);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->conflicts.size(), 0U);
    QCOMPARE(report->takenOver, static_cast<int>(rows.count('\n')));
    QCOMPARE(inForce(), after);
    // Taken over once more, nothing is to change.
    const auto again = takeOver(rows);
    QVERIFY(again);
    QCOMPARE(again->known, report->takenOver);
    QVERIFY(again->step.isNull());
    QCOMPARE(inForce(), after);
}

void TestLinksExchange::theMachineOutranksNobody_data()
{
    QTest::addColumn<QByteArray>("taken");
    QTest::addColumn<QByteArray>("rows");
    const QByteArray automatic = "MATCH,AUTO,three facts";
    const QByteArray machine = "rosterlink,2026-02-02T09:00:00Z,\n";
    QTest::newRow("a link by hand") << row("M3", "C3", "MATCH,MANUAL,found")
                                    << row("M3", "C4", automatic, machine);
    QTest::newRow("an automatic one") << QByteArray() << row("M1", "C3", automatic, machine);
    QTest::newRow("a rejection") << row("M3", "C3", "NO_MATCH,MANUAL,rejected")
                                 << row("M3", "C3", automatic, machine);
    QTest::newRow("no need") << row("M3", "", "EXEMPT,MANUAL,no need") << row("M3", "C3", automatic, machine);
}

void TestLinksExchange::theMachineOutranksNobody()
{
    QFETCH(const QByteArray, taken);
    QFETCH(const QByteArray, rows);
    QVERIFY(takeOver(taken));
    const QStringList before = inForce();
    const auto report = takeOver(rows);
    QVERIFY(report);
    QCOMPARE(report->conflicts.size(), 1U);
    QCOMPARE(inForce(), before);
}

void TestLinksExchange::peopleAgainstPeopleIsAConflict_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    const QByteArray link = row("M3", "C3", "MATCH,MANUAL,found");
    QTest::newRow("linked with another") << link << row("M3", "C4", "MATCH,MANUAL,found");
    QTest::newRow("not the same") << link << row("M3", "C3", "NO_MATCH,MANUAL,rejected");
    QTest::newRow("no need") << link << row("", "C3", "EXEMPT,MANUAL,no need");
    QTest::newRow("made with +") << link << row(made, "C3", "MATCH,MANUAL,created");
    QTest::newRow("rejected here") << row("M3", "C3", "NO_MATCH,MANUAL,rejected") << link;
    QTest::newRow("no need here") << row("M3", "", "EXEMPT,MANUAL,no need") << link;
    // What speaks against one of the two leaves the automatic link of the other alone.
    QTest::newRow("no need here, the other linked automatically")
        << row("M3", "", "EXEMPT,MANUAL,no need") << row("M3", "C1", "MATCH,MANUAL,found");
    QTest::newRow("linked by hand here, the other automatically")
        << link << row("M3", "C1", "MATCH,MANUAL,found");
}

void TestLinksExchange::peopleAgainstPeopleIsAConflict()
{
    QFETCH(const QByteArray, ours);
    QFETCH(const QByteArray, theirs);
    QVERIFY(takeOver(ours));
    const QString before = m_office->dump();
    const auto report = takeOver(theirs);
    QVERIFY(report);
    QCOMPARE(report->takenOver, 0);
    QCOMPARE(report->conflicts.size(), 1U);
    QVERIFY(!report->conflicts.front().why.isEmpty());
    QCOMPARE(report->conflicts.front().theirs.line, 2);
    QCOMPARE(m_office->dump(), before);
}

void TestLinksExchange::takingOverIsUndoneWhole()
{
    const QStringList before = inForce();
    const auto report =
        takeOver(row("M1", "C3", "MATCH,MANUAL,found") + row("", "C2", "EXEMPT,MANUAL,no need"));
    QVERIFY(report);
    QCOMPARE(report->takenOver, 2);
    QVERIFY(m_office->decide(commands::Undo{report->step}));
    QCOMPARE(inForce(), before);
}

void TestLinksExchange::whatCannotHaveBeenDecided_data()
{
    QTest::addColumn<QByteArray>("rows");
    const QByteArray automatic = "rosterlink,2026-02-02T09:00:00Z,\n";
    QTest::newRow("by nobody") << row("M3", "C3", "MATCH,MANUAL,found", ",2026-02-02T09:00:00Z,\n");
    QTest::newRow("in the future") << row("M3", "C3", "MATCH,MANUAL,found", "sam,2026-03-02T09:10:00Z,\n");
    QTest::newRow("no need, in the future")
        << row("M3", "", "EXEMPT,MANUAL,no need", "sam,2036-03-02T09:10:00Z,\n");
    QTest::newRow("automatically, by a person") << row("M3", "C3", "MATCH,AUTO,three facts");
    QTest::newRow("automatically, by no rule") << row("M3", "C3", "MATCH,AUTO,", automatic);
    QTest::newRow("automatically, by an unknown rule") << row("M3", "C3", "MATCH,AUTO,a hunch", automatic);
    QTest::newRow("created automatically") << row(made, "C3", "MATCH,AUTO,created", automatic);
    QTest::newRow("by hand, by a rule of the machine") << row("M3", "C3", "MATCH,MANUAL,three facts");
    QTest::newRow("by hand, as a rejection") << row("M3", "C3", "MATCH,MANUAL,rejected");
    QTest::newRow("created with the other system's id") << row("M9", "C3", "MATCH,MANUAL,created");
    QTest::newRow("created, of an imported profile") << row("M3", "C3", "MATCH,MANUAL,created");
    QTest::newRow("created with a counter") << row("rosterlink-17", "C3", "MATCH,MANUAL,created");
}

/// Such a row is listed with its line; the others of the file are taken over.
void TestLinksExchange::whatCannotHaveBeenDecided()
{
    QFETCH(const QByteArray, rows);
    const auto report = takeOver(row("M4", "C4", "MATCH,MANUAL,found") + rows);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->read, 2);
    QCOMPARE(report->takenOver, 1);
    QCOMPARE(report->conflicts.size(), 1U);
    QCOMPARE(report->conflicts.front().theirs.line, 3);
    QVERIFY(!report->conflicts.front().why.isEmpty());
    QCOMPARE(inForce(), (QStringList{u"M1 C1 automatic"_s, u"M2 C2 automatic"_s, u"M4 C4 by sam"_s}));
}

void TestLinksExchange::unreadableRowsRefuseTheFile_data()
{
    QTest::addColumn<QByteArray>("rows");
    for (const char *at : {"", "yesterday", "2026-02-02", "2026-02-02T09:00:00", "2026-02-02T09:00:00+02:00",
                           "2026-02-30T09:00:00Z"}) {
        QTest::addRow("decided at \"%s\"", at)
            << row("M3", "C3", "MATCH,MANUAL,found", QByteArray("sam,") + at + ",\n");
    }
    QTest::newRow("no such result") << row("M3", "C3", "MAYBE,MANUAL,found");
    QTest::newRow("no such source") << row("M3", "C3", "MATCH,ORACLE,found");
    QTest::newRow("a match of one") << row("M3", "", "MATCH,MANUAL,found");
    QTest::newRow("an exemption of two") << row("M3", "C3", "EXEMPT,MANUAL,no need");
    QTest::newRow("an automatic rejection") << row("M3", "C3", "NO_MATCH,AUTO,rejected");
}

void TestLinksExchange::unreadableRowsRefuseTheFile()
{
    QFETCH(const QByteArray, rows);
    const auto refused = decisionsOf(row("M4", "C4", "MATCH,MANUAL,found") + rows);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"links.csv, line 3"_s), qPrintable(refused.error().sentence));
}

/// A spreadsheet's formula stays what it is, or it would come back as another note; what a terminal obeys
/// goes.
void TestLinksExchange::whatWasWrittenIsReadBack()
{
    QVERIFY(takeOver(row("M3", "C3", "MATCH,MANUAL,found",
                         "sam\u202e,2026-02-02T09:00:00Z,\"=1+1, said \"\"Kim\"\"\x1b[2J\"\n") +
                     row(made, "C4", "MATCH,MANUAL,created") + row("M4", "", "EXEMPT,MANUAL,has left")));
    const auto written = [&] {
        return decisionsInForce(m_office->database(), m_office->organization(), Office::integration(),
                                Kind::Members);
    };
    const auto before = written();
    QVERIFY(linksFile::write(path(), u"Bright Steps ABA"_s, before));
    const QByteArray first = readFile(path());
    QVERIFY(first.contains(",sam,2026-02-02T09:00:00Z,\"=1+1, said \"\"Kim\"\"[2J\"\r\n"));
    const auto read = linksFile::read(path(), u"Bright Steps ABA"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->size(), before.size());
    const auto report = takeOverLinks(m_office->database(), m_office->organization(), Office::integration(),
                                      *read, m_office->clock(), {u"dana"_s, {}});
    QVERIFY(report);
    QCOMPARE(report->known, static_cast<int>(before.size()));
    QVERIFY(linksFile::write(path(), u"Bright Steps ABA"_s, *read));
    QCOMPARE(readFile(path()), first);
}

QTEST_GUILESS_MAIN(TestLinksExchange)
#include "tst_linksexchange.moc"
