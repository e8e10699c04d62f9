// SPDX-License-Identifier: Apache-2.0
#include "core/linking/rosterview.h"
#include "core/store/organizationrows.h"
#include "core/store/questionrows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

using namespace test;

/// "Ask later…": somebody waits with a question until a day, until it is answered or they are decided about.
class TestAskLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void thePersonWaitsWithTheQuestion();
    void anotherDayTakesItsPlace();
    void answeredEndsIt();
    void everyDecisionEndsIt_data();
    void everyDecisionEndsIt();
    void undoBringsItBack();
    void withoutWordsOrADayNothingIsChanged();
    void whoIsLinkedIsNotAskedAbout();
    void hiddenNamesHideTheQuestion();
    void deletingTheOrganizationTakesItAlong();

private:
    [[nodiscard]] Result<StepReport> ask(const QString &question = u"Is it she?"_s,
                                         QDate day = QDate(2026, 4, 1));
    [[nodiscard]] PersonId mona() { return m_office->profile("M1").person(); }
    [[nodiscard]] QDate askedOn(PersonId person);
    [[nodiscard]] bool isAskedAbout(PersonId person);

    std::unique_ptr<Office> m_office;
};

void TestAskLater::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members, {person("M1", "Mona", "Quill"), person("M2", "Eva", "Moss")},
                             {person("C1", "Omar", "Diaz"), person("C2", "Priya", "Natarajan")}));
}

Result<StepReport> TestAskLater::ask(const QString &question, QDate day)
{
    return m_office->decide(commands::AskLater{mona(), question, day});
}

QDate TestAskLater::askedOn(PersonId person)
{
    const auto people = loadRosterPeople(m_office->database(), m_office->organization(),
                                         Office::integration(), Kind::Members, {person}, {});
    return people.empty() ? QDate() : people.front().askOn;
}

bool TestAskLater::isAskedAbout(PersonId person)
{
    return questionRows::about(m_office->database(), m_office->organization(), Office::integration(), person)
        .has_value();
}

void TestAskLater::thePersonWaitsWithTheQuestion()
{
    const Counts before = m_office->counts();
    const auto asked = ask(u"  Did she   marry? "_s);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().sentence));
    QVERIFY(asked->canUndo);
    QVERIFY2(asked->sentence.contains(u"Mona Quill"_s), qPrintable(asked->sentence));
    QVERIFY(!asked->sentence.contains(u"marry"_s)); // history is for more eyes
    QCOMPARE(askedOn(mona()), QDate(2026, 4, 1));
    const auto question = m_office->detail(mona()).question;
    QVERIFY(question);
    QCOMPARE(question->text, u"Did she marry?"_s);
    QCOMPARE(question->askedBy, u"dana"_s);
    QCOMPARE(m_office->counts(), before); // still to do
}

void TestAskLater::anotherDayTakesItsPlace()
{
    QVERIFY(ask());
    QVERIFY(ask(u"And now?"_s, QDate(2026, 5, 1)));
    QCOMPARE(askedOn(mona()), QDate(2026, 5, 1));
    QCOMPARE(m_office->detail(mona()).question->text, u"And now?"_s);
}

void TestAskLater::answeredEndsIt()
{
    QVERIFY(ask());
    QVERIFY(m_office->decide(commands::Answered{mona()}));
    QVERIFY(askedOn(mona()).isNull());
    QVERIFY(!m_office->detail(mona()).question);
}

void TestAskLater::everyDecisionEndsIt_data()
{
    QTest::addColumn<QString>("decision");
    QTest::newRow("linked") << u"link"_s;
    QTest::newRow("no need") << u"exempt"_s;
    QTest::newRow("Motivity CSC") << u"csc"_s;
}

void TestAskLater::everyDecisionEndsIt()
{
    QFETCH(QString, decision);
    QVERIFY(ask());
    const ProfileId profile = m_office->profile("M1");
    const Command command = decision == u"link"_s
                                ? Command(commands::Link{profile, m_office->counterpart("C1")})
                            : decision == u"exempt"_s ? Command(commands::Exempt{{profile.person()}})
                                                      : Command(commands::MarkCsc{profile});
    const auto decided = m_office->decide(command);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().sentence));
    QVERIFY(!isAskedAbout(mona()));
    QVERIFY(m_office->decide(commands::Undo{decided->step}));
    QVERIFY(isAskedAbout(mona()));
}

void TestAskLater::undoBringsItBack()
{
    QVERIFY(ask());
    const auto answered = m_office->decide(commands::Answered{mona()});
    QVERIFY(answered);
    QVERIFY(m_office->decide(commands::Undo{answered->step}));
    QCOMPARE(askedOn(mona()), QDate(2026, 4, 1));
}

void TestAskLater::withoutWordsOrADayNothingIsChanged()
{
    const QString before = m_office->dump();
    QVERIFY(!ask(u"   "_s));
    QVERIFY(!ask(QString(501, u'x')));
    QVERIFY(!ask(u"Is it she?"_s, QDate()));
    QCOMPARE(m_office->dump(), before);
}

void TestAskLater::whoIsLinkedIsNotAskedAbout()
{
    QVERIFY(m_office->decide(commands::Link{m_office->profile("M1"), m_office->counterpart("C1")}));
    const auto refused = ask();
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"Omar Diaz"_s));
}

void TestAskLater::hiddenNamesHideTheQuestion()
{
    QVERIFY(ask(u"Is it Omar?"_s));
    const auto detail = loadPersonDetail(m_office->database(), m_office->organization(),
                                         Office::integration(), mona(), viewerWith(allPermissions(), true));
    QVERIFY(detail && detail->question);
    QVERIFY(detail->question->text.isEmpty());
    QCOMPARE(detail->question->day, QDate(2026, 4, 1));
}

void TestAskLater::deletingTheOrganizationTakesItAlong()
{
    QVERIFY(ask());
    organizationRows::deleteAll(m_office->database(), m_office->organization());
    QVERIFY(!isAskedAbout(mona()));
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestAskLater)
#include "tst_asklater.moc"
