// SPDX-License-Identifier: Apache-2.0
#include "core/store/rolerows.h"
#include "tests/support/actingrole.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Each command there is, tried without the permission that it needs: refused, with the sentence that names
/// the permission, and nothing is changed. A new command without a row here fails the test.
class TestEveryCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandHasARow();
    void refusedWithoutItsPermission_data();
    void refusedWithoutItsPermission();

private:
    struct Row
    {
        const char *name;
        Command command;
        Permissions needed; ///< empty: whoever has the link may
    };

    /// Commands about the people of init(); what a null id stands for is not there, which is found only after
    /// the permission.
    [[nodiscard]] std::vector<Row> rows();
    [[nodiscard]] std::vector<Row> rowsOfPeople();
    [[nodiscard]] static std::vector<Row> rowsOfInvitations();
    [[nodiscard]] static std::vector<Row> rowsOfSettings();
    [[nodiscard]] Result<StepReport> decide(const Command &command);

    std::unique_ptr<Office> m_office;
};

void TestEveryCommand::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz"), person("M2", "Rita", "Moss")},
                             {person("C1", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
    QVERIFY(
        m_office->import(Kind::Learners, {person("L1", "Ida", "Quill")}, {person("K1", "Noah", "Fischer")}));
}

std::vector<TestEveryCommand::Row> TestEveryCommand::rowsOfPeople()
{
    const Permissions members = Permission::ManageMembers;
    const Permissions learners = Permission::AddAndRemoveLearners;
    const ProfileId learner = m_office->profile("L1", Kind::Learners);
    const CounterpartId client = m_office->counterpart("K1", Kind::Learners);
    const ProfileId member = m_office->profile("M2");
    return {
        {"Link", commands::Link{learner, client}, learners},
        {"LinkInstead", commands::LinkInstead{learner, client}, learners},
        {"Swap", commands::Swap{member, m_office->profile("M1")}, members},
        {"LinkMany", commands::LinkMany{{{learner, client}}}, learners},
        {"Unlink", commands::Unlink{learner}, learners},
        {"Reject", commands::Reject{learner, client}, learners},
        {"TakeBackRejection", commands::TakeBackRejection{learner, client}, learners},
        {"Exempt", commands::Exempt{{learner.person()}}, learners},
        {"AskLater", commands::AskLater{learner.person(), u"Is it she?"_s, QDate(2026, 4, 1)}, learners},
        {"Answered", commands::Answered{learner.person()}, learners},
        {"Teach", commands::Teach{learner, client, {}}, learners},
        {"ForgetName", commands::ForgetName{1, learner}, learners},
        {"LinkAfterAll", commands::LinkAfterAll{learner.person()}, learners},
        {"MarkCsc", commands::MarkCsc{member}, members},
        {"CreateMember", commands::CreateMember{m_office->counterpart("C1"), {}, {}, false}, members},
        {"CreateLearner", commands::CreateLearner{client, false}, learners},
        {"GiveRole", commands::GiveRole{{member}, RoleId(1)}, members},
        {"TakeRole", commands::TakeRole{member, RoleId(1)}, members},
        {"EditLearner", commands::EditLearner{learner, 1, u"New"_s, {}, {}, {}},
         Permission::EditProtectedInfo},
        {"Confirm", commands::Confirm{learner}, learners},
        {"SameProfile", commands::SameProfile{member, m_office->profile("M1")}, members},
    };
}

std::vector<TestEveryCommand::Row> TestEveryCommand::rowsOfInvitations()
{
    const Permissions members = Permission::ManageMembers;
    const InvitationId any(1);
    return {
        {"SendInvitations", commands::SendInvitations{{any}}, members},
        {"RecallInvitations", commands::RecallInvitations{{any}}, members},
        {"ResendInvitations", commands::ResendInvitations{{any}}, members},
        {"RemoveInvitations", commands::RemoveInvitations{{any}}, members},
        {"MakeInvitationLink", commands::MakeInvitationLink{any}, members},
        {"MarkInvitationSent", commands::MarkInvitationSent{any}, members},
        {"AcceptInvitation", commands::AcceptInvitation{u"abc"_s}, {}},
    };
}

std::vector<TestEveryCommand::Row> TestEveryCommand::rowsOfSettings()
{
    const Permissions roles = Permission::EditRoleSettings;
    const Permissions integrations = Permission::ManageIntegrations;
    return {
        {"CreateRole", commands::CreateRole{u"Scheduler"_s, {}}, roles},
        {"ChangeRole", commands::ChangeRole{RoleId(1), 1, u"Scheduler"_s, {}}, roles},
        {"RemoveRole", commands::RemoveRole{RoleId(1)}, roles},
        {"SetMailServer", commands::SetMailServer{std::nullopt}, integrations},
        {"SetMailSettings", commands::SetMailSettings{}, integrations},
        {"SetInvitationText", commands::SetInvitationText{u"en"_s, builtInInvitation(u"en"_s)}, integrations},
        {"SetAliasPattern", commands::SetAliasPattern{AliasPattern::Number}, Permission::EditProtectedInfo},
        {"SetLinkingRules", commands::SetLinkingRules{LinkingRules::Nothing}, integrations},
        {"NoteExport", commands::NoteExport{Kind::Learners, u"All"_s, 3}, Permission::ExportData},
        // Both need what the step needed that they are about: see refusedWithoutItsPermission().
        {"Undo", commands::Undo{}, Permission::ManageMembers},
        {"Redo", commands::Redo{}, Permission::ManageMembers},
    };
}

std::vector<TestEveryCommand::Row> TestEveryCommand::rows()
{
    std::vector<Row> all = rowsOfPeople();
    for (auto &&more : {rowsOfInvitations(), rowsOfSettings()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Result<StepReport> TestEveryCommand::decide(const Command &command)
{
    return Linking(m_office->database(), m_office->organization(), Office::integration(), m_office->clock(),
                   {u"ana"_s, m_office->profile("M1").person()})
        .execute(command);
}

void TestEveryCommand::everyCommandHasARow()
{
    QSet<size_t> tried;
    for (const Row &row : rows()) {
        tried.insert(row.command.index());
    }
    QCOMPARE(static_cast<size_t>(tried.size()), std::variant_size_v<Command>);
}

void TestEveryCommand::refusedWithoutItsPermission_data()
{
    QTest::addColumn<int>("row");
    init();
    int number = 0;
    for (const Row &row : rows()) {
        QTest::newRow(row.name) << number++;
    }
}

void TestEveryCommand::refusedWithoutItsPermission()
{
    QFETCH(const int, row);
    const Row tried = rows()[static_cast<size_t>(row)];
    QVERIFY(letOnly(*m_office, m_office->profile("M1").person(), allPermissions() & ~tried.needed));
    const bool redoes = std::holds_alternative<commands::Redo>(tried.command);
    const bool isAboutAStep = redoes || std::holds_alternative<commands::Undo>(tried.command);
    if (isAboutAStep) {
        QVERIFY(m_office->decide(commands::Exempt{{m_office->profile("M2").person()}}));
    }
    if (redoes) {
        QVERIFY(m_office->decide(commands::Undo{}));
    }
    const QString before = m_office->dump();
    const auto without = decide(tried.command);
    if (tried.needed) {
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::NotAllowed);
        for (const Permission permission : everyPermission()) {
            QCOMPARE(without.error().sentence.contains(permissionName(permission)),
                     tried.needed.testFlag(permission));
        }
    }
    QCOMPARE(m_office->dump(), before);
    if (isAboutAStep) {
        return; // another role now would be the latest step
    }
    QVERIFY(letOnly(*m_office, m_office->profile("M1").person(), tried.needed));
    const auto with = decide(tried.command);
    QVERIFY2(with || with.error().code != ErrorCode::NotAllowed,
             qPrintable(with ? QString() : with.error().sentence));
}

QTEST_GUILESS_MAIN(TestEveryCommand)
#include "tst_everycommand.moc"
