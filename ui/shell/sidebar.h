// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QVector>
#include <QWidget>

namespace rosterlink::ui
{

class Label;
class SidebarButton;

/// Left: Orgs, then the chosen organization's sections with their counts.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// An empty name: no organization is chosen.
    void setOrganization(const QString &name, int members, int learners, int invitations);
    void setPlace(const Place &place);
    /// Leaves the page what room it can, in a small window.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void pressed(rosterlink::ui::Place::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SidebarButton *add(const QString &text, Place::Page page);

    Label *m_name;
    QVector<SidebarButton *> m_sections;
    SidebarButton *m_orgs;
    SidebarButton *m_members;
    SidebarButton *m_learners;
    SidebarButton *m_invitations;
};

} // namespace rosterlink::ui
