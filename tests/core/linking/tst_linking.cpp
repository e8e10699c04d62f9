// SPDX-License-Identifier: Apache-2.0
#include "core/store/invitationrows.h"
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Every decision, its refusals, and its undoing, on a real database file.
class TestLinking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void importLinksWhatIsCertain();
    void importAgainChangesNothing();
    void booksBalance();
    void linkAndUndoAndRedo();
    void linkTwiceIsOneStep();
    void linkedElsewhereIsRefused();
    void linkInsteadEndsTheOther();
    void swapCrossedPairs();
    void rejectIsNeverSuggestedAgain();
    void unlinkReasons();
    void noNeedAndBack();
    void cscMark();
    void createMember();
    void createMemberAsksForAnAddress();
    void createMemberRefusesATakenAddress();
    void createMemberAsksAboutALikelyMatch();
    void createTwiceMakesOne();
    void createLearnerWithAlias();
    void undoCreateTakesAllWithIt();
    void undoNamesWhatStandsInTheWay();
    void redoEndsWithANewDecision();
    void rolesGivenAndTaken();
    void lastOwnerStays();
    void editLearnerKeepsAgainstFiles();
    void newerFiles();
    void brakeStops();
    void driftAndConfirm();
    void undoImport();
    void screenShareHidesLearners();

private:
    std::unique_ptr<Office> m_office;
};

void TestLinking::init()
{
    m_office = std::make_unique<Office>();
    auto report = m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz",
                {{Field::Phone, "(312) 555-0101"}, {Field::Email, "ana.ruiz@example.org"}}),
         person("M2", "Katherine", "O'Neil",
                {{Field::Phone, "(312) 555-0142"}, {Field::Email, "katherine.oneil@example.org"}}),
         person("M3", "Morgan", "Lee", {{Field::Email, "morgan.lee@example.org"}}),
         person("M4", "Rita", "Moss", {{Field::Email, "rita.moss@example.org"}})},
        {person("C1", "Ana", "Ruiz",
                {{Field::Phone, "312.555.0101"}, {Field::Email, "ana.ruiz@example.org"}}),
         person("C2", "Kate", "O'Neil",
                {{Field::Phone, "312.555.0142"}, {Field::Email, "kateoneil@example.org"}}),
         person("C5", "Priya", "Natarajan", {{Field::Email, "priya.natarajan@example.org"}}),
         person("C6", "Tom", "Becker"),
         person("C7", "Dana", "Whitfield", {{Field::Email, "rita.moss@example.org"}})});
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
}

void TestLinking::importLinksWhatIsCertain()
{
    QVERIFY(m_office->areLinked("M1", "C1"));
    const auto detail = m_office->detail(m_office->profile("M1").person());
    QCOMPARE(detail.link->how, LinkHow::Automatic);
    QCOMPARE(detail.link->rule, matching::Rule::ThreeFacts);
    QCOMPARE(detail.link->decidedBy, u"rosterlink"_s);
}

void TestLinking::importAgainChangesNothing()
{
    const QString before = m_office->dump();
    auto again = m_office->importOne(
        Kind::Members, Side::Motivity,
        {person("M1", "Ana", "Ruiz",
                {{Field::Phone, "(312) 555-0101"}, {Field::Email, "ana.ruiz@example.org"}}),
         person("M2", "Katherine", "O'Neil",
                {{Field::Phone, "(312) 555-0142"}, {Field::Email, "katherine.oneil@example.org"}}),
         person("M3", "Morgan", "Lee", {{Field::Email, "morgan.lee@example.org"}}),
         person("M4", "Rita", "Moss", {{Field::Email, "rita.moss@example.org"}})});
    QVERIFY(again);
    QVERIFY(again->step.isNull());
    QCOMPARE(m_office->dump(), before);
}

