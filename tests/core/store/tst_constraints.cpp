// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// What the database itself refuses, whoever writes to it and however: raw SQL past all of the program's
/// code.
class TestConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsRight_data();
    void whatIsRight();
    void whatIsRefused_data();
    void whatIsRefused();
    void anOrganizationIsDeletedWithItsHistory();

private:
    /// Runs statements one by one, each for itself; what the first one that fails says, or nothing.
    [[nodiscard]] QString run(const QStringList &statements);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

namespace
{
QString person(int id, const QString &side, const QString &kind, const QString &more = {},
               const QString &values = {})
{
    return u"INSERT INTO person (organization, person, side, integration, kind, external_id, number, origin, "
           u"step%5) "
           "VALUES (1, %1, '%2', '%3', '%4', 'id%1', %1, 'file', 1%6)"_s.arg(
               QString::number(id), side, side == "motivity"_L1 ? u""_s : u"calmanac"_s, kind, more, values);
}

QString link(int id, int profile, int counterpart, const QString &how, const QString &step = u"1"_s,
             const QString &kind = u"members"_s)
{
    return u"INSERT INTO link (organization, link, integration, kind, profile, counterpart, how, decided_by, "
           u"decided_at, "
           "step) VALUES (1, %1, 'calmanac', '%2', %3, %4, '%5', 'dana', '2026-03-02T09:00:00Z', %6)"_s.arg(
               QString::number(id), kind, QString::number(profile), QString::number(counterpart), how, step);
}

QString rejection(int id, int profile, int counterpart, const QString &rule, const QString &step = u"1"_s)
{
    return u"INSERT INTO rejection (organization, rejection, integration, kind, profile, counterpart, rule, "
           u"decided_by, "
           "decided_at, step) VALUES (1, %1, 'calmanac', 'members', %2, %3, '%4', 'dana', '2026-03-02T09:00:00Z', %5)"_s
               .arg(QString::number(id), QString::number(profile), QString::number(counterpart), rule, step);
}

QString exemption(int id, int person, const QString &step = u"1"_s)
{
    return u"INSERT INTO exemption (organization, exemption, integration, kind, person, reason, decided_by, "
           u"decided_at, "
           "step) VALUES (1, %1, 'calmanac', 'members', %2, 'no need', 'dana', '2026-03-02T09:00:00Z', %3)"_s
               .arg(QString::number(id), QString::number(person), step);
}

QString invitation(int id, int person, const QString &address, const QString &state = u"waiting"_s)
{
    return u"INSERT INTO invitation (organization, invitation, person, address, address_key, state, since, "
           u"invited_by, "
           "step) VALUES (1, %1, %2, '%3', lower('%3'), '%4', '2026-03-02T09:00:00Z', 'dana', 1)"_s.arg(
               QString::number(id), QString::number(person), address, state);
}

QString ended(const QString &table, int id)
{
    return u"UPDATE %1 SET ended_step = 1 WHERE organization = 1 AND %1 = %2"_s.arg(table).arg(id);
}

QString inForceAgain(const QString &table, int id)
{
    return u"UPDATE %1 SET ended_step = NULL WHERE organization = 1 AND %1 = %2"_s.arg(table).arg(id);
}

const auto automatic = u"automatic"_s;
const auto byHand = u"by hand"_s;
const auto rejected = u"rejected"_s;
const auto unlinked = u"unlinked"_s;
} // namespace

void TestConstraints::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->path());
    QVERIFY(opened);
    m_database = std::move(*opened);
    // Members 1 to 3 of Motivity, staff 11 to 13 of Calmanac, learners 21 and 22, client 31.
    QStringList rows{
        u"INSERT INTO organization (organization, name, created_at) VALUES (1, 'Office', '')"_s,
        u"INSERT INTO step (organization, step, at, who, what) VALUES (1, 1, '2026-03-02T09:00:00Z', 'dana', "
        "'import')"_s,
        u"INSERT INTO entry (organization, step, seq, tbl, row, after) VALUES (1, 1, 0, 'person', 1, '{}')"_s};
    for (const int id : {1, 2, 3}) {
        rows << person(id, u"motivity"_s, u"members"_s) << person(10 + id, u"counterpart"_s, u"members"_s);
    }
    rows << person(21, u"motivity"_s, u"learners"_s, u", alias, alias_key"_s, u", 'NoFi', 'nofi'"_s)
         << person(31, u"counterpart"_s, u"learners"_s);
    QCOMPARE(run(rows), QString());
}

void TestConstraints::cleanup()
{
    m_database.reset();
    m_folder.reset();
}

