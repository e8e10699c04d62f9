// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"
#include "ui/desk/desk.h"
#include "ui/newfiles/stepframe.h"

namespace rosterlink::ui
{

class ChangeCard;

/// Where new people come from.
enum class NewPeople { FromFiles, FromSystem };

/// What new people would change, before it takes effect; where they are stopped, the three ways out.
class ChangeStep : public StepFrame
{
    Q_OBJECT

public:
    ChangeStep(Desk &desk, NewPeople origin, QWidget *parent = nullptr);

    void setIntegration(const QString &integration);
    void show(OrganizationId organization, const RosterChange &change);
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void backWanted();
    void confirmed();
    /// Keep the old list: what was stopped isn't taken.
    void oldListKept();
    /// Take it over although it was stopped.
    void takenAnyway();

private:
    void addCard(const RosterChange::Figures &figures);
    void readConcerned(ChangeCard *card, const RosterChange::Figures &figures);

    Desk &m_desk;
    NewPeople m_origin;
    QString m_integration;
    QString m_system; ///< as people know it
    OrganizationId m_organization;
    Button *m_confirm;
    Button *m_keep;
    Button *m_take;
};

} // namespace rosterlink::ui
