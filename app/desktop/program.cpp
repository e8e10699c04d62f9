// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include "core/history/account.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::desktop
{

namespace
{
constexpr int wrongUsage = 2;

int complain(const QString &sentence)
{
    std::fprintf(stderr, "rosterlink: %s\n", sentence.toLocal8Bit().constData());
    return wrongUsage;
}
} // namespace

Program::Program(QApplication &application) : m_application(application) {}

Program::~Program() = default;

int Program::run(const QStringList &arguments)
{
    const auto options = readOptions(arguments);
    if (!options) {
        return complain(options.error().sentence);
    }
    if (!options->answer.isEmpty()) {
        std::fputs(options->answer.toLocal8Bit().constData(), stdout);
        return 0;
    }
    m_theme = std::make_unique<ui::Theme>(m_application);
    if (!options->demonstration) {
        openWindow(options->data, ui::Desk::Mode::Office);
    } else if (!openDemonstration()) {
        return wrongUsage;
    }
    return QApplication::exec();
}

bool Program::openDemonstration()
{
    auto folder = DemonstrationFolder::make(m_clock);
    if (!folder) {
        complain(folder.error().sentence);
        return false;
    }
    m_demonstration = std::move(*folder);
    openWindow(m_demonstration->path(), ui::Desk::Mode::Demonstration);
    return true;
}

void Program::openWindow(const QString &folder, ui::Desk::Mode mode)
{
    m_desk = std::make_unique<ui::Desk>(folder, mode, m_clock, Actor{accountName(), {}});
    ui::MainWindow::Doors doors;
    doors.openDemonstration = [] { startAnother({u"--demo"_s}); };
    doors.openOffice = [] { startAnother({}); };
    // Not at once: the button that asks for it is part of the window that goes.
    doors.startOver = [this] { QTimer::singleShot(0, this, &Program::startOver); };
    m_window = std::make_unique<ui::MainWindow>(*m_desk, std::move(doors));
    m_window->show();
}

void Program::startOver()
{
    const QByteArray geometry = m_window->saveGeometry();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_desk.reset();
    if (openDemonstration()) {
        m_window->restoreGeometry(geometry);
        QApplication::setQuitOnLastWindowClosed(true);
    } else {
        QApplication::exit(wrongUsage);
    }
}

void Program::startAnother(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace rosterlink::desktop
