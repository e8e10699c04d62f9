// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplework.h"

#include "core/connectors/files/tablefile.h"
#include "core/directory/integrationdefinition.h"
#include "core/linking/persondetail.h"
#include "ui/calmanac/emptylist.h"
#include "ui/calmanac/pageheader.h"
#include "ui/calmanac/peopleexport.h"
#include "ui/calmanac/peoplefilterbar.h"
#include "ui/calmanac/peoplelist.h"
#include "ui/calmanac/peopleorder.h"
#include "ui/calmanac/peopletop.h"
#include "ui/calmanac/persondesk.h"
#include "ui/calmanac/personpanel.h"
#include "ui/calmanac/severalpeople.h"
#include "ui/calmanac/surepairsdialog.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/searchfield.h"
#include "ui/common/tokens.h"
#include "ui/desk/fileexport.h"
#include "ui/lists/listanddetail.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr int soon = 30; // milliseconds: scrolling asks once it comes to rest

/// What takes somebody off the decisions left.
bool isDecision(StepKind kind)
{
    switch (kind) {
    case StepKind::Link:
    case StepKind::LinkInstead:
    case StepKind::Exempt:
    case StepKind::MarkCsc:
    case StepKind::CreateMember:
    case StepKind::CreateLearner:
        return true;
    default:
        return false;
    }
}
} // namespace

PeopleWork::PeopleWork(Desk &desk, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_top(new PeopleTop(this))
    , m_header(m_top->header())
    , m_filters(m_top->filters())
    , m_search(m_top->search())
    , m_list(new PeopleList(m_model, this))
    , m_empty(new EmptyState(this))
    , m_left(new QStackedWidget(this))
    , m_person(new PersonDesk(desk, m_model, this))
    , m_several(new SeveralPeople(desk, this))
    , m_right(new QStackedWidget(this))
    , m_lists(new ListAndDetail(m_left, m_right, this))
{
    m_reasonsSoon.setSingleShot(true);
    m_reasonsSoon.setInterval(soon);
    build();
    connectParts();
    connectDesk();
}

void PeopleWork::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_top);
    m_left->addWidget(m_list);
    m_left->addWidget(m_empty);
    m_right->addWidget(m_person);
    m_right->addWidget(m_several);
    m_right->setFocusProxy(m_person);
    layout->addWidget(m_lists, 1);
}

void PeopleWork::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForBooks = 520; // with them, less than five rows of the list would be seen
    m_top->setFolded(height() < roomForBooks);
}

void PeopleWork::connectParts()
{
    connect(m_filters, &PeopleFilterBar::chosen, this, &PeopleWork::setFilter);
    connect(m_header, &PageHeader::filterPressed, this, &PeopleWork::setFilter);
    connect(m_header, &PageHeader::noRolePressed, this, [this] {
        Q_EMIT goTo({Place::Page::Members, m_organization, {}, Kind::Members, QStringLiteral("no role"), {}});
    });
    connect(m_header, &PageHeader::surePressed, this, &PeopleWork::linkSureOnes);
    connect(m_header, &PageHeader::exportPressed, this, &PeopleWork::exportList);
    const auto go = [this](Place::Page page, const QString &filter) {
        Q_EMIT goTo({page, m_organization, m_integration, m_kind, filter, {}});
    };
    connect(m_header, &PageHeader::reportPressed, this, [go] { go(Place::Page::Report, {}); });
    connect(m_header, &PageHeader::daysEndPressed, this,
            [go] { go(Place::Page::Report, QStringLiteral("days end")); });
    connect(m_header, &PageHeader::linksPressed, this, [go] { go(Place::Page::Links, {}); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->changeKeepingPlace([&] { m_model.setSearch(text); });
        showEmptiness();
    });
    connect(m_search, &SearchField::left, m_list, qOverload<>(&QWidget::setFocus));
    const auto search = [this](const QString &typed) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        if (!typed.isEmpty()) {
            m_search->insert(typed);
        }
    };
    connect(m_list, &PeopleList::typed, this, search);
    connect(m_person, &PersonDesk::searchWanted, this, [search] { search({}); });
    connect(m_list, &PeopleList::selectionMoved, this, &PeopleWork::selectionMoved);
    connect(m_list, &PeopleList::severalSelected, this, &PeopleWork::showSeveral);
    connect(m_several, &SeveralPeople::say, this, &PeopleWork::say);
    connect(m_list, &PeopleList::suggestionPressed, m_person, &PersonDesk::pressSuggestion);
    connect(m_list, &PeopleList::plusPressed, m_person, &PersonDesk::pressPlus);
    connect(m_list, &PeopleList::scrolled, &m_reasonsSoon, qOverload<>(&QTimer::start));
    connect(m_list, &PeopleList::opened, m_lists, [this] { m_lists->setOpened(true); });
    connect(m_lists, &ListAndDetail::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_lists, &ListAndDetail::detailAlone, m_top, &QWidget::setHidden); // it belongs to the list
    connect(m_person, &PersonDesk::goTo, this, &PeopleWork::goTo);
    connect(&m_reasonsSoon, &QTimer::timeout, this, [this] {
        readReasons();
        m_model.prepareSearch();
    });
}

