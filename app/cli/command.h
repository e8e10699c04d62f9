// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QCommandLineParser>
#include <QList>
#include <QStringList>

#include <functional>

namespace rosterlink::cli
{

class Console;

/// What was typed after a command's name, checked against what the command takes.
class Arguments
{
public:
    Arguments(const QCommandLineParser &parser, QStringList files)
        : m_parser(parser)
        , m_files(std::move(files))
    {}

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    /// Empty where the option was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] const QStringList &files() const { return m_files; }

private:
    const QCommandLineParser &m_parser;
    QStringList m_files;
};

/// One command of the command line: a row of commandTable().
struct Command
{
    QString name;        ///< "import", "links import"
    QString description; ///< one line for --help
    QStringList files;   ///< what must stand there besides options: "MOTIVITY.csv"
    QList<QCommandLineOption> options;
    QStringList required; ///< options that must be given
    QStringList inputs;   ///< options that name a file to read, besides files
    QStringList outputs;  ///< options that name a file to write
    std::function<Result<void>(const Arguments &, Console &)> run;
};

/// All that there are, in the order of --help.
[[nodiscard]] QList<Command> commandTable();

} // namespace rosterlink::cli
