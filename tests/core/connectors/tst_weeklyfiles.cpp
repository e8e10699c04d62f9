// SPDX-License-Identifier: Apache-2.0
#include "tests/support/databasedump.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/inventedstaff.h"
#include "tests/support/office.h"
#include "tests/support/randomdecisions.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Newer files week by week, whatever was decided between: no decision is undone or contradicted (rule 3),
/// the books balance, and the order of rows changes nothing (rule 4). The seed is printed; ROSTERLINK_SEED
/// repeats a run.
class TestWeeklyFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDecisionIsUndone_data() { addSeeds(8); }
    void noDecisionIsUndone();
    void theOrderOfRowsChangesNothing_data() { addSeeds(8); }
    void theOrderOfRowsChangesNothing();
    void unlinkedAndTakenBackIsSuggestedAgain();
    void whoIsWhoFromOneImportToTheNext();
    void idsAreExactTexts();
    void peopleMadeWithPlusStay();
    void goneCountsOnlyWhileLinked();
    void aFileThatLooksSwappedIsWarnedAbout();
    void idsThatASpreadsheetTouchedAreWarnedAbout();
    void aFormerLastNameIsNotForgotten();
    void aliasesFollowTheOrderOfIds();
    void theBrakeCountsFromFive_data();
    void theBrakeCountsFromFive();

private:
    static void addSeeds(int count);
    static void checkBooks(Office &office, Kind kind);
    static void checkLinks(Office &office, const QStringList &before);
};

namespace
{
/// Links in force: "profile counterpart how", by the ids of the files.
QStringList linksOf(Office &office)
{
    QStringList links;
    auto &query = office.database().run(
        u"SELECT p.external_id, c.external_id, l.how FROM link l JOIN person p ON p.organization = "
        u"l.organization AND "
        "p.person = l.profile JOIN person c ON c.organization = l.organization AND c.person = l.counterpart "
        "WHERE l.ended_step IS NULL"_s);
    while (query.next()) {
        links.append(query.text(0) + ' '_L1 + query.text(1) + ' '_L1 + query.text(2));
    }
    links.sort();
    return links;
}

/// People of whom no two are alike.
std::vector<ImportedPerson> staff(char prefix, int count)
{
    std::vector<ImportedPerson> people;
    for (const QByteArray &line : inventedStaff(prefix, count).trimmed().split('\n').mid(1)) {
        const auto cells = line.split(',');
        people.push_back(person(cells[0].constData(), cells[1].constData(), cells[2].constData(),
                                {{Field::Email, cells[3].constData()}}));
    }
    return people;
}

qint64 number(Office &office, const QString &sql)
{
    auto &query = office.database().run(sql);
    const qint64 found = query.next() ? query.integer(0) : -1;
    query.finish();
    return found;
}
} // namespace

void TestWeeklyFiles::addSeeds(int count)
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    for (int i = 0; i < (given != 0 ? 1 : count); ++i) {
        const quint32 seed = given != 0 ? given : QRandomGenerator::global()->generate() | 1U;
        QTest::addRow("members, seed %u", seed) << seed << Kind::Members;
        QTest::addRow("learners, seed %u", seed) << seed << Kind::Learners;
    }
}

/// Everybody is exactly one thing on their side; gone people count only while linked.
void TestWeeklyFiles::checkBooks(Office &office, Kind kind)
{
    const Counts counts = office.counts(kind);
    const auto people = [&](Side side) {
        return number(
            office,
            u"SELECT count(*) FROM person p WHERE ended_step IS NULL AND kind = '%1' AND side = '%2' AND "
            "(gone_step IS NULL OR EXISTS (SELECT 1 FROM link l WHERE l.ended_step IS NULL AND p.person "
            "IN (l.profile, l.counterpart)))"_s.arg(toText(kind), toText(side)));
    };
    QCOMPARE(counts.motivity.all(), people(Side::Motivity));
    QCOMPARE(counts.counterpart.all(), people(Side::Counterpart));
    QCOMPARE(counts.motivity.linked, counts.counterpart.linked);
    QCOMPARE(counts.motivity.linked, number(office, u"SELECT count(*) FROM link WHERE ended_step IS NULL"_s));
    QCOMPARE(
        counts.motivity.noNeed,
        number(office,
               u"SELECT count(*) FROM exemption e JOIN person p ON p.person = e.person WHERE e.ended_step IS "
               "NULL AND p.ended_step IS NULL AND p.gone_step IS NULL AND p.side = 'motivity'"_s));
}

