// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generatedrosters.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
// Few enough that namesakes meet; first names with their short forms.
constexpr std::array<std::array<const char *, 2>, 18> firstNames = {{
    {"Katherine", "Kate"},
    {"Elijah", "Eli"},
    {"James", "Jim"},
    {"José", "Pepe"},
    {"Sofía", "Sofi"},
    {"Maya", "Mia"},
    {"Leah", "Lea"},
    {"Lena", "Lenny"},
    {"William", "Bill"},
    {"Elizabeth", "Liz"},
    {"Noah", "Noa"},
    {"Ana", "Anita"},
    {"Mary Ann", "Mary"},
    {"Oliver", "Ollie"},
    {"Zoë", "Zo"},
    {"Iván", "Ivo"},
    {"Benjamin", "Ben"},
    {"Charlotte", "Lottie"},
}};
constexpr std::array lastNames = {"Ruiz",   "O'Neil",   "Carter", "Okafor",           "Fuchs",  "Nguyen",
                                  "García", "Thompson", "Lopez",  "de la Cruz-Lopez", "Müller", "Fischer"};
constexpr std::array middleNames = {"Jane", "Lee", "Rose", "Robert", "Marie", "J.", "Ray"};

/// A number from 0 to below `end`.
int below(QRandomGenerator &random, int end)
{
    return static_cast<int>(random.bounded(static_cast<quint32>(end)));
}

bool chance(QRandomGenerator &random, int percent)
{
    return below(random, 100) < percent;
}

template<typename List>
QString oneOf(QRandomGenerator &random, const List &list)
{
    return QString::fromUtf8(list[static_cast<size_t>(below(random, static_cast<int>(list.size())))]);
}

bool isName(const QString &text)
{
    return std::any_of(firstNames.begin(), firstNames.end(), [&text](const auto &names) {
        return text == QString::fromUtf8(names[0]) || text == QString::fromUtf8(names[1]);
    });
}

/// The people as they are; each is then written down by two systems.
class People
{
public:
    People(Kind kind, QRandomGenerator &random)
        : m_kind(kind)
        , m_random(random)
    {}

    std::vector<Facts> make(int count)
    {
        while (static_cast<int>(m_people.size()) < count) {
            addFamily();
        }
        return std::move(m_people);
    }

private:
    void addFamily()
    {
        m_last = oneOf(m_random, lastNames);
        m_phone = newPhone();
        m_street = u"%1 Oak Street"_s.arg(1 + below(m_random, 400));
        switch (below(m_random, 6)) {
        case 0:
            addTwins();
            break;
        case 1:
            addFatherAndSon();
            break;
        case 2:
            addNamesakeOfSomebody();
            break;
        case 3:
            addSiblings();
            break;
        default:
            m_people.push_back(somebody());
        }
    }

    Facts somebody()
    {
        Facts facts;
        facts[Field::FirstName] = QString::fromUtf8(firstNames[static_cast<size_t>(below(m_random, 18))][0]);
        facts[Field::LastName] = m_last;
        facts[Field::MiddleName] = chance(m_random, 30) ? oneOf(m_random, middleNames) : QString();
        facts[Field::DateOfBirth] = newDate();
        facts[Field::Phone] = m_kind == Kind::Learners || chance(m_random, 30) ? m_phone : newPhone();
        facts[Field::Email] = u"person%1@example.org"_s.arg(++m_emails);
        facts[Field::Street] = m_street;
        facts[Field::Postcode] = u"606%1"_s.arg(10 + below(m_random, 40));
        return facts;
    }

    /// In one home, of two first names: no parents give one twice.
    void addSiblings()
    {
        const Facts one = somebody();
        Facts other = somebody();
        if (other[Field::FirstName] == one[Field::FirstName]) {
            other[Field::FirstName] = u"Quinn"_s;
        }
        m_people.push_back(one);
        m_people.push_back(other);
    }

