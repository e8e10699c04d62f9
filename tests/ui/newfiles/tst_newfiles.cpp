// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "tests/support/inventedstaff.h"
#include "tests/support/uidriver.h"
#include "ui/lists/linelist.h"
#include "ui/newfiles/concernedmodel.h"
#include "ui/newfiles/intakeview.h"
#include "ui/newfiles/newfilespage.h"
#include "ui/newfiles/rostercard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

/// Roster files on their way in, with real files and a real database.
class TestNewFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theFirstStart();
    void aTakenNameIsRefused();
    void nothingIsCreatedBeforeConfirming();
    void aBrokenFileIsRefused();
    void troublesByLine();
    void theEmailAddressInstead();
    void aColumnIsCorrectedByKeyboard();
    void filesAreDroppedAndMoved();
    void newChangedAndGone();
    void theSameAgain();
    void stoppedAndKept();
    void stoppedAndTakenOver();
    void looksSwapped();
    void cancelling();
    void namesAreHidden();
    void aFirstLineIsHidden();
    void chosenFilesStayChosen();
    void theDemonstrationTakesNoFiles();
    void theModelsKeepTheirPromises();
    void datesWithTwoReadingsAreAskedFor();

private:
    void open(NewFilesPage::For what, Desk::Mode mode = Desk::Mode::Office);
    void openFirstStart(const QString &name);
    QString write(const QString &name, const QByteArray &text);
    void choose(const QStringList &paths);
    void press(const QString &button, const QWidget *within = nullptr);
    [[nodiscard]] QPushButton *button(const QString &name, const QWidget *within = nullptr) const;
    [[nodiscard]] RosterCard *card(const QString &name) const;
    void importStaff(int count);

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NewFilesPage> m_page;
    std::unique_ptr<QTemporaryDir> m_files;
    QStringList m_answer; ///< of the file dialog
};

void TestNewFiles::init()
{
    m_office = std::make_unique<Office>();
    m_files = std::make_unique<QTemporaryDir>();
}

void TestNewFiles::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

void TestNewFiles::open(NewFilesPage::For what, Desk::Mode mode)
{
    m_desk = mode == Desk::Mode::Office
                 ? openDesk(*m_office)
                 : std::make_unique<Desk>(m_office->folder(), mode, m_office->clock(), Actor{u"dana"_s, {}});
    m_page = std::make_unique<NewFilesPage>(
        *m_desk, Office::integration(), what,
        [this](QWidget *, const QString &) { return std::exchange(m_answer, {}); });
    m_page->resize(1064, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    Place place;
    place.page =
        what == NewFilesPage::For::NewOrganization ? Place::Page::NewOrganization : Place::Page::NewFiles;
    place.organization =
        what == NewFilesPage::For::NewOrganization ? OrganizationId() : m_office->organization();
    place.integration = u"calmanac"_s;
    m_page->arrive(place);
}

void TestNewFiles::openFirstStart(const QString &name)
{
    open(NewFilesPage::For::NewOrganization);
    auto *field = named<QLineEdit>(m_page.get(), u"Name of the organization"_s);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

QString TestNewFiles::write(const QString &name, const QByteArray &text)
{
    QFile file(m_files->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(name));
    }
    return file.fileName();
}

void TestNewFiles::choose(const QStringList &paths)
{
    QTRY_VERIFY(button(u"Choose files…"_s));
    m_answer = paths;
    press(u"Choose files…"_s);
}

QPushButton *TestNewFiles::button(const QString &name, const QWidget *within) const
{
    return named<QPushButton>(within ? within : m_page.get(), name);
}

void TestNewFiles::press(const QString &name, const QWidget *within)
{
    QTRY_VERIFY2(button(name, within) && button(name, within)->isEnabled(), qPrintable(name));
    click(button(name, within));
}

RosterCard *TestNewFiles::card(const QString &name) const
{
    return named<RosterCard>(m_page.get(), name);
}

void TestNewFiles::datesWithTwoReadingsAreAskedFor()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"calmanac-clients.csv"_s, "Client ID;First;Last;DOB\nK1;Ana;Ruiz;03/04/2017\n")});
    QTRY_VERIFY(isSaid(m_page.get(), u"Birth dates such as 03/04/2017 can be read in two ways."_s));
    QVERIFY(isSaid(m_page.get(), u"semicolons"_s));
    QVERIFY2(!button(u"Continue"_s)->isEnabled(), "nothing is taken before it is answered");
    press(u"3 April 2017"_s);
    QTRY_VERIFY(button(u"Continue"_s)->isEnabled());
    press(u"Continue"_s);
    press(u"Confirm"_s);
    QTRY_COMPARE(m_office->counts(Kind::Learners).counterpart.all(), 1);
    QCOMPARE(m_office->detail(m_office->counterpart("K1", Kind::Learners).person())
                 .person.facts[Field::DateOfBirth],
             u"2017-04-03"_s);
}

