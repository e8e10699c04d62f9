// SPDX-License-Identifier: Apache-2.0
#include "ui/dashboard/editlearnerdialog.h"

#include "core/directory/aliases.h"
#include "core/linking/persondetail.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/dashboard/editfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
/// Whether the alias is what would be made for such names anyway.
bool fits(const QString &alias, AliasPattern pattern, const Facts &facts, int number)
{
    const AliasFor learner{facts[Field::FirstName], facts[Field::LastName], number};
    return makeAlias(pattern, learner, [](const QString &) { return false; }).text() == alias;
}
} // namespace

EditLearnerDialog::EditLearnerDialog(Desk &desk, OrganizationId organization, QString integration,
                                     const PersonRow &learner, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_organization(organization)
    , m_integration(std::move(integration))
    , m_names(desk.viewer().seesName(Kind::Learners))
    , m_first(new EditField(tr("First name"), this))
    , m_middle(new EditField(tr("Middle name"), this))
    , m_last(new EditField(tr("Last name"), this))
    , m_alias(new EditField(tr("Alias"), this))
    , m_trouble(new Notice(Notice::Kind::Trouble, {}, this))
    , m_again(m_trouble->addAction(tr("Show what it says now")))
    , m_question(new Notice(Notice::Kind::Attention, {}, this))
    , m_keep(m_question->addAction({}))
    , m_take(m_question->addAction({}))
    , m_save(new Button(tr("Save"), Button::Look::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the learner"));
    build();
    fill(learner);
    connect(m_save, &QPushButton::clicked, this, &EditLearnerDialog::save);
    const auto answered = [this] {
        m_asked = true;
        m_question->hide();
        save();
    };
    connect(m_keep, &QPushButton::clicked, this, answered);
    connect(m_take, &QPushButton::clicked, this, [this, answered] {
        m_alias->setText(m_offered);
        answered();
    });
    connect(m_again, &QPushButton::clicked, this, &EditLearnerDialog::readAgain);
    // What is in the fields must not stay on a screen that others see.
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject);
}

void EditLearnerDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(new Label(tr("Edit the learner"), TypeSize::Title, this));
    layout->addWidget(m_trouble);
    m_trouble->hide();
    for (EditField *field : {m_first, m_middle, m_last}) {
        layout->addWidget(field);
        field->setVisible(m_names);
    }
    layout->addWidget(m_alias);
    layout->addWidget(m_question);
    m_question->hide();
    const QString hint = m_names ? tr("Names that are edited here are kept when a newer list says otherwise.")
                                 : tr("Names are hidden, so only the alias can be changed.");
    layout->addWidget((new Label(hint, TypeSize::Secondary, this))->muted()->wrapping());
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), Button::Look::Plain, this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    // Enter in a field saves.
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(400);
}

void EditLearnerDialog::fill(const PersonRow &learner)
{
    m_learner = learner;
    m_first->setText(m_names ? learner.facts[Field::FirstName] : QString());
    m_middle->setText(m_names ? learner.facts[Field::MiddleName] : QString());
    m_last->setText(m_names ? learner.facts[Field::LastName] : QString());
    m_alias->setText(learner.alias);
    (m_names ? m_first : m_alias)->take();
}

commands::EditLearner EditLearnerDialog::edit() const
{
    const auto changed = [](const EditField *field, const QString &was) {
        return field->text() == was ? std::optional<QString>() : field->text();
    };
    commands::EditLearner command;
    command.learner = ProfileId(m_learner.id.value());
    command.version = m_learner.version;
    command.alias = changed(m_alias, m_learner.alias);
    if (m_names) {
        command.firstName = changed(m_first, m_learner.facts[Field::FirstName]);
        command.middleName = changed(m_middle, m_learner.facts[Field::MiddleName]);
        command.lastName = changed(m_last, m_learner.facts[Field::LastName]);
    }
    return command;
}

void EditLearnerDialog::save()
{
    const auto command = edit();
    if (!command.alias && !command.firstName && !command.middleName && !command.lastName) {
        accept();
        return;
    }
    const bool namesChange = command.firstName || command.lastName;
    if (namesChange && !command.alias && !m_asked && !m_learner.alias.isEmpty()) {
        askAboutAlias(command);
    } else {
        check(command);
    }
}

void EditLearnerDialog::askAboutAlias(const commands::EditLearner &command)
{
    Facts facts = m_learner.facts;
    facts[Field::FirstName] = command.firstName.value_or(facts[Field::FirstName]);
    facts[Field::LastName] = command.lastName.value_or(facts[Field::LastName]);
    m_desk.read<QString>(
        this,
        [organization = m_organization, facts, learner = m_learner](Database &database) {
            return fits(learner.alias, aliasPattern(database, organization), facts, learner.number)
                       ? QString()
                       : newAlias(database, organization, facts, learner.number);
        },
        [this, command](const QString &alias) {
            if (alias.isEmpty()) {
                check(command);
            } else {
                offerAlias(alias);
            }
        });
}

void EditLearnerDialog::offerAlias(const QString &alias)
{
    m_offered = alias;
    m_question->setText(Notice::Kind::Attention,
                        tr("The name changes. Shall the alias %1 stay?").arg(m_learner.alias));
    m_keep->setText(tr("Keep %1").arg(m_learner.alias));
    m_take->setText(tr("Use %1").arg(alias));
    m_question->show();
    grow();
    m_keep->setFocus();
}

void EditLearnerDialog::check(const commands::EditLearner &command)
{
    m_save->setEnabled(false);
    m_desk.read<LearnerEditFaults>(
        this,
        [organization = m_organization, command, viewer = m_desk.viewer()](Database &database) {
            return checkLearnerEdit(database, organization, command, viewer);
        },
        [this, command](const LearnerEditFaults &faults) {
            showFaults(faults);
            faults.first() ? m_save->setEnabled(true) : execute(command);
        });
}

void EditLearnerDialog::execute(const commands::EditLearner &command)
{
    m_desk.decide(m_organization, m_integration, command, this, [this](const Result<StepReport> &outcome) {
        m_save->setEnabled(true);
        if (outcome) {
            accept();
        } else {
            showFaults({outcome.error(), std::nullopt, std::nullopt});
        }
    });
}

void EditLearnerDialog::showFaults(const LearnerEditFaults &faults)
{
    const auto sentence = [](const std::optional<Error> &fault) {
        return fault ? fault->sentence : QString();
    };
    m_trouble->setText(Notice::Kind::Trouble, sentence(faults.learner));
    m_trouble->setVisible(faults.learner.has_value());
    m_again->setVisible(faults.learner && faults.learner->code == ErrorCode::Conflict);
    m_first->setFault(sentence(faults.names));
    m_alias->setFault(sentence(faults.alias));
    grow();
    if (faults.learner && m_again->isVisible()) {
        m_again->setFocus();
    } else if (faults.names) {
        m_first->take();
    } else if (faults.alias) {
        m_alias->take();
    }
}

/// Makes room for the sentences: a dialog doesn't grow by itself for text that wraps.
void EditLearnerDialog::grow()
{
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void EditLearnerDialog::readAgain()
{
    m_desk.read<std::optional<PersonDetail>>(
        this,
        [organization = m_organization, integration = m_integration, learner = m_learner.id,
         viewer = m_desk.viewer()](Database &database) {
            return loadPersonDetail(database, organization, integration, learner, viewer);
        },
        [this](const std::optional<PersonDetail> &detail) {
            showFaults({});
            if (detail) {
                fill(detail->person);
            } else {
                reject();
            }
        });
}

} // namespace rosterlink::ui
