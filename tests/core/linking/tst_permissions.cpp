// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/links/linkstakeover.h"
#include "core/directory/permission.h"
#include "tests/support/actingrole.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// What a role must allow for a decision: all that the decision does, about everybody whom it names, also by
/// way of Undo and Redo.
class TestPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void oneOfAKind();
    void mixedLists();
    void mixedPairs();
    void undoNeedsWhatTheStepNeeded();
    void undoOfMixedListsNeedsBoth();
    void undoWithLaterNeedsAll();
    void redoNeedsWhatTheStepNeeded();
    void redoWithLaterNeedsAll();
    void undoPreviewNeedsTheSame();
    void nothingToUndoNeedsNothing();
    void takingLinksOver();

private:
    /// Lets M1 have a role that allows this, and no other.
    void allow(Permissions permissions);
    /// As M1 decides.
    [[nodiscard]] Result<StepReport> decide(const Command &command);
    /// Which permission was missing in vain; empty: it went.
    [[nodiscard]] QString missing(const Command &command);
    [[nodiscard]] PersonId member(const char *id) { return m_office->profile(id).person(); }
    [[nodiscard]] PersonId learner(const char *id) { return m_office->profile(id, Kind::Learners).person(); }

    std::unique_ptr<Office> m_office;
};

namespace
{
const auto manageMembers = u"Manage Members"_s;
const auto addAndRemoveLearners = u"Add & Remove Learners"_s;
const auto manageIntegrations = u"Manage Integrations"_s;
} // namespace

void TestPermissions::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz"), person("M2", "Rita", "Moss"), person("M3", "Lena", "Ortiz")},
        {person("C2", "Tom", "Becker"), person("C3", "Priya", "Natarajan")}));
    QVERIFY(m_office->import(Kind::Learners, {person("L1", "Noah", "Fischer"), person("L2", "Ida", "Quill")},
                             {person("K1", "Max", "Winter"), person("K2", "Zoe", "Sommer")}));
}

void TestPermissions::allow(Permissions permissions)
{
    QVERIFY(letOnly(*m_office, member("M1"), permissions));
}

Result<StepReport> TestPermissions::decide(const Command &command)
{
    return Linking(m_office->database(), m_office->organization(), Office::integration(), m_office->clock(),
                   {u"ana"_s, member("M1")})
        .execute(command);
}

QString TestPermissions::missing(const Command &command)
{
    const QString before = m_office->dump();
    const auto outcome = decide(command);
    if (outcome) {
        return {};
    }
    if (outcome.error().code != ErrorCode::NotAllowed || m_office->dump() != before) {
        return u"something else: "_s + outcome.error().sentence;
    }
    return outcome.error().sentence.section(u'“', 1).section(u'”', 0, 0);
}

void TestPermissions::oneOfAKind()
{
    allow(Permission::ManageMembers);
    QCOMPARE(missing(commands::Exempt{{learner("L1")}}), addAndRemoveLearners);
    QCOMPARE(missing(commands::Exempt{{member("M2")}}), QString());
    allow(Permission::AddAndRemoveLearners);
    QCOMPARE(missing(commands::Exempt{{learner("L1")}}), QString());
    QCOMPARE(missing(commands::Exempt{{member("M3")}}), manageMembers);
    QCOMPARE(missing(commands::GiveRole{{ProfileId(member("M3").value())}, RoleId(1)}), manageMembers);
}

void TestPermissions::mixedLists()
{
    const commands::Exempt mixed{{member("M2"), learner("L1")}};
    allow(Permission::ManageMembers);
    QCOMPARE(missing(mixed), addAndRemoveLearners);
    allow(Permission::AddAndRemoveLearners);
    QCOMPARE(missing(mixed), manageMembers);
    allow(Permission::ManageMembers | Permission::AddAndRemoveLearners);
    QCOMPARE(missing(mixed), QString());
}

void TestPermissions::mixedPairs()
{
    const commands::LinkMany mixed{{commands::Link{m_office->profile("M2"), m_office->counterpart("C2")},
                                    commands::Link{m_office->profile("L1", Kind::Learners),
                                                   m_office->counterpart("K1", Kind::Learners)}}};
    allow(Permission::ManageMembers);
    QCOMPARE(missing(mixed), addAndRemoveLearners);
    allow(Permission::ManageMembers | Permission::AddAndRemoveLearners);
    QCOMPARE(missing(mixed), QString());
}

void TestPermissions::undoNeedsWhatTheStepNeeded()
{
    allow(Permission::ManageMembers);
    const auto step = m_office->decide(commands::Exempt{{learner("L1")}})->step;
    QCOMPARE(missing(commands::Undo{}), addAndRemoveLearners);
    QCOMPARE(missing(commands::Undo{step}), addAndRemoveLearners);
    allow(Permission::AddAndRemoveLearners);
    QCOMPARE(missing(commands::Undo{step}), QString());
}

