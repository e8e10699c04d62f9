// SPDX-License-Identifier: Apache-2.0
#include "core/linking/taughtname.h"
#include "core/store/organizationrows.h"
#include "core/store/taughtnamerows.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

using namespace test;

/// "Remember": what a link by hand teaches, for the organization, and who else becomes certain with it.
class TestTeach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void whatALinkTeaches_data();
    void whatALinkTeaches();
    void theReportOffersIt();
    void hiddenNamesTeachNothing();
    void theOthersBecomeCertain();
    void nobodyIsLinkedByIt_data();
    void nobodyIsLinkedByIt();
    void thoseWhoAreNamedAreLinkedInTheSameStep();
    void aFormerLastNameCountsBothWays();
    void undoAndRedo();
    void forgetting();
    void ofTheOtherKindItSaysNothing();
    void deletingTheOrganizationTakesItAlong();

private:
    /// Three who are called Zubin here and Hector there, and one who married.
    void importEverybody();
    [[nodiscard]] static ImportedPerson somebody(const char *id, const char *first, const char *last,
                                                 int number);
    [[nodiscard]] Result<StepReport> linkFirst();
    [[nodiscard]] commands::Teach teaching(const QVector<commands::Link> &linked = {});
    [[nodiscard]] Result<TeachingPreview> preview();
    [[nodiscard]] commands::Link pair(const char *profile, const char *counterpart);
    [[nodiscard]] matching::Strength strengthOf(const char *profile);

    std::unique_ptr<Office> m_office;
};

/// A home, a phone and a birthday of one's own, the same in both systems.
ImportedPerson TestTeach::somebody(const char *id, const char *first, const char *last, int number)
{
    const QByteArray phone = "312-555-010" + QByteArray::number(number);
    const QByteArray street = QByteArray::number(number) + " Oak Street";
    const QByteArray born = "1985-03-0" + QByteArray::number(number);
    return person(id, first, last,
                  {{Field::Phone, phone.constData()},
                   {Field::Street, street.constData()},
                   {Field::Postcode, "60601"},
                   {Field::DateOfBirth, born.constData()}});
}

void TestTeach::importEverybody()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->import(Kind::Members,
                             {somebody("M1", "Zubin", "Quill", 1), somebody("M2", "Zubin", "Moss", 2),
                              somebody("M3", "Zubin", "Diaz", 3), somebody("M4", "Eva", "Brandt", 4)},
                             {somebody("C1", "Hector", "Quill", 1), somebody("C2", "Hector", "Moss", 2),
                              somebody("C3", "Hector", "Diaz", 3), somebody("C4", "Eva", "Sommer", 4)}));
}

commands::Link TestTeach::pair(const char *profile, const char *counterpart)
{
    return {m_office->profile(profile), m_office->counterpart(counterpart)};
}

Result<StepReport> TestTeach::linkFirst()
{
    return m_office->decide(pair("M1", "C1"));
}

commands::Teach TestTeach::teaching(const QVector<commands::Link> &linked)
{
    return {m_office->profile("M1"), m_office->counterpart("C1"), linked};
}

Result<TeachingPreview> TestTeach::preview()
{
    Progress progress;
    return previewTeaching(m_office->database(), m_office->organization(), Office::integration(),
                           m_office->profile("M1"), m_office->counterpart("C1"), {}, progress);
}

matching::Strength TestTeach::strengthOf(const char *profile)
{
    const auto detail = m_office->detail(m_office->profile(profile).person());
    return detail.suggestions.empty() ? matching::Strength::Possible : detail.suggestions.front().strength;
}

void TestTeach::whatALinkTeaches_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("otherFirst");
    QTest::addColumn<QString>("otherLast");
    QTest::addColumn<QString>("taught");
    QTest::newRow("a nickname of nobody else's") << "Zubin"
                                                 << "Quill"
                                                 << "Hector"
                                                 << "Quill"
                                                 << "Zubin=Hector";
    QTest::newRow("its first word") << "Zubin James"
                                    << "Quill"
                                    << "Hector"
                                    << "Quill"
                                    << "Zubin=Hector";
    QTest::newRow("a marriage") << "Eva"
                                << "Brandt"
                                << "Eva"
                                << "Sommer"
                                << "Brandt=Sommer";
    QTest::newRow("a marriage, and a nickname that is known") << "Bob"
                                                              << "Brandt"
                                                              << "Robert"
                                                              << "Sommer"
                                                              << "Brandt=Sommer";
    QTest::newRow("known already") << "Bob"
                                   << "Quill"
                                   << "Robert"
                                   << "Quill"
                                   << "";
    QTest::newRow("a slip") << "Marcus"
                            << "Quill"
                            << "Marcas"
                            << "Quill"
                            << "";
    QTest::newRow("half of a double name") << "Ana"
                                           << "Cruz-Lopez"
                                           << "Ana"
                                           << "Lopez"
                                           << "";
    QTest::newRow("both differ") << "Zubin"
                                 << "Quill"
                                 << "Hector"
                                 << "Moss"
                                 << "";
    QTest::newRow("an initial") << "Z"
                                << "Quill"
                                << "Hector"
                                << "Quill"
                                << "";
    QTest::newRow("the same") << "Ana"
                              << "Quill"
                              << "Ana"
                              << "Quill"
                              << "";
    QTest::newRow("missing") << ""
                             << "Quill"
                             << "Hector"
                             << "Quill"
                             << "";
}

