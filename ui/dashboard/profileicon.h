// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"

#include <QAbstractButton>

class QAction;
class QMenu;

namespace rosterlink::ui
{

/// The profile icon: a learner's initials as a button, which opens what can be done with the profile.
class ProfileIcon : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ProfileIcon(QWidget *parent = nullptr);

    /// As far as the viewer may see it.
    void setName(const QString &name);
    /// Editing is offered to those whose role allows it; others read which permission it needs.
    void setViewer(const Viewer &viewer);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Enter presses, as space does; a held key presses once.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    QString m_name;
    QMenu *m_menu;
    QAction *m_edit;
    QAction *m_why; ///< what editing needs
};

} // namespace rosterlink::ui
