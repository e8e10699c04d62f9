// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"
#include "ui/newfiles/concernedmodel.h"

namespace rosterlink::ui
{

class Disclosure;

/// What one file would change: how many are new, changed and gone, what looks wrong, and whether it is
/// stopped.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    /// brake: why they are stopped, where they are.
    ChangeCard(const QString &title, const RosterChange::Figures &figures, const QString &brake,
               QWidget *parent = nullptr);

    /// Answers whoWanted().
    void showConcerned(std::vector<ConcernedPerson> people) { m_concerned.reset(std::move(people)); }
    [[nodiscard]] bool showsWho() const;

Q_SIGNALS:
    /// "Show who" was pressed: showConcerned() is to be called.
    void whoWanted();

private:
    void addFigures(const RosterChange::Figures &figures);
    void addWho(const RosterChange::Figures &figures);

    ConcernedModel m_concerned;
    Disclosure *m_who = nullptr;
};

} // namespace rosterlink::ui
