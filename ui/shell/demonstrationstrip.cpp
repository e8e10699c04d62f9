// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demonstrationstrip.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace rosterlink::ui
{

DemonstrationStrip::DemonstrationStrip(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::huge, 2, space::medium, 2);
    auto *sentence = new ElidedLabel(tr("Demonstration: invented people"), TypeSize::Secondary, this);
    sentence->setInk(ColorRole::Attention);
    layout->addWidget(sentence, 1);
    const auto add = [&](const QString &label, void (DemonstrationStrip::*asked)()) {
        auto *button = new Button(label, Button::Look::Quiet, this);
        button->setFont(ui::font(TypeSize::Secondary));
        connect(button, &QPushButton::clicked, this, asked);
        layout->addWidget(button);
        return button;
    };
    add(tr("Day 2"), &DemonstrationStrip::weekLater)
        ->setToolTip(tr(
            "Lets a week pass in the demonstration's Calmanac: newcomers, a marriage, somebody who left, a "
            "birth date that was mended. Sync now reads it."));
    add(tr("Start over"), &DemonstrationStrip::startOver);
    add(tr("Work with my own files"), &DemonstrationStrip::ownFiles);
}

void DemonstrationStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(ColorRole::AttentionSoft));
}

} // namespace rosterlink::ui
