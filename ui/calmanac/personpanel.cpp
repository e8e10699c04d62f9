// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/personpanel.h"

#include "core/linking/naming.h"
#include "ui/calmanac/createcard.h"
#include "ui/calmanac/familyboard.h"
#include "ui/calmanac/keyhints.h"
#include "ui/calmanac/linkedcard.h"
#include "ui/calmanac/personcards.h"
#include "ui/calmanac/persontext.h"
#include "ui/calmanac/questionnotice.h"
#include "ui/calmanac/rolechoice.h"
#include "ui/calmanac/sameprofilenotice.h"
#include "ui/calmanac/suggestioncard.h"
#include "ui/calmanac/waysout.h"
#include "ui/common/avatar.h"
#include "ui/common/button.h"
#include "ui/common/disclosure.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/common/reveal.h"
#include "ui/common/style.h"
#include "ui/common/tokens.h"
#include "ui/history/personhistory.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
constexpr int ringWidth = 2; // room for the ring of who has the keyboard
}

PersonPanel::PersonPanel(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_hints(new KeyHints(desk.singleKeys(), *this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(ringWidth, ringWidth, ringWidth, ringWidth);
    viewport()->setAutoFillBackground(false);
    clear();
}

bool PersonPanel::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        drawFocusRing(painter, rect(), cornerRadius);
    }
    return done;
}

void PersonPanel::clear()
{
    m_person = {};
    m_plus = m_noNeed = m_unlink = nullptr;
    m_another = nullptr;
    m_create = nullptr;
    m_roles = nullptr;
    m_suggestions.clear();
    setAccessibleName(tr("Nobody is selected"));
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(space::huge, space::large, space::huge, space::huge);
    m_body->setSpacing(space::medium);
    setWidget(content);
}

void PersonPanel::show(const DetailContext &context)
{
    const bool another = context.person().id != m_person;
    const bool hadFocus = isAncestorOf(focusWidget()) && window()->isActiveWindow() && !hasFocus();
    const int scrolled = another ? 0 : verticalScrollBar()->value();
    const bool wasToCreate = !another && m_create;
    clear();
    m_context = context;
    m_person = context.person().id;
    setAccessibleName(shownName(context.person(), context.viewer) + QLatin1String(", ") + aboutLine());
    addHeading();
    if (!context.mayDecide()) {
        m_body->addWidget(missingPermissionNote(context, widget()));
    }
    if (context.detail.question) {
        m_body->addWidget(new QuestionNotice(context, widget()));
    }
    if (context.detail.sameProfile) {
        m_body->addWidget(new SameProfileNotice(context, widget()));
    }
    addQuestion();
    addWaysOut();
    addWhyNot();
    m_hints->follow();
    auto *history = new PersonHistory(m_desk, widget());
    history->show(context.organization, m_person);
    m_body->addWidget(history);
    m_body->addStretch(1);
    if (wasToCreate && m_roles && !m_create) {
        reveal(m_roles); // just created with +: a role is what is due now
    } else {
        scrollBackTo(this, scrolled);
    }
    if (hadFocus) {
        // What had the keyboard is gone; no button takes it, so that no second Enter decides about somebody
        // else.
        setFocus(Qt::OtherFocusReason);
    }
}

void PersonPanel::addHeading()
{
    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::medium);
    auto *avatar = new Avatar(44, widget());
    const QString name = shownName(m_context.person(), m_context.viewer);
    avatar->setName(name);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *who = new Label(name, TypeSize::Name, widget());
    who->setAccessibleName(accessibleName()); // the name alone is the row's in the list
    texts->addWidget(who->wrapping());
    texts->addWidget((new Label(aboutLine(), TypeSize::Text, widget()))->muted()->wrapping());
    heading->addWidget(avatar, 0, Qt::AlignTop);
    heading->addLayout(texts, 1);
    if (isOpenCounterpart()) {
        addPlus(heading);
    }
    m_body->addLayout(heading);
}

QString PersonPanel::aboutLine() const
{
    return personLine(m_context.detail, m_context.title, m_context.viewer);
}

bool PersonPanel::isOpenCounterpart() const
{
    const PersonState state = m_context.detail.row.state;
    return !m_context.isMotivity() && (state == PersonState::Open || state == PersonState::Suggested);
}

void PersonPanel::addPlus(QLayout *heading)
{
    const QString name = shownName(m_context.person(), m_context.viewer);
    m_plus = new Button(u"+"_s, Button::Look::Plain, widget());
    m_plus->setSpokenName(tr("Add %1 to Motivity").arg(name));
    m_plus->setEnabled(m_context.motivityPeople > 0);
    m_context.offerDeciding(m_plus);
    heading->addWidget(m_plus);
    heading->setAlignment(m_plus, Qt::AlignTop);
    connect(m_plus, &QPushButton::clicked, this, &PersonPanel::pressPlus);
}

