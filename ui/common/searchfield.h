// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace rosterlink::ui
{

/// The field that filters while one types. Its name for screen readers is "Search"; Escape empties it, Down
/// leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Down or Enter: on to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rosterlink::ui
