// SPDX-License-Identifier: Apache-2.0
#include "ui/history/undoquestion.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rosterlink::ui
{

UndoQuestion::UndoQuestion(const QString &sentence, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Undo this step"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget((new Label(tr("Undo this step?"), TypeSize::Title, this))->wrapping());
    layout->addWidget((new Label(sentence, TypeSize::Text, this))->wrapping());
    layout->addWidget((new Label(tr("This goes with it, or nothing is undone:"), TypeSize::Text, this))
                          ->muted()
                          ->wrapping());
    layout->addWidget(list(taken), 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    auto *undo = new Button(tr("Undo this step"), Button::Look::Primary, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(undo);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(undo, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setFocus();
    resize(480, 360);
}

QWidget *UndoQuestion::list(const QStringList &taken)
{
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    for (const QString &line : taken) {
        layout->addWidget((new Label(tr("• %1").arg(line), TypeSize::Text, lines))->wrapping());
    }
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(lines);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace rosterlink::ui
