// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/sample/sampleorganization.h"
#include "core/directory/organizations.h"
#include "core/linking/linking.h"
#include "core/linking/persondetail.h"
#include "core/store/database.h"
#include "core/store/invitationrows.h"
#include "tests/support/office.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

/// The cast of the sample organization does what each of them is there to show.
class TestSampleOrganization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theBooksBalance();
    void theSecondOneIsSmallAndNotConnected();
    void threeInvitationsWait();
    void everythingIsInvented();
    void itIsAlwaysTheSame();
    void itIsRefusedWhereItIsAlready();
    void phonesAndAddressesAreSharedInOneHomeOnly();

    void linkedAutomatically_data();
    void linkedAutomatically();
    void buttons_data();
    void buttons();
    void inOneSystemOnly_data();
    void inOneSystemOnly();
    void namesakesAreNotCrossed();
    void twinsWithTheSameNamesAreNotCrossed();
    void theCscIsOpenUntilNoNeedToLink();
    void swappedDayAndMonthAreSaid();
    void avaBrooksIsNeverAutomatic();
    void plusForPriyaInvitesHer();
    void plusForTomAsksForAnAddress();
    void plusForDanaNamesRita();
    void plusForNoahMakesAnAlias();

private:
    [[nodiscard]] PersonId find(Kind kind, Side side, const QString &name, const QString &born = {});
    [[nodiscard]] PersonDetail detail(PersonId person);
    [[nodiscard]] QStringList buttonsOf(PersonId person);
    [[nodiscard]] Result<StepReport> decide(const Command &command);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    OrganizationId m_organization;
    OrganizationId m_second;
    test::FakeClock m_clock;
    Actor m_actor{u"dana"_s, {}};
    QVector<StepId> m_made; ///< undone after each test, so that all of them find the sample as it was
};

void TestSampleOrganization::initTestCase()
{
    auto opened = Database::open(m_folder.path());
    QVERIFY(opened);
    m_database = std::move(*opened);
    Progress progress;
    const auto created = createSampleOrganizations(*m_database, m_clock, m_actor, progress);
    QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
    const auto idOf = [&](const char16_t *name) {
        const auto row = organizationRows::organizationNamed(*m_database, QString::fromUtf16(name));
        return row ? row->id : OrganizationId();
    };
    m_organization = idOf(sampleOrganizationName);
    m_second = idOf(secondSampleOrganizationName);
    QVERIFY(!m_organization.isNull());
    QVERIFY(!m_second.isNull());
}

void TestSampleOrganization::cleanup()
{
    while (!m_made.isEmpty()) {
        const auto undone = decide(commands::Undo{m_made.takeLast()});
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
        m_made.removeLast(); // the undoing itself stays
    }
}

PersonId TestSampleOrganization::find(Kind kind, Side side, const QString &name, const QString &born)
{
    PersonId found;
    int count = 0;
    personRows::forEach(*m_database, m_organization, kind, side,
                        side == Side::Motivity ? QString() : test::Office::integration(),
                        [&](const PersonRow &row) {
                            if (row.facts.displayName() == name &&
                                (born.isEmpty() || row.facts[Field::DateOfBirth] == born)) {
                                found = row.id;
                                ++count;
                            }
                        });
    return count == 1 ? found : PersonId();
}

PersonDetail TestSampleOrganization::detail(PersonId person)
{
    return loadPersonDetail(*m_database, m_organization, test::Office::integration(), person, {})
        .value_or(PersonDetail());
}

QStringList TestSampleOrganization::buttonsOf(PersonId person)
{
    QStringList names;
    for (const SuggestionDetail &suggestion : detail(person).suggestions) {
        names.append(suggestion.person.facts.displayName());
    }
    return names;
}

Result<StepReport> TestSampleOrganization::decide(const Command &command)
{
    m_clock.advance(1);
    auto report =
        Linking(*m_database, m_organization, test::Office::integration(), m_clock, m_actor).execute(command);
    if (report && !report->step.isNull()) {
        m_made.append(report->step);
    }
    return report;
}

