// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"

#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

namespace rosterlink::ui
{

Theme::Theme(QApplication &application, Scheme scheme)
    : QObject(&application)
    , m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new Style);
    QFont text = QApplication::font();
    text.setPixelSize(static_cast<int>(TypeSize::Text));
    QApplication::setFont(text);
    application.installEventFilter(this);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

QPalette Theme::palette(bool dark)
{
    const auto role = [dark](ColorRole name) { return color(name, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, role(ColorRole::Window));
    palette.setColor(QPalette::WindowText, role(ColorRole::Text));
    palette.setColor(QPalette::Base, role(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, role(ColorRole::Window));
    palette.setColor(QPalette::Text, role(ColorRole::Text));
    palette.setColor(QPalette::Button, role(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, role(ColorRole::Text));
    palette.setColor(QPalette::BrightText, role(ColorRole::OnAccent));
    palette.setColor(QPalette::Highlight, role(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, role(ColorRole::OnAccent));
    palette.setColor(QPalette::Link, role(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, role(ColorRole::Accent));
    palette.setColor(QPalette::PlaceholderText, role(ColorRole::Muted));
    palette.setColor(QPalette::ToolTipBase, role(ColorRole::Surface));
    palette.setColor(QPalette::ToolTipText, role(ColorRole::Text));
    palette.setColor(QPalette::Mid, role(ColorRole::Line));
    palette.setColor(QPalette::Light, role(ColorRole::Surface));
    palette.setColor(QPalette::Midlight, role(ColorRole::Window));
    palette.setColor(QPalette::Dark, role(ColorRole::Line));
    palette.setColor(QPalette::Shadow, role(ColorRole::Line));
    for (const auto disabled : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, disabled, role(ColorRole::Muted));
    }
    return palette;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed its colors: the style's own palette says to which.
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    const bool desktopIsDark =
        QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::Desktop && desktopIsDark);
    QApplication::setPalette(palette(dark));
    m_applying = false;
}

} // namespace rosterlink::ui
