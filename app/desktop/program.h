// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/demonstrationfolder.h"
#include "app/desktop/options.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tour.h"

#include <QTranslator>

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
    [[nodiscard]] int play(const Options &options);
    [[nodiscard]] Result<void> play(const ui::Tour &tour, const QString &pictures, int &number);
    [[nodiscard]] bool openDemonstration();
    void openWindow(const QString &folder, ui::Desk::Mode mode);
    void startOver();
    static void startAnother(const QStringList &arguments);

    QApplication &m_application;
    bool m_hasDisplay;
    QTranslator m_plurals; ///< "1 decision", "2 decisions"
    SystemClock m_clock;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<DemonstrationFolder> m_demonstration;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace rosterlink::desktop