void TestLinking::booksBalance()
{
    const Counts counts = m_office->counts();
    QCOMPARE(counts.motivity.linked, 1);
    QCOMPARE(counts.motivity.suggested, 1);
    QCOMPARE(counts.motivity.open, 2);
    QCOMPARE(counts.motivity.all(), 4);
    QCOMPARE(counts.counterpart.linked, 1);
    QCOMPARE(counts.counterpart.suggested, 1);
    QCOMPARE(counts.counterpart.open, 3);
    QCOMPARE(counts.decisionsLeft(), 6);
    QCOMPARE(counts.rows(), 8);
}

void TestLinking::linkAndUndoAndRedo()
{
    const Counts before = m_office->counts();
    auto report = m_office->decide(commands::Link{m_office->profile("M2"), m_office->counterpart("C2")});
    QVERIFY(report);
    QCOMPARE(report->sentence, u"Linked Katherine O'Neil with Kate O'Neil"_s);
    QVERIFY(report->affected.contains(m_office->profile("M2").person()));
    QVERIFY(m_office->areLinked("M2", "C2"));
    QCOMPARE(m_office->counts().motivity.linked, 2);

    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(!m_office->areLinked("M2", "C2"));
    QCOMPARE(m_office->counts(), before);

    QVERIFY(m_office->decide(commands::Redo{}));
    QVERIFY(m_office->areLinked("M2", "C2"));
    QVERIFY(!m_office->decide(commands::Redo{}));

    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(m_office->counts(), before);
}

void TestLinking::linkTwiceIsOneStep()
{
    const commands::Link link{m_office->profile("M2"), m_office->counterpart("C2")};
    QVERIFY(m_office->decide(link));
    const QString after = m_office->dump();
    auto again = m_office->decide(link);
    QVERIFY(again);
    QVERIFY(again->step.isNull());
    QCOMPARE(m_office->dump(), after);
}

