// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/badge.h"

#include <QAbstractButton>

namespace rosterlink::ui
{

/// A row that leads to a section of Settings: its name, what it is for, and its state. The accessible name is
/// the section's name alone.
class SectionButton : public QAbstractButton
{
    Q_OBJECT

public:
    SectionButton(const QString &name, const QString &purpose, QWidget *parent = nullptr);
    void setState(const QString &state, BadgeKind kind);
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses, as space does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintTexts(QPainter &painter, const QRect &content) const;

    QString m_purpose;
    QString m_state;
    BadgeKind m_kind = BadgeKind::Outline;
};

} // namespace rosterlink::ui
