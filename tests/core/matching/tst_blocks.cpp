// SPDX-License-Identifier: Apache-2.0
#include "core/matching/blocks.h"
#include "core/matching/soundex.h"
#include "tests/support/generatedrosters.h"
#include "tests/support/office.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink;
using namespace rosterlink::matching;
using rosterlink::test::person;

bool shareAKey(const Profile &one, const Profile &other, Pass pass)
{
    std::vector<quint64> keys;
    std::vector<quint64> otherKeys;
    keysOf(one, pass, keys);
    keysOf(other, pass, otherKeys);
    return std::any_of(keys.begin(), keys.end(), [&](quint64 key) {
        return std::find(otherKeys.begin(), otherKeys.end(), key) != otherKeys.end();
    });
}

namespace
{
/// Both sides as matching has them, in the order in which they were given.
class Sides
{
public:
    Sides(const std::vector<ImportedPerson> &left, const std::vector<ImportedPerson> &right)
        : m_nicknames(NicknameTable::builtIn())
        , m_pools(m_nicknames.get())
        , m_left(read(left, Side::Motivity))
        , m_right(read(right, Side::Counterpart))
    {}

    [[nodiscard]] const std::vector<Profile> &left() const { return m_left; }
    [[nodiscard]] const std::vector<Profile> &right() const { return m_right; }
    /// For each of the left side whom of the right side they are compared with.
    [[nodiscard]] std::vector<QSet<quint32>> compared(int threads = 1, PassSet passes = PassSet::Usual) const
    {
        const Blocks blocks(m_left, m_right, passes, threads);
        std::vector<QSet<quint32>> all(m_left.size());
        for (quint32 one = 0; one < all.size(); ++one) {
            blocks.forCandidates(one, [&](quint32 other) { all[one].insert(other); });
        }
        return all;
    }

    /// The same, found without blocks.
    [[nodiscard]] std::vector<QSet<quint32>> sharingAKey(PassSet passes) const
    {
        std::vector<QSet<quint32>> all(m_left.size());
        for (quint32 one = 0; one < all.size(); ++one) {
            for (quint32 other = 0; other < m_right.size(); ++other) {
                for (size_t pass = 0; pass < passCount(passes); ++pass) {
                    if (shareAKey(m_left[one], m_right[other], static_cast<Pass>(pass))) {
                        all[one].insert(other);
                    }
                }
            }
        }
        return all;
    }

private:
    std::vector<Profile> read(const std::vector<ImportedPerson> &people, Side side)
    {
        Roster roster;
        ProfileScratch scratch;
        std::vector<Profile> profiles;
        for (const ImportedPerson &one : people) {
            roster.add(one.id, one.facts);
            profiles.push_back(makeProfile(roster, roster.size() - 1, side, m_pools, scratch));
        }
        return profiles;
    }

    std::shared_ptr<const NicknameTable> m_nicknames;
    TextPools m_pools;
    std::vector<Profile> m_left;
    std::vector<Profile> m_right;
};

std::vector<ImportedPerson> namesakes(const char *prefix, int count, bool born)
{
    std::vector<ImportedPerson> people;
    for (int i = 0; i < count; ++i) {
        auto one =
            person((prefix + QByteArray::number(i).rightJustified(5, '0')).constData(), "Maria", "Garcia");
        if (born) {
            one.facts[Field::DateOfBirth] = QDate(2000, 1, 1).addDays(i).toString(Qt::ISODate);
        }
        people.push_back(std::move(one));
    }
    return people;
}
} // namespace

/// Who is compared with whom: everybody who agrees in something, in bounded time.
class TestBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPassBringsItsPairTogether_data();
    void eachPassBringsItsPairTogether();
    void strangersAreNotCompared();
    void smallBlocksAreTakenWhole();
    void aBlockTooLargeIsSplit();
    void whoCannotBeSplitIsComparedWithNeighbors();
    void soundexOfTheCensus_data();
    void soundexOfTheCensus();
};

