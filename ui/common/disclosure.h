// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

class Button;

/// "▸ Why not linked automatically?": a button that shows and hides what belongs to it.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &label, QWidget *parent = nullptr);

    /// Takes the widget over; hidden until the button is pressed.
    void setContent(QWidget *content);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void opened();

private:
    void showState();

    QString m_label;
    Button *m_button;
    QWidget *m_content = nullptr;
};

} // namespace rosterlink::ui
