// SPDX-License-Identifier: Apache-2.0
#include "core/connectors/sample/sampleorganization.h"
#include "tests/support/commandline.h"
#include "tests/support/databasedump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// rosterlink-cli demo-data, status and export on the sample organization, and what they say to scripts.
class TestCliDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusCountsAsTheWindowDoes();
    void statusReadsAsText();
    void anEmptyFolderHasNoOrganizations();
    void demoDataTwiceIsRefused();
    void itsFilesImportAsTheSampleWas();
    void exportHasEveryDecisionInForce();
    void exportIsSorted();
    void exportOfAnUnknownOrganizationIsRefused();
    void helpListsTheCommands();

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(u"data"_s); }
    [[nodiscard]] QList<QByteArray> exported(const QString &kind) const;

    QTemporaryDir m_folder;
};

void TestCliDemo::initTestCase()
{
    const Outcome outcome = runCommandLine({u"demo-data"_s, u"--data"_s, data()});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(healthOf(data()), u"ok"_s);
}

QList<QByteArray> TestCliDemo::exported(const QString &kind) const
{
    const QString file = m_folder.filePath(u"links.csv"_s);
    const Outcome outcome = runCommandLine({u"export"_s, u"--data"_s, data(), u"--organization"_s,
                                            u"bright steps aba"_s, u"--kind"_s, kind, u"--out"_s, file});
    if (outcome.exitCode != 0) {
        return {outcome.err};
    }
    QList<QByteArray> lines;
    for (const QByteArray &line : readFile(file).split('\n')) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

void TestCliDemo::statusCountsAsTheWindowDoes()
{
    const Outcome outcome = runCommandLine({u"status"_s, u"--data"_s, data(), u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    const auto organizations =
        QJsonDocument::fromJson(outcome.out).object().value("organizations"_L1).toArray();
    QCOMPARE(organizations.size(), 2);
    const QJsonObject first = organizations.at(0).toObject();
    QCOMPARE(first.value("name"_L1).toString(), u"Bright Steps ABA"_s);
    const QJsonObject expected{{u"motivity"_s, 62},
                               {u"calmanac"_s, 60},
                               {u"linked"_s, 48},
                               {u"linked_automatically"_s, 44},
                               {u"suggested"_s, 6},
                               {u"suggested_calmanac"_s, 6},
                               {u"no_need"_s, 1},
                               {u"no_need_calmanac"_s, 0},
                               {u"not_linked"_s, 25},
                               {u"not_linked_motivity"_s, 13},
                               {u"not_linked_calmanac"_s, 12}};
    QCOMPARE(first.value("members"_L1).toObject(), expected);
    const QJsonObject learners = organizations.at(1).toObject().value("learners"_L1).toObject();
    QCOMPARE(learners.value("motivity"_L1).toInt(), 14);
    QCOMPARE(learners.value("not_linked"_L1).toInt(), 14);
}

void TestCliDemo::statusReadsAsText()
{
    const Outcome outcome = runCommandLine({u"status"_s, u"--data"_s, data()});
    QVERIFY2(outcome.out.contains("Motivity members 62 = 48 linked + 6 match found + 7 no match + 1 no need"),
             outcome.out.constData());
    QVERIFY2(outcome.out.contains("Decisions left: 19"), outcome.out.constData());
}

void TestCliDemo::anEmptyFolderHasNoOrganizations()
{
    const Outcome outcome =
        runCommandLine({u"status"_s, u"--data"_s, m_folder.filePath(u"empty"_s), u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out.trimmed(), QByteArray("{\"organizations\":[]}"));
}

void TestCliDemo::demoDataTwiceIsRefused()
{
    const QString before = dumpOf(data());
    const Outcome again = runCommandLine({u"demo-data"_s, u"--data"_s, data()});
    QCOMPARE(again.exitCode, 2);
    QVERIFY2(again.err.contains("Bright Steps ABA"), again.err.constData());
    QCOMPARE(dumpOf(data()), before);
}

void TestCliDemo::itsFilesImportAsTheSampleWas()
{
    const QString folder = m_folder.path();
    const QString other = m_folder.filePath(u"other"_s);
    const Outcome outcome = runCommandLine(
        {u"import"_s, u"--data"_s, other, u"--organization"_s, u"Mine"_s, u"--kind"_s, u"learners"_s,
         u"--motivity"_s, writeFile(folder, u"m.csv"_s, sampleRoster(Kind::Learners, Side::Motivity)),
         u"--calmanac"_s, writeFile(folder, u"c.csv"_s, sampleRoster(Kind::Learners, Side::Counterpart))});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY2(
        outcome.out.contains("Motivity learners 184 = 160 linked + 12 match found + 12 no match + 0 no need"),
        outcome.out.constData());
}

void TestCliDemo::exportHasEveryDecisionInForce()
{
    const auto lines = exported(u"members"_s);
    QCOMPARE(lines.value(0),
             QByteArray("organization,kind,motivity_id,motivity_name,calmanac_id,calmanac_name,match_result,"
                        "link_source,rule,reason,decided_by,decided_at,note"));
    QCOMPARE(lines.size(), 1 + 48 + 1);
    const auto having = [&](const QByteArray &part) {
        return std::count_if(lines.begin(), lines.end(),
                             [&](const QByteArray &line) { return line.contains(part); });
    };
    QCOMPARE(having(",MATCH,AUTO,three facts,"), 44);
    QCOMPARE(having(",MATCH,MANUAL,created,"), 3);
    QCOMPARE(having("Robert Hale,"), 1);
    QCOMPARE(having("Gloria Stein,,,EXEMPT,MANUAL,no need,"), 1);
    QCOMPARE(having("Bright Steps ABA,members,"), 49);
    QCOMPARE(having(",rosterlink,20"), 44);
    QCOMPARE(exported(u"learners"_s).size(), 1 + 160);
}

void TestCliDemo::exportIsSorted()
{
    auto ids = QList<QByteArray>();
    for (const QByteArray &line : exported(u"learners"_s).mid(1)) {
        ids.append(line.split(',').value(2));
    }
    auto sorted = ids;
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(ids, sorted);
}

void TestCliDemo::exportOfAnUnknownOrganizationIsRefused()
{
    const QString file = m_folder.filePath(u"none.csv"_s);
    const Outcome outcome = runCommandLine({u"export"_s, u"--data"_s, data(), u"--organization"_s,
                                            u"Nobody"_s, u"--kind"_s, u"members"_s, u"--out"_s, file});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(!QFileInfo::exists(file));
}

void TestCliDemo::helpListsTheCommands()
{
    const Outcome outcome = runCommandLine({u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    for (const auto *command : {"match", "import", "status", "export", "demo-data"}) {
        QVERIFY2(outcome.out.contains(command), command);
        const Outcome own = runCommandLine({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.out.contains(command));
    }
    QCOMPARE(runCommandLine({u"--version"_s}).exitCode, 0);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestCliDemo)
#include "tst_clidemo.moc"
