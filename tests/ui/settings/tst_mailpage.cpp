// SPDX-License-Identifier: Apache-2.0
#include "core/mail/invitationtext.h"
#include "core/mail/mailsettings.h"
#include "core/store/invitationrows.h"
#include "core/store/mailserverrows.h"
#include "tests/support/mailserver.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/invitations/invitationspage.h"
#include "ui/settings/mailpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// Settings, Mail, and Send now under Invitations, with a mail server that takes what it is sent.
class TestMailPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAServerInvitationsWait();
    void aTestIsSent();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void aServerThatIsAwayIsSaid();
    void savedAndRemoved();
    void thePasswordIsInNoDatabase();
    void invitationsAreSent();
    void goesOutByItselfAfterTheHold();
    void textsAreChecked();
    void whoIsRefusedStandsInTheList();
    void aForgottenPasswordIsAskedFor();
    void theDemonstrationSendsNothing();

private:
    template<typename SomePage>
    [[nodiscard]] std::unique_ptr<SomePage> makePage();
    template<typename SomePage>
    SomePage *open(Desk::Mode mode = Desk::Mode::Office);
    void type(const QString &field, const QString &text);
    void press(const QString &button);
    void typeServer(int port);
    void saveAndSend();
    void invite(const char *address);
    [[nodiscard]] bool says(const QString &part) const { return isSaid(m_page.get(), part); }
    [[nodiscard]] QString state();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Page> m_page;
    std::unique_ptr<QSignalSpy> m_said;
};

namespace
{
constexpr int patience = 15'000; // milliseconds that a mail server may take
}

void TestMailPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = std::make_unique<Office>();
    QVERIFY(
        m_office->import(Kind::Members, {person("M1", "Somebody", "Else")}, {person("S1", "Ana", "Ruiz")}));
}

void TestMailPage::cleanup()
{
    m_said.reset();
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

template<typename SomePage>
std::unique_ptr<SomePage> TestMailPage::makePage()
{
    if constexpr (std::is_same_v<SomePage, InvitationsPage>) {
        return std::make_unique<SomePage>(*m_desk, std::make_unique<FakePrompts>());
    } else {
        return std::make_unique<SomePage>(*m_desk);
    }
}

template<typename SomePage>
SomePage *TestMailPage::open(Desk::Mode mode)
{
    m_said.reset();
    m_page.reset();
    if (!m_desk || m_desk->isDemonstration() != (mode == Desk::Mode::Demonstration)) {
        m_desk = std::make_unique<Desk>(m_office->folder(), mode, m_office->clock(), Actor{u"dana"_s, {}});
        m_desk->open(m_desk.get(), [](const Result<void> &) {});
        m_desk->invitationSender().watch();
    }
    auto page = makePage<SomePage>();
    SomePage *shown = page.get();
    m_page = std::move(page);
    m_said = std::make_unique<QSignalSpy>(shown, &Page::say);
    shown->resize(1064, 900);
    shown->show();
    Place place = shown->place();
    place.organization = m_office->organization();
    shown->arrive(place);
    return shown;
}

void TestMailPage::type(const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(m_page.get(), field);
    QVERIFY2(edit, qPrintable(field));
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestMailPage::press(const QString &button)
{
    auto *found = named<QAbstractButton>(m_page.get(), button);
    QVERIFY2(found && found->isEnabled(), qPrintable(button));
    click(found);
}

void TestMailPage::typeServer(int port)
{
    QTRY_VERIFY(says(u"No mail server is set up"_s));
    type(u"Server"_s, u"127.0.0.1"_s);
    named<QComboBox>(m_page.get(), u"Encryption"_s)->setCurrentIndex(2);
    type(u"Port"_s, QString::number(port));
    type(u"Sender"_s, u"office@example.org"_s);
}

void TestMailPage::saveAndSend()
{
    press(u"Save"_s);
    QTRY_VERIFY(says(u"Saved"_s));
    open<InvitationsPage>();
    QTRY_VERIFY(says(u"waiting to be sent"_s));
    press(u"Send now"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_said->size(), 1, patience);
}

void TestMailPage::invite(const char *address)
{
    const auto created = m_office->decide(
        commands::CreateMember{m_office->counterpart("S1"), QString::fromLatin1(address), {}, true});
    QVERIFY2(created, created ? "" : qPrintable(created.error().sentence));
}

QString TestMailPage::state()
{
    const auto all = invitationRows::invitations(m_office->database(), m_office->organization());
    return all.empty() ? QString() : all.front().state;
}

void TestMailPage::withoutAServerInvitationsWait()
{
    invite("ana@example.org");
    open<InvitationsPage>();
    QTRY_VERIFY(says(u"No mail server is set up"_s));
    QSignalSpy went(m_page.get(), &Page::goTo);
    press(u"Set up mail…"_s);
    QCOMPARE(went.size(), 1);
    QVERIFY(went.first().first().value<Place>().page == Place::Page::Mail);
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Send now"_s));
}

void TestMailPage::aTestIsSent()
{
    MailServer server(m_folder->path(), {});
    open<MailPage>();
    typeServer(server.port());
    press(u"Send a test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The server took it"_s), patience);
    QCOMPARE(server.taken().size(), size_t(1));
    QCOMPARE(server.taken().front()[u"recipient"_s].toString(), u"office@example.org"_s);
}

void TestMailPage::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no server") << u"Server"_s << QString() << u"Type the server's name"_s;
    QTest::newRow("no port") << u"Port"_s << u"x"_s << u"The port is a number"_s;
    QTest::newRow("elsewhere without encryption")
        << u"Server"_s << u"mail.example.org"_s << u"Without encryption"_s;
    QTest::newRow("sender") << u"Sender"_s << u"office"_s << u"Sender: "_s;
}