void TestBlocks::eachPassBringsItsPairTogether_data()
{
    QTest::addColumn<Pass>("pass");
    QTest::addColumn<ImportedPerson>("one");
    QTest::addColumn<ImportedPerson>("other");
    const auto row = [](const char *name, Pass pass, const ImportedPerson &one, const ImportedPerson &other) {
        QTest::newRow(name) << pass << one << other;
    };
    const auto born = [](const char *first, const char *last, const char *date) {
        return person("x", first, last, {{Field::DateOfBirth, date}});
    };
    row("full name", Pass::FullName, person("x", "Ana", "Ruiz"), person("y", "ANA", "RUIZ"));
    row("full name exchanged", Pass::FullName, person("x", "Ana", "Ruiz"), person("y", "Ruiz", "Ana"));
    row("form and part", Pass::FormAndLast, person("x", "Kate", "Cruz-Lopez"),
        person("y", "Katherine", "Lopez"));
    row("first and former name", Pass::FirstAndPart,
        person("x", "Ana", "Soto", {{Field::PreviousLastName, "Ruiz"}}), person("y", "Ana", "Ruiz"));
    row("nickname and last", Pass::FirstAndPart, person("x", "Robert", "Smith", {{Field::Nickname, "Ziggy"}}),
        person("y", "Ziggy", "Smith"));
    row("last and birth, swapped", Pass::LastAndBirth, born("Sofia", "Marquez", "2016-04-09"),
        born("Chus", "Marquez", "2016-09-04"));
    row("first and birth", Pass::FirstAndBirth, born("Ana", "Ruiz", "2016-04-09"),
        born("Ana", "Soto", "2016-04-09"));
    row("initials and birth", Pass::InitialsAndBirth, born("Ana", "Ruiz", "2016-04-09"),
        born("Anke", "Rios", "2016-04-09"));
    row("initial and last", Pass::InitialAndLast, person("x", "Ana", "Ruiz"), person("y", "Anke", "Ruiz"));
    row("first and sound", Pass::FirstAndSound, person("x", "Ana", "Fischer"), person("y", "Ana", "Fisher"));
    row("sound and last", Pass::SoundAndLast, person("x", "Robert", "Ruiz"), person("y", "Rupert", "Ruiz"));
    row("phone", Pass::Phone, person("x", "Ana", "Ruiz", {{Field::Phone, "3125550101"}}),
        person("y", "Tom", "Becker", {{Field::Phone, "312-555-0199\n(312) 555-0101"}}));
    row("e-mail", Pass::Email, person("x", "Ana", "Ruiz", {{Field::Email, "A@example.org"}}),
        person("y", "Tom", "Becker", {{Field::Email, "a@example.org"}}));
    row("before the @", Pass::EmailUser, person("x", "Ana", "Ruiz", {{Field::Email, "a.ruiz@example.org"}}),
        person("y", "Tom", "Becker", {{Field::Email, "a.ruiz@mail.example.org"}}));
    row("identifier", Pass::Identifier, person("x", "Ana", "Ruiz", {{Field::Identifier, "NPI|12-34"}}),
        person("y", "Tom", "Becker", {{Field::Identifier, "1234"}}));
    row("home", Pass::Home,
        person("x", "Ana", "Ruiz", {{Field::Street, "12 Oak Street Apt 4"}, {Field::City, "Peoria"}}),
        person("y", "Tom", "Becker", {{Field::Street, "12 Oak St"}, {Field::City, "PEORIA"}}));
    row("birth", Pass::Birth, born("Ana", "Ruiz", "2016-04-09"), born("Tom", "Becker", "2016-09-04"));
    row("street word", Pass::StreetWord,
        person("x", "Ana", "Ruiz", {{Field::Street, "12 Hawthorne Str eet"}, {Field::City, "Peoria"}}),
        person("y", "Tom", "Becker", {{Field::Street, "Hawthorne St 21"}, {Field::City, "Peoria"}}));
    row("town", Pass::Town, person("x", "Ana", "Ruiz", {{Field::City, "Peoria"}, {Field::Postcode, "61602"}}),
        person("y", "Tom", "Becker", {{Field::City, "Peoria"}, {Field::Postcode, "61602-1234"}}));
    row("sound and ZIP code", Pass::SoundAndHome, person("x", "Ana", "Robert", {{Field::Postcode, "61602"}}),
        person("y", "Tom", "Rupert", {{Field::Postcode, "61602"}}));
    row("sound and house", Pass::SoundAndHome, person("x", "Ana", "Robert", {{Field::Street, "12 Oak St"}}),
        person("y", "Tom", "Rupert", {{Field::Street, "12 Elm St"}}));
}