/// What is linked newly is automatic, of people who were free, and against no decision.
void TestWeeklyFiles::checkLinks(Office &office, const QStringList &before)
{
    QStringList taken;
    for (const QString &link : before) {
        taken << link.section(' '_L1, 0, 0) << link.section(' '_L1, 1, 1);
    }
    const QStringList after = linksOf(office);
    for (const QString &link : before) {
        QVERIFY2(after.contains(link), qPrintable(u"undone: "_s + link));
    }
    for (const QString &link : after) {
        if (!before.contains(link)) {
            QVERIFY2(link.endsWith(" automatic"_L1), qPrintable(link));
            QVERIFY2(!taken.contains(link.section(' '_L1, 0, 0)) &&
                         !taken.contains(link.section(' '_L1, 1, 1)),
                     qPrintable(link));
        }
    }
    QCOMPARE(
        number(office,
               u"SELECT count(*) FROM link l JOIN rejection r ON r.profile = l.profile AND r.counterpart = "
               "l.counterpart WHERE l.ended_step IS NULL AND r.ended_step IS NULL AND l.how = 'automatic'"_s),
        0);
    auto &query = office.database().run(
        u"SELECT profile, counterpart FROM rejection WHERE ended_step IS NULL AND rule = 'rejected'"_s);
    std::vector<std::pair<PersonId, PersonId>> rejected;
    while (query.next()) {
        rejected.emplace_back(query.integer(0), query.integer(1));
    }
    for (const auto &[profile, counterpart] : rejected) {
        for (const auto &suggestion : office.detail(profile).suggestions) {
            QVERIFY(suggestion.person.id != counterpart);
        }
    }
}

void TestWeeklyFiles::noDecisionIsUndone()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    QRandomGenerator random(seed);
    Office office;
    auto lists = generateRosters(kind, seed);
    QVERIFY(office.import(kind, lists.motivity, lists.calmanac));
    for (int week = 0; week < 3; ++week) {
        for (int i = 0; i < 12; ++i) {
            (void)office.decide(anyDecision(office, kind, random)); // refused ones are decisions of nobody
        }
        const QStringList decisions = decisionsOf(office);
        const QStringList links = linksOf(office);
        lists.motivity = weeksLater(std::move(lists.motivity), u"M"_s, random);
        lists.calmanac = weeksLater(std::move(lists.calmanac), u"C"_s, random);
        const auto report = office.import(kind, lists.motivity, lists.calmanac, true);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        const QStringList after = decisionsOf(office);
        for (const QString &decision : decisions) {
            QVERIFY2(after.contains(decision), qPrintable(decision));
        }
        QCOMPARE(after.size() - decisions.size(), report->linkedNow);
        checkLinks(office, links);
        checkBooks(office, kind);
        // The same files again are no step.
        const QString before = office.dump();
        const auto again = office.import(kind, lists.motivity, lists.calmanac);
        QVERIFY(again && again->step.isNull());
        QCOMPARE(office.dump(), before);
    }
    QCOMPARE(healthOf(office.folder()), u"ok"_s);
}

