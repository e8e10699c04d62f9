// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"

namespace rosterlink::ui
{

class Prompts;

/// Where the data lies, and who can read it.
class FolderCard : public Card
{
    Q_OBJECT

public:
    FolderCard(const QString &folder, Prompts &prompts, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &sentence);
};

} // namespace rosterlink::ui