void TestNewFiles::importStaff(int count)
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity staff.csv"_s, inventedStaff('M', count)),
            write(u"calmanac staff.csv"_s, inventedStaff('C', count))});
    press(u"Continue"_s);
    press(u"Confirm"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"The files are imported."_s));
}

void TestNewFiles::theFirstStart()
{
    openFirstStart(u"Harbor Kids"_s);
    choose({write(u"a.csv"_s,
                  "Staff ID,First Name,Surname,E-mail,Role,Shoe size\n"
                  "1,Ana,Ruiz,ana.ruiz@example.org,RBT,38\n2,Rita,Moss,rita.moss@example.org,BCBA,40\n"),
            write(u"Calmanac staff.csv"_s, "id,name,work email\nS1,\"Ruiz, Ana\",ana.ruiz@example.org\n"
                                           "S2,Tom Becker,\n"),
            write(u"motivity clients.csv"_s, "id,first_name,last_name,date_of_birth,alias\n"
                                             "L1,José,Álvarez,2016-04-09,JoAl\n"),
            write(u"calmanac clients.csv"_s, "id,first_name,last_name,dob\nC1,Jose,Alvarez,2016-04-09\n")});
    QTRY_VERIFY(button(u"Confirm"_s)->isEnabled());
    QVERIFY(isSaid(card(u"Motivity members"_s), u"a.csv"_s));
    QVERIFY(isSaid(card(u"Motivity members"_s), u"2 rows, 5 columns recognized"_s));
    QVERIFY(isSaid(card(u"Motivity members"_s), u"Not read: Shoe size"_s));
    QVERIFY(isSaid(card(u"Motivity members"_s), u"rita.moss@example.org"_s));
    QVERIFY(isSaid(card(u"Calmanac members"_s), u"Calmanac staff.csv"_s));
    QVERIFY(isSaid(card(u"Motivity learners"_s), u"motivity clients.csv"_s));
    QVERIFY(isSaid(card(u"Calmanac learners"_s), u"calmanac clients.csv"_s));
    QSignalSpy organizations(m_desk.get(), &Desk::organizationsChanged);
    const QSignalSpy places(m_page.get(), &Page::placeChanged);
    press(u"Confirm"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"2 pairs were linked automatically"_s));
    QCOMPARE(organizations.size(), 1);
    // From now on one is in the organization, and back leads to its files, not to an empty form.
    QCOMPARE(places.size(), 1);
    QCOMPARE(m_page->place().page, Place::Page::NewFiles);
    QVERIFY(!m_page->place().organization.isNull());
    QVERIFY(isSaid(m_page.get(), u"✓ 1 linked"_s));
    QVERIFY(isSaid(m_page.get(), u"1 no match"_s));
    const auto all = organizationSummaries(m_office->database());
    QCOMPARE(all.back().organization.name, u"Harbor Kids"_s);
    QCOMPARE(all.back().members, 2);
    QCOMPARE(all.back().learners, 1);
    QSignalSpy asked(m_page.get(), &Page::goTo);
    press(u"Go on with the members"_s);
    const auto place = asked.constFirst().constFirst().value<Place>();
    QCOMPARE(place.page, Place::Page::Integration);
    QVERIFY(place.organization == all.back().organization.id);
    QCOMPARE(place.integration, u"calmanac"_s);
    QCOMPARE(place.filter, u"not linked motivity"_s);
}

