// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace rosterlink::cli
{

/// Finds the command that the arguments name, checks what it was given and runs it; returns the exit code.
class CommandLine
{
public:
    /// arguments: without the program's name.
    CommandLine(QList<Command> commands, Console &console)
        : m_commands(std::move(commands))
        , m_console(console)
    {}

    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] const Command *find(QStringList &arguments) const;
    [[nodiscard]] Result<void> runCommand(const Command &command, const QStringList &arguments);
    void printHelp();
    void printHelp(const Command &command);

    QList<Command> m_commands;
    Console &m_console;
};

} // namespace rosterlink::cli
