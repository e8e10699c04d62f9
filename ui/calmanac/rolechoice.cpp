// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/rolechoice.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rosterlink::ui
{

RoleChoice::RoleChoice(const DetailContext &context, QWidget *parent)
    : Card(parent)
{
    // Before + the roles hang on the counterpart; after it, on the member who was made.
    const PersonId member = context.isMotivity()  ? context.person().id
                            : context.detail.link ? context.detail.link->partner.id
                                                  : PersonId();
    body()->addWidget(
        (new Label(tr("Role: without one, nobody can find their way in Motivity"), TypeSize::Text, this))
            ->muted()
            ->wrapping());
    auto *flow = new FlowLayout;
    for (const RoleDetail &role : context.detail.allRoles) {
        auto *button = new Button(role.name, Button::Look::Plain, this);
        button->setCheckable(true);
        button->setChecked(std::any_of(context.detail.roles.begin(), context.detail.roles.end(),
                                       [&](const RoleDetail &has) { return has.id == role.id; }));
        connect(button, &QAbstractButton::toggled, this,
                [this, decide = context.decide, member, id = role.id](bool on) {
                    if (member.isNull()) {
                        on ? m_chosen.append(id) : static_cast<void>(m_chosen.removeAll(id));
                    } else if (on) {
                        decide(commands::GiveRole{{ProfileId(member.value())}, id});
                    } else {
                        decide(commands::TakeRole{ProfileId(member.value()), id});
                    }
                });
        context.offerDeciding(button);
        flow->addWidget(button);
    }
    body()->addLayout(flow);
}

} // namespace rosterlink::ui