QString TestConstraints::run(const QStringList &statements)
{
    for (const QString &sql : statements) {
        m_database->run(sql).finish();
        if (const auto failed = m_database->takeFailure()) {
            return failed->sentence;
        }
    }
    return {};
}

void TestConstraints::whatIsRight_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("two pairs") << QStringList{link(101, 1, 11, automatic), link(102, 2, 12, byHand)};
    QTest::newRow("linked anew after unlinking")
        << QStringList{link(101, 1, 11, automatic), ended(u"link"_s, 101), link(102, 1, 12, byHand)};
    QTest::newRow("a person links whom somebody rejected")
        << QStringList{rejection(101, 1, 11, rejected), link(102, 1, 11, byHand)};
    QTest::newRow("a person links whom somebody exempted")
        << QStringList{exemption(101, 1), link(102, 1, 11, byHand)};
    QTest::newRow("automatic after the rejection ended") << QStringList{
        rejection(101, 1, 11, rejected), ended(u"rejection"_s, 101), link(102, 1, 11, automatic)};
    QTest::newRow("automatic with another than the rejected one")
        << QStringList{rejection(101, 1, 11, rejected), link(102, 1, 12, automatic)};
    QTest::newRow("invited anew after the first expired") << QStringList{
        invitation(101, 1, u"a@example.org"_s, u"expired"_s), invitation(102, 2, u"a@example.org"_s)};
    QTest::newRow("an alias is free after its learner was removed")
        << QStringList{ended(u"person"_s, 21), person(22, u"motivity"_s, u"learners"_s,
                                                      u", alias, alias_key"_s, u", 'NOFI', 'nofi'"_s)};
}

void TestConstraints::whatIsRight()
{
    QFETCH(const QStringList, statements);
    QCOMPARE(run(statements), QString());
}