void TestBlocks::eachPassBringsItsPairTogether()
{
    QFETCH(const Pass, pass);
    QFETCH(const ImportedPerson, one);
    QFETCH(const ImportedPerson, other);
    const Sides sides({one}, {other});
    QVERIFY(shareAKey(sides.left().front(), sides.right().front(), pass));
    QCOMPARE(sides.compared(1, PassSet::Further).front(), QSet<quint32>{0});
}

void TestBlocks::strangersAreNotCompared()
{
    const Sides sides({person("x", "Ana", "Ruiz", {{Field::Phone, "3125550101"}}), person("z", "", "")},
                      {person("y", "Tom", "Becker", {{Field::Phone, "3125550199"}}), person("w", "", "")});
    const auto compared = sides.compared();
    QVERIFY(compared[0].isEmpty());
    QVERIFY(compared[1].isEmpty()); // nothing known is nothing in common
}

/// In lists of a usual size nobody who agrees in any pass is left out, however many threads there are.
void TestBlocks::smallBlocksAreTakenWhole()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    for (const auto kind : {Kind::Members, Kind::Learners}) {
        const auto lists = rosterlink::test::generateRosters(kind, seed);
        const Sides sides(lists.motivity, lists.calmanac);
        for (const auto passes : {PassSet::Usual, PassSet::Further}) {
            const auto wanted = sides.sharingAKey(passes);
            QVERIFY2(sides.compared(1, passes) == wanted, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY2(sides.compared(4, passes) == wanted, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

void TestBlocks::aBlockTooLargeIsSplit()
{
    // 300 people of one name on either side are 90,000 pairs in one block: each birth date finds its own.
    const auto compared = Sides(namesakes("M", 300, true), namesakes("C", 300, true)).compared();
    for (quint32 one = 0; one < 300; ++one) {
        const auto &others = compared[one];
        QVERIFY2(others.contains(one), QByteArray::number(one).constData());
        QVERIFY(others.size() < 10);
    }
}

void TestBlocks::whoCannotBeSplitIsComparedWithNeighbors()
{
    // Nothing but the name is known: still nobody is dropped, and nobody is compared with all.
    const auto compared = Sides(namesakes("M", 300, false), namesakes("C", 300, false)).compared();
    for (quint32 one = 0; one < 300; ++one) {
        const auto &others = compared[one];
        QVERIFY2(others.contains(one), QByteArray::number(one).constData());
        QVERIFY(others.size() >= 50 && others.size() <= 101);
    }
    // Also where one side is much longer.
    const auto lopsided = Sides(namesakes("M", 3'000, false), namesakes("C", 20, false)).compared();
    QCOMPARE(std::count_if(lopsided.begin(), lopsided.end(), [](const auto &one) { return one.isEmpty(); }),
             0);
    QSet<quint32> reached;
    for (const auto &others : Sides(namesakes("M", 20, false), namesakes("C", 3'000, false)).compared()) {
        reached += others;
    }
    QCOMPARE(reached.size(), 3'000);
}

void TestBlocks::soundexOfTheCensus_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("code");
    // The National Archives' page "Soundex System": its examples, h and w included.
    for (const auto &[name, code] : {std::pair("washington", "W252"),
                                     {"lee", "L000"},
                                     {"gutierrez", "G362"},
                                     {"pfister", "P236"},
                                     {"jackson", "J250"},
                                     {"tymczak", "T522"},
                                     {"ashcraft", "A261"},
                                     {"robert", "R163"},
                                     {"rupert", "R163"},
                                     {"", "0000"},
                                     {"12", "0000"}}) {
        QTest::newRow(*name == '\0' ? "empty" : name) << QByteArray(name) << QByteArray(code);
    }
}

void TestBlocks::soundexOfTheCensus()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, code);
    QCOMPARE(soundex(name.toStdString()), qFromBigEndian<quint32>(code.constData()));
}

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
