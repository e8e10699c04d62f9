// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profiles/profilespage.h"

namespace rosterlink::ui
{

/// The organization's own Learners; a click opens the learner's dashboard. Place::filter: empty, "linked" or
/// "not linked"; Place::person: on whom the keyboard stands.
class LearnersPage final : public ProfilesPage
{
    Q_OBJECT

public:
    explicit LearnersPage(Desk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Emptiness emptiness() const override;
    [[nodiscard]] Emptiness noPeople() const override;
    [[nodiscard]] Emptiness nothingFound() const override;
    [[nodiscard]] QString peopleText(int count) const override;

private:
    void open(const QModelIndex &index);
};

} // namespace rosterlink::ui
