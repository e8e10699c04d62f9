// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/decisions.h"
#include "core/linking/sameprofile.h"
#include "core/store/decisionrows.h"
#include "core/store/invitationrows.h"
#include "core/store/rolerows.h"
#include "tests/support/office.h"
#include "tests/support/randomdecisions.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Somebody who was made with + is brought by a newer Motivity file under an id of its own.
class TestSameProfile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void membersBecomeOne();
    void learnersBecomeOne();
    void nothingIsMergedSilently();
    void undoAndRedo();
    void twiceIsOneStep();
    void importAgainChangesNothing();
    void newerFactsReachTheJoinedProfile();
    void linksNameTheImportedId();
    void decisionsGoOver();
    void anotherPersonIsRemembered();
    void whoOnlyResemblesIsNotAsked();
    void linkedInsteadCanBeJoined();
    void refusals();
    void listOfWhomToEnter();

private:
    static std::vector<ImportedPerson> members();
    static std::vector<ImportedPerson> learners();
    /// The files of today, and the newer ones with more people at their end.
    void bring(Kind kind, std::vector<ImportedPerson> more);
    ProfileId make(const char *counterpart, Kind kind = Kind::Members);
    ProfileId bringPriya();
    std::optional<SameProfile> question(ProfileId profile)
    {
        return m_office->detail(profile.person()).sameProfile;
    }

    std::unique_ptr<Office> m_office;
};

std::vector<ImportedPerson> TestSameProfile::members()
{
    return {person("M1", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}}),
            person("M2", "Rita", "Moss", {{Field::Email, "rita.moss@example.org"}})};
}

std::vector<ImportedPerson> TestSameProfile::learners()
{
    return {person("L1", "Liam", "Nguyen", {{Field::DateOfBirth, "2015-02-03"}})};
}

void TestSameProfile::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members, members(),
        {person("C1", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}}),
         person("C5", "Priya", "Natarajan",
                {{Field::Email, "priya.natarajan@example.org"}, {Field::Phone, "312.555.0115"}}),
         person("C6", "Tom", "Becker", {{Field::Email, "tom.becker@example.org"}})}));
    QVERIFY(m_office->import(Kind::Learners, learners(),
                             {person("K1", "Liam", "Nguyen", {{Field::DateOfBirth, "2015-02-03"}}),
                              person("K2", "Noah", "Fischer", {{Field::DateOfBirth, "2016-04-09"}})}));
}

void TestSameProfile::bring(Kind kind, std::vector<ImportedPerson> more)
{
    auto people = kind == Kind::Members ? members() : learners();
    people.insert(people.end(), more.begin(), more.end());
    const auto report = m_office->importOne(kind, Side::Motivity, people);
    QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
}

ProfileId TestSameProfile::make(const char *counterpart, Kind kind)
{
    const CounterpartId other = m_office->counterpart(counterpart, kind);
    const RoleId role = roleRows::roles(m_office->database(), m_office->organization()).at(3).id;
    const auto report = kind == Kind::Members ? m_office->decide(commands::CreateMember{other, {}, {role}})
                                              : m_office->decide(commands::CreateLearner{other});
    return ProfileId(report ? report->made.value() : 0);
}

ProfileId TestSameProfile::bringPriya()
{
    bring(Kind::Members, {person("M9", "PRIYA", "Natarajan", {{Field::Phone, "(312) 555-0115"}})});
    return m_office->profile("M9");
}

