// SPDX-License-Identifier: Apache-2.0
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

using namespace test;

/// Very many links in one change: decided as one by one, with what was decided before, all or none.
class TestLinkMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void whatWasDecidedBeforeEndsWithIt();
    void eachLinkIsAsIfMadeByItself();
    void oneWhoIsLinkedMeanwhileStopsAll();
    void nobodyIsLinkedTwice();
    void ofBothKindsAllIsKnownOfBoth();
    void cancelledNothingIsChanged();
    void undoneInOneStep();

private:
    static constexpr int pairs = 300; ///< so many people that they are read ahead
    [[nodiscard]] static QByteArray id(char side, int number) { return side + QByteArray::number(number); }
    [[nodiscard]] commands::Link pair(int profile, int counterpart);
    [[nodiscard]] commands::LinkMany everybody();
    [[nodiscard]] int linked() { return m_office->counts().motivity.linked; }

    std::unique_ptr<Office> m_office;
};

void TestLinkMany::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->decide(commands::SetLinkingRules{LinkingRules::Nothing}));
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    for (int number = 0; number < pairs; ++number) {
        // Names of letters only: the number written with a to j.
        QByteArray last = QByteArray::number(1000 + number);
        for (char &digit : last) {
            digit = static_cast<char>('a' + (digit - '0'));
        }
        const QByteArray email = last + "@example.org";
        const auto add = [&](std::vector<ImportedPerson> &people, char side) {
            people.push_back(person(id(side, number).constData(), "Ana", last.constData(),
                                    {{Field::Email, email.constData()}}));
        };
        add(motivity, 'M');
        add(calmanac, 'C');
    }
    QVERIFY(m_office->import(Kind::Members, motivity, calmanac));
    QCOMPARE(linked(), 0);
}

commands::Link TestLinkMany::pair(int profile, int counterpart)
{
    return {m_office->profile(id('M', profile).constData()),
            m_office->counterpart(id('C', counterpart).constData())};
}

commands::LinkMany TestLinkMany::everybody()
{
    commands::LinkMany command;
    for (int number = 0; number < pairs; ++number) {
        command.pairs.append(pair(number, number));
    }
    return command;
}

void TestLinkMany::whatWasDecidedBeforeEndsWithIt()
{
    QVERIFY(m_office->decide(commands::Exempt{{pair(1, 1).profile.person()}}));
    QVERIFY(m_office->decide(commands::Exempt{{pair(2, 2).counterpart.person()}}));
    QVERIFY(m_office->decide(commands::Reject{pair(3, 3).profile, pair(3, 3).counterpart}));
    QVERIFY(m_office->decide(
        commands::AskLater{pair(4, 4).profile.person(), u"Is it she?"_s, QDate(2026, 4, 1)}));
    QVERIFY(m_office->decide(pair(5, 5)));
    const auto done = m_office->decide(everybody());
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QCOMPARE(linked(), pairs);
    QCOMPARE(m_office->counts().motivity.noNeed + m_office->counts().counterpart.noNeed, 0);
    QVERIFY(!m_office->detail(pair(4, 4).profile.person()).question);
    QVERIFY(!m_office->detail(pair(1, 1).profile.person()).exemptReason);
}

void TestLinkMany::eachLinkIsAsIfMadeByItself()
{
    QVERIFY(m_office->decide(pair(7, 7)));
    QVERIFY(m_office->decide(everybody()));
    const auto byItself = m_office->detail(pair(7, 7).profile.person()).link;
    const auto amongMany = m_office->detail(pair(8, 8).profile.person()).link;
    QVERIFY(byItself && amongMany);
    QCOMPARE(amongMany->findings, byItself->findings);
    QCOMPARE(amongMany->strength, byItself->strength);
    QCOMPARE(amongMany->how, LinkHow::ByHand);
    QCOMPARE(amongMany->profileFacts[Field::Email], u"baai@example.org"_s);
    QCOMPARE(amongMany->counterpartFacts[Field::Email], u"baai@example.org"_s);
}

void TestLinkMany::oneWhoIsLinkedMeanwhileStopsAll()
{
    QVERIFY(m_office->decide(pair(9, 10)));
    const auto refused = m_office->decide(everybody());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(linked(), 1);
}

void TestLinkMany::nobodyIsLinkedTwice()
{
    commands::LinkMany command = everybody();
    command.pairs.append(pair(0, 1));
    const auto refused = m_office->decide(command);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(linked(), 0);
}

void TestLinkMany::ofBothKindsAllIsKnownOfBoth()
{
    QVERIFY(m_office->import(Kind::Learners, {person("L1", "Ida", "Quill")}, {person("K1", "Ida", "Moss")}));
    const commands::Link learner{m_office->profile("L1", Kind::Learners),
                                 m_office->counterpart("K1", Kind::Learners)};
    QVERIFY(m_office->decide(commands::Exempt{{learner.profile.person()}}));
    commands::LinkMany command = everybody();
    command.pairs.append(learner);
    const auto done = m_office->decide(command);
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
    QVERIFY(m_office->areLinked("L1", "K1", Kind::Learners));
    QVERIFY(!m_office->detail(learner.profile.person()).exemptReason);
}

void TestLinkMany::cancelledNothingIsChanged()
{
    const QString before = m_office->dump();
    qint64 told = 0;
    std::unique_ptr<Progress> progress;
    progress = std::make_unique<Progress>([&](const QString &, qint64 done, qint64 total) {
        QCOMPARE(total, qint64(pairs));
        told = done;
        if (done > 0) {
            progress->cancel();
        }
    });
    const auto cancelled = m_office->linking().execute(everybody(), *progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 0);
    QCOMPARE(m_office->dump(), before);
}

void TestLinkMany::undoneInOneStep()
{
    QVERIFY(m_office->decide(everybody()));
    QCOMPARE(linked(), pairs);
    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(linked(), 0);
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestLinkMany)
#include "tst_linkmany.moc"
