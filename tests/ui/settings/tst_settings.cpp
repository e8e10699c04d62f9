// SPDX-License-Identifier: Apache-2.0
#include "core/directory/aliases.h"
#include "core/directory/integrationdefinition.h"
#include "core/store/backup.h"
#include "core/store/rolerows.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/lists/linelist.h"
#include "ui/settings/integrationspage.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/rolespage.h"
#include "ui/settings/sectionbutton.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/rememberedplace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;
using P = Place::Page;

/// Settings and what it holds: the way there, what each page says, and what it leads to.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void settingsLeadsToItsSections_data();
    void settingsLeadsToItsSections();
    void settingsSaysHowThingsStand();
    void aSystemThatIsNotConnected();
    void aSystemThatIsConnected();
    void theDemonstrationTakesNoFiles();
    void withoutPermissionNothingIsConnected();
    void rolesSayWhatTheyAllow();
    void aRoleIsMadeChangedClonedAndRemoved();
    void removingARoleSaysWhoLosesIt();
    void aliasesAreMadeAsChosen();
    void membersWithoutRoleAreAWayOff();
    void withoutPermissionNoRolesAreSeen();
    void mailSaysWhereInvitationsWait();
    void singleKeysCanBeSwitchedOff();

private:
    template<typename SomePage>
    SomePage *show(Desk::Mode mode = Desk::Mode::Office);
    void import();
    [[nodiscard]] PersonId giveRole(const QString &role);
    [[nodiscard]] Place lastPlace() const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    template<typename SomePage>
    [[nodiscard]] SomePage *makePage();
    [[nodiscard]] std::optional<Permissions> permissionsOf(const QString &name);
    /// Buttons of several roles have one name; what they are about stands in the description.
    [[nodiscard]] static QAbstractButton *roleButton(const QWidget *page, const QString &description);

    FakePrompts *m_prompts = nullptr; ///< the page's
    std::unique_ptr<Page> m_page;
    std::unique_ptr<QSignalSpy> m_wentTo;
};

void TestSettings::init()
{
    m_office = std::make_unique<Office>();
}

void TestSettings::cleanup()
{
    m_wentTo.reset();
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

template<typename SomePage>
SomePage *TestSettings::makePage()
{
    if constexpr (std::is_same_v<SomePage, RolesPage>) {
        auto prompts = std::make_unique<FakePrompts>();
        m_prompts = prompts.get();
        return new SomePage(*m_desk, std::move(prompts));
    } else {
        return new SomePage(*m_desk);
    }
}

template<typename SomePage>
SomePage *TestSettings::show(Desk::Mode mode)
{
    m_page.reset();
    m_desk = mode == Desk::Mode::Office
                 ? openDesk(*m_office)
                 : std::make_unique<Desk>(m_office->folder(), mode, m_office->clock(), Actor{u"dana"_s, {}});
    if (mode != Desk::Mode::Office) {
        m_desk->open(m_desk.get(), [](const Result<void> &) {});
    }
    auto *page = makePage<SomePage>();
    m_page.reset(page);
    m_wentTo = std::make_unique<QSignalSpy>(page, &Page::goTo);
    page->resize(1064, 720);
    page->show();
    Place place = page->place();
    place.organization = m_office->organization();
    page->arrive(place);
    return page;
}

void TestSettings::import()
{
    QVERIFY(m_office->import(
        Kind::Members,
        {person("M1", "Ana", "Ruiz", {{Field::Phone, "(312) 555-0101"}}), person("M2", "Rita", "Moss")},
        {person("C1", "Ana", "Ruiz", {{Field::Phone, "(312) 555-0101"}})}));
}

PersonId TestSettings::giveRole(const QString &name)
{
    const ProfileId member = m_office->profile("M1");
    for (const RoleRow &role : roleRows::roles(m_office->database(), m_office->organization())) {
        if (role.name == name && !m_office->decide(commands::GiveRole{{member}, role.id})) {
            return {};
        }
    }
    return member.person();
}

Place TestSettings::lastPlace() const
{
    return m_wentTo->isEmpty() ? Place() : m_wentTo->last().first().value<Place>();
}

void TestSettings::settingsLeadsToItsSections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("page");
    QTest::newRow("Integrations") << u"Integrations"_s << int(P::Integrations);
    QTest::newRow("Roles") << u"Roles"_s << int(P::Roles);
    QTest::newRow("Mail") << u"Mail"_s << int(P::Mail);
    QTest::newRow("Data") << u"Data"_s << int(P::Data);
}

