// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

class QWidget;

namespace rosterlink::ui
{

/// What a color is for; the one place that knows the values is tokens.cpp. Everything else refers to roles.
enum class ColorRole {
    Window,
    Surface,
    Line,
    Text,
    Muted,
    Accent,
    AccentSoft,
    OnAccent, ///< text on the accent color
    Good,
    GoodSoft,
    Attention,
    AttentionSoft,
    Trouble,
    TroubleSoft
};

/// The color of a role in light or dark.
[[nodiscard]] QColor color(ColorRole role, bool dark);
/// The color of a role in the present palette (dark where the desktop is).
[[nodiscard]] QColor color(ColorRole role);
[[nodiscard]] bool isDark();

/// Distances in device-independent pixels.
namespace space
{
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace space

inline constexpr int rowHeight = 54;
inline constexpr int controlHeight = 34;
inline constexpr int cornerRadius = 6;
inline constexpr int cardRadius = 8;

/// Type sizes in device-independent pixels, of the desktop's font.
enum class TypeSize { Secondary = 12, Text = 14, Name = 17, Title = 20 };
/// The desktop's font in that size; names and titles are semi-bold.
[[nodiscard]] QFont font(TypeSize size);

} // namespace rosterlink::ui