void PeopleWork::connectDesk()
{
    m_list->follow(m_desk.singleKeys());
    connect(&m_desk, &Desk::stepMade, this, [this](OrganizationId organization, const StepReport &report) {
        if (organization == m_organization && m_read) {
            if (isDecision(report.what)) {
                m_pace.decided(m_desk.clock().now());
            }
            follow(report);
        }
    });
    connect(&m_desk, &Desk::rostersChanged, this, [this](OrganizationId organization) {
        if (organization == m_organization) {
            readPeople();
        }
    });
    connect(&m_desk, &Desk::viewerChanged, this, [this] {
        if (!m_desk.viewer().seesAllNames()) {
            m_search->clear(); // it may hold a name
        }
        if (!m_organization.isNull()) {
            readPeople();
        }
    });
}

void PeopleWork::show(OrganizationId organization, const QString &integration, Kind kind,
                      const QString &filter, PersonId person)
{
    const bool elsewhere =
        organization != m_organization || integration != m_integration || kind != m_kind || !m_read;
    m_organization = organization;
    m_integration = integration;
    m_kind = kind;
    m_wantedFilter = filter;
    m_wanted = person;
    m_lists->setOpened(false);
    m_title = integrationTitle(integration);
    m_filters->setTitle(m_title);
    m_list->setKind(kind, m_title);
    m_person->setWhere(organization, integration, kind);
    m_several->setWhere(organization, integration, kind);
    if (elsewhere) {
        m_read = false;
        m_search->clear();
        m_person->show({});
        m_model.setPeople({});
        readPeople();
        return;
    }
    if (!filter.isEmpty()) {
        setFilter(filterFromName(filter));
    }
    select(person);
}

void PeopleWork::readPeople()
{
    if (m_read) {
        m_wanted = m_list->selected();
        m_wantedFilter = filterName(m_model.filter());
    }
    m_list->setMayCreate(m_desk.viewer().mayDecideAbout(m_kind));
    m_desk.read<std::vector<RosterPerson>>(
        this,
        [organization = m_organization, integration = m_integration, kind = m_kind,
         viewer = m_desk.viewer()](Database &database) {
            return sortedPeople(loadRoster(database, organization, integration, kind, viewer));
        },
        [this, organization = m_organization, kind = m_kind](std::vector<RosterPerson> people) {
            if (organization == m_organization && kind == m_kind) {
                showPeople(std::move(people));
            }
        });
}

void PeopleWork::showPeople(std::vector<RosterPerson> people)
{
    const PersonId wanted = m_wanted;
    const PersonId pinned = m_pinned == wanted ? wanted : PersonId();
    m_pinned = {};
    m_model.setPeople(std::move(people));
    m_read = true;
    const PeopleFilter usual = m_model.counts().notLinked() > 0 ? PeopleFilter::NotLinked : PeopleFilter::All;
    setFilter(m_wantedFilter.isEmpty() ? usual : filterFromName(m_wantedFilter));
    if (!pinned.isNull()) { // read anew, with other eyes perhaps: who was just created stays all the same
        m_pinned = pinned;
        m_model.pin(pinned);
    }
    select(wanted);
    m_person->reload();
}

void PeopleWork::setFilter(PeopleFilter filter)
{
    const PersonId selected = m_list->selected();
    m_pinned = {};
    m_filters->setFilter(filter);
    m_model.setFilter(filter);
    showCounts();
    m_list->verticalScrollBar()->setValue(0);
    select(selected);
    Q_EMIT placeChanged();
}

void PeopleWork::select(PersonId person)
{
    if (m_model.indexOf(person).isValid()) {
        m_list->select(person);
    } else if (m_model.rowCount() > 0) {
        m_list->selectRow(0);
    }
    m_reasonsSoon.start();
}

void PeopleWork::selectionMoved(PersonId person)
{
    if (person != m_pinned && !m_pinned.isNull()) {
        m_pinned = {};
        m_list->changeKeepingPlace([this] { m_model.pin({}); });
    }
    m_person->show(person);
    Q_EMIT placeChanged();
}

