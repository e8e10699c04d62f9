// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/rosterchange.h"
#include "core/directory/integrationdefinition.h"
#include "tests/support/commandline.h"
#include "tests/support/office.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// One file defines one system that can be connected; nothing else in the program knows one by name.
class TestIntegrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsAnIntegration();
    void brokenDefinitionsAreRefused_data();
    void brokenDefinitionsAreRefused();
    void onlyItsFactsAreCompared();
    void noCodeKnowsOneByName();
    void aSiblingIsSynchronizedAsCalmanacIs();
    void newMotivityPeopleAreMatchedWithAllThatAreConnected();
};

namespace
{
QString sourceDirectory()
{
    return QStringLiteral(ROSTERLINK_SOURCE_DIR);
}

const QByteArray sound =
    R"({"title": "Abacus", "order": 9, "connectors": ["fhir"], "facts": ["first_name", "last_name"]})";
} // namespace

void TestIntegrations::everyFileIsAnIntegration()
{
    const QDir folder(sourceDirectory() + u"/core/connectors/integrations"_s);
    QStringList names;
    for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        names.append(file.completeBaseName());
        QVERIFY2(integrationDefinition(names.last()), qPrintable(names.last()));
    }
    QCOMPARE(size_t(names.size()), integrationDefinitions().size());
    QCOMPARE(primaryIntegration().name, u"calmanac"_s);
}

void TestIntegrations::brokenDefinitionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("no title") << QByteArray(R"("Abacus")") << QByteArray(R"("")");
    QTest::newRow("no order") << QByteArray("9") << QByteArray("0");
    QTest::newRow("no connector") << QByteArray(R"(["fhir"])") << QByteArray(R"(["fax"])");
    QTest::newRow("no such fact") << QByteArray("last_name") << QByteArray("shoe_size");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("(");
}

void TestIntegrations::brokenDefinitionsAreRefused()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, instead);
    QVERIFY(IntegrationDefinition::parse(u"abacus"_s, sound));
    QVERIFY(!IntegrationDefinition::parse(u"abacus"_s, QByteArray(sound).replace(what, instead)));
}

void TestIntegrations::onlyItsFactsAreCompared()
{
    const auto definition = IntegrationDefinition::parse(u"abacus"_s, sound);
    QVERIFY(definition);
    const Facts all = person("1", "Ana", "Ruiz", {{Field::Phone, "(312) 555-0101"}}).facts;
    const Facts compared = definition->compared(all);
    QCOMPARE(compared[Field::LastName], u"Ruiz"_s);
    QCOMPARE(compared[Field::Phone], QString());
    QCOMPARE(primaryIntegration().compared(all)[Field::Phone], all[Field::Phone]);
}

/// Quoted names of siblings stand in their own files only.
void TestIntegrations::noCodeKnowsOneByName()
{
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(sourceDirectory() + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            for (const char *name : {"\"aloha\"", "\"therapypms\"", "\"motivitypm\""}) {
                QVERIFY2(!text.contains(name), qPrintable(file.fileName()));
            }
        }
    }
}

void TestIntegrations::aSiblingIsSynchronizedAsCalmanacIs()
{
    QTemporaryDir folder;
    const SandboxProcess sandbox;
    const QStringList where{u"--data"_s,        folder.path(), u"--organization"_s, u"Harbor Kids Therapy"_s,
                            u"--integration"_s, u"aloha"_s};
    QCOMPARE(runCommandLine({u"demo-data"_s, u"--data"_s, folder.path()}).exitCode, 0);
    const Outcome connected =
        runCommandLine(QStringList{u"connect"_s} + where + QStringList{u"--url"_s, sandbox.url()});
    QVERIFY2(connected.out.contains("Aloha is connected"), connected.out + connected.err);
    const Outcome outcome = runCommandLine(QStringList{u"sync"_s} + where);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("Aloha members: 60 there, 60 new"), outcome.out.constData());
}

void TestIntegrations::newMotivityPeopleAreMatchedWithAllThatAreConnected()
{
    Office office;
    const auto bring = [&office](const QString &integration, Side side, const ImportedPerson &one) {
        Progress progress;
        return takeOverRosters(office.database(), office.organization(), integration,
                               {{Kind::Members, side, u"list.csv"_s, {one}}}, false, office.clock(),
                               {u"dana"_s, {}}, progress);
    };
    const auto suggested = [&office](const QString &integration) {
        return countRoster(
                   loadRoster(office.database(), office.organization(), integration, Kind::Members, {}))
            .motivity.suggested;
    };
    QVERIFY(bring(u"aloha"_s, Side::Counterpart, person("A1", "Ana", "Ruiz")));
    QVERIFY(bring(u"calmanac"_s, Side::Counterpart, person("C1", "Ana", "Ruiz")));
    QVERIFY(bring(u"calmanac"_s, Side::Motivity, person("M1", "Ana", "Ruiz")));
    QCOMPARE(suggested(u"calmanac"_s), 1);
    QCOMPARE(suggested(u"aloha"_s), 1);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestIntegrations)
#include "tst_integrations.moc"
