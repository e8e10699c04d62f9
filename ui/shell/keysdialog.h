// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace rosterlink::ui
{

class SingleKeys;

/// All keys, on F1, and whether those that need no Ctrl or Alt work.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(SingleKeys &singleKeys, QWidget *parent = nullptr);
};

} // namespace rosterlink::ui
