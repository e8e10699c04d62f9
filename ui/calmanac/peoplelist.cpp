// SPDX-License-Identifier: Apache-2.0
#include "ui/calmanac/peoplelist.h"

#include "ui/calmanac/peopledelegate.h"
#include "ui/calmanac/peoplemodel.h"
#include "ui/common/toast.h"
#include "ui/common/tokens.h"
#include "ui/desk/singlekeys.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace rosterlink::ui
{

PeopleList::PeopleList(PeopleModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PeopleDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("People"));
    setSelectionMode(SingleSelection); // of several, see selectionCommand()
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
    verticalHeader()->setDefaultSectionSize(ui::rowHeight);
    // selectionChanged, not clicked or currentChanged: it is all that a screen reader's Toggle emits.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleList::followSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &PeopleList::tellSelection);
    connect(this, &QAbstractItemView::activated, this, &PeopleList::opened);
}

void PeopleList::followSelection()
{
    // By mouse, once it is released: the row must not go from beneath it.
    if (!m_changing && !m_pressed.isValid()) {
        keepClearOfMessage(m_model.indexOf(selected()));
    }
    tellSelection();
}

void PeopleList::tellSelection()
{
    const PersonId now = selected();
    if (m_changing) {
        return;
    }
    if (now != m_told) {
        m_told = now;
        Q_EMIT selectionMoved(now);
    }
    const auto all = allSelected();
    if (all.size() > 1 || m_toldSeveral) {
        m_toldSeveral = all.size() > 1;
        Q_EMIT severalSelected(m_toldSeveral ? all : QVector<PersonId>());
    }
}

void PeopleList::keepClearOfMessage(const QModelIndex &index)
{
    const QRect row = visualRect(index);
    const int beneath = row.bottom() + 1 + Toast::barHeight - viewport()->height();
    if (index.isValid() && beneath > 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qMin(beneath, row.top()));
    }
}

void PeopleList::updateGeometries()
{
    QTableView::updateGeometries();
    const int whole = verticalHeader()->length() + Toast::barHeight;
    verticalScrollBar()->setMaximum(qMax(verticalScrollBar()->maximum(), whole - viewport()->height()));
}

void PeopleList::setKind(Kind kind, const QString &title)
{
    m_delegate->setKind(kind, title);
}

void PeopleList::setMayCreate(bool may)
{
    m_delegate->setMayCreate(may);
    viewport()->update();
}

PersonId PeopleList::selected() const
{
    const auto rows = selectionModel()->selectedIndexes();
    const RosterPerson *person = rows.size() == 1 ? m_model.person(rows.first()) : nullptr;
    return person ? person->id : PersonId();
}

QVector<PersonId> PeopleList::allSelected() const
{
    QVector<PersonId> people;
    for (const QModelIndex &row : selectionModel()->selectedIndexes()) {
        if (const RosterPerson *person = m_model.person(row)) {
            people.append(person->id);
        }
    }
    return people;
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

void PeopleList::changeKeepingPlace(const std::function<void()> &change, PersonId wanted)
{
    constexpr int mostHeirs = 20; // a decision takes away a few rows: the pair's, a family's
    // Of several, the one that the keyboard is on.
    const QVector<PersonId> all = allSelected();
    const QModelIndex before = all.size() > 1 ? currentIndex() : m_model.indexOf(selected());
    const int top = before.isValid() ? rowViewportPosition(before.row()) : 0;
    QVector<PersonId> heirs{wanted};
    for (int row = before.row(); before.isValid() && row < qMin(before.row() + mostHeirs, m_model.rowCount());
         ++row) {
        heirs.append(m_model.person(m_model.index(row, 0))->id);
    }
    m_changing = true;
    change();
    QModelIndex after;
    for (qsizetype i = 0; i < heirs.size() && !after.isValid(); ++i) {
        after = m_model.indexOf(heirs.at(i));
    }
    if (!after.isValid() && before.isValid()) {
        after = m_model.index(m_model.rowCount() - 1, 0);
    }
    if (after.isValid()) {
        selectRow(after.row());
        if (before.isValid() && m_model.person(after)->id != wanted) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(after.row()) -
                                          top);
        }
    } else {
        clearSelection();
    }
    if (wanted.isNull()) {
        selectSeveralAgain(all);
    }
    m_changing = false;
    tellSelection();
}

/// What was done about several left all of them in the list: they are still those that are meant.
void PeopleList::selectSeveralAgain(const QVector<PersonId> &people)
{
    QItemSelection rows;
    for (const PersonId person : people) {
        const QModelIndex index = m_model.indexOf(person);
        if (people.size() < 2 || !index.isValid()) {
            return;
        }
        rows.append(QItemSelectionRange(index));
    }
    if (!rows.isEmpty()) {
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

std::pair<int, int> PeopleList::shownRows() const
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {first, last < 0 ? m_model.rowCount() - 1 : last};
}

/// Several are selected with Shift and Ctrl. Not by Qt's mode for that: in it, a screen reader's Toggle would
/// add the row to those that are selected.
QItemSelectionModel::SelectionFlags PeopleList::selectionCommand(const QModelIndex &index,
                                                                 const QEvent *event) const
{
    const bool isInput = event && index.isValid() &&
                         (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress);
    const auto modifiers =
        isInput ? static_cast<const QInputEvent *>(event)->modifiers() : Qt::KeyboardModifiers();
    if (modifiers & Qt::ShiftModifier) {
        return QItemSelectionModel::Clear | QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows;
    }
    if ((modifiers & Qt::ControlModifier) && event->type() == QEvent::MouseButtonPress) {
        return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::SelectAll) && m_model.rowCount() > 0) {
        const QItemSelection all(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, 0));
        selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && text.size() == 1 && text.at(0).isPrint() && text != QLatin1String(" ")) {
        if (event->isAutoRepeat() || (m_keys && !m_keys->areOn())) {
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

void PeopleList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        QTableView::mouseMoveEvent(event);
    }
}

void PeopleList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    QTableView::mousePressEvent(event);
}

void PeopleList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool clicked = event->button() == Qt::LeftButton && index.isValid() && index == m_pressed;
    const QRect plus = m_delegate->plusRect(visualRect(index), index);
    const QRect shown = QStyle::visualRect(layoutDirection(), visualRect(index), plus);
    m_pressed = QModelIndex();
    QTableView::mouseReleaseEvent(event);
    if (clicked) {
        keepClearOfMessage(index);
        Q_EMIT opened();
        if (shown.contains(event->pos())) {
            Q_EMIT plusPressed();
        }
    }
}

void PeopleList::mouseDoubleClickEvent(QMouseEvent *event)
{
    // One gesture decides about one person: the second click of a double click selects nobody else, and its
    // release presses no +.
    m_pressed = QModelIndex();
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
