// SPDX-License-Identifier: Apache-2.0
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// The role Owner: its last holder keeps it, and only an Owner gives and takes it, also by way of Undo, Redo
/// and removing a profile.
class TestOwnerRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void undoingKeepsTheLastOwner();
    void undoingTheFirstOwnerIsFree();
    void undoingAnImportWithItsOwners();
    void undoingAnImportKeepsTheLastOwner();
    void undoingPlusKeepsTheLastOwner();
    void removingAProfileKeepsTheLastOwner();
    void onlyAnOwnerUndoes();

private:
    [[nodiscard]] RoleId owner() { return role(0); }
    [[nodiscard]] RoleId role(size_t at)
    {
        return roleRows::roles(m_office->database(), m_office->organization()).at(at).id;
    }
    [[nodiscard]] int owners()
    {
        return roleRows::holders(m_office->database(), m_office->organization(), owner());
    }
    StepId give(const char *member)
    {
        return m_office->decide(commands::GiveRole{{m_office->profile(member)}, owner()})
            .value_or(StepReport{})
            .step;
    }
    StepId take(const char *member)
    {
        return m_office->decide(commands::TakeRole{m_office->profile(member), owner()})
            .value_or(StepReport{})
            .step;
    }
    [[nodiscard]] static ImportedPerson ownerOfAFile(const char *id, const char *first, const char *last);

    std::unique_ptr<Office> m_office;
};

ImportedPerson TestOwnerRule::ownerOfAFile(const char *id, const char *first, const char *last)
{
    ImportedPerson owner = person(id, first, last);
    owner.roles = {u"Owner"_s};
    return owner;
}

void TestOwnerRule::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Ana", "Ruiz"), person("M2", "Rita", "Moss")},
                             {person("C5", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}})}));
}

void TestOwnerRule::undoingKeepsTheLastOwner()
{
    QVERIFY(!give("M1").isNull());
    const StepId toRita = give("M2");
    const StepId fromAna = take("M1");
    QVERIFY(!fromAna.isNull());
    const QString before = m_office->dump();
    const auto refused = m_office->decide(commands::Undo{toRita});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().sentence, u"Rita Moss is the last Owner. Make somebody else Owner first."_s);
    QCOMPARE(m_office->linking().undoPreview(toRita).error().sentence, refused.error().sentence);
    QCOMPARE(m_office->dump(), before);

    QVERIFY(m_office->decide(commands::Undo{fromAna})); // in the order of history it goes
    QVERIFY(m_office->decide(commands::Undo{toRita}));
    QCOMPARE(owners(), 1);
}

void TestOwnerRule::undoingTheFirstOwnerIsFree()
{
    QVERIFY(!give("M1").isNull());
    QVERIFY(take("M1").isNull());                // the last one keeps it …
    QVERIFY(m_office->decide(commands::Undo{})); // … but a slip can be taken back
    QCOMPARE(owners(), 0);
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(owners(), 1);
}

void TestOwnerRule::undoingAnImportWithItsOwners()
{
    const auto import = m_office->importOne(Kind::Members, Side::Motivity,
                                            {person("M1", "Ana", "Ruiz"), ownerOfAFile("M3", "Lena", "Ortiz"),
                                             ownerOfAFile("M4", "Tom", "Becker")});
    QVERIFY(import);
    QCOMPARE(owners(), 2);
    QVERIFY(!give("M1").isNull());
    QVERIFY2(m_office->decide(commands::Undo{import->step, true}), "there was no Owner before it");
    QCOMPARE(owners(), 0);
}

void TestOwnerRule::undoingAnImportKeepsTheLastOwner()
{
    QVERIFY(!give("M1").isNull());
    const auto import = m_office->importOne(
        Kind::Members, Side::Motivity, {person("M1", "Ana", "Ruiz"), ownerOfAFile("M3", "Lena", "Ortiz")});
    QVERIFY(import);
    QVERIFY(!take("M1").isNull());
    const auto refused = m_office->decide(commands::Undo{import->step, false});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, u"Lena Ortiz is the last Owner. Make somebody else Owner first."_s);
    QVERIFY(m_office->decide(commands::Undo{import->step, true}));
    QCOMPARE(owners(), 1);
}

void TestOwnerRule::undoingPlusKeepsTheLastOwner()
{
    QVERIFY(!give("M1").isNull());
    const auto made =
        m_office->decide(commands::CreateMember{m_office->counterpart("C5"), {}, {role(3)}, false});
    QVERIFY(made);
    QVERIFY(m_office->decide(commands::GiveRole{{ProfileId(made->made.value())}, owner()}));
    QVERIFY(!take("M1").isNull());
    // The role was given after the profile was made, so the entries of + know nothing of it.
    const auto refused = m_office->decide(commands::Undo{made->step});
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence,
             u"Priya Natarajan is the last Owner. Make somebody else Owner first."_s);
    QCOMPARE(owners(), 1);
}

void TestOwnerRule::removingAProfileKeepsTheLastOwner()
{
    QVERIFY(!give("M1").isNull());
    const auto made =
        m_office->decide(commands::CreateMember{m_office->counterpart("C5"), {}, {owner()}, false});
    QVERIFY(made);
    const commands::Unlink removal{ProfileId(made->made.value()), commands::UnlinkReason::WrongPerson, true};
    QVERIFY(!take("M1").isNull());
    QVERIFY(!m_office->decide(removal));
    QVERIFY(!give("M1").isNull());
    QVERIFY(m_office->decide(removal));
    QCOMPARE(owners(), 1);
}

void TestOwnerRule::onlyAnOwnerUndoes()
{
    QVERIFY(!give("M1").isNull());
    QVERIFY(m_office->decide(commands::GiveRole{{m_office->profile("M2")}, role(1)}));
    const StepId toRita = give("M2");
    const StepId fromRita = take("M2");
    QVERIFY(!fromRita.isNull());
    const auto undo = [this](const char *as, StepId step) {
        return Linking(m_office->database(), m_office->organization(), Office::integration(),
                       m_office->clock(), {u"rita"_s, m_office->profile(as).person()})
            .execute(commands::Undo{step});
    };
    const auto refused = undo("M2", fromRita);
    QVERIFY2(!refused, "an Administrator makes no Owner, nor by taking back that one lost it");
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QVERIFY(undo("M1", fromRita));
    QVERIFY(undo("M1", toRita));
}

QTEST_GUILESS_MAIN(TestOwnerRule)
#include "tst_ownerrule.moc"
