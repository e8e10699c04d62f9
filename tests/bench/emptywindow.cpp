// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QMainWindow>

/// What the start of Rosterlink is measured against: an empty window of the same size, with the same
/// libraries.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
