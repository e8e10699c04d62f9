// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// Every tour is played on the demonstration, in each language: a button that was renamed or moved stops it.
class TestPaperTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTourFitsTheProgram_data();
    void everyTourFitsTheProgram();
    void anUnknownTourIsRefusedWithTheNames();
    void picturesNeedATour();

private:
    struct Outcome
    {
        int exitCode = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] static Outcome run(const QString &program, const QStringList &arguments);
};

TestPaperTour::Outcome TestPaperTour::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        return {-1, {}, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestPaperTour::everyTourFitsTheProgram_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << u"en"_s << u"Click your organization."_s;
    QTest::newRow("Spanish") << u"es"_s << u"Haga clic en su organización."_s;
}

void TestPaperTour::everyTourFitsTheProgram()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(u"pictures"_s);
    const QString handout = folder.filePath(u"handout.pdf"_s);
    const Outcome played = run(QStringLiteral(ROSTERLINK_BIN_DIR "/rosterlink"),
                               {u"--tour"_s, u"all"_s, u"--pictures"_s, pictures, u"--handout"_s, handout,
                                u"--language"_s, language});
    QVERIFY2(played.exitCode == 0, qPrintable(played.err));
    QVERIFY(played.out.contains(sentence));
    const QStringList files = QDir(pictures).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    const auto steps =
        played.out.count(QRegularExpression(u"^  \\d+  "_s, QRegularExpression::MultilineOption));
    QVERIFY(steps > 60);
    QCOMPARE(files.size(), steps);

    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    QVERIFY2(!reader.isEmpty(), "pdftotext (poppler-utils) is missing");
    const Outcome text = run(reader, {u"-layout"_s, handout, u"-"_s});
    QCOMPARE(text.exitCode, 0);
    QVERIFY2(text.out.contains(sentence), qPrintable(text.out));
}

void TestPaperTour::anUnknownTourIsRefusedWithTheNames()
{
    const QTemporaryDir folder;
    const Outcome refused = run(QStringLiteral(ROSTERLINK_BIN_DIR "/rosterlink"),
                                {u"--tour"_s, u"nowhere"_s, u"--pictures"_s, folder.filePath(u"pictures"_s)});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains(u"members-in-both"_s));
}

void TestPaperTour::picturesNeedATour()
{
    const QTemporaryDir folder;
    const Outcome refused = run(QStringLiteral(ROSTERLINK_BIN_DIR "/rosterlink"),
                                {u"--handout"_s, folder.filePath(u"handout.pdf"_s)});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains(u"--handout"_s));
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestPaperTour)
#include "tst_papertour.moc"