void TestMailPage::whatIsWrongIsSaid()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    open<MailPage>();
    typeServer(25);
    type(field, text);
    press(u"Save"_s);
    QTRY_VERIFY2(says(words), qPrintable(allSaid(m_page.get()).join('\n'_L1)));
    QVERIFY(!mailServerRows::mailServer(m_office->database(), m_office->organization()));
}

void TestMailPage::aServerThatIsAwayIsSaid()
{
    open<MailPage>();
    typeServer(1);
    press(u"Send a test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"doesn't answer"_s), patience);
}

void TestMailPage::savedAndRemoved()
{
    open<MailPage>();
    typeServer(2525);
    press(u"Save"_s);
    QTRY_VERIFY(says(u"Saved"_s));
    const auto saved = mailServerRows::mailServer(m_office->database(), m_office->organization());
    QVERIFY(saved);
    QCOMPARE(saved->url, u"smtp://127.0.0.1:2525"_s);
    QCOMPARE(saved->sender, u"office@example.org"_s);
    open<MailPage>(); // as it is found again
    QTRY_COMPARE(named<QLineEdit>(m_page.get(), u"Port"_s)->text(), u"2525"_s);
    QTRY_VERIFY(named<QAbstractButton>(m_page.get(), u"Remove the mail server"_s));
    press(u"Remove the mail server"_s);
    QTRY_VERIFY(says(u"No mail server is set up"_s));
    QVERIFY(!mailServerRows::mailServer(m_office->database(), m_office->organization()));
}

void TestMailPage::thePasswordIsInNoDatabase()
{
    open<MailPage>();
    typeServer(2525);
    type(u"User"_s, u"office"_s);
    type(u"Password"_s, u"Zq-secret-77"_s);
    press(u"Save"_s);
    QTRY_VERIFY(says(u"Saved"_s));
    QVERIFY(!m_office->dump().contains(u"Zq-secret-77"_s));
    QCOMPARE(named<QLineEdit>(m_page.get(), u"Password"_s)->text(), QString());
}

void TestMailPage::invitationsAreSent()
{
    MailServer server(m_folder->path(), {u"--auth"_s, u"office:right"_s});
    invite("ana@example.org");
    open<MailPage>();
    typeServer(server.port());
    type(u"User"_s, u"office"_s);
    type(u"Password"_s, u"right"_s);
    saveAndSend();
    QCOMPARE(state(), u"sent"_s);
    QTRY_VERIFY(says(u"None is waiting to be sent"_s));
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Send now"_s));
    QCOMPARE(server.taken().size(), size_t(1));
}

void TestMailPage::goesOutByItselfAfterTheHold()
{
    MailServer server(m_folder->path(), {});
    auto *mail = open<MailPage>();
    typeServer(server.port());
    press(u"Save"_s);
    QTRY_VERIFY(says(u"Saved"_s));
    press(u"By itself, after"_s);
    named<QSpinBox>(mail, u"Seconds"_s)->setValue(45);
    press(u"Save how they go out"_s);
    QTRY_COMPARE(mailSettings(m_office->database(), m_office->organization()).hold,
                 std::optional(std::chrono::seconds(45)));
    QTRY_VERIFY(says(u"go out by themselves after 45 second"_s));
    invite("ana@example.org");
    m_desk->invitationSender().look();
    m_office->clock().advance(44);
    m_desk->invitationSender().look();
    QTest::qWait(100);
    QCOMPARE(state(), u"waiting"_s);
    m_office->clock().advance(1);
    m_desk->invitationSender().look();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"sent"_s, patience);
    QCOMPARE(server.taken().size(), size_t(1));
}