void TestSampleOrganization::theBooksBalance()
{
    const auto counts = [&](Kind kind) {
        return countRoster(loadRoster(*m_database, m_organization, test::Office::integration(), kind, {}));
    };
    const Counts members = counts(Kind::Members);
    QCOMPARE(members.motivity.all(), 62);
    QCOMPARE(members.counterpart.all(), 60);
    QCOMPARE(members.motivity.linked, 48);
    QCOMPARE(members.motivity.linkedAutomatically, 44);
    QCOMPARE(members.motivity.suggested, 6);
    QCOMPARE(members.motivity.open, 7);
    QCOMPARE(members.motivity.noNeed, 1);
    QCOMPARE(members.counterpart.suggested, 6);
    QCOMPARE(members.counterpart.open, 6);
    QCOMPARE(members.decisionsLeft(), 19);

    const Counts learners = counts(Kind::Learners);
    QCOMPARE(learners.motivity.all(), 184);
    QCOMPARE(learners.counterpart.all(), 179);
    QCOMPARE(learners.motivity.linked, 160);
    QCOMPARE(learners.motivity.linkedAutomatically, 160);
    QCOMPARE(learners.motivity.suggested, 12);
    QCOMPARE(learners.motivity.open, 12);
    QCOMPARE(learners.counterpart.suggested, 12);
    QCOMPARE(learners.counterpart.open, 7);
}

void TestSampleOrganization::theSecondOneIsSmallAndNotConnected()
{
    const auto summaries = organizationSummaries(*m_database);
    QCOMPARE(summaries.size(), size_t(2));
    QCOMPARE(summaries[0].organization.name, u"Bright Steps ABA"_s);
    QVERIFY(summaries[0].connected);
    QCOMPARE(summaries[1].organization.name, u"Harbor Kids Therapy"_s);
    QVERIFY(!summaries[1].connected);
    QCOMPARE(summaries[1].members, 8);
    QCOMPARE(summaries[1].learners, 14);
}

void TestSampleOrganization::threeInvitationsWait()
{
    const auto invitations = invitationRows::invitations(*m_database, m_organization);
    QCOMPARE(invitations.size(), size_t(3));
    int withoutRole = 0;
    for (const InvitationRow &invitation : invitations) {
        QCOMPARE(invitation.state, u"waiting"_s);
        withoutRole += detail(invitation.member).roles.empty() ? 1 : 0;
    }
    QCOMPARE(withoutRole, 1);
}

void TestSampleOrganization::everythingIsInvented()
{
    static const QRegularExpression notOurs(u"@(?!example\\.org)"_s);
    static const QRegularExpression phone(u"^(\\+1 ?)?\\(?312\\)?[ .-]?555[ .-]?01\\d\\d$"_s);
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        for (const auto side : {Side::Motivity, Side::Counterpart}) {
            QVERIFY(!QString::fromUtf8(sampleRoster(kind, side)).contains(notOurs));
            personRows::forEach(
                *m_database, m_organization, kind, side,
                side == Side::Motivity ? QString() : test::Office::integration(), [&](const PersonRow &row) {
                    const QString &number = row.facts[Field::Phone];
                    QVERIFY2(number.isEmpty() || phone.match(number).hasMatch(), qPrintable(number));
                });
        }
    }
}

void TestSampleOrganization::itIsAlwaysTheSame()
{
    // All but the ids that + draws at random.
    const auto text = [](Database &database, OrganizationId organization) {
        QString all;
        auto &query = database.run(
            u"SELECT person, kind, side, first_name, last_name, alias, external_id, origin FROM person "
            "WHERE organization = ? AND ended_step IS NULL ORDER BY person"_s,
            organization);
        while (query.next()) {
            for (int column = 0; column < 8; ++column) {
                const bool random = column == 6 && query.text(7) == "created"_L1;
                all += (random ? QString() : query.text(column)) + '|'_L1;
            }
        }
        auto &links =
            database.run(u"SELECT profile, counterpart, how, rule FROM link WHERE organization = ? AND "
                         "ended_step IS NULL ORDER BY profile"_s,
                         organization);
        while (links.next()) {
            all += links.text(0) + '-'_L1 + links.text(1) + links.text(2) + links.text(3) + '\n'_L1;
        }
        return all;
    };
    const QTemporaryDir folder;
    auto again = Database::open(folder.path());
    QVERIFY(again);
    Progress progress;
    const test::FakeClock clock;
    QVERIFY(createSampleOrganizations(**again, clock, m_actor, progress));
    QCOMPARE(text(**again, m_organization), text(*m_database, m_organization));
}

