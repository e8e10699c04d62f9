// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace rosterlink::ui
{

/// All keys, on F1.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent = nullptr);
};

} // namespace rosterlink::ui
