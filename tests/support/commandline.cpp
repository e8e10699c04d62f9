// SPDX-License-Identifier: Apache-2.0
#include "tests/support/commandline.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::test
{

namespace
{
constexpr int atMost = 60'000; // milliseconds
} // namespace

QString commandLineProgram()
{
    return QStringLiteral(ROSTERLINK_BIN_DIR "/rosterlink-cli");
}

Outcome runCommandLine(const QStringList &arguments)
{
    QProcess process;
    process.start(commandLineProgram(), arguments);
    Outcome outcome;
    if (process.waitForFinished(atMost) && process.exitStatus() == QProcess::NormalExit) {
        outcome.exitCode = process.exitCode();
    }
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s can't be written", qPrintable(file.fileName()));
    }
    return file.fileName();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace rosterlink::test