void TestSampleOrganization::itIsRefusedWhereItIsAlready()
{
    Progress progress;
    const auto refused = createSampleOrganizations(*m_database, m_clock, m_actor, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestSampleOrganization::phonesAndAddressesAreSharedInOneHomeOnly()
{
    // Who shares a phone shares a last name (without Sr and Jr) too: nobody else's outcome hangs on a shared
    // one.
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        for (const auto side : {Side::Motivity, Side::Counterpart}) {
            QHash<QString, QString> homes;
            personRows::forEach(
                *m_database, m_organization, kind, side,
                side == Side::Motivity ? QString() : test::Office::integration(), [&](const PersonRow &row) {
                    const QString digits = row.facts[Field::Phone].right(4);
                    const QString family = row.facts[Field::LastName].section(' '_L1, 0, 0).toLower();
                    if (!digits.isEmpty()) {
                        QCOMPARE(homes.value(digits, family), family);
                        homes.insert(digits, family);
                    }
                });
        }
    }
}

void TestSampleOrganization::linkedAutomatically_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("motivity");
    QTest::addColumn<QString>("calmanac");
    QTest::newRow("Ana Ruiz") << Kind::Members << u"Ana Ruiz"_s << u"Ana Ruiz"_s;
    QTest::newRow("Rita Moss") << Kind::Members << u"Rita Moss"_s << u"Rita Moss"_s;
    QTest::newRow("José Álvarez") << Kind::Learners << u"José Álvarez"_s << u"Jose Alvarez"_s;
}

void TestSampleOrganization::linkedAutomatically()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, motivity);
    QFETCH(const QString, calmanac);
    const PersonDetail found = detail(find(kind, Side::Motivity, motivity));
    QVERIFY(found.link);
    QCOMPARE(found.link->how, LinkHow::Automatic);
    QCOMPARE(found.link->rule, matching::Rule::ThreeFacts);
    QCOMPARE(found.link->partner.facts.displayName(), calmanac);
}

void TestSampleOrganization::buttons_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("motivity");
    QTest::addColumn<QStringList>("buttons");
    const auto row = [](Kind kind, const QString &name, const QStringList &buttons) {
        QTest::newRow(qPrintable(name)) << kind << name << buttons;
    };
    row(Kind::Members, u"Katherine O'Neil"_s, {u"Kate O'Neil"_s});
    row(Kind::Members, u"Maria de la Cruz-Lopez"_s, {u"Maria Lopez"_s});
    row(Kind::Members, u"James Carter Sr"_s, {u"James Carter Sr"_s, u"James Carter Jr"_s});
    row(Kind::Members, u"James Carter Jr"_s, {u"James Carter Jr"_s, u"James Carter Sr"_s});
    row(Kind::Members, u"William Brandt"_s, {u"Will Brandt"_s});
    row(Kind::Members, u"Stephanie Kessler"_s, {u"Stefanie Kessler"_s});
    row(Kind::Learners, u"Elijah Thompson"_s, {u"Eli Thompson"_s});
    row(Kind::Learners, u"Sofia Marquez"_s, {u"Sofia Marquez"_s});
    row(Kind::Learners, u"Mia Okafor"_s, {u"Mia Okafor"_s, u"Mya Okafor"_s});
    row(Kind::Learners, u"Maya Okafor"_s, {u"Mya Okafor"_s, u"Mia Okafor"_s});
    row(Kind::Learners, u"Ava Brooks"_s, {u"Ava Brooks"_s});
}

void TestSampleOrganization::buttons()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, motivity);
    QFETCH(const QStringList, buttons);
    const PersonId person = find(kind, Side::Motivity, motivity);
    QVERIFY(!person.isNull());
    QVERIFY(!detail(person).link);
    QCOMPARE(buttonsOf(person), buttons);
    // The same from the other side: who stands first there has this person first, too.
    const PersonId first = detail(person).suggestions.front().person.id;
    QCOMPARE(buttonsOf(first).value(0), motivity);
}

void TestSampleOrganization::inOneSystemOnly_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("name");
    const auto row = [](Kind kind, Side side, const QString &name) {
        QTest::newRow(qPrintable(name)) << kind << side << name;
    };
    row(Kind::Members, Side::Motivity, u"Morgan Lee"_s);
    row(Kind::Members, Side::Motivity, u"Teresa Sandoval"_s);
    row(Kind::Members, Side::Counterpart, u"Priya Natarajan"_s);
    row(Kind::Members, Side::Counterpart, u"Tom Becker"_s);
    row(Kind::Members, Side::Counterpart, u"Dana Whitfield"_s);
    row(Kind::Members, Side::Counterpart, u"Lena Ortiz"_s);
    row(Kind::Learners, Side::Counterpart, u"Noah Fischer"_s);
}

