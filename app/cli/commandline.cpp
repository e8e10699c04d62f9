// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"

#include "app/cli/commandlinetext.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/fileroles.h"
#include "app/cli/options.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::cli
{

namespace
{
/// "--data DIR", in brackets where it may be left out.
QString usageOf(const QCommandLineOption &option, bool required)
{
    QString text = u"--"_s + option.names().constFirst();
    if (!option.valueName().isEmpty()) {
        text += ' '_L1 + option.valueName();
    }
    return required ? text : '['_L1 + text + ']'_L1;
}

QString usageOf(const Command &command)
{
    QStringList parts{u"rosterlink-cli"_s, command.name};
    parts += command.files;
    for (const auto &option : command.options) {
        parts.append(usageOf(option, command.required.contains(option.names().constFirst())));
    }
    return parts.join(' '_L1);
}

Result<void> check(const Command &command, const QCommandLineParser &parser)
{
    for (const QString &option : command.required) {
        if (parser.value(option).isEmpty()) {
            return failure(ErrorCode::InvalidInput,
                           CommandLineText::tr("--%1 is missing. Usage: %2").arg(option, usageOf(command)));
        }
    }
    if (parser.positionalArguments().size() != command.files.size()) {
        return failure(ErrorCode::InvalidInput, CommandLineText::tr("Usage: %1").arg(usageOf(command)));
    }
    return {};
}

/// For all commands here, so that none can forget it.
Result<void> checkFiles(const Command &command, const QCommandLineParser &parser)
{
    FileRoles roles;
    const QStringList files = parser.positionalArguments();
    for (qsizetype i = 0; i < files.size(); ++i) {
        roles.reads(command.files[i], files[i]);
    }
    for (const QString &option : command.inputs) {
        if (parser.isSet(option)) {
            roles.reads("--"_L1 + option, parser.value(option));
        }
    }
    for (const QString &option : command.outputs) {
        if (parser.isSet(option)) {
            roles.writes("--"_L1 + option, parser.value(option));
        }
    }
    if (command.required.contains(options::data)) {
        roles.keepsDatabaseIn(parser.value(options::data));
    }
    return roles.check();
}
} // namespace

int CommandLine::run(const QStringList &typed)
{
    QStringList arguments = typed;
    if (arguments.isEmpty()) {
        m_console.explain(CommandLineText::tr("Say what to do. rosterlink-cli --help lists all commands."));
        return Refused;
    }
    if (arguments.constFirst() == "--help"_L1 || arguments.constFirst() == "-h"_L1) {
        printHelp();
        return Done;
    }
    if (arguments.constFirst() == "--version"_L1) {
        m_console.print(u"rosterlink-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const Command *command = find(arguments);
    if (!command) {
        m_console.explain(
            CommandLineText::tr("There is no command “%1”. rosterlink-cli --help lists all commands.")
                .arg(typed.constFirst()));
        return Refused;
    }
    if (auto done = runCommand(*command, arguments); !done) {
        m_console.explain(done.error().sentence);
        return exitCodeFor(done.error().code);
    }
    return Done;
}

const Command *CommandLine::find(QStringList &arguments) const
{
    for (const Command &command : m_commands) {
        const QStringList words = command.name.split(' '_L1);
        if (arguments.mid(0, words.size()) == words) {
            arguments = arguments.mid(words.size());
            return &command;
        }
    }
    return nullptr;
}

Result<void> CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s)) {
        printHelp(command);
        return {};
    }
    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(QStringList{command.name} + arguments)) {
        return failure(ErrorCode::InvalidInput,
                       CommandLineText::tr("%1 Usage: %2").arg(parser.errorText(), usageOf(command)));
    }
    if (auto checked = check(command, parser); !checked) {
        return checked;
    }
    if (auto apart = checkFiles(command, parser); !apart) {
        return apart;
    }
    return command.run(Arguments(parser, parser.positionalArguments()), m_console);
}

void CommandLine::printHelp()
{
    m_console.print(CommandLineText::tr("Links the people of two rosters without a window."));
    for (const Command &command : m_commands) {
        m_console.print({});
        m_console.print(u"  "_s + usageOf(command));
        m_console.print(u"      "_s + command.description);
    }
    m_console.print({});
    m_console.print(CommandLineText::tr(
        "Ends with 0; with 2 for wrong usage or a file that can't be read or is refused; with 3 when the "
        "other side failed; with 4 when too much would have changed at once and nothing was."));
}

void CommandLine::printHelp(const Command &command)
{
    m_console.print(usageOf(command));
    m_console.print(command.description);
    for (const auto &option : command.options) {
        m_console.print(u"  %1  %2"_s.arg(usageOf(option, true), option.description()));
    }
}

} // namespace rosterlink::cli
