// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/button.h"
#include "ui/desk/fileexport.h"

#include <memory>

class QAbstractItemModel;

namespace rosterlink::ui
{

/// "Export…" of a list; for others than those with Export Data it is off and says why.
class ExportButton : public Button
{
    Q_OBJECT

public:
    /// wanted is called with each click: what the list shows just then. desk must outlive this.
    ExportButton(Desk &desk, std::function<FileExport()> wanted, QWidget *parent = nullptr);
    /// Where what is written must be read first: calls the answer with it.
    using Asking = std::function<void(std::function<void(const FileExport &)> answer)>;
    ExportButton(Desk &desk, Asking asking, QWidget *parent = nullptr);
    ~ExportButton() override;

    /// Those that ask where to; at first the desktop's own.
    void setPrompts(std::unique_ptr<Prompts> prompts);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    Desk &m_desk;
    Asking m_asking;
    std::unique_ptr<Prompts> m_prompts;
};

/// The rows of a list as a table beneath those heads: first line, second line, badge of each (the roles of
/// LineDelegate). It holds what the list shows and nothing else: whose names are hidden stays hidden.
[[nodiscard]] std::vector<QStringList> lineTable(const QAbstractItemModel &lines, const QStringList &head);

} // namespace rosterlink::ui
