// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace rosterlink::cli
{

/// The sentences of the command line: CommandLineText::tr().
class CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace rosterlink::cli