void TestLinking::linkedElsewhereIsRefused()
{
    const QString before = m_office->dump();
    auto refused = m_office->decide(commands::Link{m_office->profile("M4"), m_office->counterpart("C1")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().sentence.contains("Ana Ruiz"_L1));
    QCOMPARE(m_office->dump(), before);
}

void TestLinking::linkInsteadEndsTheOther()
{
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M4"), m_office->counterpart("C7")}));
    QVERIFY(m_office->decide(commands::LinkInstead{m_office->profile("M3"), m_office->counterpart("C7")}));
    QVERIFY(m_office->areLinked("M3", "C7"));
    QVERIFY(!m_office->areLinked("M4", "C7"));
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(m_office->areLinked("M4", "C7"));
}

void TestLinking::swapCrossedPairs()
{
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M3"), m_office->counterpart("C6")}));
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M4"), m_office->counterpart("C7")}));
    QVERIFY(m_office->decide(commands::Swap{m_office->profile("M3"), m_office->profile("M4")}));
    QVERIFY(m_office->areLinked("M3", "C7"));
    QVERIFY(m_office->areLinked("M4", "C6"));
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(m_office->areLinked("M3", "C6"));
}

void TestLinking::rejectIsNeverSuggestedAgain()
{
    QVERIFY(m_office->decide(commands::Reject{m_office->profile("M2"), m_office->counterpart("C2")}));
    QVERIFY(m_office->detail(m_office->profile("M2").person()).suggestions.empty());
    QCOMPARE(m_office->counts().motivity.suggested, 0);
    // A newer file changes nothing about it.
    QVERIFY(
        m_office->importOne(Kind::Members, Side::Counterpart,
                            {person("C1", "Ana", "Ruiz",
                                    {{Field::Phone, "312.555.0101"}, {Field::Email, "ana.ruiz@example.org"}}),
                             person("C2", "Katherine", "O'Neil", {{Field::Phone, "312.555.0142"}}),
                             person("C5", "Priya", "Natarajan"), person("C6", "Tom", "Becker"),
                             person("C7", "Dana", "Whitfield")}));
    QVERIFY(m_office->detail(m_office->profile("M2").person()).suggestions.empty());
    QVERIFY(!m_office->detail(m_office->profile("M2").person()).link);
    QVERIFY(
        m_office->decide(commands::TakeBackRejection{m_office->profile("M2"), m_office->counterpart("C2")}));
    QCOMPARE(m_office->detail(m_office->profile("M2").person()).suggestions.size(), size_t(1));
}

void TestLinking::unlinkReasons()
{
    using commands::UnlinkReason;
    QVERIFY(m_office->decide(commands::Unlink{m_office->profile("M1"), UnlinkReason::WrongPerson}));
    QVERIFY(m_office->detail(m_office->profile("M1").person()).suggestions.empty());
    QVERIFY(m_office->decide(commands::Undo{}));

    QVERIFY(m_office->decide(commands::Unlink{m_office->profile("M1"), UnlinkReason::NotSure}));
    auto detail = m_office->detail(m_office->profile("M1").person());
    QCOMPARE(detail.suggestions.size(), size_t(1));
    QCOMPARE(detail.suggestions.front().unlinkedBy, u"dana"_s);
    QCOMPARE(detail.whyNot.hold, matching::Hold::Unlinked);
    QVERIFY(m_office->decide(commands::Undo{}));

    QVERIFY(m_office->decide(commands::Unlink{m_office->profile("M1"), UnlinkReason::HasLeft}));
    QCOMPARE(m_office->detail(m_office->profile("M1").person()).exemptReason, ExemptionReason::HasLeft);
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(m_office->areLinked("M1", "C1"));
}

void TestLinking::noNeedAndBack()
{
    const PersonId morgan = m_office->profile("M3").person();
    QVERIFY(m_office->decide(commands::Exempt{{morgan}}));
    QCOMPARE(m_office->counts().motivity.noNeed, 1);
    QCOMPARE(m_office->counts().decisionsLeft(), 5);
    QVERIFY(m_office->decide(commands::LinkAfterAll{morgan}));
    QCOMPARE(m_office->counts().motivity.noNeed, 0);
}

void TestLinking::cscMark()
{
    QVERIFY(m_office->decide(commands::MarkCsc{m_office->profile("M3")}));
    const auto detail = m_office->detail(m_office->profile("M3").person());
    QVERIFY(detail.person.csc);
    QCOMPARE(detail.row.state, PersonState::NoNeed);
}

void TestLinking::createMember()
{
    const auto rbt = roleRows::roles(m_office->database(), m_office->organization()).at(3);
    commands::CreateMember create{m_office->counterpart("C5"), {}, {rbt.id}, false};
    auto report = m_office->decide(create);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    const auto made = m_office->detail(report->made);
    QCOMPARE(made.person.facts.displayName(), u"Priya Natarajan"_s);
    QVERIFY(made.person.externalId.startsWith("rosterlink-"_L1));
    QCOMPARE(made.link->how, LinkHow::Created);
    QCOMPARE(made.roles.size(), size_t(1));
    QCOMPARE(made.invitation->address, u"priya.natarajan@example.org"_s);
    QCOMPARE(made.invitation->state, InvitationState::Waiting);
}

void TestLinking::createMemberAsksForAnAddress()
{
    const QString before = m_office->dump();
    auto asked = m_office->decide(commands::CreateMember{m_office->counterpart("C6"), {}, {}, false});
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsAnswer);
    QCOMPARE(m_office->dump(), before);
    QVERIFY(
        !m_office->decide(commands::CreateMember{m_office->counterpart("C6"), u"no address"_s, {}, false}));
    QCOMPARE(m_office->dump(), before);
    QVERIFY(m_office->decide(
        commands::CreateMember{m_office->counterpart("C6"), u"tom.becker@example.org"_s, {}, false}));
}

