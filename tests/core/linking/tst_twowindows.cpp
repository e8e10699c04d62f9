// SPDX-License-Identifier: Apache-2.0
#include "core/directory/organizations.h"
#include "tests/support/databasedump.h"
#include "tests/support/inventedstaff.h"
#include "tests/support/office.h"

#include <QTest>
#include <QThread>

#include <array>
#include <barrier>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// Two windows, or two programs, on one data folder that decide at the same moment: each thread has a
/// connection of its own to the same file, as a process of its own would.
class TestTwoWindows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void oneCounterpartIsLinkedOnce();
    void theSameClickIsOneStep();
    void plusMakesOneMember();
    void plusOnOneAddressInvitesOnce();
    void linkingAndRejectingExcludeEachOther();
    void anUndoneStepIsUndoneOnce();
    void anImportMeetsADecision();
    void anOrganizationIsMadeOnce();

private:
    using Outcomes = std::array<Result<StepReport>, 2>;
    /// Both commands, let go at once.
    [[nodiscard]] Outcomes decideAtOnce(const Command &one, const Command &other);
    [[nodiscard]] qint64 count(const QString &from)
    {
        return numberIn(m_office->folder(), u"SELECT count(*) FROM "_s + from);
    }
    /// One was done, the other refused with a sentence.
    static void checkOneRefused(const Outcomes &outcomes);

    std::unique_ptr<Office> m_office;
};

