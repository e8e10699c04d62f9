// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include <QApplication>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    ::umask(077); // whatever is written holds people's data: for its owner's eyes
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rosterlink"));
    QApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("rosterlink"));
    rosterlink::desktop::Program program(application);
    return program.run(QApplication::arguments());
}
