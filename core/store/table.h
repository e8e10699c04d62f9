// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>
#include <QString>
#include <QVariant>
#include <QVector>

namespace rosterlink
{

/// A table whose rows are changed by steps only, so that history can take every change back.
/// Its key is (organization, <key>); it has the columns step and ended_step.
struct Table
{
    QLatin1String name;
    QLatin1String key;
    bool operator==(const Table &) const = default;
};

namespace tables
{
inline constexpr Table person{QLatin1String("person"), QLatin1String("person")};
inline constexpr Table link{QLatin1String("link"), QLatin1String("link")};
inline constexpr Table rejection{QLatin1String("rejection"), QLatin1String("rejection")};
inline constexpr Table exemption{QLatin1String("exemption"), QLatin1String("exemption")};
inline constexpr Table question{QLatin1String("question"), QLatin1String("question")};
inline constexpr Table taughtName{QLatin1String("taught_name"), QLatin1String("taught_name")};
inline constexpr Table role{QLatin1String("role"), QLatin1String("role")};
inline constexpr Table memberRole{QLatin1String("member_role"), QLatin1String("member_role")};
inline constexpr Table invitation{QLatin1String("invitation"), QLatin1String("invitation")};
} // namespace tables

/// One column's name and value.
struct Cell
{
    QString column;
    QVariant value;
};
using Cells = QVector<Cell>;

/// A QVariant that binds as SQL's NULL.
[[nodiscard]] inline QVariant sqlNull()
{
    return QVariant(QMetaType::fromType<qint64>());
}

} // namespace rosterlink
