// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/sameprofilenotice.h"

#include "core/linking/naming.h"
#include "ui/common/button.h"

#include <QLocale>

namespace rosterlink::ui
{

SameProfileNotice::SameProfileNotice(const DetailContext &context, QWidget *parent)
    : Notice(Kind::Attention, {}, parent)
{
    if (context.person().id == context.detail.sameProfile->imported.id) {
        ask(context);
    } else {
        leadThere(context);
    }
}

void SameProfileNotice::ask(const DetailContext &context)
{
    const SameProfile &same = *context.detail.sameProfile;
    setText(Kind::Attention,
            tr("%1 was made here with + on %2. Is this the same profile?")
                .arg(shownName(same.made, context.viewer),
                     QLocale().toString(same.madeAt.toLocalTime().date(), QLocale::LongFormat)));
    const ProfileId made(same.made.id.value());
    const ProfileId imported(same.imported.id.value());
    auto *joins = addAction(tr("The same profile"));
    context.offerDeciding(joins);
    connect(joins, &QPushButton::clicked, this, [decide = context.decide, made, imported] {
        decide(commands::SameProfile{made, imported});
    });
    if (same.counterpart.isNull()) {
        return; // nobody of the other system whom to tell apart from
    }
    // Whoever was made stands for the counterpart: another person is not the same person as the counterpart.
    auto *rejects = addAction(tr("Another person"));
    context.offerDeciding(rejects);
    connect(rejects, &QPushButton::clicked, this,
            [decide = context.decide, imported, counterpart = same.counterpart] {
                decide(commands::Reject{imported, counterpart});
            });
}

void SameProfileNotice::leadThere(const DetailContext &context)
{
    const SameProfile &same = *context.detail.sameProfile;
    const QString name = shownName(same.imported, context.viewer);
    setText(Kind::Attention, tr("The Motivity file has %1, who may be the same profile.").arg(name));
    connect(addAction(tr("Show %1").arg(name)), &QPushButton::clicked, this,
            [open = context.openPerson, person = same.imported.id] { open(person); });
}

} // namespace rosterlink::ui