namespace
{
constexpr int people = 12; ///< a round each

QByteArray number(int i, char prefix)
{
    return prefix + QByteArray::number(i);
}

/// Runs the same work in two threads that begin at the same moment; each gets its number and its own
/// database.
template<typename Work>
void twice(const QString &folder, const Work &work)
{
    std::barrier start(2);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([&, i] {
            auto database = Database::open(folder);
            start.arrive_and_wait();
            if (database) {
                work(i, **database);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
}
} // namespace

void TestTwoWindows::init()
{
    m_office = std::make_unique<Office>();
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
    for (int i = 0; i < people; ++i) {
        motivity.push_back(person(number(i, 'M').constData(), "Ana", "Ruiz"));
        calmanac.push_back(
            person(number(i, 'C').constData(), "Priya", "Natarajan",
                   {{Field::Email, ("p" + QByteArray::number(i) + "@example.org").constData()}}));
    }
    QVERIFY(m_office->import(Kind::Members, motivity, calmanac));
}

TestTwoWindows::Outcomes TestTwoWindows::decideAtOnce(const Command &one, const Command &other)
{
    Outcomes outcomes{failure(ErrorCode::Storage, u"not run"_s), failure(ErrorCode::Storage, u"not run"_s)};
    const SystemClock clock;
    twice(m_office->folder(), [&](int i, Database &database) {
        Linking linking(database, m_office->organization(), Office::integration(), clock,
                        {i == 0 ? u"dana"_s : u"sam"_s, {}});
        outcomes[static_cast<size_t>(i)] = linking.execute(i == 0 ? one : other);
    });
    return outcomes;
}

void TestTwoWindows::checkOneRefused(const Outcomes &outcomes)
{
    QVERIFY(outcomes[0].has_value() != outcomes[1].has_value());
    const Error &error = outcomes[0] ? outcomes[1].error() : outcomes[0].error();
    QVERIFY2(error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound,
             qPrintable(error.sentence));
    QVERIFY2(error.sentence.endsWith('.'_L1) && !error.sentence.contains("SQL"_L1, Qt::CaseInsensitive),
             qPrintable(error.sentence));
}

void TestTwoWindows::oneCounterpartIsLinkedOnce()
{
    for (int i = 0; i + 1 < people; i += 2) {
        const CounterpartId wanted = m_office->counterpart(number(i, 'C').constData());
        const auto outcomes =
            decideAtOnce(commands::Link{m_office->profile(number(i, 'M').constData()), wanted},
                         commands::Link{m_office->profile(number(i + 1, 'M').constData()), wanted});
        checkOneRefused(outcomes);
        // The one who came second reads who was first.
        const bool first = outcomes[0].has_value();
        const Error &error = first ? outcomes[1].error() : outcomes[0].error();
        QVERIFY2(error.sentence.contains(first ? u"dana"_s : u"sam"_s), qPrintable(error.sentence));
        QCOMPARE(count(u"link WHERE ended_step IS NULL"_s), i / 2 + 1);
    }
    QCOMPARE(healthOf(m_office->folder()), u"ok"_s);
}

void TestTwoWindows::theSameClickIsOneStep()
{
    const qint64 before = count(u"step"_s);
    for (int i = 0; i < people; ++i) {
        const commands::Link link{m_office->profile(number(i, 'M').constData()),
                                  m_office->counterpart(number(i, 'C').constData())};
        const auto outcomes = decideAtOnce(link, link);
        QVERIFY(outcomes[0] && outcomes[1]);
        QVERIFY(outcomes[0]->step.isNull() != outcomes[1]->step.isNull());
    }
    QCOMPARE(count(u"step"_s) - before, people);
    QCOMPARE(count(u"link"_s), people);
}

void TestTwoWindows::plusMakesOneMember()
{
    for (int i = 0; i < people; ++i) {
        const commands::CreateMember create{m_office->counterpart(number(i, 'C').constData()), {}, {}, true};
        const auto outcomes = decideAtOnce(create, create);
        QVERIFY(outcomes[0] && outcomes[1]);
        QVERIFY(outcomes[0]->step.isNull() != outcomes[1]->step.isNull());
    }
    QCOMPARE(count(u"person WHERE origin = 'created'"_s), people);
    QCOMPARE(count(u"invitation"_s), people);
    QCOMPARE(count(u"link"_s), people);
}

void TestTwoWindows::plusOnOneAddressInvitesOnce()
{
    for (int i = 0; i + 1 < people; i += 2) {
        const QString address = u"shared%1@example.org"_s.arg(i);
        checkOneRefused(decideAtOnce(
            commands::CreateMember{m_office->counterpart(number(i, 'C').constData()), address, {}, true},
            commands::CreateMember{
                m_office->counterpart(number(i + 1, 'C').constData()), address, {}, true}));
    }
    QCOMPARE(count(u"invitation"_s), people / 2);
    QCOMPARE(count(u"person WHERE origin = 'created'"_s), people / 2);
}

void TestTwoWindows::linkingAndRejectingExcludeEachOther()
{
    for (int i = 0; i < people; ++i) {
        const ProfileId profile = m_office->profile(number(i, 'M').constData());
        const CounterpartId counterpart = m_office->counterpart(number(i, 'C').constData());
        (void)decideAtOnce(commands::Link{profile, counterpart}, commands::Reject{profile, counterpart});
        // Whoever came second decided knowing of the first: a link takes the rejection back, a rejection of a
        // link is refused.
        QVERIFY(m_office->areLinked(number(i, 'M').constData(), number(i, 'C').constData()));
    }
    QCOMPARE(count(u"rejection WHERE ended_step IS NULL"_s), 0);
}

void TestTwoWindows::anUndoneStepIsUndoneOnce()
{
    for (int i = 0; i < people; ++i) {
        const auto linked =
            m_office->decide(commands::Link{m_office->profile(number(i, 'M').constData()),
                                            m_office->counterpart(number(i, 'C').constData())});
        QVERIFY(linked);
        checkOneRefused(decideAtOnce(commands::Undo{linked->step}, commands::Undo{linked->step}));
    }
    QCOMPARE(count(u"link WHERE ended_step IS NULL"_s), 0);
}

/// The import links what is certain; a person says at the same moment that two are not the same.
void TestTwoWindows::anImportMeetsADecision()
{
    for (int i = 0; i < people; ++i) {
        const QByteArray mail = "p" + QByteArray::number(i) + "@example.org";
        const ProfileId profile = m_office->profile(number(i, 'M').constData());
        const CounterpartId counterpart = m_office->counterpart(number(i, 'C').constData());
        Result<RosterReport> imported = failure(ErrorCode::Storage, u"not run"_s);
        Result<StepReport> rejected = failure(ErrorCode::Storage, u"not run"_s);
        const SystemClock clock;
        twice(m_office->folder(), [&](int which, Database &database) {
            if (which == 0) {
                Progress progress;
                imported = takeOverRosters(database, m_office->organization(), Office::integration(),
                                           {{Kind::Members,
                                             Side::Motivity,
                                             u"m.csv"_s,
                                             {person(number(i, 'M').constData(), "Priya", "Natarajan",
                                                     {{Field::Email, mail.constData()}})}}},
                                           true, clock, {u"dana"_s, {}}, progress);
            } else {
                Linking linking(database, m_office->organization(), Office::integration(), clock,
                                {u"sam"_s, {}});
                rejected = linking.execute(commands::Reject{profile, counterpart});
            }
        });
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().sentence));
        const bool linked = m_office->areLinked(number(i, 'M').constData(), number(i, 'C').constData());
        QCOMPARE(linked, !rejected.has_value()); // one of the two, never both and never neither
    }
    QCOMPARE(healthOf(m_office->folder()), u"ok"_s);
}

void TestTwoWindows::anOrganizationIsMadeOnce()
{
    for (int i = 0; i < people; ++i) {
        std::array<bool, 2> made{};
        const SystemClock clock;
        twice(m_office->folder(), [&](int which, Database &database) {
            made[static_cast<size_t>(which)] =
                createOrganization(database, u"Harbor Kids %1"_s.arg(i), clock, {u"dana"_s, {}}).has_value();
        });
        QVERIFY(made[0] != made[1]);
    }
    QCOMPARE(count(u"organization"_s), 1 + people);
}

QTEST_GUILESS_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