void TestPermissions::undoOfMixedListsNeedsBoth()
{
    const auto step = m_office->decide(commands::Exempt{{learner("L1"), member("M2")}})->step;
    allow(Permission::ManageMembers);
    QCOMPARE(missing(commands::Undo{step}), addAndRemoveLearners);
    allow(Permission::AddAndRemoveLearners);
    QCOMPARE(missing(commands::Undo{step}), manageMembers);
}

void TestPermissions::undoWithLaterNeedsAll()
{
    const auto import = m_office->importOne(Kind::Members, Side::Counterpart,
                                            {person("C2", "Tom", "Becker"), person("C4", "Eva", "Lind")});
    QVERIFY(m_office->decide(commands::Exempt{{learner("L1")}}));
    QVERIFY(m_office->decide(commands::Exempt{{member("M2")}}));
    const commands::Undo undo{import->step, true};
    allow(Permission::ManageIntegrations | Permission::ManageMembers | Permission::EditRoleSettings);
    QCOMPARE(missing(undo), addAndRemoveLearners);
    allow(Permission::ManageIntegrations | Permission::AddAndRemoveLearners | Permission::EditRoleSettings);
    QCOMPARE(missing(undo), manageMembers);
    allow(Permission::ManageMembers | Permission::AddAndRemoveLearners | Permission::EditRoleSettings);
    QCOMPARE(missing(undo), manageIntegrations);
}

void TestPermissions::redoNeedsWhatTheStepNeeded()
{
    allow(Permission::ManageMembers);
    QVERIFY(m_office->decide(commands::Exempt{{learner("L1")}}));
    const auto undone = m_office->decide(commands::Undo{});
    QCOMPARE(missing(commands::Redo{}), addAndRemoveLearners);
    QCOMPARE(missing(commands::Undo{undone->step}), addAndRemoveLearners);
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(missing(commands::Undo{}), addAndRemoveLearners);
}

void TestPermissions::redoWithLaterNeedsAll()
{
    allow(Permission::ManageIntegrations | Permission::ManageMembers);
    const auto import = m_office->importOne(Kind::Members, Side::Counterpart,
                                            {person("C2", "Tom", "Becker"), person("C4", "Eva", "Lind")});
    QVERIFY(m_office->decide(commands::Exempt{{learner("L1")}}));
    QVERIFY(m_office->decide(commands::Undo{import->step, true}));
    QCOMPARE(missing(commands::Redo{}), addAndRemoveLearners);
}

void TestPermissions::undoPreviewNeedsTheSame()
{
    const auto step = m_office->decide(commands::Exempt{{learner("L1")}})->step;
    const auto preview = [&] {
        return Linking(m_office->database(), m_office->organization(), Office::integration(),
                       m_office->clock(), {u"ana"_s, member("M1")})
            .undoPreview(step);
    };
    allow(Permission::ManageMembers);
    QVERIFY(!preview());
    QVERIFY(preview().error().sentence.contains(addAndRemoveLearners));
    allow(Permission::AddAndRemoveLearners);
    QVERIFY(preview());
}

void TestPermissions::nothingToUndoNeedsNothing()
{
    allow({});
    const auto refused = decide(commands::Redo{});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void TestPermissions::takingLinksOver()
{
    const auto decision = [](Kind kind, const QString &profile, const QString &counterpart) {
        Decision one;
        one.kind = kind;
        one.motivityId = profile;
        one.counterpartId = counterpart;
        one.rule = u"by hand"_s;
        one.decidedBy = u"kim"_s;
        one.decidedAt = QDateTime({2026, 2, 2}, {9, 0}, Qt::UTC);
        return one;
    };
    const std::vector<Decision> theirs{decision(Kind::Members, u"M2"_s, u"C2"_s),
                                       decision(Kind::Learners, u"L1"_s, u"K1"_s)};
    const auto takeOver = [&] {
        return takeOverLinks(m_office->database(), m_office->organization(), Office::integration(), theirs,
                             m_office->clock(), {u"ana"_s, member("M1")});
    };
    const auto refused = [&](Permissions permissions, const QString &name) {
        allow(permissions);
        const auto outcome = takeOver();
        return !outcome && outcome.error().code == ErrorCode::NotAllowed &&
               outcome.error().sentence.contains(name);
    };
    QVERIFY(refused(Permission::ManageMembers | Permission::AddAndRemoveLearners, u"Export Data"_s));
    QVERIFY(refused(Permission::ExportData | Permission::ManageMembers, addAndRemoveLearners));
    QVERIFY(refused(Permission::ExportData | Permission::AddAndRemoveLearners, manageMembers));
    allow(Permission::ExportData | Permission::ManageMembers | Permission::AddAndRemoveLearners);
    const auto report = takeOver();
    QVERIFY(report);
    QCOMPARE(report->takenOver, 2);

    allow(Permission::ManageMembers | Permission::AddAndRemoveLearners);
    QCOMPARE(missing(commands::Undo{report->step}), u"Export Data"_s);
    allow(Permission::ExportData | Permission::ManageMembers);
    QCOMPARE(missing(commands::Undo{report->step}), addAndRemoveLearners);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
