// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace rosterlink::ui
{

/// Asks before a step is taken back with which something else goes.
class UndoQuestion : public QDialog
{
    Q_OBJECT

public:
    /// sentence: the step's; taken: what goes with it, one line each.
    UndoQuestion(const QString &sentence, const QStringList &taken, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *list(const QStringList &taken);
};

} // namespace rosterlink::ui
