// SPDX-License-Identifier: Apache-2.0
#include "core/people/textfolding.h"
#include "ui/calmanac/findmodel.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/calmanac/peopleorder.h"
#include "ui/lists/linedelegate.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

/// The lists' models under Qt's own tester: rows come, go and change as people do, and never are anything
/// else.
class TestPeopleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The order of names is the user's language's; the test's is English.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void eachFilterHasAsManyRowsAsItSays_data();
    void eachFilterHasAsManyRowsAsItSays();
    void everyFilterIsFoundByItsName();
    void aLinkedPairIsOneRow();
    void isInOrderOfTheNames();
    void aDecisionChangesItsRowsOnly();
    void whoIsNewComesInOrder();
    void whoIsRenamedMovesToTheNewPlace();
    void whoIsRemovedGoesAndComesBackInPlace();
    void whoIsPinnedStays();
    void searchesWordsInAnyOrder();
    void searchesThePartnerOfAPair();
    void aPairThatNoLongerFitsTheSearchGoes();
    void reasonsGoWithTheDecision();
    void rolesOpenAreCounted();
    void staysRightWhateverHappens();

    void findsWhoseNamesBeginWithItFirst();
    void findsNobodyAndEverybody();
    void findsSomeHundredsOnly();

private:
    [[nodiscard]] static RosterPerson person(int id, Side side, const QString &name, PersonState state,
                                             int other = 0);
    [[nodiscard]] QStringList rows() const;
    /// Links Motivity's to Calmanac's, as a decision would say it.
    void link(int motivity, int calmanac);

    std::unique_ptr<PeopleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

constexpr auto linked = PersonState::Linked;
constexpr auto suggested = PersonState::Suggested;
constexpr auto open = PersonState::Open;
constexpr auto noNeed = PersonState::NoNeed;

RosterPerson TestPeopleModel::person(int id, Side side, const QString &name, PersonState state, int other)
{
    RosterPerson person;
    person.id = PersonId(id);
    person.side = side;
    person.name = name;
    person.search = foldForSearch(name);
    person.state = state;
    person.other = PersonId(other);
    return person;
}

void TestPeopleModel::init()
{
    m_model = std::make_unique<PeopleModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    RosterPerson gone = person(7, Side::Motivity, u"Gwen Ash"_s, PersonState::Gone);
    gone.gone = true;
    RosterPerson fresh = person(8, Side::Counterpart, u"Hal Moor"_s, open);
    fresh.isNew = true;
    RosterPerson changed = person(1, Side::Motivity, u"Ana Ruiz"_s, linked, 2);
    changed.changed = true;
    RosterPerson roleless = person(3, Side::Motivity, u"Bea Ochs"_s, suggested, 4);
    roleless.noRole = true;
    m_model->setPeople(sortedPeople({changed, person(2, Side::Counterpart, u"Anna Soto"_s, linked, 1),
                                     roleless, person(4, Side::Counterpart, u"Beatrix Ochs"_s, suggested, 3),
                                     person(5, Side::Motivity, u"Cy Lund"_s, open),
                                     person(6, Side::Motivity, u"Dee Fox"_s, noNeed), gone, fresh,
                                     person(9, Side::Counterpart, u"Ida Noon"_s, noNeed)}));
}

void TestPeopleModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QStringList TestPeopleModel::rows() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        names.append(m_model->index(row, 0).data().toString());
    }
    return names;
}

void TestPeopleModel::link(int motivity, int calmanac)
{
    RosterPerson one = *m_model->person(PersonId(motivity));
    RosterPerson other = *m_model->person(PersonId(calmanac));
    one.state = other.state = linked;
    one.other = other.id;
    other.other = one.id;
    m_model->updatePeople({one.id, other.id}, {one, other});
}

