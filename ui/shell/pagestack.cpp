// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pagestack.h"

#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/placeaccess.h"

namespace rosterlink::ui
{

PageStack::PageStack(Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_instead(new EmptyState(this))
{
    addWidget(m_instead);
}

Page *PageStack::pageFor(const Place &place)
{
    // Files that were chosen for one system stay chosen while one looks at another.
    const QString integration = place.page == Place::Page::NewFiles ? place.integration : QString();
    Page *&made = m_pages[{static_cast<int>(place.page), integration}];
    if (!made) {
        made = makePage(place, m_desk, this);
        addWidget(made);
        connect(made, &Page::goTo, this, &PageStack::goTo);
        connect(made, &Page::say, this, &PageStack::say);
        connect(made, &Page::placeChanged, this, [this, made] {
            if (made == m_page) {
                Q_EMIT placeChanged();
            }
        });
    }
    return made;
}

void PageStack::arrive(const Place &place)
{
    m_page = nullptr;
    if (seesNothing(m_desk.viewer())) {
        showNothingYet();
        return;
    }
    if (const auto missing = missingPermission(m_desk.viewer(), place.page)) {
        showMissing(*missing);
        return;
    }
    // Nobody is the present page meanwhile: what a page says of its place before it has arrived is where it
    // was.
    Page *page = pageFor(place);
    setCurrentWidget(page);
    page->arrive(place);
    m_page = page;
    if (auto *focus = page->firstFocus()) {
        focus->setFocus(Qt::OtherFocusReason);
    }
}

void PageStack::showMissing(Permission permission)
{
    showInstead(tr("This page is not shown"), missingSentence(permission));
}

void PageStack::showNothingYet()
{
    const bool hasRole = !m_desk.actingRoles().isEmpty();
    showInstead(tr("There is nothing to see yet"),
                hasRole
                    ? tr("The role of this member allows nothing so far. Whoever may change roles gives it "
                         "permissions under Settings, Roles.")
                    : tr("This member is active but has no role yet. Whoever manages members gives one under "
                         "Members: it says what may be seen and done."));
}

void PageStack::showInstead(const QString &title, const QString &sentence)
{
    m_instead->setText(title, sentence);
    m_instead->clearActions();
    auto *back = m_instead->addAction(tr("Act as myself"));
    connect(back, &QPushButton::clicked, &m_desk, [this] { m_desk.actAs({}, {}); });
    setCurrentWidget(m_instead);
}

void PageStack::showTrouble(const QString &title, const QString &sentence)
{
    m_page = nullptr;
    m_instead->setText(title, sentence);
    m_instead->clearActions();
    setCurrentWidget(m_instead);
}

void PageStack::forget()
{
    for (Page *page : std::as_const(m_pages)) {
        removeWidget(page);
        page->deleteLater(); // it may be who asked for this
    }
    m_pages.clear();
    m_page = nullptr;
}

} // namespace rosterlink::ui
