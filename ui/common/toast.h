// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QTimer>
#include <QWidget>

namespace rosterlink::ui
{

class Button;
class Label;

/// The message at the bottom after a decision, with Undo and perhaps one further action. Stands in a strip of
/// its own, so that it covers no button; goes after twelve seconds unless the mouse or the keyboard is on it;
/// a screen reader says it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// The same with and without buttons.
    static constexpr int barHeight = controlHeight + 2 * space::tiny;

    explicit Toast(QWidget *parent = nullptr);

    /// An empty action: no button.
    void say(const QString &sentence, const QString &action = {});
    /// Adds a further action to what was just said.
    void offer(const QString &further);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionPressed();
    void furtherPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Label *m_sentence;
    Button *m_further; ///< "Open dashboard"
    Button *m_action;
    QTimer m_timer;
};

} // namespace rosterlink::ui