void TestSettings::settingsLeadsToItsSections()
{
    QFETCH(QString, name);
    QFETCH(int, page);
    auto *settings = show<SettingsPage>();
    auto *button = named<QAbstractButton>(settings, name);
    QVERIFY(button);
    click(button);
    QCOMPARE(int(lastPlace().page), page);
    QCOMPARE(lastPlace().organization, m_office->organization());
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_wentTo->size(), 3);
}

void TestSettings::settingsSaysHowThingsStand()
{
    auto *settings = show<SettingsPage>();
    QTRY_VERIFY(isSaid(settings, u"Nothing connected"_s));
    QVERIFY(isSaid(settings, u"5 roles"_s));
    QVERIFY(isSaid(settings, u"No mail server"_s));
    QVERIFY(isSaid(settings, u"No backup yet"_s));
    import();
    QVERIFY(writeBackup(m_office->database(), m_office->folder() + u"/mine.sqlite"_s, ExistingFile::Refuse,
                        m_office->clock()));
    m_desk->announceRosters(m_office->organization());
    QTRY_VERIFY(isSaid(settings, u"✓ Calmanac connected"_s));
    QVERIFY(isSaid(settings, u"✓ Backed up on"_s));
}

void TestSettings::aSystemThatIsNotConnected()
{
    auto *integrations = show<IntegrationsPage>();
    QTRY_VERIFY(isSaid(integrations, u"○ Not connected"_s));
    QVERIFY(!named<QAbstractButton>(integrations, u"New files…"_s));
    click(named<QAbstractButton>(integrations, u"Calmanac"_s));
    QCOMPARE(int(lastPlace().page), int(P::Integration));
    QCOMPARE(lastPlace().integration, u"calmanac"_s);
    auto *connect = named<QAbstractButton>(integrations, u"Connect"_s);
    QVERIFY(connect);
    QTest::keyClick(connect, Qt::Key_Return);
    auto *files = named<QAbstractButton>(integrations, u"Roster files…"_s);
    QVERIFY(files);
    QVERIFY(!connect->isVisible());
    click(files);
    QCOMPARE(int(lastPlace().page), int(P::NewFiles));
    QCOMPARE(lastPlace().integration, u"calmanac"_s);
    QCOMPARE(lastPlace().organization, m_office->organization());
}

void TestSettings::aSystemThatIsConnected()
{
    import();
    auto *integrations = show<IntegrationsPage>();
    QTRY_VERIFY(isSaid(integrations, u"✓ Connected"_s));
    QVERIFY(isSaid(integrations, u"roster files, last imported on"_s));
    QCOMPARE(size_t(allNamed<QAbstractButton>(integrations, u"Connect"_s).size()),
             integrationDefinitions().size() - 1);
    click(named<QAbstractButton>(integrations, u"New files…"_s));
    QCOMPARE(int(lastPlace().page), int(P::NewFiles));
}

void TestSettings::theDemonstrationTakesNoFiles()
{
    auto *integrations = show<IntegrationsPage>(Desk::Mode::Demonstration);
    QTRY_VERIFY(isSaid(integrations, u"The demonstration takes no files"_s));
    QVERIFY(!named<QAbstractButton>(integrations, u"Connect"_s));
    import();
    m_desk->announceRosters(m_office->organization());
    QTRY_VERIFY(isSaid(integrations, u"✓ Connected"_s));
    QVERIFY(!named<QAbstractButton>(integrations, u"New files…"_s));
    QVERIFY(named<QAbstractButton>(integrations, u"Calmanac"_s));
}

void TestSettings::withoutPermissionNothingIsConnected()
{
    import();
    const PersonId rbt = giveRole(u"RBT"_s);
    auto *integrations = show<IntegrationsPage>();
    QTRY_VERIFY(named<QAbstractButton>(integrations, u"New files…"_s));
    m_desk->actAs(m_office->organization(), rbt);
    QTRY_VERIFY(isSaid(integrations, u"Manage Integrations"_s));
    QVERIFY(!named<QAbstractButton>(integrations, u"New files…"_s));
}

