// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplelist.h"

#include "ui/calmanac/peopledelegate.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/common/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace rosterlink::ui
{

PeopleList::PeopleList(PeopleModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new PeopleDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("People"));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(false);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    // selectionChanged, not clicked or currentChanged: it is all that a screen reader's Toggle emits.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionMoved(selected()); });
}

void PeopleList::setKind(Kind kind, const QString &title)
{
    m_delegate->setKind(kind, title);
}

PersonId PeopleList::selected() const
{
    const auto rows = selectionModel()->selectedIndexes();
    const RosterPerson *person = rows.isEmpty() ? nullptr : m_model.person(rows.first());
    return person ? person->id : PersonId();
}

void PeopleList::select(PersonId person)
{
    const QModelIndex index = m_model.indexOf(person);
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    selectRow(index.row());
}

void PeopleList::selectRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    setCurrentIndex(index);
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, EnsureVisible);
}

std::pair<int, int> PeopleList::shownRows() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_model.rowCount() - 1 : last};
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && text.size() == 1 && text.at(0).isPrint() && text != QLatin1String(" ")) {
        if (event->isAutoRepeat()) {
            return;
        }
        const int digit = text.at(0).digitValue();
        if (digit >= 1 && digit <= 5) {
            Q_EMIT suggestionPressed(digit);
        } else if (text == QLatin1String("+")) {
            Q_EMIT plusPressed();
        } else {
            Q_EMIT typed(text == QLatin1String("/") ? QString() : text);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void PeopleList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QRect plus = m_delegate->plusRect(visualRect(index), index);
    const QRect shown = QStyle::visualRect(layoutDirection(), visualRect(index), plus);
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && shown.contains(event->pos())) {
        Q_EMIT plusPressed();
    }
}

void PeopleList::mouseDoubleClickEvent(QMouseEvent *event)
{
    // One gesture decides about one person: the second click of a double click selects nobody else.
    event->accept();
}

void PeopleList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT scrolled();
}

void PeopleList::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

} // namespace rosterlink::ui
