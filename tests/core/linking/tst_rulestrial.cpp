// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rulestrial.h"
#include "core/matching/matcher.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

using namespace test;
using Decision = RulesTrial::Contradicted::Decision;

/// "Try the rules": what other rules, or a newer matching, would link, and which decisions they contradict.
class TestRulesTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void withFewerRulesThePairInPartIsLeftToPeople();
    void withNothingEverybodyIsLeftToPeople();
    void takingEffectLinksWhatWasForetold();
    void everyDecisionThatTheRulesContradict();
    void theTrialWritesNothing();
    void hiddenNamesStayHidden();
    void theSameRulesAreNoChange();
    void aNewerMatchingIsToldOf();
    void itNeedsToBeCancellable();

private:
    void setRules(LinkingRules rules);
    [[nodiscard]] RulesTrial trial(LinkingRules rules, const Viewer &viewer = {});

    std::unique_ptr<Office> m_office;
};

/// Ana agrees in three facts; Kate is Katherine with everything else the same; Priya is in Calmanac alone.
void TestRulesTrial::init()
{
    m_office = std::make_unique<Office>();
    const auto kate = [](const char *id, const char *first) {
        return person(id, first, "Vandersloot",
                      {{Field::Email, "kate@example.org"},
                       {Field::Phone, "312-555-0107"},
                       {Field::Street, "7 Oak Street"},
                       {Field::Postcode, "60601"},
                       {Field::DateOfBirth, "1985-03-07"}});
    };
    const auto ana = [](const char *id) {
        return person(id, "Ana", "Ruiz",
                      {{Field::Email, "ana@example.org"}, {Field::DateOfBirth, "1990-02-03"}});
    };
    QVERIFY(m_office->import(Kind::Members,
                             {ana("M1"), kate("M2", "Katherine"), person("M3", "Rita", "Moss")},
                             {ana("C1"), kate("C2", "Kate"), person("C3", "Priya", "Natarajan")}));
    QVERIFY(m_office->areLinked("M1", "C1"));
    QVERIFY(m_office->areLinked("M2", "C2"));
}

RulesTrial TestRulesTrial::trial(LinkingRules rules, const Viewer &viewer)
{
    Progress progress;
    const auto tried = tryRules(m_office->database(), m_office->organization(), Office::integration(),
                                Kind::Members, rules, viewer, progress);
    return tried ? *tried : RulesTrial();
}

void TestRulesTrial::setRules(LinkingRules rules)
{
    const auto changed = m_office->decide(commands::SetLinkingRules{rules});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().sentence));
}

void TestRulesTrial::withFewerRulesThePairInPartIsLeftToPeople()
{
    const RulesTrial tried = trial(LinkingRules::ThreeFacts);
    QVERIFY(tried.wouldLink.empty());
    QCOMPARE(tried.linkedNoMore, 1);
    setRules(LinkingRules::ThreeFacts);
    QVERIFY(m_office->areLinked("M2", "C2")); // what is linked stays
    QVERIFY(m_office->decide(commands::Unlink{m_office->profile("M2"), commands::UnlinkReason::NotSure}));
    QVERIFY(!m_office->areLinked("M2", "C2"));
}

void TestRulesTrial::withNothingEverybodyIsLeftToPeople()
{
    QCOMPARE(trial(LinkingRules::Nothing).linkedNoMore, 2);
    setRules(LinkingRules::Nothing);
    const auto born = [](const char *id) {
        return person(id, "Omar", "Diaz",
                      {{Field::Email, "omar@example.org"}, {Field::DateOfBirth, "1991-02-03"}});
    };
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz"), born("M4")},
                             {person("C1", "Ana", "Ruiz"), born("C4")}, true));
    QVERIFY(!m_office->areLinked("M4", "C4"));
    const auto detail = m_office->detail(m_office->profile("M4").person());
    QCOMPARE(detail.suggestions.size(), size_t(1));
    QCOMPARE(detail.suggestions.front().hold, matching::Hold::AlwaysAsk);
    QCOMPARE(detail.suggestions.front().strength, matching::Strength::Certain);
}

