// SPDX-License-Identifier: Apache-2.0
#include "core/people/familyname.h"
#include "core/people/textfolding.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/matched.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::test;

/// The rules of linking over many generated rosters, judged by what is written in the lists and by no code of
/// the matching itself. The seed is printed; ROSTERLINK_SEED repeats a run.
class TestMatchingRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pairsAreOneToOneAndFew_data() { addSeeds(); }
    void pairsAreOneToOneAndFew();
    void nothingSpeaksAgainstAnAutomaticLink_data() { addSeeds(); }
    void nothingSpeaksAgainstAnAutomaticLink();
    void decisionsAreRespected_data() { addSeeds(); }
    void decisionsAreRespected();
    void neitherOrderNorThreadsChangeAnything_data() { addSeeds(); }
    void neitherOrderNorThreadsChangeAnything();
    void systemsMayChangePlaces_data() { addSeeds(); }
    void systemsMayChangePlaces();
    void anUnrelatedPersonChangesNobody_data() { addSeeds(); }
    void anUnrelatedPersonChangesNobody();
    void cleanupTestCase();

private:
    void addSeeds();

    std::vector<quint32> m_seeds;
    int m_links = 0; ///< all links seen: a test of links that saw none would prove nothing
    int m_truths = 0;
};

namespace
{
constexpr int rosters = 100; ///< of each kind

using People = std::vector<ImportedPerson>;

QString inOneWord(const QString &text)
{
    return foldForSearch(text).remove(' '_L1);
}

QString lastNameOf(const Facts &facts)
{
    return inOneWord(FamilyName::split(facts[Field::LastName]).base);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    std::copy_if(phone.begin(), phone.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

/// What two systems must agree on, as one text; empty where it is unknown.
QString comparable(const Facts &facts, Field field)
{
    switch (field) {
    case Field::LastName:
        return lastNameOf(facts);
    case Field::Phone:
        return digitsOf(facts[field]);
    case Field::DateOfBirth:
        return facts[field];
    case Field::Email:
        return facts[field].toLower();
    case Field::Street:
        return inOneWord(facts[field]).remove("."_L1).replace("street"_L1, "st"_L1);
    default:
        return inOneWord(facts[field]);
    }
}

bool agree(const Facts &one, const Facts &other, Field field)
{
    const QString text = comparable(one, field);
    return !text.isEmpty() && text == comparable(other, field);
}

bool isShared(const People &people, const Facts &facts, Field field)
{
    return std::count_if(people.begin(), people.end(),
                         [&](const ImportedPerson &person) { return agree(person.facts, facts, field); }) > 1;
}

bool haveThreeFacts(Kind kind, const Facts &one, const Facts &other)
{
    const bool names = agree(one, other, Field::FirstName) && agree(one, other, Field::LastName);
    return kind == Kind::Learners
               ? names && one[Field::DateOfBirth].size() == 10 && agree(one, other, Field::DateOfBirth)
               : names && (agree(one, other, Field::Phone) || agree(one, other, Field::Email));
}

QString suffixOf(const Facts &facts)
{
    const QString suffix = FamilyName::split(facts[Field::LastName]).suffix;
    return suffix.isEmpty() ? FamilyName::split(facts[Field::FirstName]).suffix : suffix;
}

QString speaksAgainst(const Facts &one, const Facts &other)
{
    const QString born = one[Field::DateOfBirth];
    const QString alsoBorn = other[Field::DateOfBirth];
    if (!born.isEmpty() && !alsoBorn.isEmpty() && !born.startsWith(alsoBorn) && !alsoBorn.startsWith(born)) {
        return u"another birth date"_s;
    }
    if (suffixOf(one) != suffixOf(other)) {
        return u"the suffix"_s;
    }
    const QString middle = inOneWord(one[Field::MiddleName]);
    const QString otherMiddle = inOneWord(other[Field::MiddleName]);
    if (!middle.isEmpty() && !otherMiddle.isEmpty() && !middle.startsWith(otherMiddle) &&
        !otherMiddle.startsWith(middle)) {
        return u"the middle names"_s;
    }
    return {};
}

/// A child of the same home, born the same day, of another name.
bool areTwins(const Facts &one, const Facts &other)
{
    return agree(one, other, Field::DateOfBirth) && agree(one, other, Field::Phone) &&
           !agree(one, other, Field::FirstName);
}

/// Whether everybody's twins on one side stand under the same names in the other system.
bool haveTwinsThere(const People &here, const Facts &facts, const People &there)
{
    return std::all_of(here.begin(), here.end(), [&](const ImportedPerson &person) {
        return !areTwins(facts, person.facts) ||
               std::any_of(there.begin(), there.end(), [&](const ImportedPerson &other) {
                   return agree(person.facts, other.facts, Field::FirstName) &&
                          agree(person.facts, other.facts, Field::LastName) &&
                          agree(person.facts, other.facts, Field::DateOfBirth);
               });
    });
}

const Facts &factsOf(const People &people, const QString &id)
{
    return std::find_if(people.begin(), people.end(), [&](const ImportedPerson &one) { return one.id == id; })
        ->facts;
}

bool crosswise(const Facts &one, const Facts &other)
{
    const auto word = [](const Facts &facts, Field field) {
        return inOneWord(FamilyName::split(facts[field]).base);
    };
    return !word(one, Field::FirstName).isEmpty() &&
           word(one, Field::FirstName) == word(other, Field::LastName) &&
           word(one, Field::LastName) == word(other, Field::FirstName);
}

/// Of first name, last name and what identifies the kind, how many are the same.
int agreeingOfThree(Kind kind, const Facts &one, const Facts &other)
{
    const bool third = kind == Kind::Learners
                           ? agree(one, other, Field::DateOfBirth)
                           : agree(one, other, Field::Phone) || agree(one, other, Field::Email);
    const int names = crosswise(one, other) ? 1
                                            : (agree(one, other, Field::FirstName) ? 1 : 0) +
                                                  (agree(one, other, Field::LastName) ? 1 : 0);
    return names + (third ? 1 : 0);
}

int furtherFacts(Kind kind, const Facts &one, const Facts &other)
{
    int found = 0;
    for (const Field field :
         {Field::Phone, Field::Email, Field::Street, Field::Identifier, Field::DateOfBirth}) {
        found += agree(one, other, field) ? 1 : 0;
    }
    const QString middle = inOneWord(one[Field::MiddleName]);
    const QString otherMiddle = inOneWord(other[Field::MiddleName]);
    found += !middle.isEmpty() && !otherMiddle.isEmpty() &&
                     (middle.startsWith(otherMiddle) || otherMiddle.startsWith(middle))
                 ? 1
                 : 0;
    const bool third = kind == Kind::Learners
                           ? agree(one, other, Field::DateOfBirth)
                           : agree(one, other, Field::Phone) || agree(one, other, Field::Email);
    return found - (third ? 1 : 0);
}

bool lacksSuffix(const Facts &one, const Facts &other)
{
    return suffixOf(one).isEmpty() != suffixOf(other).isEmpty();
}

/// What forbids a link of which one fact agrees in part only; empty where nothing does.
QString partialBreachOf(const GeneratedRosters &lists, const Facts &one, const Facts &other)
{
    if (agreeingOfThree(lists.kind, one, other) < 2 &&
        !(agree(one, other, Field::FirstName) && agree(one, other, Field::LastName))) {
        return u"two of the three facts don't agree"_s;
    }
    if (furtherFacts(lists.kind, one, other) < 1) {
        return u"no further fact agrees"_s;
    }
    if (!lacksSuffix(one, other)) {
        return speaksAgainst(one, other);
    }
    const bool own = agree(one, other, lists.kind == Kind::Learners ? Field::DateOfBirth : Field::Email);
    return own ? QString() : u"a suffix is missing"_s;
}

/// What forbids the automatic link; empty where nothing does.
QString breachOf(const GeneratedRosters &lists, matching::Rule rule, const QString &motivity,
                 const QString &calmanac)
{
    const Facts &one = factsOf(lists.motivity, motivity);
    const Facts &other = factsOf(lists.calmanac, calmanac);
    const bool threeFacts = rule == matching::Rule::ThreeFacts;
    if (threeFacts && !haveThreeFacts(lists.kind, one, other)) {
        return u"three facts don't agree"_s;
    }
    const auto own = [&](Field field) {
        return agree(one, other, field) && !isShared(lists.motivity, one, field) &&
               !isShared(lists.calmanac, other, field);
    };
    if (threeFacts && lists.kind == Kind::Members && !own(Field::Phone) && !own(Field::Email)) {
        return u"the contact is shared"_s;
    }
    const auto fits = [&](const People &people, const Facts &facts) {
        return std::count_if(people.begin(), people.end(), [&](const ImportedPerson &person) {
            const QString suffix = suffixOf(person.facts);
            const bool otherwise =
                !suffix.isEmpty() && !suffixOf(facts).isEmpty() && suffix != suffixOf(facts); // Jr is not Sr
            return lists.kind == Kind::Learners && !otherwise &&
                   haveThreeFacts(lists.kind, person.facts, facts);
        });
    };
    if (fits(lists.motivity, other) > 1 || fits(lists.calmanac, one) > 1) {
        return u"somebody else has the three facts too"_s;
    }
    if (lists.kind == Kind::Learners && (!haveTwinsThere(lists.motivity, one, lists.calmanac) ||
                                         !haveTwinsThere(lists.calmanac, other, lists.motivity))) {
        return u"a twin is named otherwise"_s;
    }
    if (!lists.truth.contains({motivity, calmanac})) {
        return u"they are two people"_s;
    }
    return threeFacts ? speaksAgainst(one, other) : partialBreachOf(lists, one, other);
}

/// What the lists say of somebody invented.
QString listed(const Facts &facts)
{
    QStringList texts;
    for (const auto field : allFields()) {
        texts.append(facts[field]);
    }
    return texts.join(u" | "_s);
}

/// One line a pair, with what was decided about it; the named people's pairs are left out.
QStringList decisionsOf(const Matched &matched, bool changedPlaces, const QString &without = {})
{
    QStringList lines;
    for (const auto &pair : matched.pairs()) {
        const QString left = matched.motivityId(pair);
        const QString right = matched.calmanacId(pair);
        if (left != without && right != without) {
            lines << u"%1 %2 %3 %4 %5 %6"_s.arg(changedPlaces ? right : left, changedPlaces ? left : right)
                         .arg(pair.probability)
                         .arg(pair.best)
                         .arg(static_cast<int>(pair.rule))
                         .arg(static_cast<int>(pair.hold));
        }
    }
    lines.sort();
    return lines;
}
} // namespace

void TestMatchingRules::initTestCase()
{
    const quint32 given = qEnvironmentVariable("ROSTERLINK_SEED").toUInt();
    for (int i = 0; i < (given != 0 ? 1 : rosters); ++i) {
        m_seeds.push_back(given != 0 ? given : QRandomGenerator::global()->generate() | 1U);
    }
}

void TestMatchingRules::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<Kind>("kind");
    for (const quint32 seed : m_seeds) {
        QTest::addRow("members, seed %u", seed) << seed << Kind::Members;
        QTest::addRow("learners, seed %u", seed) << seed << Kind::Learners;
    }
}

void TestMatchingRules::pairsAreOneToOneAndFew()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    const auto lists = generateRosters(kind, seed);
    const Matched matched(kind, lists.motivity, lists.calmanac);
    QHash<QString, int> rows;
    QSet<QString> best;
    QSet<QString> linked;
    for (const auto &pair : matched.pairs()) {
        const bool isLink = pair.rule != matching::Rule::None;
        QCOMPARE(isLink, pair.hold == matching::Hold::None);
        QVERIFY(pair.best || !isLink);
        QVERIFY(pair.probability > 0 && pair.probability <= 1);
        for (const QString &id : {matched.motivityId(pair), matched.calmanacId(pair)}) {
            ++rows[id];
            QVERIFY2(!pair.best || !best.contains(id), qPrintable(id));
            if (pair.best) {
                best.insert(id);
            }
            if (isLink) {
                linked.insert(id);
            }
        }
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        QVERIFY2(row.value() <= (linked.contains(row.key()) ? 1 : 5), qPrintable(row.key()));
    }
    QVERIFY(std::is_sorted(
        matched.pairs().begin(), matched.pairs().end(), [&](const auto &one, const auto &other) {
            return std::tuple(matched.motivityId(one), -one.probability, matched.calmanacId(one)) <
                   std::tuple(matched.motivityId(other), -other.probability, matched.calmanacId(other));
        }));
}

