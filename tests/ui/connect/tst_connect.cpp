// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/synchronization.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/calmanac/integrationpage.h"
#include "ui/common/button.h"
#include "ui/connect/connectpage.h"
#include "ui/connect/synchronizepage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;
using P = Place::Page;

/// Connecting with Calmanac itself, and keeping up with it, through the window.
class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theTestSaysHowManyThereAre();
    void aWrongTokenIsSaidAndNothingCanBeApproved();
    void whatIsTypedAfterTheTestIsTestedAnew();
    void anAddressThatIsNoneIsSaid();
    void approvingSynchronizesForTheFirstTime();
    void whatIsNewIsShownBeforeItTakesEffect();
    void nothingNewNeedsNoConfirmation();
    void theBrakeAsksAndTheOldListCanBeKept();
    void whatWentWrongIsSaidAndNothingIsChanged();
    void cancellingLeavesAllAsItWas();
    void disconnectingKeepsTheLinks();
    void howOftenIsRemembered();
    void itSynchronizesByItself();
    void withoutItsTokenItAsksForIt();
    void theDemonstrationHasACalmanacOfItsOwn();

private:
    ConnectPage *openConnect();
    SynchronizePage *openSynchronize(Desk::Mode mode = Desk::Mode::Office);
    template<typename SomePage>
    SomePage *show(std::unique_ptr<SomePage> page);
    void openDeskOnce(Desk::Mode mode);
    void type(const QString &url, const QString &token = {});
    /// As if somebody had connected before.
    void connectTo(const QString &url, bool hasToken = false);
    void press(const QString &button);
    [[nodiscard]] QString clientsFile(int from, int to);
    [[nodiscard]] Counts learners() { return m_office->counts(Kind::Learners); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<QSignalSpy> m_wentTo;
    FakePrompts *m_prompts = nullptr;
};

namespace
{
constexpr int patience = 20'000; // milliseconds that a synchronization may take
}

void TestConnect::init()
{
    m_office = std::make_unique<Office>();
}

void TestConnect::cleanup()
{
    m_wentTo.reset();
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

void TestConnect::openDeskOnce(Desk::Mode mode)
{
    if (!m_desk) {
        m_desk = std::make_unique<Desk>(m_office->folder(), mode, m_office->clock(), Actor{u"dana"_s, {}});
        m_desk->open(m_desk.get(), [](const Result<void> &) {});
    }
}

template<typename SomePage>
SomePage *TestConnect::show(std::unique_ptr<SomePage> page)
{
    SomePage *shown = page.get();
    m_wentTo.reset();
    m_page = std::move(page);
    m_wentTo = std::make_unique<QSignalSpy>(shown, &Page::goTo);
    shown->resize(1064, 720);
    shown->show();
    Place place;
    place.organization = m_office->organization();
    place.integration = Office::integration();
    shown->arrive(place);
    return shown;
}

ConnectPage *TestConnect::openConnect()
{
    openDeskOnce(Desk::Mode::Office);
    return show(std::make_unique<ConnectPage>(*m_desk));
}

SynchronizePage *TestConnect::openSynchronize(Desk::Mode mode)
{
    openDeskOnce(mode);
    auto prompts = std::make_unique<FakePrompts>();
    m_prompts = prompts.get();
    return show(std::make_unique<SynchronizePage>(*m_desk, std::move(prompts)));
}

void TestConnect::type(const QString &url, const QString &token)
{
    for (const auto &[name, text] : {std::pair(u"Address"_s, url), std::pair(u"Token"_s, token)}) {
        auto *field = named<QLineEdit>(m_page.get(), name);
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        if (text.isEmpty()) {
            QTest::keyClick(field, Qt::Key_Delete);
        }
    }
}

void TestConnect::connectTo(const QString &url, bool hasToken)
{
    QVERIFY(approveConnection(m_office->database(), m_office->organization(), Office::integration(),
                              {url, hasToken, {}, {}}, m_office->clock(), {u"dana"_s, {}}));
}

void TestConnect::press(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(named<QAbstractButton>(m_page.get(), name), qPrintable(name), patience);
    click(named<QAbstractButton>(m_page.get(), name));
}

/// Clients of one kind of name each, from one number to another.
QString TestConnect::clientsFile(int from, int to)
{
    QByteArray rows = "id,first_name,last_name,date_of_birth\n";
    for (int i = from; i < to; ++i) {
        rows += "K" + QByteArray::number(i) + ",First" + QByteArray(1, char('a' + i)) + ",Last" +
                QByteArray(1, char('a' + i)) + ",2015-03-" +
                QByteArray::number(i + 1).rightJustified(2, '0') + "\n";
    }
    QFile file(m_office->folder() + u"/clients.csv"_s);
    return file.open(QIODevice::WriteOnly) && file.write(rows) > 0 ? file.fileName() : QString();
}

void TestConnect::theTestSaysHowManyThereAre()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    openConnect();
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled());
    type(sandbox.url(), u"secret"_s);
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"It holds 60 staff and 179 clients."_s), patience);
    QVERIFY(named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled());
    QCOMPARE(int(named<QLineEdit>(m_page.get(), u"Token"_s)->echoMode()), int(QLineEdit::Password));
}

