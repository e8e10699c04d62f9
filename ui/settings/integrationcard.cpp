// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/integrationcard.h"

#include "core/directory/integrationdefinition.h"
#include "core/directory/permission.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <tuple>

namespace rosterlink::ui
{

IntegrationCard::IntegrationCard(const IntegrationDefinition &definition, QWidget *parent)
    : Card(parent)
    , m_title(new Button(definition.title, Button::Look::Quiet))
    , m_state(new Badge)
    , m_sentence(new Label)
    , m_why(new Label)
    , m_connect(new Button(tr("Connect"), definition.name == primaryIntegration().name ? Button::Look::Primary
                                                                                       : Button::Look::Plain))
    , m_newFiles(new Button(tr("New files…")))
    , m_synchronize(new Button(tr("Synchronize…")))
    , m_rosterFiles(new Button(tr("Roster files…"), Button::Look::Primary))
    , m_address(new Button(tr("Address and token…")))
    , m_ways(buildWays(definition))
{
    build(definition.title);
    connect(m_title, &QPushButton::clicked, this, &IntegrationCard::opened);
    connect(m_connect, &QPushButton::clicked, this, &IntegrationCard::offerWays);
    connect(m_newFiles, &QPushButton::clicked, this, &IntegrationCard::filesWanted);
    connect(m_synchronize, &QPushButton::clicked, this, &IntegrationCard::synchronizeWanted);
    connect(m_rosterFiles, &QPushButton::clicked, this, &IntegrationCard::filesWanted);
    connect(m_address, &QPushButton::clicked, this, &IntegrationCard::addressWanted);
}

void IntegrationCard::build(const QString &title)
{
    setCursor(Qt::PointingHandCursor);
    m_title->setFont(ui::font(TypeSize::Name));
    m_title->setAccessibleDescription(
        tr("Members and learners of %1, and who is linked with whom").arg(title));
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch();
    heading->addWidget(m_state);
    body()->addLayout(heading);
    body()->addWidget(m_sentence->wrapping());
    body()->addWidget(m_why->muted()->wrapping());
    body()->addWidget(m_connect);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_newFiles);
    buttons->addWidget(m_synchronize);
    buttons->addStretch();
    body()->addLayout(buttons);
    body()->addWidget(m_ways);
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_why, m_connect, m_newFiles, m_synchronize, m_ways}) {
        later->hide();
    }
}

QWidget *IntegrationCard::buildWays(const IntegrationDefinition &definition)
{
    auto *ways = new QWidget;
    auto *layout = new QVBoxLayout(ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *files = new Label(
        tr("With roster files: export the lists of people from Motivity and from %1 as CSV or Excel, then "
           "choose them here. Nothing takes effect before you have looked it through.")
            .arg(definition.title));
    auto *itself =
        new Label(tr("With %1 itself: Rosterlink reads it, now and whenever something changes there. "
                     "It needs the address of its FHIR interface and a token.")
                      .arg(definition.title));
    for (const auto &[label, button, isOffered] : {std::tuple(files, m_rosterFiles, definition.readsFiles),
                                                   std::tuple(itself, m_address, definition.readsFhir)}) {
        layout->addWidget(label->wrapping());
        layout->addWidget(button);
        label->setVisible(isOffered);
        button->setVisible(isOffered);
    }
    return ways;
}

void IntegrationCard::show(const IntegrationState &state, Files files)
{
    const bool connected = state.isConnected();
    m_state->show(state.words(), state.badge());
    m_sentence->setText(state.sentence());
    m_why->setText(files == Files::NotInDemonstration
                       ? tr("The demonstration takes no files, so that starting over loses nobody's work.")
                       : tr("Bringing files needs the permission “%1”.")
                             .arg(permissionName(Permission::ManageIntegrations)));
    m_why->setVisible(files != Files::Taken);
    m_newFiles->setVisible(files == Files::Taken && connected);
    m_synchronize->setVisible(files != Files::NotAllowed && connected &&
                              (state.isSynchronized() || files == Files::NotInDemonstration));
    const bool offered = files == Files::Taken && !connected && m_ways->isVisibleTo(this);
    m_connect->setVisible(files == Files::Taken && !connected && !offered);
    m_ways->setVisible(offered);
}

void IntegrationCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        Q_EMIT opened();
    }
}

void IntegrationCard::offerWays()
{
    m_ways->show();
    (m_rosterFiles->isHidden() ? m_address : m_rosterFiles)->setFocus(Qt::OtherFocusReason);
    m_connect->hide();
}

} // namespace rosterlink::ui
