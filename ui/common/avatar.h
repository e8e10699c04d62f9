// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rosterlink::ui
{

/// Draws a person's initials in a circle whose color stays the same for that name; for delegates.
void drawAvatar(QPainter &painter, const QRectF &circle, const QString &name);
/// "KO" for Katherine O'Neil.
[[nodiscard]] QString initials(const QString &name);

/// Initials in a circle. Says nothing to a screen reader: the name stands beside it.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int diameter = 44, QWidget *parent = nullptr);
    void setName(const QString &name);
    [[nodiscard]] QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QString m_name;
};

} // namespace rosterlink::ui
