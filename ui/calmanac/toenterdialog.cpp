// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/toenterdialog.h"

#include "core/linking/naming.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/desk/offer.h"
#include "ui/facts/factvalue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace rosterlink::ui
{

namespace
{
constexpr std::array<Field, 4> columns = {Field::FirstName, Field::LastName, Field::DateOfBirth,
                                          Field::Email};
}

ToEnterDialog::ToEnterDialog(Desk &desk, OrganizationId organization, const QString &integration, Kind kind,
                             QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_sentence(new Label({}, TypeSize::Text, this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("To enter in Motivity"));
    resize(860, 420);
    connect(&desk, &Desk::viewerChanged, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_sentence->wrapping());
    m_table->setAccessibleName(tr("People to enter in Motivity"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    auto *copy = new Button(tr("Copy the list"), Button::Look::Plain, this);
    offerTo(desk.viewer(), Permission::ExportData, copy);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    auto *close = new Button(tr("Close"), Button::Look::Primary, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    desk.read<std::vector<PersonToEnter>>(
        this,
        [organization, integration, kind, viewer = desk.viewer()](Database &database) {
            return peopleToEnter(database, organization, integration, kind, viewer);
        },
        [this](const std::vector<PersonToEnter> &people) { showPeople(people); });
}

void ToEnterDialog::showPeople(const std::vector<PersonToEnter> &people)
{
    m_sentence->setText(
        people.empty()
            ? tr("Everybody who was made with + is in your Motivity file by now.")
            : tr("%n people were made here with + and are not in your own Motivity yet. Enter them there; a "
                 "newer Motivity file takes them off this list.",
                 nullptr, static_cast<int>(people.size())));
    QStringList headers;
    for (const Field field : columns) {
        headers.append(fieldLabel(field));
    }
    headers.append(tr("In the Motivity file"));
    m_model.setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(columns.size()) - 1,
                                                      QHeaderView::Stretch);
    for (const auto &[person, perhapsThere] : people) {
        QList<QStandardItem *> row;
        for (const Field field : columns) {
            const bool seen = m_desk.viewer().sees(m_kind, field);
            const QString text = field == Field::FirstName && !seen ? shownName(person, m_desk.viewer())
                                 : seen                             ? factValue(field, person.facts[field])
                                                                    : QString();
            row.append(new QStandardItem(text));
        }
        row.append(new QStandardItem(perhapsThere ? tr("Perhaps already") : tr("Not yet")));
        m_model.appendRow(row);
    }
}

QString ToEnterDialog::asText() const
{
    QStringList lines;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            cells.append(m_model.item(row, column)->text());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace rosterlink::ui