void TestWeeklyFiles::theOrderOfRowsChangesNothing()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    QRandomGenerator random(seed);
    auto lists = generateRosters(kind, seed);
    Office one;
    QVERIFY(one.import(kind, lists.motivity, lists.calmanac));
    std::shuffle(lists.motivity.begin(), lists.motivity.end(), random);
    std::shuffle(lists.calmanac.begin(), lists.calmanac.end(), random);
    Office other;
    QVERIFY(other.import(kind, lists.motivity, lists.calmanac));
    QCOMPARE(contentOf(other), contentOf(one)); // numbers and aliases too: people are added in order of id
    // One side after the other leads to the same as both at once.
    Office third;
    QVERIFY(third.importOne(kind, Side::Counterpart, lists.calmanac));
    QVERIFY(third.importOne(kind, Side::Motivity, lists.motivity));
    QCOMPARE(linksOf(third), linksOf(one));
}

/// Also where newer files came between: what was decided then isn't matched, and yet not forgotten.
void TestWeeklyFiles::unlinkedAndTakenBackIsSuggestedAgain()
{
    Office office;
    const auto ana = person("M1", "Ana", "Ruiz", {{Field::Email, "ana@example.org"}});
    const auto katherine = person("M2", "Katherine", "O'Neil", {{Field::Phone, "(312) 555-0142"}});
    QVERIFY(office.import(Kind::Members, {ana, katherine},
                          {person("C1", "Ana", "Ruiz", {{Field::Email, "ana@example.org"}}),
                           person("C2", "Kate", "O'Neil", {{Field::Phone, "312.555.0142"}})}));
    const auto suggested = [&](const char *id) {
        return office.detail(office.profile(id).person()).suggestions.size();
    };
    QVERIFY(office.areLinked("M1", "C1"));
    QVERIFY(office.decide(commands::Reject{office.profile("M2"), office.counterpart("C2")}));
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, {ana, katherine, person("M3", "Tom", "Becker")}));
    QCOMPARE(suggested("M2"), size_t(0));
    QVERIFY(office.decide(commands::TakeBackRejection{office.profile("M2"), office.counterpart("C2")}));
    QCOMPARE(suggested("M2"), size_t(1));
    QVERIFY(
        office.decide(commands::Unlink{office.profile("M1"), commands::UnlinkReason::NotSure, false, {}}));
    QCOMPARE(suggested("M1"), size_t(1));
    QCOMPARE(office.counts().motivity.suggested, 2);
}

void TestWeeklyFiles::whoIsWhoFromOneImportToTheNext()
{
    Office office;
    const auto ana = person("M1", "Ana", "Ruiz", {{Field::Email, "ana@example.org"}});
    const auto tom = person("M2", "Tom", "Becker");
    QVERIFY(office.import(Kind::Members, {ana, tom},
                          {person("C1", "Ana", "Ruiz", {{Field::Email, "ana@example.org"}})}));
    const PersonId anaId = office.profile("M1").person();
    const PersonId tomId = office.profile("M2").person();
    // The other kind and the other side are left alone, and may have the same ids.
    QVERIFY(office.importOne(Kind::Learners, Side::Motivity, {person("M1", "Mia", "Okafor")}));
    QVERIFY(office.importOne(Kind::Members, Side::Counterpart,
                             {person("M1", "Ana", "Ruiz", {{Field::Email, "ana@example.org"}})}));
    QVERIFY(!office.detail(anaId).row.gone && !office.detail(tomId).row.gone);
    QVERIFY(office.detail(office.counterpart("C1").person()).row.gone);
    // Missing is gone, back is back, and the same person; even with every fact changed.
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, {person("M1", "Anna", "Soto")}));
    QCOMPARE(office.profile("M1").person(), anaId);
    QVERIFY(office.areLinked("M1", "C1"));
    QVERIFY(office.detail(tomId).row.gone);
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, {ana, tom}));
    QVERIFY(!office.detail(tomId).row.gone);
    QCOMPARE(office.profile("M2").person(), tomId);
}

void TestWeeklyFiles::idsAreExactTexts()
{
    Office office;
    QVERIFY(office.importOne(Kind::Members, Side::Motivity,
                             {person("m1", "Ana", "Ruiz"), person("M1", "Tom", "Becker"),
                              person("01", "Eva", "Moss"), person("1", "Lena", "Ortiz"),
                              person("1.0", "Omar", "Diaz")}));
    QCOMPARE(office.counts().motivity.all(), 5);
    QVERIFY(office.profile("m1") != office.profile("M1"));
}