void TestLinking::createMemberRefusesATakenAddress()
{
    const QString before = m_office->dump();
    auto refused = m_office->decide(commands::CreateMember{m_office->counterpart("C7"), {}, {}, false});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().sentence.contains("Rita Moss"_L1));
    QCOMPARE(m_office->dump(), before);
    QCOMPARE(m_office->detail(m_office->counterpart("C7").person()).emailOwnerName, u"Rita Moss"_s);
}

void TestLinking::createMemberAsksAboutALikelyMatch()
{
    commands::CreateMember create{m_office->counterpart("C2"), {}, {}, false};
    auto asked = m_office->decide(create);
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NeedsAnswer);
    QVERIFY(asked.error().sentence.contains("Katherine O'Neil"_L1));
    create.anyway = true;
    QVERIFY(m_office->decide(create));
    QVERIFY(m_office->detail(m_office->profile("M2").person()).suggestions.empty());
}

void TestLinking::createTwiceMakesOne()
{
    const commands::CreateMember create{m_office->counterpart("C5"), {}, {}, false};
    QVERIFY(m_office->decide(create));
    const QString after = m_office->dump();
    auto again = m_office->decide(create);
    QVERIFY(again);
    QVERIFY(again->step.isNull());
    QCOMPARE(m_office->dump(), after);
}

void TestLinking::createLearnerWithAlias()
{
    QVERIFY(m_office->import(Kind::Learners,
                             {person("L1", "Mia", "Okafor", {{Field::DateOfBirth, "2017-01-05"}})},
                             {person("K1", "Noah", "Fischer", {{Field::DateOfBirth, "2016-05-06"}})}));
    auto report =
        m_office->decide(commands::CreateLearner{m_office->counterpart("K1", Kind::Learners), false});
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
    QCOMPARE(report->sentence, u"Created Noah Fischer, alias NoFi"_s);
    QCOMPARE(m_office->detail(report->made).person.alias, u"NoFi"_s);
}

void TestLinking::undoCreateTakesAllWithIt()
{
    const Counts before = m_office->counts();
    auto report = m_office->decide(commands::CreateMember{m_office->counterpart("C5"), {}, {}, false});
    QVERIFY(report);
    auto preview = m_office->linking().undoPreview(report->step);
    QVERIFY(preview);
    QCOMPARE(preview->size(), 2);
    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(m_office->counts(), before);
    QVERIFY(invitationRows::invitations(m_office->database(), m_office->organization()).empty());
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(invitationRows::invitations(m_office->database(), m_office->organization()).size(), size_t(1));
}

void TestLinking::undoNamesWhatStandsInTheWay()
{
    auto linked = m_office->decide(commands::Link{m_office->profile("M4"), m_office->counterpart("C7")});
    QVERIFY(linked);
    auto unlinked =
        m_office->decide(commands::Unlink{m_office->profile("M4"), commands::UnlinkReason::NotSure});
    QVERIFY(unlinked);
    auto refused = m_office->decide(commands::Undo{linked->step});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().sentence.contains("Rita Moss"_L1), qPrintable(refused.error().sentence));
    QCOMPARE(m_office->linking().undoObstacle(linked->step), unlinked->step);
}

void TestLinking::redoEndsWithANewDecision()
{
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M2"), m_office->counterpart("C2")}));
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M3").person()}}));
    QVERIFY(!m_office->decide(commands::Redo{}));
}

void TestLinking::rolesGivenAndTaken()
{
    const auto roles = roleRows::roles(m_office->database(), m_office->organization());
    const ProfileId ana = m_office->profile("M1");
    QVERIFY(m_office->detail(ana.person()).row.noRole);
    QVERIFY(m_office->decide(commands::GiveRole{{ana}, roles.at(2).id}));
    QVERIFY(!m_office->detail(ana.person()).row.noRole);
    QVERIFY(m_office->decide(commands::TakeRole{ana, roles.at(2).id}));
    QVERIFY(m_office->detail(ana.person()).row.noRole);
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(!m_office->detail(ana.person()).row.noRole);
}

