// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/exportbutton.h"

#include "ui/common/dialogprompts.h"
#include "ui/desk/desk.h"
#include "ui/desk/offer.h"
#include "ui/lists/linedelegate.h"

#include <QAbstractItemModel>

namespace rosterlink::ui
{

ExportButton::ExportButton(Desk &desk, std::function<FileExport()> wanted, QWidget *parent)
    : ExportButton(desk,
                   Asking([wanted = std::move(wanted)](
                              const std::function<void(const FileExport &)> &answer) { answer(wanted()); }),
                   parent)
{}

ExportButton::ExportButton(Desk &desk, Asking asking, QWidget *parent)
    : Button(tr("Export…"), Look::Plain, parent)
    , m_desk(desk)
    , m_asking(std::move(asking))
    , m_prompts(std::make_unique<DialogPrompts>())
{
    const auto offer = [this] { offerTo(m_desk.viewer(), Permission::ExportData, this); };
    offer();
    connect(&m_desk, &Desk::viewerChanged, this, offer);
    connect(this, &QPushButton::clicked, this, [this] {
        m_asking([this](const FileExport &wanted) {
            exportFile(m_desk, *m_prompts, this, wanted,
                       [this](const QString &sentence) { Q_EMIT said(sentence); });
        });
    });
}

ExportButton::~ExportButton() = default;

void ExportButton::setPrompts(std::unique_ptr<Prompts> prompts)
{
    m_prompts = std::move(prompts);
}

std::vector<QStringList> lineTable(const QAbstractItemModel &lines, const QStringList &head)
{
    std::vector<QStringList> table{head};
    for (int row = 0; row < lines.rowCount(); ++row) {
        const QModelIndex index = lines.index(row, 0);
        table.push_back(
            {index.data().toString(), index.data(SubtitleRole).toString(), index.data(BadgeRole).toString()});
    }
    return table;
}

} // namespace rosterlink::ui
