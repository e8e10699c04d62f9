// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilespage.h"

#include "core/connectors/files/tablefile.h"
#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbutton.h"
#include "ui/common/filterbuttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/searchfield.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

ProfilesPage::ProfilesPage(Desk &desk, Kind kind, LineList::Choosing choosing, const Words &words,
                           QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_words(words)
    , m_integration(primaryIntegration().name)
    , m_title(primaryIntegration().title)
    , m_model(kind)
    , m_filters(new FilterButtons(this))
    , m_notLinked(new Button({}, Button::Look::Quiet))
    , m_search(new SearchField(words.search))
    , m_list(new LineList(words.list, choosing))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->follow(desk.singleKeys());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connectParts();
    followDesk();
}

void ProfilesPage::connectParts()
{
    connect(m_filters, &FilterButtons::chosen, this,
            [this](int show) { setShow(static_cast<ProfilesFilter::Show>(show)); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showEmptiness();
    });
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &LineList::typed, m_search, [this](const QString &text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_notLinked, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo(
            {Place::Page::Integration, m_organization, m_integration, m_kind, u"not linked motivity"_s, {}});
    });
}

void ProfilesPage::addFilter(ProfilesFilter::Show show, const QString &label, const QString &name)
{
    m_filters->add(static_cast<int>(show), label, name);
}

void ProfilesPage::build(QWidget *beneath)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::medium);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(space::huge, 0, space::huge, 0);
    top->setSpacing(space::medium);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(m_words.title, TypeSize::Title), 1);
    auto *exports = new ExportButton(m_desk, [this] { return exported(); });
    connect(exports, &ExportButton::said, this, [this](const QString &sentence) { Q_EMIT say(sentence); });
    title->addWidget(exports);
    top->addLayout(title);
    top->addLayout(buildFilters());
    layout->addLayout(top);
    layout->addWidget(beneath, 1);
}

FileExport ProfilesPage::exported() const
{
    const QString what = m_kind == Kind::Members ? u"members"_s : u"learners"_s;
    return {m_organization,
            m_integration,
            m_kind,
            what,
            m_filter.rowCount(),
            tr("Export the list"),
            what + u".csv"_s,
            tableKinds(),
            [this](const QString &file) {
                return writeTableFile(file, lineTable(m_filter, {tr("Name"), tr("Details"), tr("State")}));
            }};
}

QLayout *ProfilesPage::buildFilters()
{
    FlowLayout *filters = m_filters->layOut();
    filters->addWidget(m_notLinked);
    auto *line = new QHBoxLayout;
    line->addLayout(filters, 1);
    line->addWidget(m_search, 0, Qt::AlignTop);
    return line;
}

QWidget *ProfilesPage::lists() const
{
    return m_stack;
}

void ProfilesPage::followDesk()
{
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization) {
            loadSome(report.affected);
        }
    });
    connect(&m_desk, &Desk::viewerChanged, this, [this] {
        if (!m_desk.viewer().seesAllNames()) {
            m_search->clear(); // it may hold a name
        }
        if (!m_organization.isNull()) {
            load();
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, [this](OrganizationId organization) {
        if (organization == m_organization && !m_organization.isNull()) {
            load();
        }
    });
}

void ProfilesPage::arrive(const Place &place)
{
    const bool elsewhere = place.organization != m_organization;
    m_organization = place.organization;
    m_person = place.person;
    m_filters->choose(place.filter);
    if (elsewhere) {
        m_search->clear();
        m_model.reset({});
        load();
    } else {
        choose();
    }
}

Place ProfilesPage::place() const
{
    Place place;
    place.page = m_kind == Kind::Members ? Place::Page::Members : Place::Page::Learners;
    place.organization = m_organization;
    place.kind = m_kind;
    place.filter = m_filters->name();
    place.person = m_person;
    return place;
}

void ProfilesPage::load()
{
    m_desk.read<ProfileList>(
        this,
        [organization = m_organization, integration = m_integration, kind = m_kind, viewer = m_desk.viewer()](
            Database &database) { return loadProfiles(database, organization, integration, kind, viewer); },
        [this, organization = m_organization](ProfileList list) {
            if (organization == m_organization) {
                const PersonId person = m_person;
                peopleRead(list);
                m_model.reset(std::move(list));
                m_person = person;
                showCounts();
                choose();
            }
        });
}

void ProfilesPage::loadSome(const QSet<PersonId> &people)
{
    m_desk.read<std::vector<ProfileLine>>(
        this,
        [organization = m_organization, integration = m_integration, kind = m_kind, people,
         viewer = m_desk.viewer()](Database &database) {
            return loadSomeProfiles(database, organization, integration, kind, people, viewer);
        },
        [this, organization = m_organization, people](std::vector<ProfileLine> lines) {
            if (organization == m_organization) {
                m_model.update(people, std::move(lines));
                showCounts();
            }
        });
}

int ProfilesPage::countOf(ProfilesFilter::Show show) const
{
    switch (show) {
    case ProfilesFilter::Show::NoRole:
        return m_model.countNoRole();
    case ProfilesFilter::Show::Linked:
        return m_model.countLinked();
    case ProfilesFilter::Show::NotLinked:
        return m_model.countNotLinked();
    case ProfilesFilter::Show::All:
        break;
    }
    return m_model.rowCount();
}

void ProfilesPage::showCounts()
{
    const bool connected = m_model.isConnected();
    m_filters->forEach([this, connected](int one, FilterButton &button) {
        const auto show = static_cast<ProfilesFilter::Show>(one);
        button.setCount(countOf(show));
        const bool ofLinks = show == ProfilesFilter::Show::Linked || show == ProfilesFilter::Show::NotLinked;
        button.setVisible(connected || !ofLinks);
    });
    const int open = m_model.countNotLinked();
    m_notLinked->setText(tr("%Ln not linked to %1", nullptr, open).arg(m_title));
    m_notLinked->setAccessibleName(tr("not linked to %1").arg(m_title));
    m_notLinked->setAccessibleDescription(peopleText(open));
    m_notLinked->setVisible(connected);
    showEmptiness();
}

void ProfilesPage::showEmptiness()
{
    const Emptiness empty = m_model.rowCount() == 0       ? noPeople()
                            : !m_search->text().isEmpty() ? nothingFound()
                                                          : emptiness();
    m_empty->setText(empty.title, empty.sentence);
    m_stack->setCurrentWidget(m_filter.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

void ProfilesPage::setShow(ProfilesFilter::Show show)
{
    m_filter.keep({});
    m_filter.setShow(show);
    showEmptiness();
    Q_EMIT placeChanged();
}

void ProfilesPage::choose()
{
    if (const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(m_person)); index.isValid()) {
        m_list->choose(index);
    }
}

} // namespace rosterlink::ui