void TestSameProfile::membersBecomeOne()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    const auto asked = question(imported);
    QVERIFY(asked);
    QCOMPARE(asked->made.id, made.person());
    QCOMPARE(asked->counterpart, m_office->counterpart("C5"));
    QCOMPARE(asked->madeAt.date(), m_office->clock().now().date());
    QCOMPARE(question(made)->imported.id, imported.person());

    const auto joined = m_office->decide(commands::SameProfile{made, imported});
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence));
    QCOMPARE(joined->sentence,
             u"PRIYA Natarajan of the Motivity file is the same profile as the one made here with +"_s);
    QVERIFY(joined->affected.contains(made.person()));
    QVERIFY(joined->affected.contains(imported.person()));
    QVERIFY(joined->affected.contains(m_office->counterpart("C5").person()));
    QVERIFY(!personRows::person(m_office->database(), m_office->organization(), made.person()));
    const auto detail = m_office->detail(imported.person());
    QVERIFY(detail.link);
    QCOMPARE(detail.link->partner.id, m_office->counterpart("C5").person());
    QCOMPARE(detail.link->how, LinkHow::ByHand);
    QCOMPARE(detail.link->decidedBy, u"dana"_s);
    QVERIFY(detail.link->profileFacts == detail.person.facts);
    QCOMPARE(detail.roles.size(), 1U);
    QVERIFY(detail.invitation);
    QCOMPARE(detail.invitation->address, u"priya.natarajan@example.org"_s);
    QVERIFY(!detail.sameProfile);
    QCOMPARE(detail.person.facts[Field::Email], QString()); // facts stay where they are
}

void TestSameProfile::learnersBecomeOne()
{
    const ProfileId made = make("K2", Kind::Learners);
    const QString alias = m_office->detail(made.person()).person.alias;
    bring(Kind::Learners, {person("L9", "Noah", "Fischer", {{Field::DateOfBirth, "2016-04-09"}})});
    const ProfileId imported = m_office->profile("L9", Kind::Learners);
    QVERIFY(m_office->detail(imported.person()).person.alias != alias);
    QVERIFY(question(imported));
    const auto joined = m_office->decide(commands::SameProfile{made, imported});
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().sentence));
    QVERIFY(m_office->areLinked("L9", "K2", Kind::Learners));
    QCOMPARE(m_office->detail(imported.person()).person.alias, alias);
    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(m_office->detail(made.person()).person.alias, alias);
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(m_office->detail(imported.person()).person.alias, alias);
}

void TestSameProfile::nothingIsMergedSilently()
{
    const ProfileId made = make("C5");
    bringPriya();
    QVERIFY(!m_office->areLinked("M9", "C5"));
    QVERIFY(m_office->detail(made.person()).link);
}

void TestSameProfile::undoAndRedo()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    const QStringList before = decisionsOf(*m_office);
    QVERIFY(m_office->decide(commands::SameProfile{made, imported}));
    const QStringList joined = decisionsOf(*m_office);
    QVERIFY(joined != before);
    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(decisionsOf(*m_office), before);
    QCOMPARE(question(imported)->made.id, made.person());
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(decisionsOf(*m_office), joined);
}

void TestSameProfile::twiceIsOneStep()
{
    const ProfileId made = make("C5");
    const commands::SameProfile same{made, bringPriya()};
    QVERIFY(!m_office->decide(same)->step.isNull());
    const auto again = m_office->decide(same);
    QVERIFY(again);
    QVERIFY(again->step.isNull());
}

void TestSameProfile::importAgainChangesNothing()
{
    const ProfileId made = make("C5");
    QVERIFY(m_office->decide(commands::SameProfile{made, bringPriya()}));
    const QString before = m_office->dump();
    bringPriya();
    QCOMPARE(m_office->dump(), before);
}

void TestSameProfile::newerFactsReachTheJoinedProfile()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    QVERIFY(m_office->decide(commands::SameProfile{made, imported}));
    bring(Kind::Members, {person("M9", "Priya", "Natarajan-Rao", {{Field::Phone, "(312) 555-0115"}})});
    const auto detail = m_office->detail(imported.person());
    QCOMPARE(detail.person.facts[Field::LastName], u"Natarajan-Rao"_s);
    QCOMPARE(detail.link->drift, QStringList{u"motivity.last_name"_s});
    QVERIFY(m_office->areLinked("M9", "C5"));
    bring(Kind::Members, {}); // whoever was joined is in the file's hands now
    QVERIFY(m_office->detail(imported.person()).person.isGone());
}

void TestSameProfile::linksNameTheImportedId()
{
    const ProfileId made = make("C5");
    QVERIFY(m_office->decide(commands::SameProfile{made, bringPriya()}));
    const auto decisions = decisionsInForce(m_office->database(), m_office->organization(),
                                            Office::integration(), Kind::Members);
    const auto found = std::find_if(decisions.begin(), decisions.end(),
                                    [](const Decision &one) { return one.counterpartId == "C5"_L1; });
    QVERIFY(found != decisions.end());
    QCOMPARE(found->motivityId, u"M9"_s);
    QCOMPARE(found->rule, u"same profile"_s);
    QVERIFY(!found->automatic);
}

