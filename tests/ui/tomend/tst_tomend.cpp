// SPDX-License-Identifier: Apache-2.0
#include "core/linking/tomend.h"
#include "tests/support/commandline.h"
#include "tests/support/uidriver.h"
#include "tests/support/uiprompts.h"
#include "ui/lists/linelist.h"
#include "ui/tomend/tomendpage.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

using namespace test;

/// What has to be mended in each system: found, shown, handed on, and gone when it is mended.
class TestToMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }
    void cleanup();

    void eachTroubleIsFound_data();
    void eachTroubleIsFound();
    void whatIsMendedIsGone();
    void hiddenNamesStayHidden();
    void thePageShowsAndSavesIt();
    void nothingToMendSaysSo();

private:
    [[nodiscard]] std::vector<ToMend> found(const Viewer &viewer = {});
    void bring(Kind kind, Side side, std::vector<ImportedPerson> people);
    FakePrompts *open();

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ToMendPage> m_page;
};

void TestToMend::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_office.reset();
}

std::vector<ToMend> TestToMend::found(const Viewer &viewer)
{
    return loadToMend(m_office->database(), m_office->organization(), viewer);
}

void TestToMend::bring(Kind kind, Side side, std::vector<ImportedPerson> people)
{
    QVERIFY(m_office->importOne(kind, side, std::move(people)));
}

FakePrompts *TestToMend::open()
{
    m_desk = openDesk(*m_office);
    auto prompts = std::make_unique<FakePrompts>();
    FakePrompts *fake = prompts.get();
    m_page = std::make_unique<ToMendPage>(*m_desk, std::move(prompts));
    m_page->resize(1064, 720);
    m_page->show();
    Place place;
    place.organization = m_office->organization();
    m_page->arrive(place);
    return fake;
}

void TestToMend::eachTroubleIsFound_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<std::vector<ImportedPerson>>("people");
    QTest::addColumn<QStringList>("expected"); // "id field", and a part of the message
    const auto one = [](const char *name, Kind kind, std::vector<ImportedPerson> people,
                        const QStringList &expected) {
        QTest::newRow(name) << kind << std::move(people) << expected;
    };
    one("no birth date", Kind::Learners, {person("K1", "Ana", "Ruiz")},
        {u"K1 date_of_birth"_s, u"birth date is missing"_s});
    one("no last name", Kind::Members, {person("S1", "Ana", "")},
        {u"S1 last_name"_s, u"last name is missing"_s});
    one("an impossible phone", Kind::Members, {person("S1", "Ana", "Ruiz", {{Field::Phone, "12"}})},
        {u"S1 phone"_s, u"“12” can't be a phone number"_s});
    one("an impossible e-mail", Kind::Members, {person("S1", "Ana", "Ruiz", {{Field::Email, "ana@"}})},
        {u"S1 email"_s, u"“ana@” can't be an e-mail address"_s});
    one("a mistyped e-mail", Kind::Members, {person("S1", "Ana", "Ruiz", {{Field::Email, "ana@gmial.com"}})},
        {u"S1 email"_s, u"gmail.com was meant"_s});
    one("a shared e-mail", Kind::Members,
        {person("S1", "Ana", "Ruiz", {{Field::Email, "desk@example.org"}}),
         person("S2", "Bo", "Lind", {{Field::Email, "Desk@example.org"}})},
        {u"S1 email"_s, u"also that of Bo Lind"_s, u"S2 email"_s, u"also that of Ana Ruiz"_s});
    one("brothers share their mother's", Kind::Learners,
        {person("K1", "Ana", "Ruiz", {{Field::DateOfBirth, "2014-03-01"}, {Field::Email, "m@example.org"}}),
         person("K2", "Bo", "Ruiz", {{Field::DateOfBirth, "2016-04-02"}, {Field::Email, "m@example.org"}})},
        {});
    one("twice", Kind::Learners,
        {person("K1", "Ana", "Ruiz", {{Field::DateOfBirth, "2014-03-01"}, {Field::Phone, "3125550101"}}),
         person("K2", "Ana", "Ruiz", {{Field::DateOfBirth, "2014-03-01"}, {Field::Phone, "3125550101"}})},
        {u"K1 id"_s, u"same person as Ana Ruiz (ID K2)"_s, u"K2 id"_s, u"same person as Ana Ruiz (ID K1)"_s});
}