void TestNewFiles::aTakenNameIsRefused()
{
    openFirstStart(u"bright steps aba"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"There is an organization named Bright Steps ABA already"_s));
    QVERIFY(!button(u"Choose files…"_s));
}

void TestNewFiles::nothingIsCreatedBeforeConfirming()
{
    const QString before = m_office->dump();
    openFirstStart(u"Harbor Kids"_s);
    QTRY_VERIFY(button(u"Confirm"_s));
    QVERIFY(!button(u"Confirm"_s)->isEnabled());
    press(u"Change the name"_s);
    QCOMPARE(named<QLineEdit>(m_page.get(), u"Name of the organization"_s)->text(), u"Harbor Kids"_s);
    press(u"Continue"_s);
    QTRY_VERIFY(button(u"Confirm"_s));
    QVERIFY(isSaid(m_page.get(), u"Choose at least one file."_s));
    choose({write(u"motivity staff.csv"_s, inventedStaff('M', 3))});
    QTRY_VERIFY(button(u"Confirm"_s)->isEnabled());
    QCOMPARE(m_office->dump(), before);
}

void TestNewFiles::aBrokenFileIsRefused()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity staff.csv"_s, "id,first,last\n7,Ana,Ruiz\n8,Rita,Moss\n7,Tom,Becker\n"),
            write(u"calmanac staff.csv"_s, inventedStaff('C', 3))});
    QTRY_VERIFY(
        isSaid(card(u"Motivity members"_s), u"the id 7 stands there twice, in line 2 and in line 4"_s));
    QTRY_VERIFY(isSaid(card(u"Calmanac members"_s), u"3 rows"_s));
    QVERIFY(!button(u"Continue"_s)->isEnabled());
    QVERIFY(isSaid(m_page.get(), u"A file can't be read. Choose it again, or remove it."_s));
    press(u"Remove"_s, card(u"Motivity members"_s));
    QTRY_VERIFY(button(u"Continue"_s)->isEnabled());
    QVERIFY(button(u"Choose file…"_s, card(u"Motivity members"_s)));
}

void TestNewFiles::troublesByLine()
{
    QByteArray text = "id,first,last,dob\n";
    for (int i = 0; i < 22; ++i) {
        text += QByteArray::number(i) + ",Ana,Ruiz,2017-13-45\n";
    }
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity clients.csv"_s, text)});
    QTRY_VERIFY(card(u"Motivity learners"_s) && isSaid(card(u"Motivity learners"_s), u"22 rows"_s));
    QVERIFY(isSaid(m_page.get(), u"22 values can't be used as written"_s));
    QVERIFY(
        isSaid(m_page.get(), u"Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, dob: This is not a possible date"_s));
    QVERIFY(isSaid(m_page.get(), u"and 12 more"_s));
    QVERIFY(button(u"Continue"_s)->isEnabled());
}

void TestNewFiles::theEmailAddressInstead()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"calmanac staff.csv"_s,
                  "first,last,email\nAna,Ruiz,ana@example.org\nRita,Moss,rita@example.org\n"),
            write(u"motivity staff.csv"_s, "first,last\nAna,Ruiz\n")});
    const QString sentence = u"this list has no column that stays the same for each person"_s;
    QTRY_VERIFY(isSaid(card(u"Calmanac members"_s), sentence));
    QTRY_VERIFY(isSaid(card(u"Motivity members"_s), sentence));
    QVERIFY(!button(u"Use the e-mail address instead"_s, card(u"Motivity members"_s)));
    press(u"Remove"_s, card(u"Motivity members"_s));
    press(u"Use the e-mail address instead"_s, card(u"Calmanac members"_s));
    QTRY_VERIFY(button(u"Continue"_s)->isEnabled());
    QVERIFY(isSaid(card(u"Calmanac members"_s), u"The e-mail address stands for the ID."_s));
    press(u"Continue"_s);
    press(u"Confirm"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"The files are imported."_s));
    QVERIFY(!m_office->counterpart("ana@example.org").isNull());
}

