// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/neworganization.h"
#include "core/directory/organizations.h"
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// An organization and its first rosters come together, or not at all.
class TestNewOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void comesWithItsPeople()
    {
        Progress progress;
        const auto made = create(u" Harbor  Kids "_s, progress);
        QVERIFY(made);
        QCOMPARE(made->report.linkedNow, 1);
        QCOMPARE(made->report.counts.front().second.motivity.linked, 1);
        const auto all = organizationSummaries(m_office->database());
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.back().organization.name, u"Harbor Kids"_s);
        QCOMPARE(all.back().members, 1);
        QVERIFY(all.back().connected);
        QCOMPARE(roleRows::roles(m_office->database(), made->id).size(), size_t(5));
    }

    void aTakenNameLeavesNothing()
    {
        Progress progress;
        const QString before = m_office->dump();
        QCOMPARE(create(u"bright steps aba"_s, progress).error().code, ErrorCode::Conflict);
        QCOMPARE(m_office->dump(), before);
    }

    void cancellingLeavesNothing()
    {
        Progress progress;
        progress.cancel();
        const QString before = m_office->dump();
        QCOMPARE(create(u"Harbor Kids"_s, progress).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_office->dump(), before);
    }

    void importingNeedsItsPermission()
    {
        QVERIFY(m_office->importOne(Kind::Members, Side::Motivity, {person("M1", "Ana", "Ruiz")}));
        const QString before = m_office->dump();
        Progress progress;
        const Actor acting{u"dana"_s, m_office->profile("M1").person()};
        const auto refused =
            takeOverRosters(m_office->database(), m_office->organization(), Office::integration(),
                            {{Kind::Members, Side::Motivity, u"newer.csv"_s, {person("M2", "Rita", "Moss")}}},
                            true, m_office->clock(), acting, progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(m_office->dump(), before);
    }

private:
    Result<NewOrganization> create(const QString &name, Progress &progress)
    {
        const auto ana = person("X", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}});
        return createOrganizationFromRosters(m_office->database(), name, Office::integration(),
                                             {{Kind::Members, Side::Motivity, u"a.csv"_s, {ana}},
                                              {Kind::Members, Side::Counterpart, u"b.csv"_s, {ana}}},
                                             m_office->clock(), {u"dana"_s, {}}, progress);
    }

    std::unique_ptr<Office> m_office;
};

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestNewOrganization)
#include "tst_neworganization.moc"