void TestSettings::rolesSayWhatTheyAllow()
{
    import();
    QVERIFY(!giveRole(u"BCBA"_s).isNull());
    auto *roles = show<RolesPage>();
    for (const auto &name : {u"Owner"_s, u"Administrator"_s, u"BCBA"_s, u"RBT"_s, u"Caregiver"_s}) {
        QTRY_VERIFY2(isSaid(roles, name), qPrintable(name));
    }
    QVERIFY(isSaid(roles, u"All permissions"_s));
    QVERIFY(isSaid(roles, u"View Learners (Basic Info) · View Members"_s));
    QVERIFY(isSaid(roles, u"held by 1 member"_s));
    QVERIFY(isSaid(roles, u"held by nobody"_s));
    QVERIFY(isSaid(roles, u"its last holder can't lose it"_s));
}

void TestSettings::aRoleIsMadeChangedClonedAndRemoved()
{
    import();
    auto *roles = show<RolesPage>();
    QTRY_VERIFY(named<QAbstractButton>(roles, u"New role…"_s));
    inNextDialog(this, [this](QDialog *dialog) {
        click(named<QAbstractButton>(dialog, u"Save"_s));
        QTRY_VERIFY(isSaid(dialog, u"A role's name has 1 to 60 characters"_s)); // it stays open
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Scheduler"_s);
        click(named<QAbstractButton>(dialog, u"View Members"_s));
        click(named<QAbstractButton>(dialog, u"Add & Remove Learners"_s));
        click(named<QAbstractButton>(dialog, u"Save"_s));
    });
    click(named<QAbstractButton>(roles, u"New role…"_s));
    QTRY_COMPARE(permissionsOf(u"Scheduler"_s), Permission::ViewMembers | Permission::AddAndRemoveLearners);
    QTRY_VERIFY(isSaid(roles, u"Scheduler"_s));

    inNextDialog(this, [this](QDialog *dialog) {
        auto *name = named<QLineEdit>(dialog, u"Name"_s);
        QCOMPARE(name->text(), u"Scheduler"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Planner"_s);
        click(named<QAbstractButton>(dialog, u"View Members"_s));
        QTest::keyClick(named<QAbstractButton>(dialog, u"Save"_s), Qt::Key_Return);
    });
    click(roleButton(roles, u"Renames Scheduler, or changes what it allows"_s));
    QTRY_COMPARE(permissionsOf(u"Planner"_s), Permissions(Permission::AddAndRemoveLearners));

    inNextDialog(this, [](QDialog *dialog) { click(named<QAbstractButton>(dialog, u"Save"_s)); });
    QTRY_VERIFY(roleButton(roles, u"Makes another role that begins like Owner"_s));
    click(roleButton(roles, u"Makes another role that begins like Owner"_s));
    QTRY_COMPARE(permissionsOf(u"Owner 2"_s), allPermissions());

    QTRY_VERIFY(roleButton(roles, u"Removes Planner"_s));
    click(roleButton(roles, u"Removes Planner"_s)); // nobody has it: nothing to ask
    QTRY_VERIFY(!permissionsOf(u"Planner"_s));
    QVERIFY(m_prompts->asked.isEmpty());
}

void TestSettings::removingARoleSaysWhoLosesIt()
{
    import();
    QVERIFY(!giveRole(u"BCBA"_s).isNull());
    auto *roles = show<RolesPage>();
    QTRY_VERIFY(roleButton(roles, u"Removes BCBA"_s));
    QVERIFY(!roleButton(roles, u"Removes Owner"_s)); // built in
    m_prompts->answer = 1;
    click(roleButton(roles, u"Removes BCBA"_s));
    QCOMPARE(m_prompts->asked.size(), 1);
    QVERIFY2(m_prompts->asked.front().detail.contains(u"lose"_s),
             qPrintable(m_prompts->asked.front().detail));
    QVERIFY(permissionsOf(u"BCBA"_s));
    m_prompts->answer = 0;
    click(roleButton(roles, u"Removes BCBA"_s));
    QTRY_VERIFY(!permissionsOf(u"BCBA"_s));
    m_desk->decide(m_office->organization(), Office::integration(), commands::Undo{}, this);
    QTRY_VERIFY(permissionsOf(u"BCBA"_s));
    QTRY_VERIFY(isSaid(roles, u"held by 1 member"_s));
}

void TestSettings::aliasesAreMadeAsChosen()
{
    QVERIFY(
        m_office->import(Kind::Learners, {person("L1", "Ida", "Quill")}, {person("K1", "Noah", "Fischer")}));
    auto *roles = show<RolesPage>();
    QTRY_VERIFY(named<QAbstractButton>(roles, u"A number"_s) || isSaid(roles, u"like Learner17"_s));
    click(allNamed<QAbstractButton>(roles, u"A number"_s).constFirst());
    QTRY_COMPARE(aliasPattern(m_office->database(), m_office->organization()), AliasPattern::Number);
    const auto created =
        m_office->decide(commands::CreateLearner{m_office->counterpart("K1", Kind::Learners), false});
    QVERIFY(created);
    QVERIFY(m_office->detail(created->made).person.alias.startsWith(u"Learner"_s));
}

QAbstractButton *TestSettings::roleButton(const QWidget *page, const QString &description)
{
    for (auto *button : page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleDescription() == description) {
            return button;
        }
    }
    return nullptr;
}

