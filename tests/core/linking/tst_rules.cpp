// SPDX-License-Identifier: Apache-2.0
#include "core/store/rolerows.h"
#include "tests/support/office.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// The rules of linking as properties: whatever a user clicks, in whatever order, they hold, and undoing
/// everything leads back to where it began. The seed is printed; ROSTERLINK_SEED repeats a run.
class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyClicksKeepTheBooks_data();
    void anyClicksKeepTheBooks();

private:
    static std::vector<ImportedPerson> people(QRandomGenerator &random, const char *prefix, int count);
    static QString view(Office &office);
    static Command anyCommand(Office &office, QRandomGenerator &random);
    static bool isImport(Office &office, StepId id);
    static void checkRules(Office &office);
};

std::vector<ImportedPerson> TestRules::people(QRandomGenerator &random, const char *prefix, int count)
{
    static constexpr std::array<const char *, 6> firsts = {"Ana", "Kate", "Katherine", "James", "Jim", "Mia"};
    static constexpr std::array<const char *, 5> lasts = {"Ruiz", "O'Neil", "Carter", "Carter Jr", "Okafor"};
    std::vector<ImportedPerson> made;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = prefix + QByteArray::number(i);
        auto one = person(id.constData(), firsts[random.bounded(6U)], lasts[random.bounded(5U)]);
        if (random.bounded(2) == 0) {
            one.facts[Field::Phone] = u"(312) 555-01%1"_s.arg(random.bounded(30), 2, 10, '0'_L1);
        }
        if (random.bounded(2) == 0) {
            one.facts[Field::Email] = u"p%1@example.org"_s.arg(random.bounded(40));
        }
        made.push_back(std::move(one));
    }
    return made;
}

/// What is in force, without what only tells when and by which step.
QString TestRules::view(Office &office)
{
    QStringList lines;
    for (const auto &row :
         loadRoster(office.database(), office.organization(), Office::integration(), Kind::Members, {})) {
        lines.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(row.id.value())
                         .arg(static_cast<int>(row.state))
                         .arg(row.other.value())
                         .arg(row.suggestions)
                         .arg(row.csc)
                         .arg(row.noRole)
                         .arg(row.gone));
    }
    lines.sort();
    return lines.join('\n'_L1);
}

Command TestRules::anyCommand(Office &office, QRandomGenerator &random)
{
    const auto pick = [&](Side side) {
        std::vector<PersonId> ids;
        for (const auto &row :
             loadRoster(office.database(), office.organization(), Office::integration(), Kind::Members, {})) {
            if (row.side == side) {
                ids.push_back(row.id);
            }
        }
        return ids.at(random.bounded(static_cast<quint32>(ids.size())));
    };
    const ProfileId profile(pick(Side::Motivity).value());
    const CounterpartId counterpart(pick(Side::Counterpart).value());
    const auto roles = roleRows::roles(office.database(), office.organization());
    switch (random.bounded(12)) {
    case 0:
        return commands::LinkInstead{profile, counterpart};
    case 1:
        return commands::Unlink{
            profile, static_cast<commands::UnlinkReason>(random.bounded(3)), random.bounded(2) == 0, {}};
    case 2:
        return commands::Reject{profile, counterpart};
    case 3:
        return commands::TakeBackRejection{profile, counterpart};
    case 4:
        return commands::Exempt{{random.bounded(2) == 0 ? profile.person() : counterpart.person()}};
    case 5:
        return commands::LinkAfterAll{profile.person()};
    case 6:
        return commands::MarkCsc{profile};
    case 7:
        return commands::CreateMember{
            counterpart, u"new%1@example.org"_s.arg(random.bounded(20)), {roles.at(3).id}, true};
    case 8:
        return commands::GiveRole{{profile}, roles.at(2).id};
    case 9:
        return commands::Swap{profile, ProfileId(pick(Side::Motivity).value())};
    case 10:
        if (isImport(office, office.linking().nextUndo())) {
            return commands::Link{profile, counterpart}; // without the import there is nobody to decide about
        }
        return commands::Undo{};
    default:
        return commands::Link{profile, counterpart};
    }
}

bool TestRules::isImport(Office &office, StepId id)
{
    const auto step = historyRows::step(office.database(), office.organization(), id);
    return !step || step->what == stepKindName(StepKind::Import);
}

void TestRules::checkRules(Office &office)
{
    QHash<PersonId, PersonId> partner;
    const auto rows =
        loadRoster(office.database(), office.organization(), Office::integration(), Kind::Members, {});
    for (const auto &row : rows) {
        if (row.state == PersonState::Linked) {
            partner.insert(row.id, row.other);
        }
    }
    for (auto it = partner.cbegin(); it != partner.cend(); ++it) {
        QCOMPARE(partner.value(it.value()), it.key()); // rule 1: one to one, seen from both sides
    }
    const Counts counts = countRoster(rows);
    QCOMPARE(counts.motivity.linked, counts.counterpart.linked);
    QCOMPARE(counts.motivity.linkedAutomatically, counts.counterpart.linkedAutomatically);
}

void TestRules::anyClicksKeepTheBooks_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    if (given != 0) {
        QTest::newRow("given") << given;
        return;
    }
    for (int i = 0; i < 12; ++i) {
        const quint32 seed = QRandomGenerator::global()->generate() | 1;
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRules::anyClicksKeepTheBooks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Office office;
    const int size = 4 + static_cast<int>(random.bounded(12));
    QVERIFY(office.import(Kind::Members, people(random, "M", size), people(random, "C", size)));
    const QString beginning = view(office);
    checkRules(office);
    int steps = 0;
    for (int i = 0; i < 60; ++i) {
        const QString before = office.dump();
        const auto outcome = office.decide(anyCommand(office, random));
        if (!outcome) {
            QCOMPARE(office.dump(), before); // refused: nothing half done
        } else {
            steps += outcome->step.isNull() ? 0 : 1;
        }
        checkRules(office);
    }
    QVERIFY(steps > 0);
    // Rule 3: matching anew decides nothing about what people decided.
    const QString decided = view(office);
    int undone = 0;
    for (;;) {
        if (isImport(office, office.linking().nextUndo())) {
            break;
        }
        const auto outcome = office.decide(commands::Undo{});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
        ++undone;
    }
    QCOMPARE(view(office), beginning);
    for (int i = 0; i < undone; ++i) {
        const auto outcome = office.decide(commands::Redo{});
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().sentence));
    }
    QCOMPARE(view(office), decided);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
