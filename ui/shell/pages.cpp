// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages.h"

#include "ui/learners/learnerspage.h"
#include "ui/members/memberspage.h"

namespace rosterlink::ui
{

Page *makePage(Place::Page page, Desk &desk, QWidget *parent)
{
    using P = Place::Page;
    switch (page) {
    case P::Members:
        return new MembersPage(desk, parent);
    case P::Learners:
        return new LearnersPage(desk, parent);
    default:
        return nullptr;
    }
}

} // namespace rosterlink::ui