void PeopleWork::showSeveral(const QVector<PersonId> &people)
{
    std::vector<RosterPerson> chosen;
    for (const PersonId id : people) {
        if (const RosterPerson *person = m_model.person(id)) {
            chosen.push_back(*person);
        }
    }
    m_right->setCurrentWidget(people.isEmpty() ? static_cast<QWidget *>(m_person) : m_several);
    m_several->showPeople(chosen, m_model.counts().motivity.all());
}

void PeopleWork::follow(const StepReport &report)
{
    constexpr qsizetype changedOneByOne = 2'000; // of more people, the whole list is shown anew faster
    if (report.everybody || report.affected.size() > changedOneByOne) {
        readPeople();
        return;
    }
    m_desk.read<std::vector<RosterPerson>>(
        this,
        [organization = m_organization, integration = m_integration, kind = m_kind, people = report.affected,
         viewer = m_desk.viewer()](Database &database) {
            return loadRosterPeople(database, organization, integration, kind, people, viewer);
        },
        [this, report, organization = m_organization, kind = m_kind](std::vector<RosterPerson> now) {
            if (organization == m_organization && kind == m_kind && m_read) {
                takeOver(report, std::move(now));
            }
        });
}

void PeopleWork::takeOver(const StepReport &report, std::vector<RosterPerson> now)
{
    const PersonId selected = m_list->selected();
    // A member who was just created still needs a role: the row stays until another one is chosen.
    if (report.what == StepKind::CreateMember && m_person->decidedAbout(report.step) == selected) {
        m_pinned = selected;
        m_model.pin(selected);
    }
    const bool back = report.what == StepKind::Undo || report.what == StepKind::Redo;
    const PersonId wanted = back ? m_person->decidedAbout(report.undone) : PersonId();
    m_list->changeKeepingPlace([&] { m_model.updatePeople(report.affected, std::move(now)); }, wanted);
    showCounts();
    if (report.affected.contains(m_list->selected()) && m_list->selected() == selected) {
        m_person->reload();
    }
    m_reasonsSoon.start();
}

void PeopleWork::showCounts()
{
    m_filters->showCounts(m_model);
    m_header->show(
        m_model, m_title,
        {m_desk.clock().now().toLocalTime().date(), m_pace.minutesFor(m_model.counts().decisionsLeft())});
    m_header->showExport(m_desk.viewer());
    m_header->showSure(countSurePairs(m_model), m_desk.viewer(), m_kind);
    showEmptiness();
}

void PeopleWork::exportList()
{
    const QString list = filterName(m_model.filter());
    exportFile(m_desk, m_prompts, this,
               {m_organization, m_integration, m_kind, list, m_model.rowCount(), tr("Export the list"),
                list + QStringLiteral(".csv"), tableKinds(),
                [this](const QString &file) { return writeTableFile(file, peopleTable(m_model, m_title)); }},
               [this](const QString &sentence) { Q_EMIT say(sentence); });
}

void PeopleWork::linkSureOnes()
{
    SurePairsDialog(m_desk, m_organization, m_integration, surePairs(m_model), this).exec();
}

void PeopleWork::showEmptiness()
{
    const bool empty = m_read && m_model.rowCount() == 0;
    if (empty) {
        m_empty->clearActions();
        const EmptyList text = emptyList(m_model, m_kind, m_title, !m_search->text().isEmpty());
        m_empty->setText(text.title, text.sentence);
        if (text.next) {
            connect(m_empty->addAction(text.nextLabel), &QPushButton::clicked, this,
                    [this, next = *text.next] { setFilter(next); });
        }
    }
    m_left->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_list);
}

void PeopleWork::readReasons()
{
    const auto [first, last] = m_list->shownRows();
    std::vector<RosterPerson> people;
    for (int row = first; row >= 0 && row <= last && row < m_model.rowCount(); ++row) {
        const RosterPerson *person = m_model.person(m_model.index(row, 0));
        if (person->state == PersonState::Suggested && !m_model.hasReason(person->id)) {
            people.push_back(*person);
        }
    }
    if (people.empty()) {
        return;
    }
    m_desk.read<QHash<PersonId, QString>>(
        this,
        [organization = m_organization, integration = m_integration, people = std::move(people),
         viewer = m_desk.viewer()](Database &database) {
            return loadShortReasons(database, organization, integration, people, viewer);
        },
        [this](const QHash<PersonId, QString> &reasons) { m_model.setReasons(reasons); });
}

Place PeopleWork::place() const
{
    Place place;
    place.filter = m_read ? filterName(m_model.filter()) : m_wantedFilter;
    place.person = m_read ? m_list->selected() : m_wanted;
    return place;
}

QWidget *PeopleWork::firstFocus()
{
    return m_list;
}

} // namespace rosterlink::ui
