// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"
#include "ui/calmanac/peopledelegate.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/personpanel.h"
#include "ui/common/searchfield.h"
#include "ui/shell/rememberedplace.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// What the window shows and offers to the role that one acts as, and while the screen is shared.
class TestActing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->goToCalmanac(Kind::Members));
        m_organization = m_sample->window().navigator().place().organization;
    }
    void cleanup() { m_sample.reset(); }

    void theTopSaysWhoOneActsAs();
    void theMenuOffersOneOfEachRole();
    void acceptingShowsThatThereIsNothingYet();
    void anotherOrganizationIsVisitedAsOneself();
    void learnersAppearByAliasOnly();
    void whatTheRoleMayNotDecideIsOff();
    void pagesThatMayNotBeSeenSayWhy();
    void aPageGoesWhenItsRoleGoes();
    void undoingNeedsWhatTheStepNeeded();
    void exportingNeedsItsPermission();
    void searchesAreForgottenWhenNamesAreHidden();
    void theSavedPlaceIsForgottenWhenNamesAreHidden();
    void theSavedPlaceIsAWord();
    void theTabsHaveAName();

private:
    using P = Place::Page;
    [[nodiscard]] SampleWindow &sample() { return *m_sample; }
    [[nodiscard]] MainWindow &window() { return m_sample->window(); }
    [[nodiscard]] bool saysWindow(const QString &part) { return isSaid(&window(), part); }
    [[nodiscard]] PersonId memberNamed(const QString &name)
    {
        return sample().find(Kind::Members, Side::Motivity, name);
    }
    /// By Members → the member → Act as this member.
    void actAs(const QString &member, const QString &role);
    /// Gives the member that role and no other.
    void giveOnly(const QString &member, const QString &role);
    void goTo(P page, PersonId person = {}, Kind kind = Kind::Members);

    std::unique_ptr<SampleWindow> m_sample;
    OrganizationId m_organization;
};

void TestActing::theMenuOffersOneOfEachRole()
{
    auto *acting = named<QPushButton>(&window(), u"Acting as"_s);
    QVERIFY(acting);
    click(acting);
    auto *menu = acting->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QStringList roles;
    for (const QAction *action : menu->actions()) {
        roles.append(action->text().section(u" ("_s, 0, 0));
    }
    QCOMPARE(
        roles,
        (QStringList{u"Myself"_s, {}, u"Owner"_s, u"Administrator"_s, u"BCBA"_s, u"RBT"_s, u"Caregiver"_s}));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(5)).center());
    QTRY_COMPARE(acting->text(), u"Acting as RBT"_s);
    QVERIFY(!window().desk().viewer().may(Permission::ViewProtectedInfo));
    click(acting);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(acting->text(), u"Acting as myself"_s);
}