void TestMatchingRules::nothingSpeaksAgainstAnAutomaticLink()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    const auto lists = generateRosters(kind, seed);
    const Matched matched(kind, lists.motivity, lists.calmanac);
    for (const auto &pair : matched.pairs()) {
        if (pair.rule != matching::Rule::None) {
            const QString one = matched.motivityId(pair);
            const QString other = matched.calmanacId(pair);
            const QString breach = breachOf(lists, pair.rule, one, other);
            QVERIFY2(breach.isEmpty(), qPrintable(u"%1 with %2: %3\n%4\n%5"_s.arg(
                                           one, other, breach, listed(factsOf(lists.motivity, one)),
                                           listed(factsOf(lists.calmanac, other)))));
            ++m_links;
        }
    }
    m_truths += static_cast<int>(lists.truth.size());
}

void TestMatchingRules::decisionsAreRespected()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    const auto lists = generateRosters(kind, seed);
    const Matched before(kind, lists.motivity, lists.calmanac);
    QRandomGenerator random(seed);
    Choices choices;
    QSet<QString> linked;
    for (const auto &pair : before.pairs()) {
        const Choices::Ids ids(before.motivityId(pair), before.calmanacId(pair));
        switch (random.bounded(8)) {
        case 0:
            choices.rejected.push_back(ids);
            break;
        case 1:
            choices.unlinked.push_back(ids);
            break;
        case 2:
            choices.exemptMotivity.append(ids.first);
            break;
        case 3:
            choices.exemptCalmanac.append(ids.second);
            break;
        case 4:
            if (!linked.contains(ids.first) && !linked.contains(ids.second)) {
                choices.linked.push_back(ids);
                linked << ids.first << ids.second;
            }
            break;
        default:
            break;
        }
    }
    const Matched after(kind, lists.motivity, lists.calmanac, choices);
    for (const auto &[motivity, calmanac] : choices.rejected) {
        QVERIFY2(!after.find(motivity, calmanac), qPrintable(motivity));
    }
    for (const auto &pair : after.pairs()) {
        const Choices::Ids ids(after.motivityId(pair), after.calmanacId(pair));
        QVERIFY2(!linked.contains(ids.first) && !linked.contains(ids.second), qPrintable(ids.first));
        if (pair.rule != matching::Rule::None) {
            QVERIFY2(std::find(choices.unlinked.begin(), choices.unlinked.end(), ids) ==
                         choices.unlinked.end(),
                     qPrintable(ids.first));
            QVERIFY2(!choices.exemptMotivity.contains(ids.first) &&
                         !choices.exemptCalmanac.contains(ids.second),
                     qPrintable(ids.first));
            // What people said of others makes nobody certain whom the lists alone don't make certain, but
            // where it took a rival away.
            QVERIFY2(lists.truth.contains(ids), qPrintable(ids.first));
        }
    }
}

