// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include <QApplication>

#include <sys/stat.h>

namespace
{
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}
} // namespace

int main(int argc, char *argv[])
{
    ::umask(077); // whatever is written holds people's data: for its owner's eyes
    const bool display = hasDisplay();
    if (!display) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // help and tours need no screen
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Rosterlink"));
    QApplication::setApplicationVersion(QStringLiteral(ROSTERLINK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("rosterlink"));
    rosterlink::desktop::Program program(application, display);
    return program.run(QApplication::arguments());
}
