// SPDX-License-Identifier: Apache-2.0
#include "ui/learners/learnerspage.h"

#include "core/linking/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/searchfield.h"
#include "ui/lists/linelist.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
// In places.
constexpr auto linkedName = "linked"_L1;
constexpr auto notLinkedName = "not linked"_L1;
} // namespace

LearnersPage::LearnersPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_integration(integrationDefinitions().front().name)
    , m_title(integrationDefinitions().front().title)
    , m_model(Kind::Learners)
    , m_all(new FilterButton(tr("All")))
    , m_linked(new FilterButton(tr("Linked")))
    , m_notLinked(new FilterButton(tr("Not Linked")))
    , m_toIntegration(new Button({}, Button::Look::Quiet))
    , m_search(new SearchField(tr("Search learners")))
    , m_list(new LineList(tr("Learners of the organization"), LineList::Choosing::Open))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->follow(desk.singleKeys());
    build();
    followDesk();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showEmptiness();
    });
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &LineList::typed, m_search, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_list, &LineList::opened, this, &LearnersPage::open);
    connect(m_toIntegration, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({Place::Page::Integration,
                     m_organization,
                     m_integration,
                     Kind::Learners,
                     u"not linked motivity"_s,
                     {}});
    });
}

void LearnersPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->setSpacing(space::medium);
    top->addWidget(new Label(tr("Learners"), TypeSize::Title));
    top->addLayout(buildFilters());
    layout->addLayout(top);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

QLayout *LearnersPage::buildFilters()
{
    auto *filters = new FlowLayout;
    auto *group = new QButtonGroup(this);
    for (FilterButton *button : {m_all, m_linked, m_notLinked}) {
        group->addButton(button);
    }
    m_all->setChecked(true);
    addFilter(filters, m_all, ProfilesFilter::Show::All);
    addFilter(filters, m_linked, ProfilesFilter::Show::Linked);
    addFilter(filters, m_notLinked, ProfilesFilter::Show::NotLinked);
    filters->addWidget(m_toIntegration);
    auto *line = new QHBoxLayout;
    line->addLayout(filters, 1);
    line->addWidget(m_search, 0, Qt::AlignTop);
    return line;
}

void LearnersPage::addFilter(QLayout *filters, FilterButton *button, ProfilesFilter::Show show)
{
    filters->addWidget(button);
    connect(button, &QAbstractButton::toggled, this, [this, show](bool on) {
        if (on) {
            m_filter.setShow(show);
            showEmptiness();
            Q_EMIT placeChanged();
        }
    });
}

void LearnersPage::followDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            loadSome(report.affected);
        }
    });
    const auto loadAll = [this] {
        if (!m_organization.isNull()) {
            load();
        }
    };
    connect(&m_desk, &Desk::viewerChanged, this, loadAll);
    connect(&m_desk, &Desk::rostersChanged, this, [this, loadAll](OrganizationId organization) {
        if (organization == m_organization) {
            loadAll();
        }
    });
}

void LearnersPage::arrive(const Place &place)
{
    const bool other = place.organization != m_organization;
    m_organization = place.organization;
    m_person = place.person;
    (place.filter == linkedName      ? m_linked
     : place.filter == notLinkedName ? m_notLinked
                                     : m_all)
        ->setChecked(true);
    if (other) {
        m_search->clear();
        m_model.reset({});
        load();
    } else {
        choose();
    }
}

Place LearnersPage::place() const
{
    Place place;
    place.page = Place::Page::Learners;
    place.organization = m_organization;
    place.kind = Kind::Learners;
    place.filter = m_linked->isChecked()      ? QString(linkedName)
                   : m_notLinked->isChecked() ? QString(notLinkedName)
                                              : QString();
    place.person = m_person;
    return place;
}

QWidget *LearnersPage::firstFocus()
{
    return m_list;
}

void LearnersPage::load()
{
    m_desk.read<ProfileList>(
        this,
        [organization = m_organization, integration = m_integration,
         viewer = m_desk.viewer()](Database &database) {
            return loadProfiles(database, organization, integration, Kind::Learners, viewer);
        },
        [this, organization = m_organization](ProfileList list) {
            if (organization == m_organization) {
                m_model.reset(std::move(list));
                showCounts();
                choose();
            }
        });
}

void LearnersPage::loadSome(const QSet<PersonId> &people)
{
    m_desk.read<std::vector<ProfileLine>>(
        this,
        [organization = m_organization, integration = m_integration, people,
         viewer = m_desk.viewer()](Database &database) {
            return loadSomeProfiles(database, organization, integration, Kind::Learners, people, viewer);
        },
        [this, organization = m_organization, people](std::vector<ProfileLine> lines) {
            if (organization == m_organization) {
                m_model.update(people, std::move(lines));
                showCounts();
            }
        });
}

void LearnersPage::showCounts()
{
    m_all->setCount(m_model.rowCount());
    m_linked->setCount(m_model.countLinked());
    m_notLinked->setCount(m_model.countNotLinked());
    m_toIntegration->setText(
        tr("%1 not linked to %2").arg(QLocale().toString(m_model.countNotLinked()), m_title));
    m_toIntegration->setAccessibleName(tr("not linked to %1").arg(m_title));
    m_toIntegration->setAccessibleDescription(tr("%n learners", nullptr, m_model.countNotLinked()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_linked, m_notLinked, m_toIntegration}) {
        widget->setVisible(m_model.isConnected());
    }
    showEmptiness();
}

void LearnersPage::showEmptiness()
{
    if (m_model.rowCount() == 0) {
        m_empty->setText(tr("No learners yet"),
                         tr("Learners come with your roster files, under Settings, Integrations."));
    } else if (!m_search->text().isEmpty()) {
        m_empty->setText(tr("Nobody is found"), tr("Try a part of the name, or the alias."));
    } else if (m_notLinked->isChecked()) {
        m_empty->setText(tr("Everybody is linked"),
                         tr("Learners who are not linked to %1 would be listed here.").arg(m_title));
    } else {
        m_empty->setText(tr("Nobody is linked yet"),
                         tr("Learners who are linked to %1 will be listed here.").arg(m_title));
    }
    m_stack->setCurrentWidget(m_filter.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void LearnersPage::choose()
{
    if (const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(m_person)); index.isValid()) {
        m_list->choose(index);
    }
}

void LearnersPage::open(const QModelIndex &index)
{
    m_person = PersonId(index.data(ProfilesModel::IdRole).toLongLong());
    Q_EMIT placeChanged();
    Q_EMIT goTo({Place::Page::Dashboard, m_organization, {}, Kind::Learners, {}, m_person});
}

} // namespace rosterlink::ui
