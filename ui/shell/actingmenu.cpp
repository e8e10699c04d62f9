// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/actingmenu.h"

#include "ui/shell/navigator.h"

#include <QMenu>

namespace rosterlink::ui
{

ActingMenu::ActingMenu(Desk &desk, Navigator &navigator, QWidget *parent)
    : Button({}, Look::Quiet, parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_menu(new QMenu(this))
{
    m_menu->setAccessibleName(tr("Acting as"));
    showViewer();
    connect(&m_desk, &Desk::viewerChanged, this, &ActingMenu::showViewer);
    connect(this, &QPushButton::clicked, this, &ActingMenu::read);
}

void ActingMenu::showViewer()
{
    const QString roles = m_desk.actingRoles();
    const bool asMyself = m_desk.actor().actingAs.isNull();
    const QString whole = asMyself          ? tr("Acting as myself")
                          : roles.isEmpty() ? tr("Acting as a member without a role")
                                            : tr("Acting as %1", "the name of a role").arg(roles);
    setText(asMyself && m_short ? tr("Me", "as whom one acts, where there is little room") : whole);
    setAccessibleName(tr("Acting as"));
    setAccessibleDescription(whole);
    setToolTip(tr("Shows the program as a member of another role sees it. It limits what can be done; it "
                  "doesn't change who did it."));
}

void ActingMenu::setShort(bool isShort)
{
    if (m_short != isShort) {
        m_short = isShort;
        showViewer();
    }
}

void ActingMenu::read()
{
    const OrganizationId organization = m_navigator.place().organization;
    m_desk.read<std::vector<RoleSample>>(
        this, [organization](Database &database) { return roleSamples(database, organization); },
        [this, organization](const std::vector<RoleSample> &samples) { open(organization, samples); });
}

void ActingMenu::open(OrganizationId organization, const std::vector<RoleSample> &samples)
{
    m_menu->clear();
    const auto add = [this](const QString &text, OrganizationId where, PersonId member) {
        QAction *action =
            m_menu->addAction(text, &m_desk, [this, where, member] { m_desk.actAs(where, member); });
        action->setCheckable(true);
        action->setChecked(member == m_desk.actor().actingAs);
    };
    add(tr("Myself"), {}, {});
    m_menu->addSeparator();
    const bool named = m_desk.viewer().seesKind(Kind::Members);
    for (const RoleSample &sample : samples) {
        add(named ? tr("%1 (%2)", "a role, and a member who has it").arg(sample.role, sample.name)
                  : sample.role,
            organization, sample.member);
    }
    if (organization.isNull()) {
        m_menu->addAction(tr("Open an organization to act as one of its members"))->setEnabled(false);
    }
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace rosterlink::ui
