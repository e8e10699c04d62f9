// SPDX-License-Identifier: Apache-2.0
#include "tests/support/office.h"
#include "ui/calmanac/sameprofilenotice.h"
#include "ui/common/button.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;
using namespace rosterlink::ui;

/// The question whether an imported profile is the one that was made with +, as it is answered with the
/// mouse.
class TestSameProfileNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameProfileJoins();
    void anotherPersonAsksNoMore();
    void theMadeOneLeadsThere();

private:
    DetailContext contextOf(ProfileId profile);
    static void press(SameProfileNotice &notice, const QString &name);

    std::unique_ptr<Office> m_office;
    ProfileId m_made;
    ProfileId m_imported;
    PersonId m_opened;
};

void TestSameProfileNotice::init()
{
    m_opened = {};
    m_office = std::make_unique<Office>();
    const auto ana = person("M1", "Ana", "Ruiz", {{Field::Email, "ana.ruiz@example.org"}});
    const auto priya = person("M9", "Priya", "Natarajan", {{Field::Email, "priya.natarajan@example.org"}});
    auto staff = priya;
    staff.id = u"C5"_s;
    QVERIFY(m_office->import(Kind::Members, {ana}, {staff}));
    const auto made = m_office->decide(commands::CreateMember{m_office->counterpart("C5"), {}, {}});
    QVERIFY(made);
    m_made = ProfileId(made->made.value());
    QVERIFY(m_office->importOne(Kind::Members, Side::Motivity, {ana, priya}));
    m_imported = m_office->profile("M9");
}

DetailContext TestSameProfileNotice::contextOf(ProfileId profile)
{
    DetailContext context;
    context.detail = m_office->detail(profile.person());
    context.title = u"Calmanac"_s;
    context.decide = [this](const Command &command) { QVERIFY(m_office->decide(command)); };
    context.openPerson = [this](PersonId person) { m_opened = person; };
    return context;
}

void TestSameProfileNotice::press(SameProfileNotice &notice, const QString &name)
{
    notice.resize(520,
                  notice.heightForWidth(520) > 0 ? notice.heightForWidth(520) : notice.sizeHint().height());
    notice.show();
    for (Button *button : notice.findChildren<Button *>()) {
        if (button->accessibleName() == name || button->text() == name) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("there is no such button");
}

void TestSameProfileNotice::sameProfileJoins()
{
    SameProfileNotice notice(contextOf(m_imported));
    press(notice, u"The same profile"_s);
    QVERIFY(m_office->areLinked("M9", "C5"));
    QVERIFY(!m_office->detail(m_imported.person()).sameProfile);
}

void TestSameProfileNotice::anotherPersonAsksNoMore()
{
    SameProfileNotice notice(contextOf(m_imported));
    press(notice, u"Another person"_s);
    QVERIFY(!m_office->detail(m_imported.person()).sameProfile);
    QVERIFY(m_office->detail(m_made.person()).link);
}

void TestSameProfileNotice::theMadeOneLeadsThere()
{
    SameProfileNotice notice(contextOf(m_made));
    press(notice, u"Show Priya Natarajan"_s);
    QCOMPARE(m_opened, m_imported.person());
    QVERIFY(m_office->detail(m_imported.person()).sameProfile);
}

QTEST_MAIN(TestSameProfileNotice)
#include "tst_sameprofilenotice.moc"
