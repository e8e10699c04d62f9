// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

/// The desktop program where there is no display, as on a server or a support engineer's terminal.
class TestWithoutDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNone();
    void aWindowSaysThatItNeedsOne();
    void aTourNeedsNone();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] static Outcome run(const QStringList &arguments);
};

TestWithoutDisplay::Outcome TestWithoutDisplay::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROSTERLINK_BIN_DIR "/rosterlink"), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        return {-1, {}, process.errorString().toLocal8Bit()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestWithoutDisplay::helpAndVersionNeedNone()
{
    const Outcome version = run({u"--version"_s});
    QVERIFY2(version.exitCode == 0, version.err.constData());
    QVERIFY(version.out.startsWith("Rosterlink "));
    const Outcome help = run({u"--help"_s});
    QVERIFY2(help.exitCode == 0, help.err.constData());
    QVERIFY(help.out.contains("--tour"));
}

void TestWithoutDisplay::aWindowSaysThatItNeedsOne()
{
    const Outcome outcome = run({u"--demo"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("rosterlink: There is no display"), outcome.err.constData());
}

void TestWithoutDisplay::aTourNeedsNone()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({u"--tour"_s, u"unlink-and-history"_s, u"--pictures"_s, folder.path()});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QVERIFY(QDir(folder.path()).entryList({u"*.png"_s}).size() > 5);
}

} // namespace rosterlink::test

QTEST_GUILESS_MAIN(rosterlink::test::TestWithoutDisplay)
#include "tst_withoutdisplay.moc"
