// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rosterlink"));
    QApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("rosterlink"));
    rosterlink::desktop::Program program(application);
    return program.run(QApplication::arguments());
}