void TestTeach::whatALinkTeaches()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, otherFirst);
    QFETCH(QString, otherLast);
    QFETCH(QString, taught);
    Facts one;
    one[Field::FirstName] = first;
    one[Field::LastName] = last;
    Facts other;
    other[Field::FirstName] = otherFirst;
    other[Field::LastName] = otherLast;
    const auto name = taughtBy(Kind::Members, one, other);
    QCOMPARE(name ? name->motivity + u"="_s + name->counterpart : QString(), taught);
    QCOMPARE(taughtBy(Kind::Members, other, one).has_value(), name.has_value());
}

void TestTeach::theReportOffersIt()
{
    importEverybody();
    const auto linked = linkFirst();
    QVERIFY(linked);
    QVERIFY(linked->teaches);
    QCOMPARE(linked->teaches->profile, m_office->profile("M1"));
    QVERIFY(m_office->decide(teaching()));
    const auto next = m_office->decide(pair("M2", "C2"));
    QVERIFY(next);
    QVERIFY(!next->teaches); // it is remembered
}

void TestTeach::hiddenNamesTeachNothing()
{
    importEverybody();
    Viewer viewer;
    viewer.permissions = {};
    Progress progress;
    QVERIFY(!previewTeaching(m_office->database(), m_office->organization(), Office::integration(),
                             m_office->profile("M1"), m_office->counterpart("C1"), viewer, progress));
}

void TestTeach::theOthersBecomeCertain()
{
    importEverybody();
    QVERIFY(linkFirst());
    QVERIFY(strengthOf("M2") != matching::Strength::Certain);
    const auto seen = preview();
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().sentence));
    QCOMPARE(seen->name.motivity, u"Zubin"_s);
    QCOMPARE(seen->certain.size(), size_t(2));
    QVERIFY(strengthOf("M2") != matching::Strength::Certain); // only looked at
    const auto taught = m_office->decide(teaching());
    QVERIFY2(taught, taught ? "" : qPrintable(taught.error().sentence));
    QVERIFY(taught->everybody);
    QVERIFY(taught->canUndo);
    QVERIFY2(taught->sentence.contains(u"Zubin Quill"_s), qPrintable(taught->sentence));
    QCOMPARE(strengthOf("M2"), matching::Strength::Certain);
    QCOMPARE(strengthOf("M3"), matching::Strength::Certain);
    const auto again = m_office->decide(teaching());
    QVERIFY(again);
    QVERIFY(again->step.isNull()); // it was so already
}

void TestTeach::nobodyIsLinkedByIt_data()
{
    QTest::addColumn<bool>("lastName");
    QTest::newRow("a nickname") << false;
    QTest::newRow("a last name") << true;
}

/// Not even where a table's nickname would link: same e-mail address, phone and birth date beside it.
void TestTeach::nobodyIsLinkedByIt()
{
    QFETCH(bool, lastName);
    importEverybody();
    QVERIFY(linkFirst());
    if (lastName) {
        QVERIFY(m_office->decide(pair("M4", "C4")));
        QVERIFY(m_office->decide(commands::Teach{m_office->profile("M4"), m_office->counterpart("C4"), {}}));
    } else {
        QVERIFY(m_office->decide(teaching()));
    }
    const auto newcomer = [](const char *id, const char *first, const char *last) {
        return person(id, first, last,
                      {{Field::Phone, "312-555-0105"},
                       {Field::Email, "x5@example.org"},
                       {Field::MiddleName, "Jude"},
                       {Field::Street, "9 Yew Street"},
                       {Field::Postcode, "60601"},
                       {Field::DateOfBirth, "1985-03-05"}});
    };
    QVERIFY(
        m_office->import(Kind::Members,
                         {person("M1", "Zubin", "Quill"), person("M2", "Zubin", "Moss"),
                          person("M3", "Zubin", "Diaz"), person("M4", "Eva", "Brandt"),
                          lastName ? newcomer("M5", "Olga", "Brandt") : newcomer("M5", "Zubin", "Voss")},
                         {person("C1", "Hector", "Quill"), person("C2", "Hector", "Moss"),
                          person("C3", "Hector", "Diaz"), person("C4", "Eva", "Sommer"),
                          lastName ? newcomer("C5", "Olga", "Sommer") : newcomer("C5", "Hector", "Voss")}));
    const auto detail = m_office->detail(m_office->profile("M5").person());
    QVERIFY(!detail.link);
    QCOMPARE(detail.suggestions.size(), size_t(1));
    QCOMPARE(detail.suggestions.front().hold, matching::Hold::FactsDiffer);
    QCOMPARE(detail.suggestions.front().strength, matching::Strength::Certain);
}

