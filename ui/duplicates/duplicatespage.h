// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/duplicatelist.h"
#include "ui/settings/sectionpage.h"

class QVBoxLayout;

namespace rosterlink::ui
{

class Label;

/// Settings → Possible duplicates: who likely stands twice in one system, side by side, and what to do about
/// it. The commonest reason why somebody can't be linked.
class DuplicatesPage : public SectionPage
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void read() override;

private:
    void showLists(const std::vector<DuplicateList> &lists);
    void addList(const DuplicateList &list);
    void addPair(const DuplicatePair &pair);

    Label *m_summary;
    QVBoxLayout *m_lists;
};

} // namespace rosterlink::ui
