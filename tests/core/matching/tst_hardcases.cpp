// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/files/csvreader.h"
#include "tests/support/matched.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// hardcases.csv, which office staff can read and add to: who stands in the two systems, and what must
/// happen. The column "person" says who they are: the same word in both systems is the same person. "link":
/// everybody who stands in both is linked, rightly; "suggest": nobody is linked, and who stands in both is
/// suggested, rightly; "never": nobody is even suggested.
class TestHardCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustHappen_data();
    void whatMustHappen();
    void thereAreEnough();
};

namespace
{
struct Case
{
    QString title;
    QString kind;
    QString must;
    std::vector<ImportedPerson> motivity;
    std::vector<ImportedPerson> calmanac;
};

// Columns of hardcases.csv.
enum Column { Title, KindOfPeople, Must, System, Person, FirstFact };
const std::array factColumns = {
    Field::FirstName,        Field::MiddleName,  Field::LastName,  Field::Nickname,
    Field::PreviousLastName, Field::DateOfBirth, Field::Phone,     Field::Email,
    Field::Street,           Field::Postcode,    Field::Identifier};

std::vector<Case> readCases()
{
    std::vector<Case> cases;
    auto reader = CsvReader::open(QStringLiteral(ROSTERLINK_SOURCE_DIR "/tests/core/matching/hardcases.csv"));
    while (reader && (*reader)->next().value_or(false)) {
        const auto cell = [&reader](int column) { return QString::fromUtf8((*reader)->cell(column)); };
        if (cases.empty() || cases.back().title != cell(Title)) {
            cases.push_back({cell(Title), cell(KindOfPeople), cell(Must), {}, {}});
        }
        ImportedPerson person;
        person.id = cell(Person);
        for (size_t i = 0; i < factColumns.size(); ++i) {
            person.facts[factColumns[i]] = cell(FirstFact + static_cast<int>(i));
        }
        auto &side = cell(System) == "Motivity"_L1 ? cases.back().motivity : cases.back().calmanac;
        side.push_back(person);
    }
    return cases;
}

bool has(const std::vector<ImportedPerson> &people, const QString &person)
{
    return std::any_of(people.begin(), people.end(),
                       [&person](const ImportedPerson &one) { return one.id == person; });
}
} // namespace

void TestHardCases::whatMustHappen_data()
{
    QTest::addColumn<int>("number");
    const auto cases = readCases();
    for (size_t i = 0; i < cases.size(); ++i) {
        QTest::newRow(qPrintable(cases[i].title)) << static_cast<int>(i);
    }
}

void TestHardCases::whatMustHappen()
{
    QFETCH(const int, number);
    const Case one = readCases()[static_cast<size_t>(number)];
    const Matched matched(one.kind == "members"_L1 ? Kind::Members : Kind::Learners, one.motivity,
                          one.calmanac);
    if (one.must == "never"_L1) {
        QVERIFY2(matched.pairs().empty(), qPrintable(matched.text()));
        return;
    }
    const bool link = one.must == "link"_L1;
    QVERIFY2(link || one.must == "suggest"_L1, qPrintable(one.must));
    for (const auto &pair : matched.pairs()) {
        const bool right = matched.motivityId(pair) == matched.calmanacId(pair);
        QVERIFY2(pair.rule == matching::Rule::None || (link && right), qPrintable(matched.text()));
    }
    for (const ImportedPerson &person : one.motivity) {
        if (has(one.calmanac, person.id)) {
            const auto *pair = matched.find(person.id, person.id);
            QVERIFY2(pair && pair->best, qPrintable(matched.text()));
            QVERIFY2(link == (pair->rule != matching::Rule::None), qPrintable(matched.text()));
        }
    }
}

void TestHardCases::thereAreEnough()
{
    QVERIFY(readCases().size() >= 60);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestHardCases)
#include "tst_hardcases.moc"