void TestToMend::eachTroubleIsFound()
{
    QFETCH(const Kind, kind);
    QFETCH(const std::vector<ImportedPerson>, people);
    QFETCH(const QStringList, expected);
    bring(kind, Side::Counterpart, people);
    const auto rows = found();
    QCOMPARE(qsizetype(rows.size()) * 2, expected.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto at = static_cast<qsizetype>(i * 2);
        QCOMPARE(rows[i].system, u"calmanac"_s);
        QCOMPARE(rows[i].id + u' ' + rows[i].field, expected[at]);
        QVERIFY2(rows[i].message.contains(expected[at + 1]), qPrintable(rows[i].message));
    }
}

void TestToMend::whatIsMendedIsGone()
{
    bring(Kind::Learners, Side::Counterpart, {person("K1", "Ana", "Ruiz")});
    QCOMPARE(found().size(), size_t(1));
    bring(Kind::Learners, Side::Counterpart,
          {person("K1", "Ana", "Ruiz", {{Field::DateOfBirth, "2014-03-01"}})});
    QCOMPARE(found().size(), size_t(0));
}

void TestToMend::hiddenNamesStayHidden()
{
    bring(Kind::Learners, Side::Counterpart, {person("K1", "Ana", "Ruiz", {{Field::Phone, "12"}})});
    Viewer viewer;
    viewer.learnersProtectedInfo = false;
    const auto rows = found(viewer);
    QCOMPARE(rows.size(), size_t(2));
    for (const ToMend &row : rows) {
        QCOMPARE(row.name, u"Client 1"_s);
        QCOMPARE(row.id, QString());
        QVERIFY(!row.message.contains(u"12"_s));
    }
}

void TestToMend::thePageShowsAndSavesIt()
{
    bring(Kind::Learners, Side::Counterpart, {person("K1", "Ana", "Ruiz")});
    bring(Kind::Members, Side::Motivity, {person("M1", "Bo", "", {{Field::Email, "=bo@"}})});
    FakePrompts *prompts = open();
    QTRY_VERIFY(isSaid(m_page.get(), u"2 to mend in Motivity"_s));
    auto *calmanac = named<QAbstractButton>(m_page.get(), u"Calmanac"_s);
    QVERIFY(calmanac);
    click(calmanac);
    QVERIFY(isSaid(m_page.get(), u"to mend in Calmanac"_s));
    auto *list = named<LineList>(m_page.get(), u"To mend"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Ana Ruiz (ID K1)"_s);
    prompts->fileToSave = m_office->folder() + u"/mend"_s;
    click(named<QAbstractButton>(m_page.get(), u"Save as CSV…"_s));
    QCOMPARE(readFile(m_office->folder() + u"/mend.csv"_s),
             QByteArray("system,id,field,status,message\r\n"
                        "motivity,M1,email,open,“=bo@” can't be an e-mail address.\r\n"
                        "motivity,M1,last_name,open,The last name is missing.\r\n"
                        "calmanac,K1,date_of_birth,open,The birth date is missing.\r\n"));
}

void TestToMend::nothingToMendSaysSo()
{
    open();
    QTRY_VERIFY(isSaid(m_page.get(), u"Nothing to mend"_s));
    QVERIFY(!named<QAbstractButton>(m_page.get(), u"Save as CSV…"_s)->isEnabled());
}

} // namespace rosterlink::ui

Q_DECLARE_METATYPE(std::vector<rosterlink::ImportedPerson>)

QTEST_MAIN(rosterlink::ui::TestToMend)
#include "tst_tomend.moc"