void TestWeeklyFiles::peopleMadeWithPlusStay()
{
    Office office;
    QVERIFY(office.import(Kind::Members, {person("M1", "Ana", "Ruiz")},
                          {person("C2", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
    const auto made = office.decide(commands::CreateMember{office.counterpart("C2"), {}, {}, false});
    QVERIFY(made);
    QVERIFY(office.detail(made->made).person.externalId.startsWith("rosterlink-"_L1));
    // Neither a newer file nor one that has her under the office's own id touches her.
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, {person("M1", "Ana", "Ruiz")}));
    QVERIFY(!office.detail(made->made).row.gone);
    QVERIFY(office.importOne(Kind::Members, Side::Motivity,
                             {person("M1", "Ana", "Ruiz"),
                              person("M2", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
    QVERIFY(!office.detail(made->made).row.gone);
    QVERIFY(!office.profile("M2").isNull()); // never merged silently
    QCOMPARE(office.detail(made->made).link->partner.id, office.counterpart("C2").person());
}

void TestWeeklyFiles::goneCountsOnlyWhileLinked()
{
    Office office;
    const std::initializer_list<std::pair<Field, const char *>> contact{{Field::Email, "ana@example.org"}};
    QVERIFY(office.import(Kind::Members,
                          {person("M1", "Ana", "Ruiz", contact), person("M2", "Tom", "Becker")},
                          {person("C1", "Ana", "Ruiz", contact)}));
    QVERIFY(office.importOne(Kind::Members, Side::Motivity, {}, true));
    Counts counts = office.counts();
    QCOMPARE(counts.motivity.all(), 1); // Ana, linked; Tom is gone
    QCOMPARE(counts.motivity.linked, 1);
    QVERIFY(
        office.decide(commands::Unlink{office.profile("M1"), commands::UnlinkReason::HasLeft, false, {}}));
    counts = office.counts();
    QCOMPARE(counts.motivity.all(), 0);
    QCOMPARE(counts.counterpart.noNeed, 1); // the one who remains
}

void TestWeeklyFiles::aFileThatLooksSwappedIsWarnedAbout()
{
    Office office;
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    for (char letter = 'a'; letter < 'p'; ++letter) {
        const QByteArray name(3, letter);
        motivity.push_back(person(("M" + name).constData(), "Ana", name.constData()));
        calmanac.push_back(person(("C" + name).constData(), "Ana", name.constData()));
    }
    QVERIFY(office.import(Kind::Members, motivity, calmanac));
    const auto warningsOf = [&](Kind kind, Side side, const std::vector<ImportedPerson> &people) {
        const auto change = previewRosters(office.database(), office.organization(), Office::integration(),
                                           {{kind, side, u"f.csv"_s, people}});
        return change ? change->figures.front().warnings.join('\n'_L1) : change.error().sentence;
    };
    QVERIFY(warningsOf(Kind::Members, Side::Motivity, calmanac).contains("swapped"_L1));
    QCOMPARE(warningsOf(Kind::Members, Side::Motivity, motivity), QString());
}

void TestWeeklyFiles::idsThatASpreadsheetTouchedAreWarnedAbout()
{
    Office office;
    QVERIFY(office.importOne(
        Kind::Members, Side::Motivity,
        {person("0017", "Ana", "Ruiz"), person("18", "Tom", "Becker"), person("x9", "Eva", "Moss")}));
    const auto change = previewRosters(office.database(), office.organization(), Office::integration(),
                                       {{Kind::Members,
                                         Side::Motivity,
                                         u"f.csv"_s,
                                         {person("17", "Ana", "Ruiz"), person("18.0", "Tom", "Becker"),
                                          person("X9", "Eva", "Moss"), person("20", "Lena", "Ortiz")}}});
    QVERIFY(change);
    QCOMPARE(change->figures.front().warnings.size(), 1);
    QVERIFY2(change->figures.front().warnings.front().startsWith("3 "_L1),
             qPrintable(change->figures.front().warnings.front()));
    QCOMPARE(change->figures.front().added, 4); // nothing is changed by itself
    QCOMPARE(change->figures.front().gone, 3);
}

void TestWeeklyFiles::aFormerLastNameIsNotForgotten()
{
    Office office;
    const auto bring = [&office](const char *lastName) {
        QVERIFY(office.importOne(Kind::Members, Side::Counterpart, {person("C1", "Ana", lastName)}));
    };
    const auto formerName = [&office] {
        return office.detail(office.counterpart("C1").person()).person.facts[Field::PreviousLastName];
    };
    bring("Ruis");
    bring("Ruiz");
    QCOMPARE(formerName(), QString()); // a slip was mended
    bring("Soto");
    QCOMPARE(formerName(), u"Ruiz"_s);
    const QString before = office.dump();
    bring("Soto");
    QCOMPARE(office.dump(), before);
}

void TestWeeklyFiles::aliasesFollowTheOrderOfIds()
{
    Office office;
    auto own = person("L2", "Noah", "Fischer");
    own.alias = u"Sunny"_s;
    QVERIFY(office.importOne(Kind::Learners, Side::Motivity,
                             {person("L3", "Nora", "Field"), own, person("L1", "Noah", "Fischer")}));
    const auto aliasOf = [&](const char *id) {
        return office.detail(office.profile(id, Kind::Learners).person()).person.alias;
    };
    QCOMPARE(aliasOf("L1"), u"NoFi"_s);
    QCOMPARE(aliasOf("L2"), u"Sunny"_s);
    QCOMPARE(aliasOf("L3"), u"NoFi2"_s);
}

void TestWeeklyFiles::theBrakeCountsFromFive_data()
{
    QTest::addColumn<int>("linked");
    QTest::addColumn<int>("gone");
    QTest::addColumn<int>("changed");
    QTest::addColumn<bool>("stops");
    QTest::newRow("four of six") << 6 << 4 << 0 << false;
    QTest::newRow("five of six") << 6 << 5 << 0 << true;
    QTest::newRow("five of fifty, a tenth") << 50 << 5 << 0 << false;
    QTest::newRow("six of fifty") << 50 << 6 << 0 << true;
    QTest::newRow("five changed") << 20 << 0 << 5 << true;
    QTest::newRow("gone and changed together") << 20 << 2 << 3 << true;
    QTest::newRow("four together") << 20 << 2 << 2 << false;
}

void TestWeeklyFiles::theBrakeCountsFromFive()
{
    QFETCH(const int, linked);
    QFETCH(const int, gone);
    QFETCH(const int, changed);
    QFETCH(const bool, stops);
    Office office;
    const auto motivity = staff('M', linked);
    auto calmanac = staff('C', linked);
    QVERIFY(office.import(Kind::Members, motivity, calmanac));
    QCOMPARE(office.counts().motivity.linked, linked);
    for (int i = 0; i < changed; ++i) {
        calmanac[static_cast<size_t>(i)].facts[Field::LastName] = u"Soto"_s;
    }
    calmanac.resize(static_cast<size_t>(linked - gone));
    const QString before = office.dump();
    const auto report = office.importOne(Kind::Members, Side::Counterpart, calmanac);
    QCOMPARE(!report, stops);
    if (stops) {
        QCOMPARE(report.error().code, ErrorCode::Stopped);
        QCOMPARE(office.dump(), before);
        QVERIFY(office.importOne(Kind::Members, Side::Counterpart, calmanac, true));
    }
    QCOMPARE(office.counts().motivity.linked, linked); // gone or changed, what is linked stays linked
}

QTEST_GUILESS_MAIN(TestWeeklyFiles)
#include "tst_weeklyfiles.moc"