void TestActing::acceptingShowsThatThereIsNothingYet()
{
    // Whoever was made with + has no role yet.
    const auto created = [&] {
        std::optional<Result<StepReport>> outcome;
        window().desk().decide(
            m_organization, u"calmanac"_s,
            commands::CreateMember{
                CounterpartId(sample().find(Kind::Members, Side::Counterpart, u"Priya Natarajan"_s).value()),
                {},
                {},
                false},
            this, [&](const Result<StepReport> &report) { outcome = report; });
        [&] { QTRY_VERIFY(outcome.has_value()); }();
        return *outcome;
    }();
    QVERIFY(created);
    const auto invitation = sample().stored(created->made).invitation;
    QVERIFY(invitation);
    QString link;
    window().desk().decide(
        m_organization, u"calmanac"_s, commands::MakeInvitationLink{invitation->id}, this,
        [&](const Result<StepReport> &report) { link = report ? report->link : QString(); });
    QTRY_VERIFY(!link.isEmpty());

    inNextDialog(this, [&](QDialog *dialog) {
        auto *field = named<QLineEdit>(dialog, u"Link"_s);
        QTest::keyClicks(field, u"nonsense"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(isSaid(dialog, u"This link isn't valid"_s));
        field->setText(link);
        click(named<QPushButton>(dialog, u"Accept"_s));
    });
    Q_EMIT window().desk().acceptWanted({});
    QTRY_VERIFY(saysWindow(u"There is nothing to see yet"_s));
    QVERIFY(saysWindow(u"has no role yet"_s));
    QVERIFY(saysWindow(u"Acting as a member without a role"_s));
    QVERIFY(sample().stored(created->made).person.active);
    click(allNamed<QPushButton>(&window(), u"Act as myself"_s).constLast());
    QTRY_VERIFY(!saysWindow(u"There is nothing to see yet"_s));
}

void TestActing::goTo(P page, PersonId person, Kind kind)
{
    const bool integration = page == P::Integration;
    window().navigator().goTo(
        {page, m_organization, integration ? u"calmanac"_s : QString(), kind, {}, person});
}

void TestActing::actAs(const QString &member, const QString &role)
{
    goTo(P::Members, memberNamed(member));
    QTRY_VERIFY(named<QPushButton>(&window(), u"Act as this member"_s));
    click(named<QPushButton>(&window(), u"Act as this member"_s));
    QTRY_VERIFY(saysWindow(u"Acting as %1"_s.arg(role)));
}

void TestActing::giveOnly(const QString &member, const QString &role)
{
    const PersonDetail detail = sample().stored(memberNamed(member));
    int open = 0;
    const auto decide = [&](const Command &command) {
        ++open;
        window().desk().decide(m_organization, u"calmanac"_s, command, this,
                               [&open](const Result<StepReport> &outcome) { open -= outcome ? 1 : 0; });
    };
    const auto has = [&](const QString &name) {
        return std::any_of(detail.roles.begin(), detail.roles.end(),
                           [&](const RoleDetail &one) { return one.name == name; });
    };
    for (const RoleDetail &one : detail.allRoles) {
        if (one.name == role && !has(role)) {
            decide(commands::GiveRole{{ProfileId(detail.person.id.value())}, one.id});
        } else if (one.name != role && has(one.name)) {
            decide(commands::TakeRole{ProfileId(detail.person.id.value()), one.id});
        }
    }
    QTRY_COMPARE(open, 0);
}

void TestActing::theTopSaysWhoOneActsAs()
{
    QVERIFY(saysWindow(u"Acting as myself"_s));
    QVERIFY(!named<QPushButton>(&window(), u"Act as myself"_s));
    actAs(u"Simone Archer"_s, u"RBT"_s);
    QVERIFY(!saysWindow(u"Acting as myself"_s));
    QTRY_VERIFY(!named<QPushButton>(&window(), u"Act as this member"_s));
    QCOMPARE(window().navigator().place().person, memberNamed(u"Simone Archer"_s)); // who stays selected
    QVERIFY(sample().press(u"Act as myself"_s));
    QTRY_VERIFY(saysWindow(u"Acting as myself"_s));
    QVERIFY(window().desk().viewer() == Viewer());
}

void TestActing::anotherOrganizationIsVisitedAsOneself()
{
    actAs(u"Simone Archer"_s, u"RBT"_s);
    QVERIFY(sample().press(u"Orgs"_s));
    QVERIFY(saysWindow(u"Acting as RBT"_s));
    QVERIFY(sample().press(u"Harbor Kids Therapy"_s));
    QTRY_VERIFY(saysWindow(u"Acting as myself"_s));
}

void TestActing::learnersAppearByAliasOnly()
{
    QStringList names;
    for (const PersonRow &row : sample().everybody(Kind::Learners)) {
        names.append(row.facts.displayName());
    }
    const auto someNamed = [&] {
        const QString said = allSaid(&window()).join(u'\n');
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return said.contains(name); });
    };
    const PersonId noah = sample().find(Kind::Learners, Side::Motivity, u"Elijah Thompson"_s);
    const QString alias = sample().stored(noah).person.alias;
    goTo(P::Learners);
    QTRY_VERIFY(someNamed()); // the test sees them while they are shown
    goTo(P::Members, memberNamed(u"Simone Archer"_s));
    QTRY_VERIFY(named<QPushButton>(&window(), u"Act as this member"_s));
    click(named<QPushButton>(&window(), u"Act as this member"_s));
    QTRY_VERIFY(saysWindow(u"Acting as RBT"_s));
    goTo(P::Learners);
    QTRY_VERIFY(saysWindow(alias));
    QTRY_VERIFY(!someNamed());
    goTo(P::Dashboard, noah);
    QTRY_VERIFY(named<QAbstractButton>(&window(), u"profile icon"_s));
    QTRY_VERIFY(named<QPushButton>(&window(), alias)); // the path's end
    QTRY_VERIFY(!someNamed());
    goTo(P::Integration, noah, Kind::Learners);
    QTRY_COMPARE(sample().selected(), alias);
    QTRY_VERIFY(sample().isSettled());
    QTRY_VERIFY(!someNamed());
    QVERIFY(sample().press(u"Find in Calmanac…"_s));
    QTRY_VERIFY(sample().dialog());
    QTRY_VERIFY(!someNamed());
    const QString said = allSaid(sample().dialog()).join(u'\n');
    QVERIFY(said.contains(u"Client "_s));
    QVERIFY(
        std::none_of(names.begin(), names.end(), [&](const QString &name) { return said.contains(name); }));
    sample().dialog()->reject();
    goTo(P::History);
    QTRY_VERIFY(saysWindow(u"What it changed"_s));
    QTRY_VERIFY(!someNamed());
}

