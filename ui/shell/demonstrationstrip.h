// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

/// "Demonstration: invented people", on every page of the demonstration, with the ways out of it.
class DemonstrationStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DemonstrationStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void startOver();
    void weekLater();
    void ownFiles();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rosterlink::ui