void TestConnect::aWrongTokenIsSaidAndNothingCanBeApproved()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    openConnect();
    type(sandbox.url(), u"another"_s);
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"The token was not accepted."_s), patience);
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled());
}

void TestConnect::whatIsTypedAfterTheTestIsTestedAnew()
{
    const SandboxProcess sandbox;
    openConnect();
    type(sandbox.url());
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled(), patience);
    QTest::keyClicks(named<QLineEdit>(m_page.get(), u"Address"_s), u"x"_s);
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled());
}

void TestConnect::anAddressThatIsNoneIsSaid()
{
    openConnect();
    type(u"http://calmanac.example.org/fhir"_s);
    press(u"Test connection"_s);
    QVERIFY2(isSaid(m_page.get(), u"https://"_s), "not encrypted");
}

void TestConnect::approvingSynchronizesForTheFirstTime()
{
    const SandboxProcess sandbox({u"--token"_s, u"secret"_s});
    openConnect();
    type(sandbox.url(), u"secret"_s);
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(m_page.get(), u"Approve"_s)->isEnabled(), patience);
    press(u"Approve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_wentTo->isEmpty(), patience);
    QCOMPARE(int(m_wentTo->last().first().value<Place>().page), int(P::Synchronize));
    openSynchronize();
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Calmanac is synchronized."_s), patience);
    QCOMPARE(learners().counterpart.all(), 179);
    QVERIFY2(!m_office->dump().contains(u"secret"_s), "the token is never in the database");
}

void TestConnect::whatIsNewIsShownBeforeItTakesEffect()
{
    const SandboxProcess sandbox({u"--clients"_s, clientsFile(0, 3)});
    connectTo(sandbox.url());
    openSynchronize();
    press(u"Sync now"_s);
    press(u"Confirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Calmanac is synchronized."_s), patience);
    QCOMPARE(learners().counterpart.all(), 3);
    QVERIFY(!sandbox.post({{u"kind"_s, u"learners"_s}, {u"id"_s, u"K9"_s}, {u"first_name"_s, u"Ida"_s}})
                 .contains("error"));
    m_desk->synchronizer().leave();
    press(u"Sync now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"● 1 new"_s), patience);
    QCOMPARE(learners().counterpart.all(), 3);
    press(u"Not now"_s);
    QVERIFY(named<QAbstractButton>(m_page.get(), u"Sync now"_s));
    QCOMPARE(learners().counterpart.all(), 3);
}

void TestConnect::nothingNewNeedsNoConfirmation()
{
    const SandboxProcess sandbox({u"--clients"_s, clientsFile(0, 3)});
    connectTo(sandbox.url());
    openSynchronize();
    press(u"Sync now"_s);
    press(u"Confirm"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Calmanac is synchronized."_s), patience);
    m_desk->synchronizer().leave();
    press(u"Sync now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Nothing has changed"_s), patience);
}

