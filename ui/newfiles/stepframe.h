// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/button.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace rosterlink::ui
{

class Label;

/// One step on the way to new people: what is to be seen, which scrolls, and beneath it the buttons that lead
/// on, which don't.
class StepFrame : public QWidget
{
    Q_OBJECT

public:
    explicit StepFrame(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Adds a button to the bottom, the first at the start of the line; the caller connects it.
    Button *addAction(const QString &text, Button::Look look = Button::Look::Plain);
    /// Beside the buttons: why one of them is off, or what the next does.
    void setHint(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_bar;
    QHBoxLayout *m_actions;
    Label *m_hint;
};

} // namespace rosterlink::ui
