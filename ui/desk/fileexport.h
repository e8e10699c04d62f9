// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"
#include "core/people/result.h"
#include "ui/common/prompts.h"

#include <functional>
#include <optional>

namespace rosterlink::ui
{

class Desk;

/// Something that leaves the program as a file.
struct FileExport
{
    OrganizationId organization;
    QString integration;
    std::optional<Kind> kind;
    QString what;      ///< as history calls it, see exportName()
    int people = 0;    ///< how many it is about; 0: not said
    QString title;     ///< of the dialog
    QString fileName;  ///< proposed, with its suffix
    QString fileKinds; ///< "PDF (*.pdf)"
    std::function<Result<void>(const QString &file)> write;
};

/// "Tables (*.csv)" and Excel's, for FileExport::fileKinds.
[[nodiscard]] QString tableKinds();

/// Asks where to, has history tell of it (which needs Export Data), and writes; say hears how it went.
/// Nothing is written that history could not tell of.
void exportFile(Desk &desk, Prompts &prompts, QWidget *asker, const FileExport &wanted,
                std::function<void(const QString &sentence)> say);

} // namespace rosterlink::ui
