// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/finddialog.h"

#include "core/linking/naming.h"
#include "core/people/daytext.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/common/readingorder.h"
#include "ui/common/searchfield.h"
#include "ui/facts/factrows.h"
#include "ui/lists/linelist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

FindDialog::FindDialog(Desk &desk, const QString &integration, const DetailContext &context,
                       std::vector<RosterPerson> others, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_integration(integration)
    , m_context(context)
    , m_where(context.isMotivity() ? context.title : tr("Motivity"))
    , m_model(std::move(others), m_where)
    , m_search(new SearchField(tr("Name, e-mail or phone"), this))
    , m_list(new LineList(tr("People in %1").arg(m_where), LineList::Choosing::One, this))
{
    setWindowTitle(tr("Find in %1").arg(m_where));
    // What was typed, and everybody in the list, was for other eyes.
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject);
    resize(940, 560);
    build();
    m_list->setModel(&m_model);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FindDialog::readSelected);
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &LineList::typed, m_search, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text); // on with the name that stands there
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        m_list->choose(m_model.index(text.isEmpty() ? -1 : 0, 0));
        readSelected(); // the list forgets whom it had selected without a word
    });
    // The last name is the likeliest thing to look for; typing replaces it. Where nobody has it, everybody is
    // listed.
    m_search->setText(context.viewer.seesName(context.person().kind) ? context.person().facts[Field::LastName]
                                                                     : QString());
    if (m_model.rowCount() == 0) {
        m_search->clear();
    }
    m_list->choose({}); // who is the right one, the user says
    m_search->selectAll();
    m_search->setFocus();
}

void FindDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    const QString name = shownName(m_context.person(), m_context.viewer);
    layout->addWidget(
        (new Label(tr("Who in %1 is %2?").arg(m_where, name), TypeSize::Name, this))->wrapping());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    auto *left = new QVBoxLayout;
    m_search->setMinimumWidth(280);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    m_right = new QVBoxLayout;
    columns->addLayout(left, 2);
    columns->addLayout(m_right, 3);
    layout->addLayout(columns, 1);
    auto *close = new Button(tr("Close"), Button::Look::Plain, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    showNobody();
}

bool FindDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(*this, next);
}

void FindDialog::showNobody()
{
    delete m_found;
    m_found = new QWidget(this);
    m_body = new QVBoxLayout(m_found);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::medium);
    m_right->addWidget(m_found, 1);
    if (m_selected.isNull()) {
        const QString hint = m_model.rowCount() == 0
                                 ? tr("Nobody in %1 is found. Try a part of the name.").arg(m_where)
                                 : tr("Choose somebody in the list, or type another name.");
        m_body->addWidget((new Label(hint, TypeSize::Text, m_found))->muted()->wrapping());
        m_body->addStretch(1);
    }
}

void FindDialog::readSelected()
{
    const auto rows = m_list->selectionModel()->selectedIndexes();
    const PersonId selected = rows.isEmpty() ? PersonId() : m_model.person(rows.constFirst()).id;
    if (selected == m_selected && !selected.isNull()) {
        return; // their buttons stay under the pointer while another letter of the name is typed
    }
    m_selected = selected;
    const int question = ++m_questions;
    showNobody(); // the buttons of whoever was selected before go at once
    if (m_selected.isNull()) {
        return;
    }
    m_desk.read<std::optional<FoundPerson>>(
        this,
        [organization = m_context.organization, integration = m_integration, seeker = m_context.person().id,
         found = m_selected, viewer = m_context.viewer](Database &database) {
            return loadFoundPerson(database, organization, integration, seeker, found, viewer);
        },
        [this, question](const std::optional<FoundPerson> &found) {
            if (found && question == m_questions) {
                showFound(*found);
            }
        });
}

void FindDialog::showFound(const FoundPerson &found)
{
    showNobody();
    m_body->addWidget(
        (new Label(shownName(found.person, m_context.viewer), TypeSize::Name, m_found))->wrapping());
    addState(found);
    addActions(found);
    auto *facts = new SideBySide(m_found);
    const Facts &own = m_context.person().facts;
    const bool motivity = m_context.isMotivity();
    facts->setFacts(tr("Motivity"), m_context.title,
                    factRows(found.person.kind, motivity ? own : found.person.facts,
                             motivity ? found.person.facts : own, found.findings, m_context.viewer));
    m_body->addWidget(facts);
    m_body->addStretch(1);
}

void FindDialog::addState(const FoundPerson &found)
{
    const auto say = [this](const QString &sentence) {
        m_body->addWidget(new Notice(Notice::Kind::Attention, sentence, m_found));
    };
    if (found.link) {
        const QString partner = shownName(found.link->partner, m_context.viewer);
        say(found.link->how == LinkHow::Automatic
                ? tr("Linked with %1, automatically, since %2.").arg(partner, dayText(found.link->decidedAt))
                : tr("Linked with %1, by %2, since %3.")
                      .arg(partner, found.link->decidedBy, dayText(found.link->decidedAt)));
    } else if (found.rejectedBy) {
        say(tr("Called not the same person by %1 on %2.").arg(*found.rejectedBy, dayText(found.rejectedAt)));
    }
}

void FindDialog::addActions(const FoundPerson &found)
{
    auto *actions = new FlowLayout;
    const ProfileId profile = m_context.profileWith(found.person.id);
    const CounterpartId counterpart = m_context.counterpartWith(found.person.id);
    const auto &own = m_context.detail.link;
    const bool already = own && own->partner.id == found.person.id;
    if (already) {
        m_body->addWidget((new Label(tr("These two are linked."), TypeSize::Text, m_found))->muted());
    } else if (found.rejectedBy) {
        offer(actions, tr("Take back"), false, commands::TakeBackRejection{profile, counterpart});
    } else if (!found.link && !own) {
        offer(actions, shownName(found.person, m_context.viewer), true, commands::Link{profile, counterpart});
    } else {
        offer(actions, tr("Link here instead"), false, commands::LinkInstead{profile, counterpart});
        if (found.link && own) {
            const PersonId ownProfile = m_context.isMotivity() ? m_context.person().id : own->partner.id;
            const PersonId otherProfile = m_context.isMotivity() ? found.link->partner.id : found.person.id;
            offer(actions, tr("Swap"), false,
                  commands::Swap{ProfileId(ownProfile.value()), ProfileId(otherProfile.value())});
        }
    }
    m_body->addLayout(actions);
}

void FindDialog::offer(FlowLayout *actions, const QString &label, bool primary, const Command &command)
{
    auto *button = new Button(label, primary ? Button::Look::Primary : Button::Look::Plain, m_found);
    m_context.offerDeciding(button);
    connect(button, &QPushButton::clicked, this, [this, command] {
        m_command = command;
        accept();
    });
    actions->addWidget(button);
}

} // namespace rosterlink::ui
