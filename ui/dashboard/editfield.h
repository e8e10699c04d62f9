// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace rosterlink::ui
{

class Label;

/// A field with its label above and, beneath, what is wrong with what was typed.
class EditField : public QWidget
{
    Q_OBJECT

public:
    explicit EditField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// An empty sentence: nothing is wrong.
    void setFault(const QString &sentence);
    /// Gives the field the keyboard, with all of its text selected.
    void take();

private:
    QLineEdit *m_edit;
    Label *m_fault;
};

} // namespace rosterlink::ui
