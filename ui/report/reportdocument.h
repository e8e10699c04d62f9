// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/report/reportdata.h"

#include <QTextDocument>

#include <memory>

namespace rosterlink::ui
{

/// The office's papers.
enum class Paper {
    Report, ///< figures, who is linked how, who is open and why, what was decided
    DaysEnd ///< one day: figures, who decided what, who is open and why, a line to sign
};

/// now: where the user is; stands on the paper.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const ReportData &report, Paper paper,
                                                            const QDateTime &now);

} // namespace rosterlink::ui