void TestMatchingRules::neitherOrderNorThreadsChangeAnything()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    auto lists = generateRosters(kind, seed);
    const QString before = Matched(kind, lists.motivity, lists.calmanac, {}, 1).text();
    QRandomGenerator random(seed);
    for (const int threads : {1, 2, 4}) {
        std::shuffle(lists.motivity.begin(), lists.motivity.end(), random);
        std::shuffle(lists.calmanac.begin(), lists.calmanac.end(), random);
        QCOMPARE(Matched(kind, lists.motivity, lists.calmanac, {}, threads).text(), before);
    }
}

void TestMatchingRules::systemsMayChangePlaces()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    const auto lists = generateRosters(kind, seed);
    QCOMPARE(decisionsOf(Matched(kind, lists.calmanac, lists.motivity), true),
             decisionsOf(Matched(kind, lists.motivity, lists.calmanac), false));
}

/// Somebody who has nothing to do with anybody, in either system.
void TestMatchingRules::anUnrelatedPersonChangesNobody()
{
    QFETCH(const quint32, seed);
    QFETCH(const Kind, kind);
    const auto before = generateRosters(kind, seed);
    ImportedPerson stranger;
    stranger.id = u"X"_s;
    stranger.facts[Field::FirstName] = u"Xochiquetzal"_s;
    stranger.facts[Field::LastName] = u"Qvistgaard"_s;
    stranger.facts[Field::DateOfBirth] = u"1931-07-30"_s;
    const QStringList expected = decisionsOf(Matched(kind, before.motivity, before.calmanac), false);
    for (const bool here : {true, false}) {
        auto lists = before;
        (here ? lists.motivity : lists.calmanac).push_back(stranger);
        QCOMPARE(decisionsOf(Matched(kind, lists.motivity, lists.calmanac), false, stranger.id), expected);
    }
}

void TestMatchingRules::cleanupTestCase()
{
    if (m_seeds.size() == size_t(rosters) && m_truths > 0) {
        qInfo("%d automatic links of %d who are in both", m_links, m_truths);
        QVERIFY(m_links * 4 >
                m_truths); // the generator makes life hard, but not so hard that nothing is certain
    }
}

QTEST_GUILESS_MAIN(TestMatchingRules)
#include "tst_matchingrules.moc"
