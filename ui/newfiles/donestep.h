// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/rosterchange.h"
#include "ui/newfiles/changestep.h"
#include "ui/shell/place.h"

namespace rosterlink::ui
{

class Card;

/// What came of taking new people over: for each kind how many are linked, have a match found, and have no
/// match. One button leads on.
class DoneStep : public StepFrame
{
    Q_OBJECT

public:
    explicit DoneStep(NewPeople origin, QWidget *parent = nullptr);

    void setIntegration(const QString &integration);
    /// remarks: what was mended on the way.
    void show(OrganizationId organization, const RosterReport &report, const QStringList &remarks = {});
    using QWidget::show;
    [[nodiscard]] QWidget *firstFocus() const { return m_onward; }

Q_SIGNALS:
    void goTo(const rosterlink::ui::Place &place);

private:
    void addCard(Kind kind, const Counts &counts);
    void addBook(Card *card, const QString &name, const SideCounts &counts);
    void lead(OrganizationId organization, const RosterReport &report);

    [[nodiscard]] QString sentence(const RosterReport &report) const;

    NewPeople m_origin;
    QString m_integration;
    QString m_system; ///< as people know it
    Button *m_onward;
    Place m_next;
};

} // namespace rosterlink::ui
