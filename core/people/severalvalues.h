// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rosterlink
{

/// The phones of one cell, in order: "555-0101 / 555-0102" holds two, "312/555-0101" and "555-0101, ext. 12"
/// one each.
[[nodiscard]] QStringList splitPhones(const QString &text);

/// The e-mail addresses of one cell, in order: "kate@example.org; k.oneil@example.org" holds two.
[[nodiscard]] QStringList splitEmails(const QString &text);

} // namespace rosterlink
