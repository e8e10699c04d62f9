// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rosterlink-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    rosterlink::cli::Console console;
    return rosterlink::cli::CommandLine(rosterlink::cli::commandTable(), console)
        .run(QCoreApplication::arguments().mid(1));
}