void TestActing::whatTheRoleMayNotDecideIsOff()
{
    actAs(u"Simone Archer"_s, u"RBT"_s);
    goTo(P::Integration, memberNamed(u"Katherine O'Neil"_s));
    QTRY_VERIFY(sample().isSettled() && sample().selected() == u"Katherine O'Neil"_s);
    QVERIFY(sample().says(u"Deciding about members needs the permission “Manage Members”"_s));
    for (const auto &name : {u"Kate O'Neil"_s, u"Not the same person"_s, u"No need to link"_s}) {
        auto *button = named<QPushButton>(sample().detail(), name);
        QVERIFY2(button && !button->isEnabled(), qPrintable(name));
        QVERIFY(button->toolTip().contains(u"Manage Members"_s));
    }
    sample().list()->setFocus();
    sample().key(Qt::Key_1);
    goTo(P::Integration, sample().find(Kind::Members, Side::Counterpart, u"Priya Natarajan"_s));
    QTRY_VERIFY(sample().isSettled() && sample().selected() == u"Priya Natarajan"_s);
    QVERIFY(!named<QPushButton>(sample().detail(), u"Add Priya Natarajan to Motivity"_s)->isEnabled());
    QVERIFY(sample().says(u"Nobody in Motivity is like Priya Natarajan."_s));
    auto *list = sample().list();
    const QModelIndex row = list->currentIndex();
    QVERIFY(
        qobject_cast<PeopleDelegate *>(list->itemDelegate())->plusRect(list->visualRect(row), row).isEmpty());
    sample().key(Qt::Key_Plus);
    QCOMPARE(sample().message(), QString());
    QCOMPARE(sample().partnerOf(Kind::Members, u"Katherine O'Neil"_s), QString());
    QVERIFY(!named<QPushButton>(&window(), u"New files…"_s)->isEnabled());
}

void TestActing::pagesThatMayNotBeSeenSayWhy()
{
    giveOnly(u"Simone Archer"_s, u"Caregiver"_s);
    actAs(u"Simone Archer"_s, u"Caregiver"_s);
    QTRY_VERIFY(saysWindow(u"This needs the permission “View Members”"_s)); // where one was
    QVERIFY(!saysWindow(u"Simone Archer"_s));
    goTo(P::Invitations);
    QVERIFY(saysWindow(u"View Members"_s));
    goTo(P::Mail);
    QVERIFY(saysWindow(u"Manage Integrations"_s));
    goTo(P::Learners);
    QTRY_VERIFY(saysWindow(u"Learners of the organization"_s));
    goTo(P::Integration);
    QTRY_VERIFY(saysWindow(u"Members are not shown"_s));
    QVERIFY(!sample().list()->isVisible());
    QVERIFY(sample().pressTab(u"Learners"_s));
    QTRY_VERIFY(sample().list()->isVisible() && !sample().rows().isEmpty());
    goTo(P::Members);
    QVERIFY(sample().press(u"Act as myself"_s));
    QTRY_VERIFY(saysWindow(u"Members of the organization"_s));
}