void TestNewFiles::aColumnIsCorrectedByKeyboard()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity staff.csv"_s, "id,Handle,last\n7,Ana,Ruiz\n")});
    QTRY_VERIFY(isSaid(m_page.get(), u"Not read: Handle"_s));
    press(u"Columns"_s);
    QComboBox *field = nullptr;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        field = label->text() == u"Handle"_s && label->buddy() ? qobject_cast<QComboBox *>(label->buddy())
                                                               : field;
    }
    QVERIFY(field && field->isVisible());
    QCOMPARE(field->currentText(), u"Not read"_s);
    field->setFocus();
    QTest::keyClicks(field, u"First"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"1 rows, 3 columns recognized"_s));
    QCOMPARE(field->currentText(), u"First name"_s);
    QVERIFY(field->hasFocus());
    press(u"Continue"_s);
    press(u"Confirm"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"The files are imported."_s));
    QCOMPARE(m_office->detail(m_office->profile("7").person()).person.facts[Field::FirstName], u"Ana"_s);
}

void TestNewFiles::filesAreDroppedAndMoved()
{
    open(NewFilesPage::For::Organization);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"export.csv"_s, "id,first,last\n7,Ana,Ruiz\n"))});
    QWidget *goal = card(u"Calmanac members"_s);
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(goal, &enter);
    QVERIFY(enter.isAccepted());
    QApplication::sendEvent(goal, &drop);
    QTRY_VERIFY(isSaid(goal, u"1 rows"_s)); // one file is meant for the place where it is dropped
    press(u"Move to…"_s, goal);
    auto *menu = goal->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QAction *learners = menu->actions().at(1);
    QCOMPARE(learners->text(), u"Motivity learners"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(learners).center());
    QTRY_VERIFY(isSaid(card(u"Motivity learners"_s), u"export.csv"_s));
    QVERIFY(!isSaid(goal, u"export.csv"_s));
    QTRY_VERIFY(button(u"Continue"_s)->isEnabled());

    QMimeData several; // beside the places or several at once: each where its name says
    several.setUrls({QUrl::fromLocalFile(write(u"calmanac clients.csv"_s, "id,first\n1,Ana\n")),
                     QUrl::fromLocalFile(write(u"motivity staff.csv"_s, "id,first\n1,Ana\n"))});
    QDropEvent dropSeveral(QPointF(9, 9), Qt::CopyAction, &several, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(goal, &enter);
    QApplication::sendEvent(goal, &dropSeveral);
    QTRY_VERIFY(isSaid(card(u"Calmanac learners"_s), u"calmanac clients.csv"_s));
    QTRY_VERIFY(isSaid(card(u"Motivity members"_s), u"motivity staff.csv"_s));
}

void TestNewFiles::newChangedAndGone()
{
    importStaff(20);
    const QString before = m_office->dump();
    m_page->arrive(m_page->place());
    QByteArray text = inventedStaff('C', 21);
    text.replace("person7@example.org", "seven@example.org");
    text.remove(text.indexOf("C9,"), text.indexOf("C10,") - text.indexOf("C9,"));
    choose({write(u"calmanac staff.csv"_s, text)});
    press(u"Continue"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"Nothing has been changed yet."_s));
    QVERIFY(isSaid(m_page.get(), u"● 1 new"_s));
    QVERIFY(isSaid(m_page.get(), u"1 with new details"_s));
    QVERIFY(isSaid(m_page.get(), u"× 1 gone"_s));
    QVERIFY(isSaid(m_page.get(), u"18 as before"_s));
    QCOMPARE(m_office->dump(), before);
    QTRY_VERIFY(button(u"Confirm"_s)->hasFocus());
    press(u"Back to the files"_s);
    QTRY_VERIFY(isSaid(card(u"Calmanac members"_s), u"calmanac staff.csv"_s));
    press(u"Continue"_s);
    QSignalSpy rosters(m_desk.get(), &Desk::rostersChanged);
    press(u"Confirm"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"The files are imported."_s));
    QCOMPARE(rosters.size(), 1);
}

