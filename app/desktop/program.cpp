// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include "app/desktop/papertour.h"
#include "ui/settings/computername.h"

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
    m_language.speak(ui::Language::chosen());
}

Program::~Program()
{
    m_guide.reset(); // before the window that it points at
}

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
    if (!options->language.isEmpty()) {
        m_language.speak(options->language);
    }
    if (options->isForPaper()) {
        return play(*options);
    }
    if (!m_hasDisplay) {
        return complain(
            tr("There is no display to open the window on. --tour all --pictures DIR needs none."));
    }
    findFontsMeanwhile();
    m_theme = std::make_unique<ui::Theme>(m_application);
    if (!options->tour.isEmpty()) {
        if (ui::toursNamed(options->tour).empty()) {
            return complain(PaperTour::unknown(options->tour).sentence);
        }
        showTour(options->tour, options->isWatched || options->tour == u"all"_s
                                    ? ui::TourGuide::Mode::Watch
                                    : ui::TourGuide::Mode::Guided);
    } else if (!options->demonstration) {
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
    PaperTour paper(options.pictures, options.handout);
    auto played = paper.play(options.tour, [this]() -> Result<PaperTour::Stage> {
        m_window.reset();
        m_desk.reset();
        if (!openDemonstration()) {
            return failure(ErrorCode::Storage, tr("The demonstration can't be opened."));
        }
        return PaperTour::Stage{m_window.get(), m_desk.get()};
    });
    return played ? 0 : complain(played.error().sentence);
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
    makeWindow();
}

void Program::makeWindow()
{
    ui::MainWindow::Doors doors;
    doors.openDemonstration = [] { startAnother({u"--demo"_s}); };
    doors.openOffice = [] { startAnother({}); };
    // None of these at once: the button that asks for it is part of the window that goes.
    doors.startOver = [this] {
        QTimer::singleShot(0, this, [this] {
            endTour();
            startOver();
        });
    };
    doors.speak = [this](const QString &code) {
        QTimer::singleShot(0, this, [this, code] { changeLanguage(code); });
    };
    doors.showTour = [this](const QString &name, ui::TourGuide::Mode mode) {
        QTimer::singleShot(0, this, [this, name, mode] {
            if (m_desk->isDemonstration()) {
                showTour(name, mode);
            } else if (mode == ui::TourGuide::Mode::Watch) {
                startAnother({u"--tour"_s, name, u"--watch"_s});
            } else {
                startAnother({u"--tour"_s, name});
            }
        });
    };
    m_window = std::make_unique<ui::MainWindow>(*m_desk, std::move(doors));
    m_window->setLanguage(m_language.spoken());
    m_window->show();
}

bool Program::startOver()
{
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    m_desk.reset();
    if (!openDemonstration()) {
        QApplication::exit(wrongUsage);
        return false;
    }
    m_window->restoreGeometry(geometry);
    QApplication::setQuitOnLastWindowClosed(true);
    return true;
}

/// The desk stays, with whatever it is doing; only what shows texts is made anew.
void Program::changeLanguage(const QString &code)
{
    ui::Language::remember(code);
    if (code == m_language.spoken()) {
        return;
    }
    endTour();
    m_language.speak(code);
    const QByteArray geometry = m_window->saveGeometry();
    const ui::Place place = m_window->navigator().place();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.reset();
    makeWindow();
    m_window->startAt(place);
    m_window->restoreGeometry(geometry);
    QApplication::setQuitOnLastWindowClosed(true);
}

void Program::showTour(const QString &name, ui::TourGuide::Mode mode)
{
    m_toursLeft = ui::toursNamed(name);
    if (!m_toursLeft.empty()) {
        const ui::Tour first = m_toursLeft.front();
        m_toursLeft.erase(m_toursLeft.begin());
        guide(first, mode, {}, 0);
    }
}

void Program::guide(const ui::Tour &tour, ui::TourGuide::Mode mode, ui::TourGuide::Pace pace, int done)
{
    m_guide.reset();
    if (!startOver()) {
        return;
    }
    m_guide = std::make_unique<ui::TourGuide>(*m_window, *m_desk, tour, mode, pace);
    const auto later = [this](auto function) { QTimer::singleShot(0, this, function); };
    connect(m_guide.get(), &ui::TourGuide::anewWanted, this,
            [this, later](int from) { later([this, from] { guideAnew(from); }); });
    connect(m_guide.get(), &ui::TourGuide::completed, this, [this, later] { later([this] { goOnTour(); }); });
    connect(m_guide.get(), &ui::TourGuide::endWanted, this, [this, later] { later([this] { endTour(); }); });
    connect(m_guide.get(), &ui::TourGuide::otherWanted, this, [this, later] {
        later([this] {
            endTour();
            m_window->chooseTour();
        });
    });
    connect(m_window.get(), &ui::MainWindow::ready, m_guide.get(),
            [guide = m_guide.get(), done] { guide->start(done); });
}

void Program::guideAnew(int done)
{
    if (m_guide) {
        const ui::Tour tour = m_guide->tour();
        guide(tour, m_guide->mode(), m_guide->pace(), done);
    }
}

/// Of several that are watched, the next one begins by itself.
void Program::goOnTour()
{
    if (m_guide && !m_toursLeft.empty()) {
        const ui::Tour next = m_toursLeft.front();
        m_toursLeft.erase(m_toursLeft.begin());
        guide(next, m_guide->mode(), m_guide->pace(), 0);
    }
}

void Program::endTour()
{
    m_guide.reset();
    m_toursLeft.clear();
}

void Program::startAnother(const QStringList &arguments)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments)) {
        QMessageBox::warning(QApplication::activeWindow(), QCoreApplication::applicationName(),
                             tr("The other window could not be opened. Start Rosterlink once more by hand."));
    }
}

} // namespace rosterlink::desktop
