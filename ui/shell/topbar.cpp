// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/topbar.h"

#include "ui/common/button.h"
#include "ui/common/language.h"
#include "ui/common/tokens.h"
#include "ui/shell/actingmenu.h"
#include "ui/shell/navigator.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace rosterlink::ui
{

TopBar::TopBar(Desk &desk, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_navigator(navigator)
    , m_back(new Button(QStringLiteral("‹"), Button::Look::Quiet, this))
    , m_forward(new Button(QStringLiteral("›"), Button::Look::Quiet, this))
    , m_breadcrumb(new Breadcrumb(this))
    , m_screenShare(new Button(tr("Screen-share mode"), Button::Look::Plain, this))
    , m_acting(new ActingMenu(desk, navigator, this))
    , m_asMyself(new Button(tr("Act as myself"), Button::Look::Quiet, this))
    , m_help(new Button(tr("Help"), Button::Look::Quiet, this))
{
    build();
    addHelp();
    showViewer();
    connect(m_back, &QPushButton::clicked, &m_navigator, &Navigator::goBack);
    connect(m_forward, &QPushButton::clicked, &m_navigator, &Navigator::goForward);
    connect(m_breadcrumb, &Breadcrumb::pressed, &m_navigator, &Navigator::goTo);
    connect(m_screenShare, &QAbstractButton::toggled, &m_desk, &Desk::setNamesHidden);
    connect(m_asMyself, &QPushButton::clicked, &m_desk, [this] { m_desk.actAs({}, {}); });
    connect(&m_desk, &Desk::viewerChanged, this, &TopBar::showViewer);
}

void TopBar::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::tiny, space::medium, space::tiny);
    m_back->setSpokenName(tr("Back"));
    m_forward->setSpokenName(tr("Forward"));
    for (Button *arrow : {m_back, m_forward}) {
        arrow->setFixedSize(controlHeight, controlHeight); // a sign alone is too small to hit
    }
    m_screenShare->setAccessibleName(tr("Screen-share mode"));
    m_screenShare->setCheckable(true);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_breadcrumb, 1);
    layout->addWidget(m_screenShare);
    layout->addWidget(m_acting);
    layout->addWidget(m_asMyself);
    layout->addWidget(m_help);
}

void TopBar::addHelp()
{
    auto *menu = new QMenu(m_help);
    menu->setAccessibleName(tr("Help"));
    menu->addAction(tr("Show me how…"), this, &TopBar::tourWanted);
    menu->addAction(tr("Find anything…"), this, &TopBar::findingWanted);
    menu->addAction(tr("All keys"), this, &TopBar::keysWanted);
    menu->addAction(tr("Accept an invitation…"), &m_desk, [this] { Q_EMIT m_desk.acceptWanted({}); });
    if (!m_desk.isDemonstration()) {
        menu->addAction(tr("Open the demonstration"), &m_desk, &Desk::demonstrationWanted);
    }
    addLanguages(menu->addMenu(tr("Language")));
    connect(m_help, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_help->mapToGlobal(QPoint(0, m_help->height()))); });
}

void TopBar::addLanguages(QMenu *menu)
{
    m_languages = new QActionGroup(menu);
    for (const QString &code : Language::codes()) {
        QAction *action = menu->addAction(Language::ownName(code));
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
}

void TopBar::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions()) {
        action->setChecked(action->data().toString() == code);
    }
}

void TopBar::showPath(const std::vector<Crumb> &crumbs)
{
    m_breadcrumb->show(crumbs);
    m_back->setEnabled(m_navigator.canGoBack());
    m_forward->setEnabled(m_navigator.canGoForward());
}

void TopBar::showViewer()
{
    const bool acting = !m_desk.actor().actingAs.isNull();
    m_asMyself->setVisible(acting);
    showScreenShare();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForBoth = 900; // below it, the path needs the place
    m_acting->setShort(width() < roomForBoth);
}

void TopBar::showScreenShare()
{
    const bool hidden = m_desk.namesHidden();
    const QString what =
        hidden ? tr("Hidden just now: learners' names and details; members' phone, e-mail, address and "
                    "identifier. Members' own names stay. Press again to show everything.")
               : tr("For sharing the screen: hides learners' names and details, and members' phone, e-mail, "
                    "address and identifier. Members' own names stay.");
    m_screenShare->setChecked(hidden);
    m_screenShare->setText(hidden ? tr("Names hidden") : tr("Screen-share mode"));
    m_screenShare->setToolTip(what);
    m_screenShare->setAccessibleDescription(what);
}

} // namespace rosterlink::ui