    /// Born the same day in one home; now and then of names that look alike.
    void addTwins()
    {
        Facts one = somebody();
        Facts other = somebody();
        other[Field::DateOfBirth] = one[Field::DateOfBirth];
        other[Field::Phone] = one[Field::Phone];
        if (chance(m_random, 40)) {
            one[Field::FirstName] = u"Leah"_s;
            other[Field::FirstName] = u"Lena"_s;
        } else if (one[Field::FirstName] == other[Field::FirstName]) {
            other[Field::FirstName] = u"Quinn"_s;
        }
        m_people.push_back(one);
        m_people.push_back(other);
    }

    /// One name, one home, and often one phone and one e-mail address.
    void addFatherAndSon()
    {
        Facts father = somebody();
        Facts son = father;
        father[Field::LastName] += u" Sr"_s;
        son[Field::LastName] += u" Jr"_s;
        son[Field::DateOfBirth] = newDate();
        if (chance(m_random, 50)) {
            son[Field::Email] = u"person%1@example.org"_s.arg(++m_emails);
        }
        m_people.push_back(father);
        m_people.push_back(son);
    }

    /// Of the same name, born on another day, in another home.
    void addNamesakeOfSomebody()
    {
        Facts namesake = somebody();
        if (!m_people.empty()) {
            const Facts &of =
                m_people[static_cast<size_t>(below(m_random, static_cast<int>(m_people.size())))];
            namesake[Field::FirstName] = of[Field::FirstName];
            namesake[Field::LastName] = of[Field::LastName];
        }
        namesake[Field::Phone] = newPhone();
        m_people.push_back(namesake);
    }

    /// No two people who aren't twins were born the same day.
    QString newDate()
    {
        const int years = m_kind == Kind::Members ? 40 : 15;
        const QDate first = m_kind == Kind::Members ? QDate(1960, 1, 1) : QDate(2008, 1, 1);
        QDate date = first.addDays(below(m_random, years * 365));
        while (m_dates.contains(date)) {
            date = date.addDays(1);
        }
        m_dates.insert(date);
        return date.toString(Qt::ISODate);
    }

    QString newPhone() { return u"(312) 555-%1"_s.arg(++m_phones, 4, 10, '0'_L1); }

    Kind m_kind;
    QRandomGenerator &m_random;
    std::vector<Facts> m_people;
    QSet<QDate> m_dates;
    QString m_last;
    QString m_phone;
    QString m_street;
    int m_phones = 0;
    int m_emails = 0;
};

/// How an office writes people down.
class Typist
{
public:
    explicit Typist(QRandomGenerator &random)
        : m_random(random)
    {}

    Facts write(Facts facts)
    {
        writeNames(facts);
        writeDate(facts[Field::DateOfBirth]);
        if (chance(m_random, 50)) {
            facts[Field::Phone].remove('('_L1).replace(") "_L1, "."_L1).replace('-'_L1, '.'_L1);
        }
        if (chance(m_random, 20)) {
            facts[Field::Email] = facts[Field::Email].toUpper();
        }
        facts[Field::Street].replace("Street"_L1, chance(m_random, 50) ? "St."_L1 : "Street"_L1);
        for (const Field field :
             {Field::MiddleName, Field::DateOfBirth, Field::Phone, Field::Email, Field::Street}) {
            if (chance(m_random, 12)) {
                facts[field].clear();
            }
        }
        return facts;
    }

private:
    void writeNames(Facts &facts)
    {
        QString &first = facts[Field::FirstName];
        QString &last = facts[Field::LastName];
        if (chance(m_random, 8)) {
            const auto known = std::find_if(firstNames.begin(), firstNames.end(), [&](const auto &names) {
                return QString::fromUtf8(names[0]) == first;
            });
            first = known == firstNames.end() ? first : QString::fromUtf8((*known)[1]);
        }
        if (chance(m_random, 5)) {
            first = withSlip(first);
        }
        if (chance(m_random, 5)) {
            last = withSlip(last);
        }
        if (chance(m_random, 3)) {
            std::swap(first, last);
        }
        if (chance(m_random, 15)) {
            first = first.toUpper();
            last = last.toUpper();
        }
        if (chance(m_random, 15)) {
            first = first.normalized(QString::NormalizationForm_D);
            last.replace("í"_L1, "i"_L1).replace(u"ü"_s, u"u"_s);
        }
    }