void TestMailPage::textsAreChecked()
{
    auto *mail = open<MailPage>();
    QTRY_VERIFY(says(u"Your invitation to"_s));
    auto *text = named<QPlainTextEdit>(mail, u"Text"_s);
    text->setPlainText(u"Come to {organization}!"_s);
    QVERIFY(says(u"Come to "_s)); // the preview follows
    press(u"Save the text"_s);
    QTRY_VERIFY(says(u"The text needs {link}"_s));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" {link}"_s);
    press(u"Save the text"_s);
    QTRY_COMPARE(invitationText(m_office->database(), m_office->organization(), u"en"_s).body,
                 u"Come to {organization}! {link}"_s);
    press(u"Back to the built-in text"_s);
    press(u"Save the text"_s);
    QTRY_COMPARE(invitationText(m_office->database(), m_office->organization(), u"en"_s),
                 builtInInvitation(u"en"_s));
}

void TestMailPage::whoIsRefusedStandsInTheList()
{
    MailServer server(m_folder->path(), {});
    invite("refused-ana@example.org");
    open<MailPage>();
    typeServer(server.port());
    saveAndSend();
    QCOMPARE(state(), u"failed"_s);
    QTRY_VERIFY(says(u"There is nobody of that name"_s));
}

void TestMailPage::aForgottenPasswordIsAskedFor()
{
    invite("ana@example.org");
    mailServerRows::set(m_office->database(), m_office->organization(),
                        {u"smtp://127.0.0.1:1"_s, u"office"_s, u"office@example.org"_s});
    open<InvitationsPage>();
    QTRY_VERIFY(says(u"waiting to be sent"_s));
    press(u"Send now"_s);
    QTRY_VERIFY(says(u"password isn't known here any more"_s));
    QCOMPARE(state(), u"waiting"_s);
}

void TestMailPage::theDemonstrationSendsNothing()
{
    invite("ana@example.org");
    mailServerRows::set(m_office->database(), m_office->organization(),
                        {u"smtp://127.0.0.1:1"_s, {}, u"office@example.org"_s});
    open<MailPage>(Desk::Mode::Demonstration);
    QTRY_VERIFY(says(u"The demonstration sends no e-mail"_s));
    QVERIFY(!named<QLineEdit>(m_page.get(), u"Server"_s));
    open<InvitationsPage>(Desk::Mode::Demonstration);
    QTRY_VERIFY(says(u"The demonstration sends no e-mail"_s));
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Send now"_s));
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestMailPage)
#include "tst_mailpage.moc"