void TestSampleOrganization::inOneSystemOnly()
{
    QFETCH(const Kind, kind);
    QFETCH(const Side, side);
    QFETCH(const QString, name);
    const PersonId person = find(kind, side, name);
    QVERIFY(!person.isNull());
    QCOMPARE(detail(person).row.state, PersonState::Open);
    QCOMPARE(buttonsOf(person), QStringList());
}

void TestSampleOrganization::namesakesAreNotCrossed()
{
    for (const auto &born : {u"2015-02-11"_s, u"2018-10-27"_s}) {
        const PersonDetail child = detail(find(Kind::Learners, Side::Motivity, u"Liam Nguyen"_s, born));
        QVERIFY2(child.link, qPrintable(born));
        QCOMPARE(child.link->partner.facts[Field::DateOfBirth], born);
        QCOMPARE(child.link->how, LinkHow::Automatic);
    }
}

void TestSampleOrganization::twinsWithTheSameNamesAreNotCrossed()
{
    for (const auto &name : {u"Leah Fuchs"_s, u"Lena Fuchs"_s}) {
        const PersonDetail child = detail(find(Kind::Learners, Side::Motivity, name));
        QVERIFY2(child.link, qPrintable(name));
        QCOMPARE(child.link->partner.facts.displayName(), name);
        QCOMPARE(child.link->how, LinkHow::Automatic);
    }
}

void TestSampleOrganization::theCscIsOpenUntilNoNeedToLink()
{
    const PersonId morgan = find(Kind::Members, Side::Motivity, u"Morgan Lee"_s);
    QVERIFY(detail(morgan).person.csc);
    QCOMPARE(detail(morgan).row.state, PersonState::Open);
    QVERIFY(!detail(morgan).roles.empty());
    QVERIFY(detail(morgan).roles.front().owner);
    QVERIFY(decide(commands::Exempt{{morgan}}));
    QCOMPARE(detail(morgan).row.state, PersonState::NoNeed);
}

void TestSampleOrganization::swappedDayAndMonthAreSaid()
{
    const PersonDetail sofia = detail(find(Kind::Learners, Side::Motivity, u"Sofia Marquez"_s));
    QCOMPARE(sofia.suggestions.size(), size_t(1));
    QCOMPARE(sofia.suggestions.front().findings[Field::DateOfBirth], matching::Finding::DayMonthSwapped);
}

void TestSampleOrganization::avaBrooksIsNeverAutomatic()
{
    const PersonDetail ava = detail(find(Kind::Learners, Side::Motivity, u"Ava Brooks"_s));
    QVERIFY(!ava.person.alias.isEmpty());
    Facts namesAlone;
    namesAlone[Field::FirstName] = u"Ava"_s;
    namesAlone[Field::LastName] = u"Brooks"_s;
    QVERIFY(ava.person.facts == namesAlone);
    QCOMPARE(ava.whyNot.hold, matching::Hold::FactsMissing);
}

void TestSampleOrganization::plusForPriyaInvitesHer()
{
    const PersonId priya = find(Kind::Members, Side::Counterpart, u"Priya Natarajan"_s);
    const auto made = decide(commands::CreateMember{CounterpartId(priya.value()), {}, {}});
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    const PersonDetail member = detail(made->made);
    QVERIFY(member.link);
    QVERIFY(member.invitation);
    QCOMPARE(member.invitation->address, u"priya.natarajan@example.org"_s);
}

void TestSampleOrganization::plusForTomAsksForAnAddress()
{
    const PersonId tom = find(Kind::Members, Side::Counterpart, u"Tom Becker"_s);
    const auto refused = decide(commands::CreateMember{CounterpartId(tom.value()), {}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsAnswer);
    QVERIFY(decide(commands::CreateMember{CounterpartId(tom.value()), u"tom.becker@example.org"_s, {}}));
}

void TestSampleOrganization::plusForDanaNamesRita()
{
    const PersonId dana = find(Kind::Members, Side::Counterpart, u"Dana Whitfield"_s);
    const auto refused = decide(commands::CreateMember{CounterpartId(dana.value()), {}, {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().sentence.contains(u"Rita Moss"_s), qPrintable(refused.error().sentence));
    QCOMPARE(detail(dana).emailOwnerName, u"Rita Moss"_s);
}

void TestSampleOrganization::plusForNoahMakesAnAlias()
{
    const PersonId noah = find(Kind::Learners, Side::Counterpart, u"Noah Fischer"_s);
    const auto made = decide(commands::CreateLearner{CounterpartId(noah.value())});
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    QCOMPARE(detail(made->made).person.alias, u"NoFi"_s);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestSampleOrganization)
#include "tst_sampleorganization.moc"