void TestConnect::theBrakeAsksAndTheOldListCanBeKept()
{
    std::vector<ImportedPerson> people;
    for (int i = 0; i < 8; ++i) {
        const QByteArray id = "K" + QByteArray::number(i);
        const QByteArray first = "First" + QByteArray(1, char('a' + i));
        const QByteArray last = "Last" + QByteArray(1, char('a' + i));
        const QByteArray born = "2014-03-0" + QByteArray::number(i + 1);
        const QByteArray phone = "(312) 555-010" + QByteArray::number(i);
        people.push_back(person(id, first, last, {{Field::DateOfBirth, born}, {Field::Phone, phone}}));
    }
    QVERIFY(m_office->import(Kind::Learners, people, people));
    QCOMPARE(learners().counterpart.linked, 8);
    const SandboxProcess sandbox({u"--clients"_s, clientsFile(0, 2)});
    connectTo(sandbox.url());
    const QString before = m_office->dump();
    openSynchronize();
    press(u"Sync now"_s);
    press(u"Keep the old list"_s);
    QVERIFY(named<QAbstractButton>(m_page.get(), u"Sync now"_s));
    QCOMPARE(m_office->dump(), before);
    press(u"Sync now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Calmanac no longer has, or has changed, "_s), patience);
    press(u"Take it over"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Calmanac is synchronized."_s), patience);
}

void TestConnect::whatWentWrongIsSaidAndNothingIsChanged()
{
    const SandboxProcess sandbox({u"--fault"_s, u"html"_s});
    connectTo(sandbox.url());
    const QString before = m_office->dump();
    openSynchronize();
    press(u"Sync now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"web page"_s), patience);
    QVERIFY(named<QAbstractButton>(m_page.get(), u"Sync now"_s));
    QCOMPARE(m_office->dump(), before);
}

void TestConnect::cancellingLeavesAllAsItWas()
{
    const SandboxProcess sandbox({u"--fault"_s, u"stall"_s});
    connectTo(sandbox.url());
    const QString before = m_office->dump();
    openSynchronize();
    press(u"Sync now"_s);
    press(u"Cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(named<QAbstractButton>(m_page.get(), u"Sync now"_s), patience);
    QCOMPARE(m_office->dump(), before);
}

void TestConnect::disconnectingKeepsTheLinks()
{
    const ImportedPerson ana =
        person("K1", "Ana", "Ruiz", {{Field::DateOfBirth, "2014-03-01"}, {Field::Phone, "(312) 555-0101"}});
    QVERIFY(m_office->import(Kind::Learners, {ana}, {ana}));
    connectTo(u"https://calmanac.example.org/fhir"_s);
    openSynchronize();
    press(u"Disconnect…"_s);
    QTRY_COMPARE(m_wentTo->size(), 1);
    QVERIFY(m_prompts->asked.last().detail.contains(u"All links and decisions stay"_s));
    QVERIFY(m_office->areLinked("K1", "K1", Kind::Learners));
}

void TestConnect::howOftenIsRemembered()
{
    openSynchronize();
    auto *often = named<QComboBox>(m_page.get(), u"Synchronizes by itself"_s);
    QVERIFY(often);
    QTRY_COMPARE(often->currentData().toInt(), Synchronizer::usualMinutes);
    QTest::keyClick(often, Qt::Key_End);
    QTRY_COMPARE(m_desk->synchronizer().minutes(), 0);
    m_wentTo.reset();
    m_page.reset();
    m_desk.reset();
    openDeskOnce(Desk::Mode::Office);
    m_desk->synchronizer().watch();
    QTRY_COMPARE(m_desk->synchronizer().minutes(), 0);
}

void TestConnect::itSynchronizesByItself()
{
    const SandboxProcess sandbox({u"--clients"_s, clientsFile(0, 3)});
    connectTo(sandbox.url());
    m_office->clock().advance(2 * 60 * 60);
    openDeskOnce(Desk::Mode::Office);
    m_desk->synchronizer().watch();
    QTRY_COMPARE_WITH_TIMEOUT(learners().counterpart.all(), 3, patience);
}

void TestConnect::withoutItsTokenItAsksForIt()
{
    connectTo(u"https://calmanac.example.org/fhir"_s, true);
    openSynchronize();
    press(u"Sync now"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"has not kept the token"_s));
    press(u"Change the connection…"_s);
    QCOMPARE(int(m_wentTo->last().first().value<Place>().page), int(P::Connect));
}

void TestConnect::theDemonstrationHasACalmanacOfItsOwn()
{
    const ImportedPerson ana = person("K1", "Ana", "Ruiz", {{Field::Phone, "(312) 555-0101"}});
    QVERIFY(m_office->import(Kind::Learners, {ana}, {ana}));
    openSynchronize(Desk::Mode::Demonstration);
    // The test doesn't lie beside the stand-in.
    press(u"Sync now"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"could not be started"_s), patience);
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestConnect)
#include "tst_connect.moc"
