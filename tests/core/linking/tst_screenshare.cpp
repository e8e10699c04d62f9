// SPDX-License-Identifier: Apache-2.0
#include "core/store/invitationrows.h"
#include "core/store/statement.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// While contacts are hidden, no member's e-mail address stands in a sentence or reaches a widget.
class TestScreenShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void invitationOfADetail();
    void undoPreview();
    void addressOfSomebodyElse();
    void addressInvitedAlready();
    void addressInvitedSince();

private:
    static Viewer hidden() { return {false, false}; }
    [[nodiscard]] Linking as(const Viewer &viewer)
    {
        return Linking(m_office->database(), m_office->organization(), Office::integration(),
                       m_office->clock(), {u"dana"_s, {}}, viewer);
    }
    [[nodiscard]] commands::CreateMember create(const char *counterpart, const QString &email = {})
    {
        return {m_office->counterpart(counterpart), email, {}, false};
    }
    void setInvitation(const QString &column, const QString &value);

    std::unique_ptr<Office> m_office;
};

void TestScreenShare::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members,
                             {person("M1", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}})},
                             {person("C5", "Priya", "Natarajan", {{Field::Email, "priya@example.org"}}),
                              person("C6", "Tom", "Becker")}));
}

void TestScreenShare::setInvitation(const QString &column, const QString &value)
{
    m_office->database().run(u"UPDATE invitation SET %1 = ?"_s.arg(column), value).finish();
    QVERIFY(!m_office->database().hasFailed());
}

void TestScreenShare::invitationOfADetail()
{
    const auto made = m_office->decide(create("C5"));
    QVERIFY(made);
    setInvitation(u"message"_s, u"550 no such user priya@example.org"_s);
    const auto seen = m_office->detail(made->made).invitation;
    QCOMPARE(seen->address, u"priya@example.org"_s);
    QCOMPARE(seen->message, u"550 no such user priya@example.org"_s);
    const auto blank = loadPersonDetail(m_office->database(), m_office->organization(), Office::integration(),
                                        made->made, hidden())
                           ->invitation;
    QCOMPARE(blank->address, QString());
    QCOMPARE(blank->message, QString());
    QCOMPARE(blank->state, InvitationState::Waiting);
    QCOMPARE(blank->memberName, u"Priya Natarajan"_s);
}

void TestScreenShare::undoPreview()
{
    const auto made = m_office->decide(create("C5"));
    QVERIFY(made);
    const QString removed = u"The profile of Priya Natarajan in Motivity is removed."_s;
    QCOMPARE(*as({}).undoPreview(made->step),
             QStringList({removed, u"The waiting invitation to priya@example.org is not sent."_s}));
    QCOMPARE(*as(hidden()).undoPreview(made->step),
             QStringList({removed, u"The waiting invitation is not sent."_s}));
    setInvitation(u"state"_s, u"sent"_s);
    QCOMPARE(as(hidden()).undoPreview(made->step)->last(),
             u"The invitation ends; the e-mail that was sent can't be recalled."_s);
}

void TestScreenShare::addressOfSomebodyElse()
{
    const auto command = create("C6", u"ana.ruiz@example.org"_s);
    QCOMPARE(
        as({}).execute(command).error().sentence,
        u"Ana Ruiz in Motivity has the e-mail address ana.ruiz@example.org already. Nothing was created."_s);
    QCOMPARE(as(hidden()).execute(command).error().sentence,
             u"Ana Ruiz in Motivity has the e-mail address already. Nothing was created."_s);
}

void TestScreenShare::addressInvitedAlready()
{
    const auto made = m_office->decide(create("C5"));
    QVERIFY(made);
    m_office->database().run(u"UPDATE person SET email = '' WHERE person = ?"_s, made->made).finish();
    const auto command = create("C6", u"priya@example.org"_s);
    QCOMPARE(
        as({}).execute(command).error().sentence,
        u"An invitation to priya@example.org is waiting already, for Priya Natarajan. Nothing was created."_s);
    QCOMPARE(
        as(hidden()).execute(command).error().sentence,
        u"An invitation to the e-mail address is waiting already, for Priya Natarajan. Nothing was created."_s);
}

void TestScreenShare::addressInvitedSince()
{
    const auto made = m_office->decide(create("C5"));
    QVERIFY(made);
    const auto invitation = m_office->detail(made->made).invitation;
    const auto removed = m_office->decide(commands::RemoveInvitations{{invitation->id}});
    QVERIFY(removed);
    m_office->database().run(u"UPDATE person SET email = '' WHERE person = ?"_s, made->made).finish();
    QVERIFY(m_office->decide(create("C6", u"priya@example.org"_s)));
    const commands::Undo undo{removed->step};
    QCOMPARE(as({}).execute(undo).error().sentence,
             u"Tom Becker was invited at priya@example.org since. Remove that invitation first."_s);
    QCOMPARE(as(hidden()).execute(undo).error().sentence,
             u"Tom Becker was invited at the e-mail address since. Remove that invitation first."_s);
}

QTEST_GUILESS_MAIN(TestScreenShare)
#include "tst_screenshare.moc"