void TestRulesTrial::takingEffectLinksWhatWasForetold()
{
    setRules(LinkingRules::Nothing);
    const auto born = [](const char *id) {
        return person(id, "Omar", "Diaz",
                      {{Field::Email, "omar@example.org"}, {Field::DateOfBirth, "1991-02-03"}});
    };
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz"), born("M4")},
                             {person("C1", "Ana", "Ruiz"), born("C4")}, true));
    const RulesTrial tried = trial(LinkingRules::ThreeFacts);
    QCOMPARE(tried.wouldLink.size(), size_t(1));
    QCOMPARE(tried.wouldLink.front().profile, m_office->profile("M4"));
    QCOMPARE(tried.wouldLink.front().profileName, u"Omar Diaz"_s);
    QCOMPARE(tried.wouldLink.front().rule, matching::Rule::ThreeFacts);
    const auto changed = m_office->decide(commands::SetLinkingRules{LinkingRules::ThreeFacts});
    QVERIFY(changed);
    QVERIFY(m_office->areLinked("M4", "C4"));
    QVERIFY(changed->everybody);
    QVERIFY(!changed->canUndo);
    QVERIFY2(changed->sentence.contains(u"1"_s), qPrintable(changed->sentence));
    QCOMPARE(linkingRules(m_office->database(), m_office->organization()), LinkingRules::ThreeFacts);
}

void TestRulesTrial::everyDecisionThatTheRulesContradict()
{
    QVERIFY(m_office->decide(commands::Unlink{m_office->profile("M1"), commands::UnlinkReason::WrongPerson}));
    QVERIFY(m_office->decide(
        commands::LinkInstead{m_office->profile("M2"), m_office->counterpart("C3")})); // the wrong one
    const RulesTrial tried = trial(LinkingRules::AlsoInPart);
    QVERIFY(tried.wouldLink.empty()); // decisions stand
    QCOMPARE(tried.contradicted.size(), size_t(2));
    for (const auto &found : tried.contradicted) {
        const bool ana = found.profile == m_office->profile("M1");
        QCOMPARE(found.decision, ana ? Decision::NotTheSame : Decision::LinkedOtherwise);
        QCOMPARE(found.otherName, ana ? QString() : u"Priya Natarajan"_s);
        QCOMPARE(found.decidedBy, u"dana"_s);
        QVERIFY(found.decidedAt.isValid());
    }
    QVERIFY(
        m_office->decide(commands::TakeBackRejection{m_office->profile("M1"), m_office->counterpart("C1")}));
    QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M1").person()}}));
    bool noNeed = false;
    for (const auto &found : trial(LinkingRules::AlsoInPart).contradicted) {
        noNeed = noNeed || found.decision == Decision::NoNeed;
    }
    QVERIFY(noNeed);
}

void TestRulesTrial::theTrialWritesNothing()
{
    const QString before = m_office->dump();
    (void)trial(LinkingRules::Nothing);
    QCOMPARE(m_office->dump(), before);
}

void TestRulesTrial::hiddenNamesStayHidden()
{
    const auto child = [](const char *id) {
        return person(id, "Ida", "Quill",
                      {{Field::DateOfBirth, "2017-03-04"}, {Field::Phone, "312-555-0108"}});
    };
    setRules(LinkingRules::Nothing);
    QVERIFY(m_office->import(Kind::Learners, {child("L1")}, {child("K1")}));
    Progress progress;
    const auto tried =
        tryRules(m_office->database(), m_office->organization(), Office::integration(), Kind::Learners,
                 LinkingRules::AlsoInPart, viewerWith(allPermissions(), true), progress);
    QVERIFY(tried);
    QCOMPARE(tried->wouldLink.size(), size_t(1));
    QVERIFY(!tried->wouldLink.front().profileName.contains(u"Quill"_s));
    QVERIFY(!tried->wouldLink.front().counterpartName.contains(u"Quill"_s));
}

void TestRulesTrial::theSameRulesAreNoChange()
{
    const auto again = m_office->decide(commands::SetLinkingRules{LinkingRules::AlsoInPart});
    QVERIFY(again);
    QVERIFY(again->step.isNull());
}

void TestRulesTrial::aNewerMatchingIsToldOf()
{
    auto &database = m_office->database();
    QVERIFY(!hasNewerMatching(database, m_office->organization()));
    setMatchedBy(database, m_office->organization(), Kind::Members, matching::engineVersion - 1);
    QVERIFY(hasNewerMatching(database, m_office->organization()));
    const auto taken = m_office->decide(commands::SetLinkingRules{LinkingRules::AlsoInPart});
    QVERIFY(taken);
    QVERIFY(!taken->step.isNull());
    QVERIFY(!hasNewerMatching(database, m_office->organization()));
}

void TestRulesTrial::itNeedsToBeCancellable()
{
    Progress progress;
    progress.cancel();
    const auto tried = tryRules(m_office->database(), m_office->organization(), Office::integration(),
                                Kind::Members, LinkingRules::Nothing, {}, progress);
    QVERIFY(!tried);
    QCOMPARE(tried.error().code, ErrorCode::Cancelled);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestRulesTrial)
#include "tst_rulestrial.moc"