void TestTeach::thoseWhoAreNamedAreLinkedInTheSameStep()
{
    importEverybody();
    QVERIFY(linkFirst());
    const auto taught = m_office->decide(teaching({pair("M2", "C2")}));
    QVERIFY2(taught, taught ? "" : qPrintable(taught.error().sentence));
    QVERIFY(m_office->detail(m_office->profile("M2").person()).link);
    QVERIFY(!m_office->detail(m_office->profile("M3").person()).link);
    QVERIFY(m_office->decide(commands::Undo{taught->step, false}));
    QVERIFY(!m_office->detail(m_office->profile("M2").person()).link);
    QVERIFY(m_office->detail(m_office->profile("M1").person()).link);
}

void TestTeach::aFormerLastNameCountsBothWays()
{
    importEverybody();
    QVERIFY(m_office->decide(pair("M4", "C4")));
    QVERIFY(m_office->decide(commands::Teach{m_office->profile("M4"), m_office->counterpart("C4"), {}}));
    QVERIFY(m_office->import(Kind::Members,
                             {person("M4", "Eva", "Brandt"), somebody("M6", "Ida", "Sommer", 6)},
                             {person("C4", "Eva", "Sommer"), somebody("C6", "Ida", "Brandt", 6)}));
    const auto detail = m_office->detail(m_office->profile("M6").person());
    QCOMPARE(detail.suggestions.size(), size_t(1));
    QCOMPARE(detail.suggestions.front().findings[Field::LastName], matching::Finding::FormerName);
}

void TestTeach::undoAndRedo()
{
    importEverybody();
    QVERIFY(linkFirst());
    const auto before = strengthOf("M2");
    const auto taught = m_office->decide(teaching());
    QVERIFY(taught);
    const auto undone = m_office->decide(commands::Undo{});
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
    QCOMPARE(undone->undone, taught->step);
    QVERIFY(undone->everybody);
    QCOMPARE(strengthOf("M2"), before);
    QVERIFY(taughtNameRows::all(m_office->database(), m_office->organization()).empty());
    QVERIFY(m_office->decide(commands::Redo{}));
    QCOMPARE(strengthOf("M2"), matching::Strength::Certain);
}

void TestTeach::forgetting()
{
    importEverybody();
    QVERIFY(linkFirst());
    const auto before = strengthOf("M2");
    QVERIFY(m_office->decide(teaching()));
    const auto rows = taughtNameRows::all(m_office->database(), m_office->organization());
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.front().counterpart, u"Hector"_s);
    QVERIFY(!m_office->decide(commands::ForgetName{rows.front().id, m_office->profile("M2")}));
    const commands::ForgetName forget{rows.front().id, m_office->profile("M1")};
    const auto forgotten = m_office->decide(forget);
    QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().sentence));
    QCOMPARE(strengthOf("M2"), before);
    QVERIFY(m_office->decide(forget)->step.isNull());
    QVERIFY(m_office->decide(commands::Undo{}));
    QCOMPARE(strengthOf("M2"), matching::Strength::Certain);
}

void TestTeach::ofTheOtherKindItSaysNothing()
{
    importEverybody();
    QVERIFY(linkFirst());
    QVERIFY(m_office->decide(teaching()));
    QVERIFY(taughtNames(m_office->database(), m_office->organization(), Kind::Learners).empty());
    QCOMPARE(taughtNames(m_office->database(), m_office->organization(), Kind::Members).size(), size_t(1));
}

void TestTeach::deletingTheOrganizationTakesItAlong()
{
    importEverybody();
    QVERIFY(linkFirst());
    QVERIFY(m_office->decide(teaching()));
    organizationRows::deleteAll(m_office->database(), m_office->organization());
    QVERIFY(taughtNameRows::all(m_office->database(), m_office->organization()).empty());
}

} // namespace rosterlink

QTEST_GUILESS_MAIN(rosterlink::TestTeach)
#include "tst_teach.moc"
