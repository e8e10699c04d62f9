// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include "ui/settings/computername.h"
#include "ui/tour/tourplayer.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QMessageBox>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>
#include <tuple>

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

/// The first text must wait until the desktop's fonts are known, which takes as long as making the whole
/// window: found out meanwhile, on another thread.
void findFontsMeanwhile()
{
    QThreadPool::globalInstance()->start([] { std::ignore = QFontMetrics(QFont()).height(); });
}
} // namespace

Program::Program(QApplication &application, bool hasDisplay)
    : m_application(application)
    , m_hasDisplay(hasDisplay)
{
    if (m_plurals.load(u":/i18n/rosterlink_en.qm"_s)) {
        QCoreApplication::installTranslator(&m_plurals);
    }
}

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
    if (!options->tour.isEmpty()) {
        return play(*options);
    }
    if (!m_hasDisplay) {
        return complain(
            tr("There is no display to open the window on. --tour all --pictures DIR needs none."));
    }
    findFontsMeanwhile();
    m_theme = std::make_unique<ui::Theme>(m_application);
    if (!options->demonstration) {
        openWindow(options->data, ui::Desk::Mode::Office);
    } else if (!openDemonstration()) {
        return wrongUsage;
    }
    if (!options->invitation.isEmpty()) {
        connect(
            m_window.get(), &ui::MainWindow::ready, m_desk.get(),
            [desk = m_desk.get(), link = options->invitation] { Q_EMIT desk->acceptWanted(link); },
            Qt::QueuedConnection);
    }
    return QApplication::exec();
}

int Program::play(const Options &options)
{
    m_theme = std::make_unique<ui::Theme>(m_application,
                                          options.dark ? ui::Theme::Scheme::Dark : ui::Theme::Scheme::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    if (!QDir().mkpath(options.pictures)) {
        return complain(tr("The folder %1 can't be made.").arg(options.pictures));
    }
    int number = 1;
    bool found = false;
    for (const ui::Tour &tour : ui::tours()) {
        if (options.tour != u"all"_s && options.tour != tour.name) {
            continue;
        }
        found = true;
        if (auto played = play(tour, options.pictures, number); !played) {
            return complain(u"%1: %2"_s.arg(tour.name, played.error().sentence));
        }
    }
    if (!found) {
        return complain(tr("There is no tour named “%1”.").arg(options.tour));
    }
    return 0;
}

/// Each tour begins with the sample as it is when it was just made.
Result<void> Program::play(const ui::Tour &tour, const QString &pictures, int &number)
{
    std::printf("%s\n", tour.title.toLocal8Bit().constData());
    m_window.reset();
    m_desk.reset();
    if (!openDemonstration()) {
        return failure(ErrorCode::Storage, tr("The demonstration can't be opened."));
    }
    m_window->resize(1280, 800);
    const int first = number;
    auto played = ui::TourPlayer(*m_window, *m_desk, pictures).play(tour, number);
    for (int step = 0; step < number - first; ++step) {
        std::printf("  %02d  %s\n", first + step,
                    tour.steps[static_cast<size_t>(step)].caption.toLocal8Bit().constData());
    }
    return played;
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
    m_desk = std::make_unique<ui::Desk>(folder, mode, m_clock, Actor{ui::ComputerName(folder).text(), {}});
    if (mode == ui::Desk::Mode::Office) {
        m_desk->tokens().useKeyring();
    }
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
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments)) {
        QMessageBox::warning(QApplication::activeWindow(), QCoreApplication::applicationName(),
                             tr("The other window could not be opened. Start Rosterlink once more by hand."));
    }
}

} // namespace rosterlink::desktop