void TestLinking::lastOwnerStays()
{
    const auto owner = roleRows::roles(m_office->database(), m_office->organization()).front();
    QVERIFY(owner.owner);
    QVERIFY(m_office->decide(commands::GiveRole{{m_office->profile("M3")}, owner.id}));
    auto refused = m_office->decide(commands::TakeRole{m_office->profile("M3"), owner.id});
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains("Morgan Lee"_L1));
}

void TestLinking::editLearnerKeepsAgainstFiles()
{
    QVERIFY(m_office->importOne(Kind::Learners, Side::Motivity,
                                {person("L1", "Mia", "Okafor"), person("L2", "Maya", "Okafor")}));
    const ProfileId mia = m_office->profile("L1", Kind::Learners);
    const auto before = m_office->detail(mia.person()).person;
    commands::EditLearner edit{mia, before.version, u"Sunny"_s, u"Mia Rose"_s, {}, {}};
    QVERIFY(m_office->decide(edit));
    auto stale = m_office->decide(edit);
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    const ProfileId maya = m_office->profile("L2", Kind::Learners);
    auto taken = m_office->decide(
        commands::EditLearner{maya, m_office->detail(maya.person()).person.version, u"sunny"_s, {}, {}, {}});
    QVERIFY(!taken);
    QVERIFY(m_office->importOne(Kind::Learners, Side::Motivity,
                                {person("L1", "Mia", "Okafor-Bell"), person("L2", "Maya", "Okafor")}));
    const auto after = m_office->detail(mia.person()).person;
    QCOMPARE(after.facts[Field::FirstName], u"Mia Rose"_s);
    QCOMPARE(after.facts[Field::LastName], u"Okafor-Bell"_s);
    QCOMPARE(after.alias, u"Sunny"_s);
}

void TestLinking::newerFiles()
{
    QVERIFY(m_office->decide(commands::Reject{m_office->profile("M2"), m_office->counterpart("C2")}));
    auto report = m_office->importOne(
        Kind::Members, Side::Counterpart,
        {person("C1", "Ana", "Soto",
                {{Field::Phone, "312.555.0101"}, {Field::Email, "ana.ruiz@example.org"}}),
         person("C2", "Kate", "O'Neil", {{Field::Phone, "312.555.0142"}}), person("C6", "Tom", "Becker"),
         person("C7", "Dana", "Whitfield"), person("C8", "Lena", "Ortiz")});
    QVERIFY(report);
    const auto &figures = report->change.figures.front();
    QCOMPARE(figures.added, 1);
    QCOMPARE(figures.gone, 1);
    QCOMPARE(figures.linkedChanged, 1);
    QVERIFY(m_office->areLinked("M1", "C1"));
    QVERIFY(m_office->detail(m_office->profile("M1").person()).row.changed);
    QVERIFY(m_office->detail(m_office->counterpart("C5").person()).row.gone);
    QVERIFY(m_office->detail(m_office->counterpart("C8").person()).row.isNew);
    QVERIFY(m_office->detail(m_office->profile("M2").person()).suggestions.empty());
}

void TestLinking::brakeStops()
{
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    for (int i = 0; i < 20; ++i) {
        const QByteArray id = QByteArray::number(i);
        const QByteArray last = "Quill" + QByteArray(1, static_cast<char>('a' + i));
        const QByteArray day = "2015-01-" + QByteArray::number(i + 10);
        motivity.push_back(
            person(("L" + id).constData(), "Zoe", last.constData(), {{Field::DateOfBirth, day.constData()}}));
        calmanac.push_back(
            person(("K" + id).constData(), "Zoe", last.constData(), {{Field::DateOfBirth, day.constData()}}));
    }
    QVERIFY(m_office->import(Kind::Learners, motivity, calmanac));
    QCOMPARE(m_office->counts(Kind::Learners).motivity.linked, 20);
    calmanac.resize(14);
    const QString before = m_office->dump();
    auto stopped = m_office->importOne(Kind::Learners, Side::Counterpart, calmanac);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Stopped);
    QCOMPARE(stopped.error().sentence,
             u"This file no longer has 6 of your 20 linked learners. Nothing has been changed."_s);
    QCOMPARE(m_office->dump(), before);
    QVERIFY(m_office->importOne(Kind::Learners, Side::Counterpart, calmanac, true));
    QCOMPARE(m_office->counts(Kind::Learners).motivity.linked, 20);
}