std::optional<Permissions> TestSettings::permissionsOf(const QString &name)
{
    for (const RoleRow &role : roleRows::roles(m_office->database(), m_office->organization())) {
        if (role.name == name) {
            return permissionsFromText(role.permissions);
        }
    }
    return std::nullopt;
}

void TestSettings::membersWithoutRoleAreAWayOff()
{
    auto *roles = show<RolesPage>();
    QTRY_VERIFY(isSaid(roles, u"Caregiver"_s));
    QVERIFY(!named<QAbstractButton>(roles, u"Show these members"_s));
    import();
    m_desk->announceRosters(m_office->organization());
    QTRY_VERIFY(isSaid(roles, u"2 members have no role yet"_s));
    click(named<QAbstractButton>(roles, u"Show these members"_s));
    QCOMPARE(int(lastPlace().page), int(P::Members));
    QCOMPARE(lastPlace().filter, u"no role"_s);
}

void TestSettings::withoutPermissionNoRolesAreSeen()
{
    import();
    const PersonId rbt = giveRole(u"RBT"_s);
    auto *roles = show<RolesPage>();
    QTRY_VERIFY(isSaid(roles, u"Caregiver"_s));
    m_desk->actAs(m_office->organization(), rbt);
    QTRY_VERIFY(isSaid(roles, u"Seeing the roles needs"_s));
    QVERIFY(!isSaid(roles, u"Caregiver"_s));
}

void TestSettings::mailSaysWhereInvitationsWait()
{
    auto *mail = show<MailPage>();
    QTRY_VERIFY(isSaid(mail, u"None is waiting"_s));
    QVERIFY(isSaid(mail, u"nothing is lost"_s));
    click(named<QAbstractButton>(mail, u"Invitations"_s));
    QCOMPARE(int(lastPlace().page), int(P::Invitations));
}

void TestSettings::singleKeysCanBeSwitchedOff()
{
    m_desk = openDesk(*m_office);
    const QString file = m_office->folder() + u"/window.ini"_s;
    QVERIFY(readSingleKeys(file));
    connect(&m_desk->singleKeys(), &SingleKeys::changed, this, [&](bool on) { saveSingleKeys(on, file); });
    LineList list(u"Members"_s, LineList::Choosing::One);
    QStringListModel model({u"Ana Ruiz"_s, u"Rita Moss"_s});
    list.setModel(&model);
    list.follow(m_desk->singleKeys());
    QSignalSpy typed(&list, &LineList::typed);
    QTest::keyClicks(&list, u"r"_s);
    QCOMPARE(typed.size(), 1);

    KeysDialog dialog(m_desk->singleKeys());
    dialog.show();
    auto *box = dialog.findChild<QCheckBox *>();
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClicks(&list, u"r7"_s);
    QCOMPARE(typed.size(), 1);
    QVERIFY(!list.currentIndex().isValid());
    QVERIFY(!readSingleKeys(file));
    QVERIFY(!(QFile::permissions(file) & QFile::ReadOther));
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClicks(&list, u"r"_s);
    QCOMPARE(typed.size(), 2);
    QVERIFY(readSingleKeys(file));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestSettings)
#include "tst_settings.moc"