void TestNewFiles::theSameAgain()
{
    importStaff(20);
    const QString before = m_office->dump();
    m_page->arrive(m_page->place());
    choose({write(u"calmanac staff.csv"_s, inventedStaff('C', 20))});
    press(u"Continue"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"Nothing has changed: the people are the same as before."_s));
    QCOMPARE(m_office->dump(), before);
    QTRY_VERIFY(button(u"Open Calmanac"_s)->hasFocus());
}

void TestNewFiles::stoppedAndKept()
{
    importStaff(20);
    const QString before = m_office->dump();
    m_page->arrive(m_page->place());
    choose({write(u"calmanac staff.csv"_s, inventedStaff('C', 14))});
    press(u"Continue"_s);
    const QString sentence =
        u"This file no longer has 6 of your 20 linked members. Nothing has been changed."_s;
    QTRY_VERIFY(isSaid(m_page.get(), sentence));
    QVERIFY(!button(u"Confirm"_s));
    press(u"Show who"_s);
    auto *list = named<LineList>(m_page.get(), u"Linked people concerned"_s);
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QVERIFY(isSaid(m_page.get(), u"no longer in the file, linked with An"_s));
    QTRY_VERIFY(button(u"Keep the old list"_s)->isEnabled());
    QSignalSpy said(m_page.get(), &Page::say);
    press(u"Keep the old list"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY(button(u"Choose file…"_s, card(u"Calmanac members"_s)));
    QCOMPARE(m_office->dump(), before);
}

void TestNewFiles::stoppedAndTakenOver()
{
    importStaff(20);
    m_page->arrive(m_page->place());
    choose({write(u"calmanac staff.csv"_s, inventedStaff('C', 14))});
    press(u"Continue"_s);
    press(u"Take it over"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"The files are imported."_s));
    QVERIFY(m_office->detail(m_office->counterpart("C20").person()).person.isGone());
    QCOMPARE(m_office->counts().motivity.linked, 20);
}

void TestNewFiles::looksSwapped()
{
    importStaff(20);
    m_page->arrive(m_page->place());
    choose({write(u"calmanac staff.csv"_s, inventedStaff('M', 20))});
    press(u"Continue"_s);
    QTRY_VERIFY(isSaid(m_page.get(), u"This file looks swapped"_s));
}

void TestNewFiles::cancelling()
{
    const QString before = m_office->dump();
    openFirstStart(u"Harbor Kids"_s);
    choose({write(u"motivity staff.csv"_s, inventedStaff('M', 7000)),
            write(u"calmanac staff.csv"_s, inventedStaff('C', 7000))});
    QTRY_VERIFY(button(u"Confirm"_s)->isEnabled());
    press(u"Confirm"_s);
    press(u"Cancel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(m_page.get(), u"Cancelled. Nothing was changed."_s), 30'000);
    QCOMPARE(m_office->dump(), before);
    QVERIFY(isSaid(card(u"Motivity members"_s), u"motivity staff.csv"_s)); // and the files are still chosen
}

void TestNewFiles::namesAreHidden()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity clients.csv"_s, "id,name,dob,alias\nL1,Noah Fischer,2017-03-12,NoFi\n"),
            write(u"motivity staff.csv"_s, "id,first,last,phone\nM1,Ana,Ruiz,(312) 555-0142\n")});
    QTRY_VERIFY(isSaid(m_page.get(), u"Noah Fischer"_s) && isSaid(m_page.get(), u"555-0142"_s));
    m_desk->setNamesHidden(true);
    QVERIFY(!isSaid(m_page.get(), u"Noah"_s));
    QVERIFY(!isSaid(m_page.get(), u"2017-03-12"_s));
    QVERIFY(!isSaid(m_page.get(), u"555-0142"_s));
    QVERIFY(isSaid(m_page.get(), u"NoFi"_s));
    QVERIFY(isSaid(m_page.get(), u"Ruiz"_s));
}