void PersonPanel::addQuestion()
{
    switch (m_context.detail.row.state) {
    case PersonState::Linked:
        if (m_context.detail.link) {
            auto *card = new LinkedCard(m_context, widget());
            m_unlink = card->unlinkButton();
            m_body->addWidget(card);
            if (m_context.detail.link->how == LinkHow::Created && m_context.detail.fromFile) {
                m_body->addWidget(fileNote(m_context, widget()));
            }
        }
        break;
    case PersonState::NoNeed:
        m_body->addWidget(noNeedCard(m_context, widget()));
        break;
    case PersonState::Suggested:
        addSuggestions();
        break;
    case PersonState::Open:
        if (m_context.isMotivity() || !m_context.mayDecide()) { // else the card of + says so
            m_body->addWidget(nobodyCard(m_context, widget()));
        }
        break;
    case PersonState::Gone:
        m_body->addWidget(
            (new Label(goneSentence(m_context.detail, m_context.title), TypeSize::Text, widget()))
                ->wrapping());
        break;
    }
    if (isOpenCounterpart() && m_context.mayDecide()) {
        m_create = new CreateCard(m_context, widget());
        m_body->addWidget(m_create);
        connect(m_create, &CreateCard::readinessChanged, this, &PersonPanel::showReadiness);
        showReadiness();
    }
    const bool member = m_context.person().kind == Kind::Members;
    const bool made = m_context.detail.link && m_context.detail.link->how == LinkHow::Created;
    const bool noRole = m_context.detail.link && m_context.detail.roles.empty();
    if (member && m_context.mayDecide() && m_context.motivityPeople > 0 &&
        (isOpenCounterpart() || made || noRole)) {
        m_roles = new RoleChoice(m_context, widget());
        m_body->addWidget(m_roles);
    }
}

void PersonPanel::showReadiness()
{
    // Primary only where one press creates: not before an address is typed, or beside a name button.
    const bool creates = m_create->isReady() && m_context.detail.suggestions.empty();
    m_plus->setLook(creates ? Button::Look::Primary : Button::Look::Plain);
}

void PersonPanel::addSuggestions()
{
    if (!m_context.detail.family.empty()) {
        m_body->addWidget(new FamilyBoard(m_context, widget()));
        return;
    }
    for (int number = 1; number <= static_cast<int>(m_context.detail.suggestions.size()); ++number) {
        const bool primary = number == 1 && !m_context.detail.row.ambiguous;
        auto *card = new SuggestionCard(m_context, number, primary, widget());
        m_suggestions.append(card);
        m_body->addWidget(card);
    }
}

void PersonPanel::addWaysOut()
{
    if (WaysOut::areFor(m_context)) {
        auto *ways = new WaysOut(m_context, widget());
        m_noNeed = ways->noNeedButton();
        m_body->addWidget(ways);
    }
}

void PersonPanel::addWhyNot()
{
    const PersonState state = m_context.detail.row.state;
    if (state == PersonState::Gone ||
        (m_context.detail.link && m_context.detail.link->how == LinkHow::Automatic)) {
        return;
    }
    auto *why = new Disclosure(tr("Why not linked automatically?"), widget());
    auto *answer =
        (new Label(whyNotSentence(m_context.detail, m_context.title), TypeSize::Text, why))->wrapping();
    answer->setContentsMargins(space::large, 0, 0, 0);
    why->setContent(answer);
    m_body->addWidget(why);
}

void PersonPanel::pressSuggestion(int number)
{
    if (number >= 1 && number <= m_suggestions.size()) {
        m_suggestions.at(number - 1)->press();
    }
}

void PersonPanel::pressPlus()
{
    if (!m_plus || !m_plus->isEnabled()) {
        return;
    }
    if (!m_create->isReady()) {
        m_create->askForAddress();
        reveal(m_create);
        if (!m_context.detail.emailOwner.isNull()) {
            create(false); // refused by the rule itself, with the sentence whose address it is
        }
        return;
    }
    if (!m_context.detail.suggestions.empty()) {
        askWhetherAnother();
        return;
    }
    create(false);
}

void PersonPanel::askWhetherAnother()
{
    if (!m_another) {
        const QString likely = shownName(m_context.detail.suggestions.front().person, m_context.viewer);
        m_another = new Notice(Notice::Kind::Attention,
                               tr("Is this really somebody else than %1?").arg(likely), widget());
        connect(m_another->addAction(tr("Create anyway")), &QPushButton::clicked, this,
                [this] { create(true); });
        m_body->insertWidget(1, m_another);
    }
    reveal(m_another);
    m_another->findChild<Button *>()->setFocus(Qt::OtherFocusReason);
}

void PersonPanel::create(bool anyway)
{
    const CounterpartId counterpart(m_person.value());
    if (m_context.person().kind == Kind::Learners) {
        m_context.decide(commands::CreateLearner{counterpart, anyway});
    } else {
        m_context.decide(commands::CreateMember{counterpart, m_create->address(),
                                                m_roles ? m_roles->chosen() : QVector<RoleId>(), anyway});
    }
}

void PersonPanel::showRefusal(const QString &sentence)
{
    if (m_create && m_context.detail.emailOwner.isNull()) { // else the card says so already
        m_create->showTrouble(sentence);
        reveal(m_create);
    }
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString key = event->text().toUpper();
    if (!plain || key.size() != 1 || !key.at(0).isPrint() || key == " "_L1) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat() || !m_desk.singleKeys().areOn()) {
        return;
    }
    const int digit = key.at(0).digitValue();
    if (digit > 0) {
        pressSuggestion(digit);
    } else if (key == "+"_L1) {
        pressPlus();
    } else if (key == "/"_L1) {
        Q_EMIT searchWanted();
    } else if (key == "N"_L1 && m_noNeed) {
        m_noNeed->click();
    } else if (key == "U"_L1 && m_unlink) {
        m_unlink->click();
    } else if (key == "X"_L1 && !m_suggestions.isEmpty()) {
        m_suggestions.front()->reject();
    }
}

} // namespace rosterlink::ui
