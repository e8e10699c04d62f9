// SPDX-License-Identifier: Apache-2.0
#include "core/history/historyview.h"
#include "core/linking/rosterview.h"
#include "core/linking/stepnames.h"
#include "core/linking/viewer.h"
#include "tests/support/actingrole.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// What the role that one acts as lets one see, wherever people are read.
class TestViewer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void asOneselfEverything();
    void withoutARoleNothing();
    void screenShareHidesFromEverybody();
    void withoutProtectedInfoLearnersAreAliases();
    void withoutViewMembersNoMemberIsRead();
    void withoutViewLearnersNoLearnerIsRead();

private:
    /// With the eyes of M1, whose only role allows this.
    [[nodiscard]] Viewer with(Permissions permissions, bool screenShare = false);
    [[nodiscard]] std::vector<RosterPerson> roster(Kind kind, const Viewer &viewer)
    {
        return loadRoster(m_office->database(), m_office->organization(), Office::integration(), kind,
                          viewer);
    }
    [[nodiscard]] std::optional<PersonDetail> detail(PersonId person, const Viewer &viewer)
    {
        return loadPersonDetail(m_office->database(), m_office->organization(), Office::integration(), person,
                                viewer);
    }
    /// All that history says, sentences and what was changed.
    [[nodiscard]] QString history(const Viewer &viewer);
    [[nodiscard]] PersonId member(const char *id) { return m_office->profile(id).person(); }
    [[nodiscard]] PersonId learner(const char *id) { return m_office->profile(id, Kind::Learners).person(); }

    std::unique_ptr<Office> m_office;
};

void TestViewer::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}}), person("M2", "Rita", "Moss")},
        {person("C2", "Reeta", "Moss")}));
    QVERIFY(m_office->import(Kind::Learners,
                             {person("L1", "Noah", "Fischer", {{Field::DateOfBirth, "2017-03-12"}})},
                             {person("K1", "Noa", "Fisher", {{Field::DateOfBirth, "2017-03-12"}})}));
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M2"), m_office->counterpart("C2")}));
    QVERIFY(m_office->decide(commands::Link{m_office->profile("L1", Kind::Learners),
                                            m_office->counterpart("K1", Kind::Learners)}));
}

Viewer TestViewer::with(Permissions permissions, bool screenShare)
{
    if (!letOnly(*m_office, member("M1"), permissions)) {
        qFatal("the role could not be given");
    }
    return viewerFor(m_office->database(), m_office->organization(), {u"dana"_s, member("M1")}, screenShare);
}

QString TestViewer::history(const Viewer &viewer)
{
    HistoryView view(m_office->database(), m_office->organization(), historyEyes(viewer));
    QStringList said;
    for (const HistoryLine &line : view.page({}, 100)) {
        said.append(line.sentence);
        for (const PersonChange &change : view.changes(line.step.id, 100).people) {
            said.append(change.name);
            said.append(change.lines);
        }
    }
    return said.join(u'\n');
}

void TestViewer::asOneselfEverything()
{
    const auto oneself = viewerFor(m_office->database(), m_office->organization(), {u"dana"_s, {}}, false);
    QVERIFY(oneself == Viewer());
    QVERIFY(oneself.seesAllNames());
    QCOMPARE(int(roster(Kind::Learners, oneself).size()), 2);
    QVERIFY(history(oneself).contains(u"Noah Fischer"_s));
}

void TestViewer::withoutARoleNothing()
{
    const auto nobody =
        viewerFor(m_office->database(), m_office->organization(), {u"dana"_s, member("M2")}, false);
    QCOMPARE(int(nobody.permissions), 0);
    QVERIFY(!nobody.seesKind(Kind::Members) && !nobody.seesKind(Kind::Learners));
    QVERIFY(!nobody.mayDecideAbout(Kind::Members) && !nobody.mayDecideAbout(Kind::Learners));
}

void TestViewer::screenShareHidesFromEverybody()
{
    const Viewer shared = with(allPermissions(), true);
    QVERIFY(!shared.seesName(Kind::Learners));
    QVERIFY(shared.seesName(Kind::Members));
    QVERIFY(!shared.sees(Kind::Members, Field::Email));
    QVERIFY(shared.mayDecideAbout(Kind::Learners));
}

void TestViewer::withoutProtectedInfoLearnersAreAliases()
{
    const Viewer viewer = with(Permission::ViewLearners | Permission::ViewMembers);
    const QString alias = detail(learner("L1"), {})->person.alias;
    QVERIFY(!alias.isEmpty());
    for (const RosterPerson &one : roster(Kind::Learners, viewer)) {
        QCOMPARE(one.name, one.side == Side::Motivity ? alias : u"Client 1"_s);
        QVERIFY(!one.search.contains(u"fis"_s));
    }
    const auto shown = detail(learner("L1"), viewer);
    QCOMPARE(shown->row.name, alias);
    QCOMPARE(shown->person.facts.displayName(), alias);
    QCOMPARE(shown->person.facts[Field::DateOfBirth], QString());
    QCOMPARE(shown->link->partner.facts.displayName(), u"Client 1"_s);
    const QString said = history(viewer);
    QVERIFY(said.contains(alias) && said.contains(u"Rita Moss"_s));
    QVERIFY2(!said.contains(u"Noa"_s) && !said.contains(u"Fis"_s), qPrintable(said));
}

void TestViewer::withoutViewMembersNoMemberIsRead()
{
    const Viewer viewer = with(Permission::ViewLearners | Permission::ViewProtectedInfo);
    QVERIFY(roster(Kind::Members, viewer).empty());
    QCOMPARE(int(roster(Kind::Learners, viewer).size()), 2);
    QVERIFY(!detail(member("M2"), viewer));
    QVERIFY(!loadFoundPerson(m_office->database(), m_office->organization(), Office::integration(),
                             member("M2"), m_office->counterpart("C2").person(), viewer));
    QVERIFY(peopleToEnter(m_office->database(), m_office->organization(), Office::integration(),
                          Kind::Members, viewer)
                .empty());
    const QString said = history(viewer);
    QVERIFY2(said.contains(u"Linked Member 2 with Staff 1"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Rita"_s) && !said.contains(u"Moss"_s) && !said.contains(u"ana.ruiz"_s),
             qPrintable(said));
    QVERIFY(said.contains(u"Noah Fischer"_s));
}

void TestViewer::withoutViewLearnersNoLearnerIsRead()
{
    // Protected information of learners who may not be seen isn't shown either.
    const Viewer viewer = with(Permission::ViewMembers | Permission::ViewProtectedInfo);
    QVERIFY(roster(Kind::Learners, viewer).empty());
    QVERIFY(!detail(learner("L1"), viewer));
    const QString said = history(viewer);
    QVERIFY2(said.contains(u"Linked Learner 1 with Client 1"_s), qPrintable(said));
    QVERIFY(!said.contains(u"Fis"_s));
}

QTEST_GUILESS_MAIN(TestViewer)
#include "tst_viewer.moc"
