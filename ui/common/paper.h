// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/result.h"

#include <QPageLayout>
#include <QString>

class QTextDocument;

namespace rosterlink::ui
{

/// The size of type on paper, in points.
inline constexpr int paperTextPoints = 9;

/// Upright, Letter where the user's country measures in inches, else A4.
[[nodiscard]] QPageLayout usualPaper();

/// Writes a document as a PDF whose text can be searched, readable by its owner only. A file of that name is
/// replaced only once the new one is whole. Fails with a sentence.
[[nodiscard]] Result<void> writePdf(const QTextDocument &document, const QString &file);

} // namespace rosterlink::ui
