// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QCoreApplication>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    ::umask(077); // whatever is written holds people's data: for its owner's eyes
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rosterlink-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    rosterlink::cli::Console console;
    return rosterlink::cli::CommandLine(rosterlink::cli::commandTable(), console)
        .run(QCoreApplication::arguments().mid(1));
}
