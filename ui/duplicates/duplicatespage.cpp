// SPDX-License-Identifier: Apache-2.0
#include "ui/duplicates/duplicatespage.h"

#include "core/directory/integrationdefinition.h"
#include "core/linking/naming.h"
#include "core/linking/wording.h"
#include "core/matching/explain.h"
#include "ui/common/card.h"
#include "ui/common/clearlayout.h"
#include "ui/common/label.h"
#include "ui/facts/factrows.h"

#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr size_t mostShown = 50; ///< pairs of one list; who has mended these sees the next
}

DuplicatesPage::DuplicatesPage(Desk &desk, QWidget *parent)
    : SectionPage(
          desk, Place::Page::Duplicates, tr("Possible duplicates"),
          tr("Who likely stands twice in one system. Mend it there: remove one of the two, or merge them. "
             "With the next files the pair is gone from here."),
          parent)
    , m_summary(new Label)
    , m_lists(new QVBoxLayout)
{
    auto *lists = new QWidget;
    lists->setLayout(m_lists);
    m_lists->setContentsMargins(0, 0, 0, 0);
    m_lists->setSpacing(space::medium);
    add(m_summary->wrapping());
    add(lists);
}

void DuplicatesPage::read()
{
    m_summary->setText(tr("Comparing everybody with each other…"));
    readAbout<std::vector<DuplicateList>>(
        [organization = organization(), viewer = desk().viewer()](Database &database) {
            return loadDuplicates(database, organization, viewer);
        },
        [this](const std::vector<DuplicateList> &lists) { showLists(lists); });
}

void DuplicatesPage::showLists(const std::vector<DuplicateList> &lists)
{
    clearLayout(m_lists);
    m_summary->setText(lists.empty()
                           ? tr("Nobody seems to stand twice in a system.")
                           : tr("Check each pair: brothers, sisters and namesakes may look alike."));
    for (const DuplicateList &list : lists) {
        addList(list);
    }
}

void DuplicatesPage::addList(const DuplicateList &list)
{
    const QString kind = list.kind == Kind::Members ? tr("members") : tr("learners");
    const QString system = list.system.isEmpty() ? tr("Motivity") : integrationTitle(list.system);
    const QString pairs = tr("%n pairs", nullptr, static_cast<int>(list.pairs.size()));
    m_lists->addWidget(new Label(tr("%1 %2: %3", "a system, a kind, how many pairs").arg(system, kind, pairs),
                                 TypeSize::Name));
    for (size_t i = 0; i < list.pairs.size() && i < mostShown; ++i) {
        addPair(list.pairs[i]);
    }
    if (list.pairs.size() > mostShown) {
        m_lists->addWidget((new Label(tr("The first %1 are shown.").arg(mostShown)))->muted());
    }
}

void DuplicatesPage::addPair(const DuplicatePair &pair)
{
    const Viewer viewer = desk().viewer();
    const Kind kind = pair.one.kind;
    const QString one = shownName(pair.one, viewer);
    const QString other = shownName(pair.other, viewer);
    auto *card = new Card;
    card->setAccessibleName(tr("%1 and %2").arg(one, other));
    card->body()->addWidget((new Label(card->accessibleName(), TypeSize::Name))->wrapping());
    card->body()->addWidget((new Label(matching::explainPair(kind, pair.findings, pair.one.facts,
                                                             pair.other.facts, wordingFor(viewer, kind))))
                                ->wrapping());
    auto *facts = new SideBySide;
    const bool ids = viewer.seesAllNames();
    facts->setFacts(ids ? tr("ID %1").arg(pair.one.externalId) : one,
                    ids ? tr("ID %1").arg(pair.other.externalId) : other,
                    factRows(kind, pair.one.facts, pair.other.facts, pair.findings, viewer));
    card->body()->addWidget(facts);
    m_lists->addWidget(card);
}

} // namespace rosterlink::ui
