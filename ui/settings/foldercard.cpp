// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/foldercard.h"

#include "core/store/datafolder.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/prompts.h"

#include <QDir>
#include <QFile>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
bool isOwnersAlone(const QString &folder)
{
    const auto permissions = QFile::permissions(QDir(folder).filePath(QString::fromUtf16(databaseFileName)));
    return !(permissions & (QFile::ReadGroup | QFile::ReadOther));
}
} // namespace

FolderCard::FolderCard(const QString &folder, Prompts &prompts, QWidget *parent)
    : Card(parent)
{
    auto *open = new Button(tr("Open folder"));
    body()->addWidget((new Label(tr("Where your data is kept"), TypeSize::Name))->wrapping());
    body()->addWidget(new ElidedLabel(QDir::toNativeSeparators(folder)));
    const QString who =
        isOwnersAlone(folder)
            ? tr("On this computer, and only your account can read it.")
            : tr("This drive keeps no owners: everybody who uses this computer can read it. Better move the "
                 "folder to a drive that does.");
    body()->addWidget((new Label(who))->wrapping());
    body()->addWidget(
        (new Label(
             tr("Whoever can read the folder can read all of it. Roles and screen-share mode hide names "
                "on the screen; they are no lock.")))
            ->muted()
            ->wrapping());
    body()->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this, folder, &prompts] {
        if (!prompts.openFolder(folder)) {
            Q_EMIT said(tr("There is no program here that opens folders. The data is in %1.").arg(folder));
        }
    });
}

} // namespace rosterlink::ui
