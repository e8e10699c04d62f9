// SPDX-License-Identifier: Apache-2.0
#include "ui/common/tokens.h"

#include <QApplication>
#include <QPalette>

#include <array>

namespace rosterlink::ui
{

namespace
{
struct LightAndDark
{
    QRgb light;
    QRgb dark;
};

// In the order of ColorRole. All pairs of text and ground reach a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3).
constexpr std::array<LightAndDark, 14> colors = {{
    {0xffF5F6F8, 0xff15181C}, // Window
    {0xffFFFFFF, 0xff1D2227}, // Surface
    {0xffDCE1E7, 0xff353C45}, // Line
    {0xff1B2026, 0xffE8EBEF}, // Text
    {0xff59636F, 0xffA4AEB9}, // Muted
    {0xff2B5CA8, 0xff8DB3F3}, // Accent
    {0xffE8EFFA, 0xff22324C}, // AccentSoft
    {0xffFFFFFF, 0xff10141A}, // OnAccent
    {0xff1C7648, 0xff7DD0A4}, // Good
    {0xffE3F3EA, 0xff1B3A2B}, // GoodSoft
    {0xff855700, 0xffEFC269}, // Attention
    {0xffFFF2D4, 0xff3D3115}, // AttentionSoft
    {0xffB02A20, 0xffF1948D}, // Trouble
    {0xffFBE8E6, 0xff43221F}, // TroubleSoft
}};
} // namespace

QColor color(ColorRole role, bool dark)
{
    const auto &both = colors[static_cast<size_t>(role)];
    return QColor::fromRgb(dark ? both.dark : both.light);
}

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor color(ColorRole role)
{
    return color(role, isDark());
}

QFont font(TypeSize size)
{
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(size));
    if (size >= TypeSize::Name) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

} // namespace rosterlink::ui
