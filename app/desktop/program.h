// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/demonstrationfolder.h"
#include "app/desktop/options.h"
#include "ui/common/language.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tourguide.h"

class QApplication;

namespace rosterlink::desktop
{

/// The desktop program from its arguments to its end: which folder it works in, its one window, and the doors
/// between the office's own folder and the demonstration.
class Program : public QObject
{
    Q_OBJECT

public:
    /// Without a display, help and tours work; a window says that it can't be opened.
    Program(QApplication &application, bool hasDisplay);
    ~Program() override;

    /// The exit code: 0, or 2 for wrong usage.
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] bool openDemonstration();
    void openWindow(const QString &folder, ui::Desk::Mode mode);
    void makeWindow();
    /// False, and the program ends: the demonstration could not be made again.
    bool startOver();
    void changeLanguage(const QString &code);
    static void startAnother(const QStringList &arguments);

    /// In the demonstration, which is reset; the office's own window asks another program for it.
    void showTour(const QString &name, ui::TourGuide::Mode mode);
    void guide(const ui::Tour &tour, ui::TourGuide::Mode mode, ui::TourGuide::Pace pace, int done);
    void guideAnew(int done);
    void goOnTour();
    void endTour();

    [[nodiscard]] int play(const Options &options);

    QApplication &m_application;
    bool m_hasDisplay;
    ui::Language m_language;
    SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<DemonstrationFolder> m_demonstration;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::TourGuide> m_guide;
    std::vector<ui::Tour> m_toursLeft; ///< after the one that is shown
};

} // namespace rosterlink::desktop