void TestNewFiles::aFirstLineIsHidden()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity clients.csv"_s, "L1,Noah,Fischer,2017-03-12\nL2,Ida,Quill,2016-01-02\n"),
            write(u"calmanac clients.csv"_s, "id,Noah,Fischer,2017-03-12\nK2,Ida,Quill,2016-01-02\n"),
            write(u"motivity staff.csv"_s, "id,first,last,Noah\nM1,Ana,Ruiz,Fischer\n"),
            write(u"calmanac staff.csv"_s, "id,Noah,Noah\nM1,Ana,Ruiz\n")});
    QTRY_VERIFY(allSaid(m_page.get()).join(u'\n').count(u"Noah"_s) >= 4);
    m_desk->setNamesHidden(true);
    QTRY_VERIFY(isSaid(m_page.get(), u"Column 2"_s)); // in the columns of the file without an id
    for (const auto &hidden : {u"Noah"_s, u"Fischer"_s, u"2017-03-12"_s}) {
        QVERIFY2(!isSaid(m_page.get(), hidden), qPrintable(allSaid(m_page.get()).join(u'\n')));
    }
}

void TestNewFiles::chosenFilesStayChosen()
{
    open(NewFilesPage::For::Organization);
    choose({write(u"motivity staff.csv"_s, inventedStaff('M', 3))});
    QTRY_VERIFY(button(u"Continue"_s)->isEnabled());
    m_page->arrive(m_page->place());
    QVERIFY(isSaid(m_page.get(), u"motivity staff.csv"_s));
    Place other = m_page->place();
    other.organization = OrganizationId(99);
    m_page->arrive(other);
    QVERIFY(!isSaid(m_page.get(), u"motivity staff.csv"_s));
}

void TestNewFiles::theDemonstrationTakesNoFiles()
{
    open(NewFilesPage::For::Organization, Desk::Mode::Demonstration);
    QVERIFY(isSaid(m_page.get(), u"The demonstration takes no files"_s));
    QVERIFY(!button(u"Choose files…"_s));
    QSignalSpy office(m_desk.get(), &Desk::officeWanted);
    press(u"Work with my own files"_s);
    QCOMPARE(office.size(), 1);
}

void TestNewFiles::theModelsKeepTheirPromises()
{
    Progress progress;
    const auto intake = RosterIntake::read(write(u"a.csv"_s, "id,first,last\n1,Ana,Ruiz\n2,Rita,Moss\n"),
                                           Side::Motivity, progress);
    SampleModel sample;
    QAbstractItemModelTester sampleTester(&sample, QAbstractItemModelTester::FailureReportingMode::Fatal);
    sample.show(*intake.file, Kind::Members, {});
    QCOMPARE(sample.rowCount(), 2);
    QCOMPARE(sample.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"First name"_s);
    sample.clear();
    ConcernedModel concerned;
    QAbstractItemModelTester tester(&concerned, QAbstractItemModelTester::FailureReportingMode::Fatal);
    concerned.reset({{u"Rita Moss"_s, u"Rita Moss"_s, true}, {u"Ana Ruiz"_s, u"Anna Ruiz"_s, false}});
    QCOMPARE(concerned.index(0).data().toString(), u"Ana Ruiz"_s);
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestNewFiles)
#include "tst_newfiles.moc"