    void writeDate(QString &date)
    {
        if (chance(m_random, 3)) {
            const QString swapped = date.left(5) + date.mid(8, 2) + '-'_L1 + date.mid(5, 2);
            date = QDate::fromString(swapped, Qt::ISODate).isValid() ? swapped : date;
        } else if (chance(m_random, 3)) {
            date = date.left(9) + (date.endsWith('1'_L1) ? '2'_L1 : '1'_L1);
            date = QDate::fromString(date, Qt::ISODate).isValid() ? date : QString();
        } else if (chance(m_random, 3)) {
            date = date.left(7);
        }
    }

    /// A slip that makes nobody else's name: "Lena" without its n would be Leah's nickname.
    QString withSlip(const QString &text)
    {
        QString slip = slipIn(text);
        while (isName(slip)) {
            slip = slipIn(text);
        }
        return slip;
    }

    QString slipIn(QString text)
    {
        const int at = 1 + below(m_random, std::max(1, static_cast<int>(text.size()) - 1));
        switch (below(m_random, 3)) {
        case 0:
            return text.insert(at, 'e'_L1);
        case 1:
            return text.remove(at, 1);
        default:
            return text.replace(at, 1, 'o'_L1);
        }
    }

    QRandomGenerator &m_random;
};

/// An id whose order says nothing about the person.
QString idOf(const QString &prefix, int person, quint32 salt)
{
    return u"%1%2-%3"_s.arg(prefix)
        .arg((static_cast<quint32>(person) * 7919U + salt) % 1009U, 4, 10, '0'_L1)
        .arg(person);
}
} // namespace

GeneratedRosters generateRosters(Kind kind, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto people = People(kind, random).make(10 + below(random, 51));
    Typist typist(random);
    GeneratedRosters rosters;
    rosters.kind = kind;
    for (int person = 0; person < static_cast<int>(people.size()); ++person) {
        ImportedPerson one;
        one.id = idOf(u"M"_s, person, seed % 1009U);
        one.facts = typist.write(people[static_cast<size_t>(person)]);
        ImportedPerson other;
        other.id = idOf(u"C"_s, person, seed % 997U);
        other.facts = typist.write(people[static_cast<size_t>(person)]);
        const bool isInBoth = chance(random, 75);
        const bool isInMotivity = isInBoth || chance(random, 50);
        if (isInMotivity) {
            rosters.motivity.push_back(one);
        }
        if (isInBoth || !isInMotivity) {
            rosters.calmanac.push_back(other);
        }
        if (isInBoth) {
            rosters.truth.insert({one.id, other.id});
        }
    }
    std::shuffle(rosters.motivity.begin(), rosters.motivity.end(), random);
    std::shuffle(rosters.calmanac.begin(), rosters.calmanac.end(), random);
    return rosters;
}

std::vector<ImportedPerson> weeksLater(std::vector<ImportedPerson> people, const QString &idPrefix,
                                       QRandomGenerator &random)
{
    people.erase(
        std::remove_if(people.begin(), people.end(), [&](const auto &) { return chance(random, 8); }),
        people.end());
    Typist typist(random);
    for (ImportedPerson &person : people) {
        if (chance(random, 15)) {
            person.facts = typist.write(person.facts);
        }
        if (person.facts.displayName().isEmpty()) {
            person.facts[Field::FirstName] = u"Somebody"_s;
        }
    }
    const auto newcomers = generateRosters(Kind::Members, random.generate());
    for (int i = 0; i < 3 && i < static_cast<int>(newcomers.motivity.size()); ++i) {
        ImportedPerson newcomer = newcomers.motivity[static_cast<size_t>(i)];
        newcomer.id = u"%1new-%2"_s.arg(idPrefix).arg(random.generate());
        people.push_back(std::move(newcomer));
    }
    std::shuffle(people.begin(), people.end(), random);
    return people;
}

} // namespace rosterlink::test
