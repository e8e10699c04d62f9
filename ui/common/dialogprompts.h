// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"

namespace rosterlink::ui
{

/// Asks in the desktop's own dialogs.
class DialogPrompts final : public Prompts
{
public:
    [[nodiscard]] QString chooseFileToOpen(QWidget *parent, const Files &files) override;
    [[nodiscard]] QString chooseFileToSave(QWidget *parent, const Files &files) override;
    [[nodiscard]] int ask(QWidget *parent, const Question &question) override;
    bool openFolder(const QString &folder) override;
    bool openDraft(const QUrl &mail) override;
};

} // namespace rosterlink::ui
