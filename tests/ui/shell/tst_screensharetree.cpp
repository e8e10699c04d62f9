// SPDX-License-Identifier: Apache-2.0
#include "tests/support/uidriver.h"
#include "tests/support/uisamplewindow.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace rosterlink::test;

namespace rosterlink::ui
{

namespace
{
/// All that a screen reader can read beneath an object, a line each.
QStringList spokenBeneath(QAccessibleInterface *root)
{
    QStringList texts;
    QList<QAccessibleInterface *> open{root};
    while (!open.isEmpty()) {
        QAccessibleInterface *object = open.takeLast();
        if (!object || !object->isValid() || object->state().invisible) {
            continue;
        }
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                QAccessible::Help, QAccessible::Accelerator}) {
            texts.append(object->text(kind));
        }
        for (int child = 0; child < object->childCount(); ++child) {
            open.append(object->child(child));
        }
    }
    return texts;
}
} // namespace

/// Screen-share mode: no learner's name stands in the accessibility tree of any page, nor in the window's
/// title.
class TestScreenShareTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }

    void withNamesTheyAreRead();
    void noPageReadsALearnersName_data();
    void noPageReadsALearnersName();

private:
    using P = Place::Page;
    [[nodiscard]] MainWindow &window() { return m_sample->window(); }
    [[nodiscard]] QString spoken();
    /// Which of the learners' names is read; empty: none.
    [[nodiscard]] QString nameIn(const QString &text) const;
    void goTo(P page, Kind kind, const QString &filter, PersonId person);

    std::unique_ptr<SampleWindow> m_sample;
    OrganizationId m_organization;
    QSet<QString> m_names;     ///< first and last
    QSet<QString> m_lastNames; ///< that no member has
    PersonId m_linked;
    PersonId m_open;
    PersonId m_client;
};

void TestScreenShareTree::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
    QVERIFY(m_sample->goToCalmanac(Kind::Learners));
    m_organization = window().navigator().place().organization;
    for (const PersonRow &learner : m_sample->everybody(Kind::Learners)) {
        m_names.insert(learner.facts.displayName());
        m_lastNames.insert(learner.facts[Field::LastName]);
    }
    for (const PersonRow &member : m_sample->everybody(Kind::Members)) {
        m_lastNames.remove(member.facts[Field::LastName]);
    }
    QVERIFY(m_names.size() > 100 && m_lastNames.size() > 20);
    m_open = m_sample->find(Kind::Learners, Side::Motivity, u"Sofia Marquez"_s);
    m_linked = m_sample->find(Kind::Learners, Side::Motivity, u"José Álvarez"_s);
    m_client = m_sample->find(Kind::Learners, Side::Counterpart, u"Noah Fischer"_s);
    QVERIFY(!m_open.isNull() && !m_linked.isNull() && !m_client.isNull());
}

QString TestScreenShareTree::spoken()
{
    return window().windowTitle() + u'\n' +
           spokenBeneath(QAccessible::queryAccessibleInterface(&window())).join(u'\n');
}

QString TestScreenShareTree::nameIn(const QString &text) const
{
    for (const QString &name : m_names) {
        if (text.contains(name)) {
            return name;
        }
    }
    static const QRegularExpression between(u"[^\\p{L}'’-]+"_s);
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        if (m_lastNames.contains(word)) {
            return word;
        }
    }
    return {};
}

void TestScreenShareTree::goTo(P page, Kind kind, const QString &filter, PersonId person)
{
    const bool ofSystem = page == P::Integration || page == P::Synchronize || page == P::Connect ||
                          page == P::Report || page == P::Links;
    window().navigator().goTo(
        {page, m_organization, ofSystem ? u"calmanac"_s : QString(), kind, filter, person});
}

/// What finds nothing here would find nothing there either.
void TestScreenShareTree::withNamesTheyAreRead()
{
    window().desk().setNamesHidden(false);
    for (const P page : {P::Learners, P::Integration}) {
        goTo(page, Kind::Learners, {}, m_open);
        QTRY_VERIFY(!nameIn(spoken()).isEmpty());
    }
}

void TestScreenShareTree::noPageReadsALearnersName_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("person"); // 0: nobody, 1: open, 2: linked, 3: a client
    const std::vector<std::pair<const char *, P>> pages{
        {"Orgs", P::Orgs},
        {"Members", P::Members},
        {"Learners", P::Learners},
        {"Invitations", P::Invitations},
        {"History", P::History},
        {"Settings", P::Settings},
        {"Integrations", P::Integrations},
        {"Roles", P::Roles},
        {"Mail", P::Mail},
        {"Data", P::Data},
        {"Possible duplicates", P::Duplicates},
        {"For the other office", P::ToMend},
        {"Synchronize", P::Synchronize},
        {"Connect", P::Connect},
        {"Report", P::Report},
        {"Links", P::Links},
    };
    for (const auto &[name, page] : pages) {
        QTest::newRow(name) << static_cast<int>(page) << QString() << 0;
    }
    QTest::newRow("Dashboard, open") << static_cast<int>(P::Dashboard) << QString() << 1;
    QTest::newRow("Dashboard, linked") << static_cast<int>(P::Dashboard) << QString() << 2;
    for (const char *filter : {"all", "linked", "not linked", "not linked motivity", "not linked calmanac"}) {
        for (int person = 1; person <= 3; ++person) {
            QTest::addRow("Calmanac, %s, %d", filter, person)
                << static_cast<int>(P::Integration) << QString::fromLatin1(filter) << person;
        }
    }
}

void TestScreenShareTree::noPageReadsALearnersName()
{
    QFETCH(const int, page);
    QFETCH(const QString, filter);
    QFETCH(const int, person);
    window().desk().setNamesHidden(true);
    const std::array<PersonId, 4> people{PersonId(), m_open, m_linked, m_client};
    goTo(static_cast<P>(page), Kind::Learners, filter, people.at(static_cast<size_t>(person)));
    QTRY_COMPARE(static_cast<int>(window().navigator().place().page), page);
    // What is still being read arrives one after another on the database's thread.
    for (int turn = 0; turn < 3; ++turn) {
        bool answered = false;
        window().desk().read<bool>(
            this, [](Database &) { return true; }, [&](bool) { answered = true; });
        QTRY_VERIFY(answered);
    }
    QCOMPARE(nameIn(spoken()), QString());
}

} // namespace rosterlink::ui

QTEST_MAIN(rosterlink::ui::TestScreenShareTree)
#include "tst_screensharetree.moc"
