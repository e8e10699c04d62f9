// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/profileicon.h"

#include "ui/common/avatar.h"
#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace rosterlink::ui
{

namespace
{
constexpr int diameter = 56;
constexpr int ringWidth = 4; ///< room around the circle for the ring of the one that has the keyboard
constexpr int markSize = 18;
} // namespace

ProfileIcon::ProfileIcon(QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("profile icon"));
    setAccessibleDescription(tr("Opens a menu"));
    setToolTip(tr("Edit the profile"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedSize(sizeHint());
    m_edit = m_menu->addAction(tr("Edit"), this, &ProfileIcon::editRequested);
    m_why = m_menu->addAction(missingSentence(Permission::EditProtectedInfo));
    m_why->setEnabled(false);
    m_why->setVisible(false);
    connect(this, &QAbstractButton::clicked, this, &ProfileIcon::openMenu);
}

void ProfileIcon::setName(const QString &name)
{
    m_name = name;
    update();
}

void ProfileIcon::setViewer(const Viewer &viewer)
{
    m_edit->setEnabled(viewer.may(Permission::EditProtectedInfo));
    m_why->setVisible(!m_edit->isEnabled());
}

QSize ProfileIcon::sizeHint() const
{
    return {diameter + 2 * ringWidth, diameter + 2 * ringWidth};
}

void ProfileIcon::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height())));
    if (m_edit->isEnabled()) {
        m_menu->setActiveAction(m_edit);
    }
}

void ProfileIcon::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            click();
        }
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ProfileIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(ringWidth, ringWidth, diameter, diameter);
    drawAvatar(painter, circle, m_name);
    if (hasFocus()) {
        drawFocusRing(painter, rect(), width() / 2.0);
    }
    // The mark says that there is something beneath.
    QRectF mark(0, 0, markSize, markSize);
    mark.moveBottomRight(circle.bottomRight());
    const bool lit = underMouse() || isDown();
    painter.setPen(color(ColorRole::Line));
    painter.setBrush(color(lit ? ColorRole::AccentSoft : ColorRole::Surface));
    painter.drawEllipse(mark);
    painter.setPen(color(lit ? ColorRole::Accent : ColorRole::Text));
    painter.setFont(ui::font(TypeSize::Secondary));
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("▾"));
}

} // namespace rosterlink::ui