void TestConstraints::whatIsRefused_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("refused");
    const QStringList none;
    const QStringList linked{link(101, 1, 11, automatic)};

    QTest::newRow("a second link of a profile") << linked << link(102, 1, 12, byHand);
    QTest::newRow("a second link of a counterpart") << linked << link(102, 2, 11, byHand);
    QTest::newRow("an ended link in force again beside another")
        << QStringList{link(101, 1, 11, byHand), ended(u"link"_s, 101), link(102, 1, 12, byHand)}
        << inForceAgain(u"link"_s, 101);
    QTest::newRow("a link moved to who is linked already")
        << QStringList{link(101, 1, 11, byHand), link(102, 2, 12, byHand)}
        << u"UPDATE link SET counterpart = 11 WHERE link = 102"_s;
    QTest::newRow("a link moved to a client")
        << linked << u"UPDATE link SET counterpart = 31 WHERE link = 101"_s;
    QTest::newRow("a link moved to somebody of the same system")
        << linked << u"UPDATE link SET counterpart = 2 WHERE link = 101"_s;
    QTest::newRow("a member linked with a client") << none << link(102, 1, 31, byHand);
    QTest::newRow("two of one system") << none << link(102, 1, 2, byHand);
    QTest::newRow("a link of nobody") << none << link(102, 1, 99, byHand);
    QTest::newRow("removing who is linked") << linked << ended(u"person"_s, 1);

    QTest::newRow("automatic on a rejected pair")
        << QStringList{rejection(101, 1, 11, rejected)} << link(102, 1, 11, automatic);
    QTest::newRow("automatic on an unlinked pair")
        << QStringList{rejection(101, 1, 11, unlinked)} << link(102, 1, 11, automatic);
    QTest::newRow("automatic on an exempt profile")
        << QStringList{exemption(101, 1)} << link(102, 1, 11, automatic);
    QTest::newRow("automatic on an exempt counterpart")
        << QStringList{exemption(101, 11)} << link(102, 1, 11, automatic);
    QTest::newRow("a link by hand turned automatic")
        << QStringList{rejection(101, 1, 11, rejected), link(102, 1, 11, byHand)}
        << u"UPDATE link SET how = 'automatic' WHERE link = 102"_s;
    QTest::newRow("an automatic link moved to a rejected pair")
        << QStringList{rejection(101, 1, 12, rejected), link(102, 1, 11, automatic)}
        << u"UPDATE link SET counterpart = 12 WHERE link = 102"_s;
    QTest::newRow("an automatic link in force again on a rejected pair")
        << QStringList{link(101, 1, 11, automatic), ended(u"link"_s, 101), rejection(102, 1, 11, rejected)}
        << inForceAgain(u"link"_s, 101);
    QTest::newRow("rejecting a pair that stays linked") << linked << rejection(102, 1, 11, rejected);
    QTest::newRow("a rejection in force again of a linked pair")
        << QStringList{rejection(101, 1, 11, rejected), ended(u"rejection"_s, 101),
                       link(102, 1, 11, automatic)}
        << inForceAgain(u"rejection"_s, 101);
    QTest::newRow("exempting who stays linked") << linked << exemption(102, 11);
    QTest::newRow("an exemption in force again of who is linked")
        << QStringList{exemption(101, 1), ended(u"exemption"_s, 101), link(102, 1, 11, automatic)}
        << inForceAgain(u"exemption"_s, 101);

    QTest::newRow("changing a step") << none << u"UPDATE step SET who = 'nobody'"_s;
    QTest::newRow("deleting a step") << none << u"DELETE FROM step"_s;
    QTest::newRow("changing an entry") << none << u"UPDATE entry SET after = '{\"a\":1}'"_s;
    QTest::newRow("deleting an entry") << none << u"DELETE FROM entry"_s;

    QTest::newRow("replacing a step")
        << none
        << u"INSERT OR REPLACE INTO step (organization, step, at, who, what) VALUES (1, 1, '', 'nobody', 'import')"_s;
    QTest::newRow("replacing an entry")
        << none
        << u"REPLACE INTO entry (organization, step, seq, tbl, row, after) VALUES (1, 1, 0, 'person', 1, '{}')"_s;
    QTest::newRow("renumbering a step") << none << u"UPDATE OR REPLACE step SET step = 2"_s;
    QTest::newRow("an entry of a step that isn't there")
        << none
        << u"INSERT INTO entry (organization, step, seq, tbl, row, after) VALUES (1, 99, 0, 'person', 1, '{}')"_s;

    for (const auto &step : {u"99"_s, u"NULL"_s}) {
        const QByteArray name = step == "NULL"_L1 ? "without a step" : "with a step that isn't there";
        QTest::newRow("a link " + name) << none << link(102, 1, 11, byHand, step);
        QTest::newRow("a rejection " + name) << none << rejection(102, 1, 11, rejected, step);
        QTest::newRow("an exemption " + name) << none << exemption(102, 1, step);
    }
    QTest::newRow("two profiles from one counterpart")
        << QStringList{u"UPDATE person SET created_from = 11 WHERE person = 1"_s}
        << u"UPDATE person SET created_from = 11 WHERE person = 2"_s;
    QTest::newRow("another profile added from one counterpart")
        << QStringList{u"UPDATE person SET created_from = 11 WHERE person = 1"_s}
        << person(4, u"motivity"_s, u"members"_s, u", created_from"_s, u", 11"_s);
    QTest::newRow("an invitation in force again beside another")
        << QStringList{invitation(101, 1, u"a@example.org"_s, u"expired"_s),
                       invitation(102, 2, u"a@example.org"_s)}
        << u"UPDATE invitation SET state = 'waiting' WHERE invitation = 101"_s;
    QTest::newRow("two invitations to one address")
        << QStringList{invitation(101, 1, u"a@example.org"_s)} << invitation(102, 2, u"A@Example.org"_s);
    QTest::newRow("an alias twice, whatever the case")
        << none << person(22, u"motivity"_s, u"learners"_s, u", alias, alias_key"_s, u", 'NOFI', 'nofi'"_s);
    QTest::newRow("an alias changed to another's")
        << QStringList{person(22, u"motivity"_s, u"learners"_s, u", alias, alias_key"_s,
                              u", 'Sunny', 'sunny'"_s)}
        << u"UPDATE person SET alias_key = 'nofi' WHERE person = 22"_s;
    QTest::newRow("one id twice on one side")
        << none << u"UPDATE person SET external_id = 'id1' WHERE person = 2"_s;
    QTest::newRow("an organization's name twice")
        << none << u"INSERT INTO organization (organization, name, created_at) VALUES (2, 'OFFICE', '')"_s;
}

void TestConstraints::whatIsRefused()
{
    QFETCH(const QStringList, before);
    QFETCH(const QString, refused);
    QCOMPARE(run(before), QString());
    m_database->run(refused).finish();
    const auto failed = m_database->takeFailure();
    QVERIFY(failed);
    QCOMPARE(failed->code, ErrorCode::Conflict);
}

void TestConstraints::anOrganizationIsDeletedWithItsHistory()
{
    QCOMPARE(run({u"UPDATE organization SET deleting = 1"_s, u"DELETE FROM entry"_s, u"DELETE FROM person"_s,
                  u"DELETE FROM step"_s, u"DELETE FROM organization"_s}),
             QString());
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestConstraints)
#include "tst_constraints.moc"
