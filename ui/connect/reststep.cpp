// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/reststep.h"

#include "ui/common/label.h"
#include "ui/common/notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int minutesADay = 24 * 60;
}

RestStep::RestStep(QWidget *parent)
    : StepFrame(parent)
    , m_sentence(new Label)
    , m_trouble(new Notice(Notice::Kind::Trouble))
    , m_often(new QWidget)
    , m_minutes(new QComboBox)
    , m_disconnect(addAction(tr("Disconnect…")))
    , m_change(addAction(tr("Change the connection…")))
    , m_synchronize(addAction(tr("Sync now"), Button::Look::Primary))
{
    build();
    connect(m_disconnect, &QPushButton::clicked, this, &RestStep::disconnectWanted);
    connect(m_change, &QPushButton::clicked, this, &RestStep::changeWanted);
    connect(m_synchronize, &QPushButton::clicked, this, &RestStep::synchronizeWanted);
    connect(m_minutes, &QComboBox::activated, this,
            [this] { Q_EMIT minutesChosen(m_minutes->currentData().toInt()); });
}

void RestStep::build()
{
    body()->addWidget(m_sentence->wrapping());
    body()->addWidget(m_trouble);
    m_trouble->hide();
    auto *layout = new QHBoxLayout(m_often);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *label = new Label(tr("Synchronizes by itself"));
    label->setBuddy(m_minutes);
    m_minutes->setAccessibleName(label->text());
    m_minutes->addItem(tr("every 15 minutes"), 15);
    m_minutes->addItem(tr("every hour"), 60);
    m_minutes->addItem(tr("every four hours"), 240);
    m_minutes->addItem(tr("once a day"), minutesADay);
    m_minutes->addItem(tr("never"), 0);
    layout->addWidget(label);
    layout->addWidget(m_minutes);
    layout->addStretch(1);
    body()->addWidget(m_often);
    body()->addWidget((new Label(tr("While Rosterlink is open. What you decided stays as you decided it."),
                                 TypeSize::Secondary))
                          ->muted()
                          ->wrapping());
    body()->addStretch(1);
}

void RestStep::show(const State &state)
{
    m_sentence->setText(state.sentence);
    m_trouble->setText(Notice::Kind::Trouble, state.trouble);
    m_trouble->setVisible(!state.trouble.isEmpty());
    const int present = m_minutes->findData(state.minutes);
    if (present >= 0) {
        m_minutes->setCurrentIndex(present);
    }
    m_often->setVisible(!state.isDemonstration);
    m_disconnect->setVisible(state.isConnected && !state.isDemonstration);
    m_change->setVisible(!state.isDemonstration);
    m_synchronize->setEnabled(state.isConnected);
}

QWidget *RestStep::firstFocus() const
{
    return m_synchronize->isEnabled() ? m_synchronize : m_change;
}

} // namespace rosterlink::ui