void TestSameProfile::decisionsGoOver()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    const CounterpartId tom = m_office->counterpart("C6");
    QVERIFY(m_office->decide(commands::Reject{made, tom}));
    QVERIFY(m_office->decide(commands::Exempt{{imported.person()}}));
    QVERIFY(!question(imported)); // somebody said that there is nothing to do
    QVERIFY(m_office->decide(commands::SameProfile{made, imported}));
    QVERIFY(decisionRows::rejection(m_office->database(), m_office->organization(), Office::integration(),
                                    imported, tom, u"rejected"_s));
    QVERIFY(!m_office->detail(imported.person()).exemptReason);
}

void TestSameProfile::anotherPersonIsRemembered()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    QVERIFY(m_office->decide(commands::Reject{imported, question(imported)->counterpart}));
    QVERIFY(!question(imported));
    QVERIFY(!question(made));
    bringPriya();
    QVERIFY(!question(imported));
    QVERIFY(m_office->decide(commands::Undo{}));
    QVERIFY(question(imported));
}

void TestSameProfile::whoOnlyResemblesIsNotAsked()
{
    const ProfileId made = make("C5");
    const ProfileId noah = make("K2", Kind::Learners);
    bring(Kind::Members,
          {person("M7", "Priya", "Natarajan"),
           person("M8", "Asha", "Natarajan", {{Field::Email, "priya.natarajan@example.org"}})});
    bring(Kind::Learners, {person("L7", "Noah", "Fischer", {{Field::DateOfBirth, "2012-11-30"}}),
                           person("L8", "Emma", "Fischer", {{Field::DateOfBirth, "2016-04-09"}})});
    QVERIFY(!question(made));
    QVERIFY(!question(noah));
    bring(Kind::Members,
          {person("M7", "Priya", "Natarajan"),
           person("M8", "Asha", "Natarajan", {{Field::Email, "priya.natarajan@example.org"}}),
           person("M9", "Prya", "Natarajan", {{Field::Email, "Priya.Natarajan@example.org"}})});
    QCOMPARE(question(made)->imported.id, m_office->profile("M9").person());
}

void TestSameProfile::linkedInsteadCanBeJoined()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    QVERIFY(m_office->decide(commands::LinkInstead{imported, m_office->counterpart("C5")}));
    QVERIFY(question(imported));
    QVERIFY(m_office->decide(commands::SameProfile{made, imported}));
    QVERIFY(m_office->areLinked("M9", "C5"));
    QVERIFY(m_office->detail(imported.person()).invitation);
}

void TestSameProfile::refusals()
{
    const ProfileId made = make("C5");
    const ProfileId imported = bringPriya();
    const auto refused = [&](ProfileId one, ProfileId other, const QString &part) {
        const QString before = m_office->dump();
        const auto outcome = m_office->decide(commands::SameProfile{one, other});
        return !outcome && outcome.error().sentence.contains(part) && m_office->dump() == before;
    };
    QVERIFY(refused(m_office->profile("M2"), imported, u"wasn't made here with +"_s));
    QVERIFY(refused(made, made, u"wasn't brought by a Motivity file"_s));
    QVERIFY(refused(made, m_office->profile("M1"), u"is linked with Ana Ruiz already"_s));
    QVERIFY(refused(made, m_office->profile("L1", Kind::Learners), u"Only two members, or two learners"_s));
}

void TestSameProfile::listOfWhomToEnter()
{
    const auto list = [this] {
        return peopleToEnter(m_office->database(), m_office->organization(), Office::integration(),
                             Kind::Members, {});
    };
    const ProfileId made = make("C5");
    make("C6");
    QCOMPARE(list().size(), 2U);
    const ProfileId imported = bringPriya();
    QVERIFY(list().front().perhapsThere);
    QVERIFY(!list().back().perhapsThere);
    QVERIFY(m_office->decide(commands::SameProfile{made, imported}));
    QCOMPARE(list().size(), 1U);
}

QTEST_GUILESS_MAIN(TestSameProfile)
#include "tst_sameprofile.moc"
