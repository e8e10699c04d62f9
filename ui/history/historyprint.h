// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"

#include <QTextDocument>

#include <functional>
#include <memory>

class QWidget;

namespace rosterlink::ui
{

/// Brings a document to paper, or into a file. window: what a dialog is shown in front of.
using Printing = std::function<void(QTextDocument &document, QWidget *window)>;

/// Asks for a printer (or a PDF file) and prints.
void printWithDialog(QTextDocument &document, QWidget *window);

/// Steps as a table for a document, a row each with when, who and what.
[[nodiscard]] QString historyTable(const std::vector<HistoryLine> &lines);

/// The history as a document: a row a step with when, who and what. complete: false where older steps were
/// left out.
[[nodiscard]] std::unique_ptr<QTextDocument>
historyDocument(const QString &organization, const std::vector<HistoryLine> &lines, bool complete);

} // namespace rosterlink::ui