void TestPeopleModel::eachFilterHasAsManyRowsAsItSays_data()
{
    QTest::addColumn<PeopleFilter>("filter");
    QTest::addColumn<QStringList>("names");
    const auto row = [](PeopleFilter filter, const QStringList &names) {
        QTest::newRow(qPrintable(filterName(filter))) << filter << names;
    };
    row(PeopleFilter::All, {u"Ana Ruiz"_s, u"Bea Ochs"_s, u"Beatrix Ochs"_s, u"Cy Lund"_s, u"Dee Fox"_s,
                            u"Hal Moor"_s, u"Ida Noon"_s});
    row(PeopleFilter::Linked, {u"Ana Ruiz"_s});
    row(PeopleFilter::NotLinked, {u"Bea Ochs"_s, u"Beatrix Ochs"_s, u"Cy Lund"_s, u"Hal Moor"_s});
    row(PeopleFilter::NotLinkedMotivity, {u"Bea Ochs"_s, u"Cy Lund"_s});
    row(PeopleFilter::NotLinkedCounterpart, {u"Beatrix Ochs"_s, u"Hal Moor"_s});
    row(PeopleFilter::MatchFoundMotivity, {u"Bea Ochs"_s});
    row(PeopleFilter::MatchFoundCounterpart, {u"Beatrix Ochs"_s});
    row(PeopleFilter::NoMatchMotivity, {u"Cy Lund"_s});
    row(PeopleFilter::NoMatchCounterpart, {u"Hal Moor"_s});
    row(PeopleFilter::NoNeedMotivity, {u"Dee Fox"_s});
    row(PeopleFilter::NoNeedCounterpart, {u"Ida Noon"_s});
    row(PeopleFilter::New, {u"Hal Moor"_s});
    row(PeopleFilter::Changed, {u"Ana Ruiz"_s});
    row(PeopleFilter::Gone, {u"Gwen Ash"_s});
}

void TestPeopleModel::eachFilterHasAsManyRowsAsItSays()
{
    QFETCH(const PeopleFilter, filter);
    QFETCH(const QStringList, names);
    m_model->setFilter(filter);
    QCOMPARE(rows(), names);
    QCOMPARE(m_model->count(filter), names.size());
    m_model->setSearch(u"nobody at all"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->count(filter), names.size()); // what is typed changes no number
}

void TestPeopleModel::everyFilterIsFoundByItsName()
{
    for (int i = 0; i <= static_cast<int>(PeopleFilter::Gone); ++i) {
        const auto filter = static_cast<PeopleFilter>(i);
        QCOMPARE(filterFromName(filterName(filter)), filter);
    }
    QCOMPARE(filterFromName(u"no such filter"_s), PeopleFilter::All);
}

void TestPeopleModel::aLinkedPairIsOneRow()
{
    QVERIFY(m_model->indexOf(PersonId(1)).isValid());
    QVERIFY(!m_model->indexOf(PersonId(2)).isValid());
    QCOMPARE(m_model->counts().rows(), m_model->rowCount());
    QVERIFY(!m_model->indexOf(PersonId(99)).isValid());
    QCOMPARE(m_model->everybody(Side::Motivity).size(), size_t(4)); // without the one who is gone
}

void TestPeopleModel::isInOrderOfTheNames()
{
    const auto sorted = sortedPeople(
        {person(3, Side::Motivity, u"Client 10"_s, open), person(4, Side::Motivity, u"Client 9"_s, open),
         person(1, Side::Counterpart, u"ana ruiz"_s, open), person(2, Side::Motivity, u"Ana Ruiz"_s, open)});
    QStringList names;
    for (const RosterPerson &one : sorted) {
        names.append(one.name);
    }
    QCOMPARE(names, QStringList({u"Ana Ruiz"_s, u"ana ruiz"_s, u"Client 9"_s, u"Client 10"_s}));
}