void TestActing::aPageGoesWhenItsRoleGoes()
{
    actAs(u"Simone Archer"_s, u"RBT"_s);
    QTRY_VERIFY(saysWindow(u"Members of the organization"_s));
    // Somebody at the same desk, as an Owner would in another window, takes the role.
    window().desk().actAs({}, {});
    giveOnly(u"Simone Archer"_s, u"Caregiver"_s);
    window().desk().actAs(m_organization, memberNamed(u"Simone Archer"_s));
    QTRY_VERIFY(saysWindow(u"This needs the permission “View Members”"_s));
    QVERIFY(!saysWindow(u"Members of the organization"_s));
}

void TestActing::undoingNeedsWhatTheStepNeeded()
{
    goTo(P::History);
    QTRY_VERIFY(named<QPushButton>(&window(), u"Undo this step"_s));
    auto *undo = named<QPushButton>(&window(), u"Undo this step"_s);
    QVERIFY(undo->isEnabled());
    actAs(u"Simone Archer"_s, u"RBT"_s);
    goTo(P::History);
    QTRY_VERIFY(saysWindow(u"This needs the permission “Manage Members”"_s));
    QVERIFY(!undo->isEnabled());
}

void TestActing::exportingNeedsItsPermission()
{
    goTo(P::History);
    QTRY_VERIFY(named<QPushButton>(&window(), u"Print…"_s)->isEnabled());
    giveOnly(u"Grace Abernathy"_s, u"BCBA"_s);
    actAs(u"Grace Abernathy"_s, u"BCBA"_s);
    goTo(P::History);
    QTRY_VERIFY(saysWindow(u"What it changed"_s));
    auto *print = named<QPushButton>(&window(), u"Print…"_s);
    QVERIFY(!print->isEnabled());
    QVERIFY(print->toolTip().contains(u"Export Data"_s));
    QVERIFY(sample().press(u"Act as myself"_s));
    QTRY_VERIFY(print->isEnabled());
    QCOMPARE(print->toolTip(), QString());
}

void TestActing::searchesAreForgottenWhenNamesAreHidden()
{
    QList<SearchField *> fields;
    for (const P page : {P::Integration, P::Members, P::Learners}) {
        goTo(page);
        SearchField *shown = nullptr;
        for (auto *field : window().findChildren<SearchField *>()) {
            shown = field->isVisible() ? field : shown;
        }
        QVERIFY(shown && !fields.contains(shown));
        fields.append(shown);
        shown->setText(u"Thompson"_s);
    }
    QVERIFY(sample().press(u"Screen-share mode"_s));
    for (const auto *field : fields) {
        QCOMPARE(field->text(), QString());
    }
}

void TestActing::theSavedPlaceIsForgottenWhenNamesAreHidden()
{
    const QString file = window().desk().folder() + u"/window.ini"_s;
    goTo(P::Dashboard, sample().find(Kind::Learners, Side::Motivity, u"Elijah Thompson"_s));
    saveWindow(window(), window().navigator().place(), file);
    QCOMPARE(int(readPlace(file).page), int(P::Dashboard));
    QVERIFY(sample().press(u"Screen-share mode"_s));
    QVERIFY(readPlace(file) == Place());
}

void TestActing::theSavedPlaceIsAWord()
{
    const QString file = window().desk().folder() + u"/window.ini"_s;
    for (int page = 0; page <= int(P::NewOrganization); ++page) {
        Place place;
        place.page = static_cast<P>(page);
        place.organization = m_organization;
        saveWindow(window(), place, file);
        const bool begun =
            place.page == P::NewFiles || place.page == P::NewOrganization || place.page == P::Connect;
        QCOMPARE(int(readPlace(file).page), begun ? int(P::Orgs) : page);
    }
    Place place;
    place.page = P::Data;
    saveWindow(window(), place, file);
    QCOMPARE(QSettings(file, QSettings::IniFormat).value(u"page"_s).toString(), u"data"_s);
}

void TestActing::theTabsHaveAName()
{
    auto *tabs = window().findChild<QTabBar *>();
    QVERIFY(tabs && !tabs->accessibleName().isEmpty());
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestActing)
#include "tst_acting.moc"