void TestLinking::driftAndConfirm()
{
    QVERIFY(m_office->importOne(
        Kind::Members, Side::Motivity,
        {person("M1", "Ana", "Soto",
                {{Field::Phone, "(312) 555-0101"}, {Field::Email, "ana.ruiz@example.org"}}),
         person("M2", "Katherine", "O'Neil", {{Field::Phone, "(312) 555-0142"}}),
         person("M3", "Morgan", "Lee"), person("M4", "Rita", "Moss")}));
    const ProfileId ana = m_office->profile("M1");
    QCOMPARE(m_office->detail(ana.person()).link->drift, QStringList{u"motivity.last_name"_s});
    QVERIFY(m_office->decide(commands::Confirm{ana}));
    QVERIFY(m_office->detail(ana.person()).link->drift.isEmpty());
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(!m_office->detail(ana.person()).link->drift.isEmpty());
}

void TestLinking::undoImport()
{
    auto report = m_office->importOne(Kind::Members, Side::Motivity,
                                      {person("M1", "Ana", "Ruiz"), person("M9", "Lena", "Ortiz")});
    QVERIFY(report);
    auto exempted = m_office->decide(commands::Exempt{{m_office->profile("M9").person()}});
    QVERIFY(exempted);
    auto preview = m_office->linking().undoPreview(report->step);
    QVERIFY(preview);
    QCOMPARE(preview->size(), 1);
    auto undone = m_office->decide(commands::Undo{report->step, true});
    QVERIFY(undone);
    QVERIFY(m_office->profile("M9").isNull());
    QCOMPARE(m_office->counts().motivity.all(), 4);
    const auto undoneBy = [this](StepId step) {
        return historyRows::step(m_office->database(), m_office->organization(), step)->undoneBy;
    };
    QCOMPARE(undoneBy(report->step), undone->step);
    QCOMPARE(undoneBy(exempted->step), undone->step);
    QVERIFY(m_office->linking().nextUndo() < report->step);
    QVERIFY(m_office->decide(commands::Redo{}));
    QVERIFY(!m_office->profile("M9").isNull());
    QVERIFY(undoneBy(report->step).isNull());
    QVERIFY(undoneBy(exempted->step).isNull());
}

void TestLinking::screenShareHidesLearners()
{
    QVERIFY(m_office->import(Kind::Learners,
                             {person("L1", "Mia", "Okafor", {{Field::Phone, "312-555-0130"}})},
                             {person("K1", "Noah", "Fischer", {{Field::Email, "noah@example.org"}})}));
    Viewer viewer;
    viewer.learnersProtectedInfo = false;
    viewer.membersContacts = false;
    for (const auto &row : loadRoster(m_office->database(), m_office->organization(), Office::integration(),
                                      Kind::Learners, viewer)) {
        QVERIFY(row.name == "MiOk"_L1 || row.name == "Client 1"_L1);
        QVERIFY(!row.search.contains("okafor"_L1) && !row.search.contains("fischer"_L1));
        const auto detail = loadPersonDetail(m_office->database(), m_office->organization(),
                                             Office::integration(), row.id, viewer);
        QVERIFY(detail);
        QVERIFY(detail->person.facts[Field::LastName].isEmpty());
        QVERIFY(detail->person.facts[Field::Email].isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestLinking)
#include "tst_linking.moc"