void TestPeopleModel::aDecisionChangesItsRowsOnly()
{
    m_model->setFilter(PeopleFilter::NotLinked);
    const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex cy = m_model->indexOf(PersonId(5));
    link(3, 4);
    QCOMPARE(rows(), QStringList({u"Cy Lund"_s, u"Hal Moor"_s}));
    QCOMPARE(removed.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(cy.row(), 0);
    QCOMPARE(m_model->count(PeopleFilter::Linked), 2);
    QCOMPARE(m_model->counts().motivity.linked, 2);
    QCOMPARE(m_model->counts().decisionsLeft(), 2);
}

void TestPeopleModel::whoIsNewComesInOrder()
{
    m_model->updatePeople({PersonId(20)}, {person(20, Side::Motivity, u"Clara Bow"_s, open)});
    QCOMPARE(rows().indexOf(u"Clara Bow"_s), rows().indexOf(u"Cy Lund"_s) - 1);
    QCOMPARE(m_model->count(PeopleFilter::NotLinkedMotivity), 3);
    QCOMPARE(m_model->indexOf(PersonId(8)).data().toString(),
             u"Hal Moor"_s); // behind, found where it moved to
}

void TestPeopleModel::whoIsRenamedMovesToTheNewPlace()
{
    RosterPerson cy = *m_model->person(PersonId(5));
    cy.name = u"Zoe Lund"_s;
    m_model->updatePeople({cy.id}, {cy});
    QCOMPARE(rows().constLast(), u"Zoe Lund"_s);
    QCOMPARE(m_model->indexOf(cy.id).row(), m_model->rowCount() - 1);
    QCOMPARE(m_model->indexOf(PersonId(6)).data().toString(), u"Dee Fox"_s);
    QCOMPARE(m_model->rowCount(), m_model->count(PeopleFilter::All));
}

void TestPeopleModel::whoIsRemovedGoesAndComesBackInPlace()
{
    const QStringList before = rows();
    const RosterPerson cy = *m_model->person(PersonId(5));
    const Counts counts = m_model->counts();
    m_model->updatePeople({cy.id}, {});
    QVERIFY(!rows().contains(u"Cy Lund"_s));
    QCOMPARE(m_model->counts().motivity.all(), counts.motivity.all() - 1);
    for (int i = 0; i <= static_cast<int>(PeopleFilter::Gone); ++i) {
        m_model->setFilter(static_cast<PeopleFilter>(i));
        QVERIFY(!rows().contains(u"Cy Lund"_s));
        QCOMPARE(m_model->rowCount(), m_model->count(m_model->filter()));
    }
    m_model->setFilter(PeopleFilter::All);
    m_model->updatePeople({cy.id}, {cy});
    QCOMPARE(rows(), before);
    QCOMPARE(m_model->counts(), counts);
}

void TestPeopleModel::whoIsPinnedStays()
{
    m_model->setFilter(PeopleFilter::NotLinkedCounterpart);
    m_model->pin(PersonId(4));
    link(3, 4);
    QCOMPARE(rows(), QStringList({u"Beatrix Ochs"_s, u"Hal Moor"_s}));
    QCOMPARE(m_model->count(PeopleFilter::NotLinkedCounterpart), 1);
    m_model->pin({});
    QCOMPARE(rows(), QStringList{u"Hal Moor"_s});
    m_model->pin(PersonId(4));
    m_model->setFilter(PeopleFilter::NotLinkedCounterpart); // another filter is another list
    QCOMPARE(rows(), QStringList{u"Hal Moor"_s});
}

void TestPeopleModel::searchesWordsInAnyOrder()
{
    m_model->setSearch(u"óchs BE"_s);
    QCOMPARE(rows(), QStringList({u"Bea Ochs"_s, u"Beatrix Ochs"_s}));
    m_model->setSearch(u"ochs trix"_s);
    QCOMPARE(rows(), QStringList{u"Beatrix Ochs"_s});
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setSearch(u"ochs  trix "_s); // the same words
    QCOMPARE(reset.count(), 0);
    m_model->setSearch({});
    QCOMPARE(m_model->rowCount(), m_model->count(PeopleFilter::All));
}

void TestPeopleModel::searchesThePartnerOfAPair()
{
    m_model->setSearch(u"soto"_s);
    QCOMPARE(rows(), QStringList{u"Ana Ruiz"_s});
    m_model->setSearch(u"ruiz soto"_s); // a word of either side
    QCOMPARE(rows(), QStringList{u"Ana Ruiz"_s});
    m_model->setSearch(u"beatrix"_s); // only suggested: a row of its own
    QCOMPARE(rows(), QStringList{u"Beatrix Ochs"_s});
}

void TestPeopleModel::aPairThatNoLongerFitsTheSearchGoes()
{
    m_model->setFilter(PeopleFilter::All);
    m_model->setSearch(u"beatrix"_s);
    link(3, 4);
    QCOMPARE(rows(), QStringList{u"Bea Ochs"_s}); // the pair's row, by its other half
    RosterPerson one = *m_model->person(PersonId(3));
    RosterPerson other = *m_model->person(PersonId(4));
    one.state = other.state = open;
    one.other = other.other = {};
    m_model->updatePeople({one.id, other.id}, {one, other});
    QCOMPARE(rows(), QStringList{u"Beatrix Ochs"_s});
}

void TestPeopleModel::reasonsGoWithTheDecision()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setReasons({{PersonId(3), u"same last name"_s}, {PersonId(99), u"nobody"_s}});
    QCOMPARE(changed.count(), 1);
    const QModelIndex bea = m_model->indexOf(PersonId(3));
    QCOMPARE(bea.data(Qt::AccessibleDescriptionRole).toString(), u"same last name"_s);
    QVERIFY(bea.data(Qt::ToolTipRole).toString().endsWith(u"same last name"_s));
    link(3, 4);
    QVERIFY(!m_model->hasReason(PersonId(3)));
    QVERIFY(m_model->reason(PersonId(3)).isEmpty());
}

