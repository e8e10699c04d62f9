// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace rosterlink::ui
{

class Button;
class Label;

/// What an empty list means and what to do next, instead of a blank.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setText(const QString &title, const QString &sentence);
    /// Adds a button beneath; the caller connects it.
    Button *addAction(const QString &text, bool primary = false);
    void clearActions();

private:
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace rosterlink::ui
