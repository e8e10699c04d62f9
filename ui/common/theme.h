// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace rosterlink::ui
{

/// Gives the program its look and keeps it in step with the desktop: light or dark follows the desktop's
/// palette, also when that changes while the program runs. Lives as long as the application.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Desktop, Light, Dark };

    explicit Theme(QApplication &application, Scheme scheme = Scheme::Desktop);

    /// For pictures and tests: not the desktop's, but this one.
    void setScheme(Scheme scheme);

    /// The palette of the tokens, light or dark.
    [[nodiscard]] static QPalette palette(bool dark);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Scheme m_scheme;
    bool m_applying = false;
};

} // namespace rosterlink::ui