void TestPeopleModel::rolesOpenAreCounted()
{
    QCOMPARE(m_model->noRoleCount(), 1);
    RosterPerson bea = *m_model->person(PersonId(3));
    bea.noRole = false;
    m_model->updatePeople({bea.id}, {bea});
    QCOMPARE(m_model->noRoleCount(), 0);
}

void TestPeopleModel::staysRightWhateverHappens()
{
    const quint32 seed = 20260302;
    QRandomGenerator random(seed);
    constexpr PersonState states[] = {linked, noNeed, suggested, open, PersonState::Gone};
    for (int i = 0; i < 400; ++i) {
        const int id = random.bounded(1, 40);
        const auto side = id % 2 ? Side::Motivity : Side::Counterpart;
        const int letter = random.bounded(10) ? id % 26 : random.bounded(26); // some are called otherwise now
        const QString name = QString(QChar(u'A' + letter)) + u" Person "_s + QString::number(id);
        std::vector<RosterPerson> now;
        if (random.bounded(5) > 0) {
            now.push_back(person(id, side, name, states[random.bounded(5)], random.bounded(1, 40)));
            now.front().gone = now.front().state == PersonState::Gone;
        }
        m_model->updatePeople({PersonId(id)}, std::move(now));
        switch (random.bounded(8)) {
        case 0:
            m_model->setFilter(static_cast<PeopleFilter>(random.bounded(14)));
            break;
        case 1:
            m_model->setSearch(random.bounded(2) ? QString() : u"person"_s);
            break;
        case 2:
            m_model->pin(PersonId(random.bounded(1, 40)));
            break;
        default:
            break;
        }
        QStringList sorted = rows();
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::sort(sorted.begin(), sorted.end(), collator);
        QVERIFY2(rows() == sorted, qPrintable(u"seed %1, step %2"_s.arg(seed).arg(i)));
    }
    m_model->setSearch({});
    for (int i = 0; i <= static_cast<int>(PeopleFilter::Gone); ++i) {
        m_model->setFilter(static_cast<PeopleFilter>(i));
        QCOMPARE(m_model->rowCount(), m_model->count(m_model->filter()));
    }
}

void TestPeopleModel::findsWhoseNamesBeginWithItFirst()
{
    RosterPerson mail = person(4, Side::Counterpart, u"Zed Abel"_s, linked, 9);
    mail.email = u"zed@example.org"_s;
    FindModel model({person(1, Side::Counterpart, u"Adam Rossi"_s, open),
                     person(2, Side::Counterpart, u"Sid Ross"_s, open),
                     person(3, Side::Counterpart, u"Zoe Carossa"_s, open), mail},
                    u"Calmanac"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto names = [&] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            found.append(model.index(row, 0).data().toString());
        }
        return found;
    };
    QCOMPARE(names().size(), 4);
    model.setSearch(u"ross"_s);
    QCOMPARE(names(), QStringList({u"Adam Rossi"_s, u"Sid Ross"_s, u"Zoe Carossa"_s}));
    model.setSearch(u"ROSS sid"_s);
    QCOMPARE(names(), QStringList{u"Sid Ross"_s});
    QCOMPARE(model.index(0, 0).data(SubtitleRole).toString(), u"In Calmanac"_s);
    QVERIFY(model.index(0, 0).data(BadgeRole).toString().isEmpty());
    model.setSearch(u"abel"_s);
    QCOMPARE(model.index(0, 0).data(SubtitleRole).toString(), u"zed@example.org"_s);
    QVERIFY(model.index(0, 0).data(BadgeRole).toString().contains(u"linked"_s));
    QCOMPARE(model.person(model.index(0, 0)).id, PersonId(4));
}

void TestPeopleModel::findsNobodyAndEverybody()
{
    FindModel model({}, u"Calmanac"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setSearch(u"a"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestPeopleModel::findsSomeHundredsOnly()
{
    std::vector<RosterPerson> many;
    for (int i = 1; i <= FindModel::most + 50; ++i) {
        many.push_back(person(i, Side::Counterpart, u"Person %1"_s.arg(i), open));
    }
    FindModel model(std::move(many), u"Calmanac"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), FindModel::most);
    model.setSearch(u"person 350"_s);
    QCOMPARE(model.rowCount(), 1);
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestPeopleModel)
#include "tst_peoplemodel.moc"
