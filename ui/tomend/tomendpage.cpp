// SPDX-License-Identifier: Apache-2.0
#include "ui/tomend/tomendpage.h"

#include "core/connectors/files/tomendfile.h"
#include "core/directory/integrationdefinition.h"
#include "ui/common/button.h"
#include "ui/common/clearlayout.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/common/writtenfile.h"
#include "ui/desk/offer.h"
#include "ui/lists/linelist.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
QString titleOf(const QString &system)
{
    return system.isEmpty() ? ToMendPage::tr("Motivity") : integrationTitle(system);
}
} // namespace

ToMendPage::ToMendPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_prompts(std::move(prompts))
    , m_summary(new Label)
    , m_group(new QButtonGroup(this))
    , m_systems(new FlowLayout)
    , m_list(new LineList(tr("To mend"), LineList::Choosing::One))
    , m_nothing(new EmptyState)
    , m_save(new Button(tr("Save as CSV…")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ToMendPage::save);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton *button, bool on) {
        if (on) {
            m_system = button->property("system").toString();
            showRows();
        }
    });
    connect(&m_desk, &Desk::viewerChanged, this, &ToMendPage::read);
    connect(&m_desk, &Desk::rostersChanged, this, &ToMendPage::read);
    connect(&m_desk, &Desk::stepMade, this, &ToMendPage::read);
}

ToMendPage::~ToMendPage() = default;

void ToMendPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::large, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::huge, 0, space::huge, space::small);
    auto *title = new QHBoxLayout;
    title->addWidget(new Label(tr("For the other office"), TypeSize::Title));
    title->addStretch(1);
    title->addWidget(m_save);
    head->addLayout(title);
    head->addWidget((new Label(tr("What has to be mended in each system, by who enters people there. What is "
                                  "mended goes from here with the next list or synchronization.")))
                        ->muted()
                        ->wrapping());
    head->addLayout(m_systems);
    head->addWidget(m_summary->wrapping());
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_list->setModel(&m_model);
    m_nothing->setText(tr("Nothing to mend"),
                       tr("Nobody seems to stand twice, and no birth date or address looks wrong."));
    m_nothing->hide();
}

void ToMendPage::arrive(const Place &place)
{
    m_place = place;
    read();
}

QWidget *ToMendPage::firstFocus()
{
    return m_list->isHidden() ? static_cast<QWidget *>(this) : m_list;
}

void ToMendPage::read()
{
    if (m_place.organization.isNull() || !isVisible()) {
        return;
    }
    m_summary->setText(tr("Looking everybody through…"));
    m_desk.read<std::vector<ToMend>>(
        this,
        [organization = m_place.organization, viewer = m_desk.viewer()](Database &database) {
            return loadToMend(database, organization, viewer);
        },
        [this, organization = m_place.organization](std::vector<ToMend> rows) {
            if (organization == m_place.organization) {
                showAll(std::move(rows));
            }
        });
}

void ToMendPage::showAll(std::vector<ToMend> rows)
{
    m_rows = std::move(rows);
    const bool namesAreSeen = m_desk.viewer().seesAllNames();
    if (offerTo(m_desk.viewer(), Permission::ExportData, m_save)) {
        m_save->setEnabled(namesAreSeen && !m_rows.empty());
        m_save->setToolTip(namesAreSeen ? QString() : tr("Names are hidden, and the file would hold them."));
    }
    m_list->setVisible(!m_rows.empty());
    m_nothing->setVisible(m_rows.empty());
    showSystems();
    showRows();
}

void ToMendPage::showSystems()
{
    for (auto *button : m_group->buttons()) {
        m_group->removeButton(button);
    }
    clearLayout(m_systems);
    QStringList systems;
    for (const ToMend &row : m_rows) {
        if (!systems.contains(row.system)) {
            systems.append(row.system);
        }
    }
    if (!systems.contains(m_system)) {
        m_system = systems.value(0);
    }
    for (const QString &system : std::as_const(systems)) {
        auto *button = new FilterButton(titleOf(system), this);
        button->setProperty("system", system);
        button->setCheckable(true);
        button->setChecked(system == m_system);
        button->setCount(static_cast<int>(rowsOf(system).size()));
        m_group->addButton(button);
        m_systems->addWidget(button);
    }
}

std::vector<ToMend> ToMendPage::rowsOf(const QString &system) const
{
    std::vector<ToMend> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
                 [&](const ToMend &row) { return row.system == system; });
    return rows;
}

void ToMendPage::showRows()
{
    auto rows = rowsOf(m_system);
    m_summary->setText(
        rows.empty() ? QString()
                     : tr("%n to mend in %1", nullptr, static_cast<int>(rows.size())).arg(titleOf(m_system)));
    m_model.reset(std::move(rows));
}

void ToMendPage::save()
{
    const QString day = m_desk.clock().now().toLocalTime().date().toString(Qt::ISODate);
    const QString file = chooseFileToWrite(
        *m_prompts, this,
        {tr("Save as CSV"), documentNamed(u"For the other office %1.csv"_s.arg(day)), tr("Tables (*.csv)")},
        u".csv"_s);
    if (file.isEmpty()) {
        return;
    }
    const auto written = writeToMend(file, m_rows);
    Q_EMIT say(written ? tr("Saved as %1. Give it only to those who enter people there.")
                             .arg(QDir::toNativeSeparators(file))
                       : written.error().sentence);
}

} // namespace rosterlink::ui
