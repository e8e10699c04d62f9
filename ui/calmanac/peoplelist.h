// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QTableView>

#include <functional>

namespace rosterlink::ui
{

class PeopleDelegate;
class PeopleModel;
class SingleKeys;

/// The list of people. Letters go to the search; digits and + decide about the selected person; held keys
/// don't repeat.
class PeopleList final : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleList(PeopleModel &model, QWidget *parent = nullptr);

    void setKind(Kind kind, const QString &title);
    /// Without it no row has a +.
    void setMayCreate(bool may);
    /// Null: nobody, or several.
    [[nodiscard]] PersonId selected() const;
    /// All that are selected.
    [[nodiscard]] QVector<PersonId> allSelected() const;
    /// Selects and shows; nothing is selected where the list doesn't have them.
    void select(PersonId person);
    void selectRow(int row);
    /// Changes the model so that the list doesn't jump: whoever is selected stays where they are; where they
    /// leave, the next one is selected in their place. wanted: who is to be selected instead, where the list
    /// has them then.
    void changeKeepingPlace(const std::function<void()> &change, PersonId wanted = {});
    /// The rows that are shown just now, first and last; -1 where there are none.
    [[nodiscard]] std::pair<int, int> shownRows() const;
    /// Digits, + and letters do something while these are on; without them, always. They must outlive this.
    void follow(const SingleKeys &keys) { m_keys = &keys; }

Q_SIGNALS:
    /// Another person is selected, or nobody (null).
    void selectionMoved(rosterlink::PersonId person);
    /// More than one is selected, or no longer so (empty).
    void severalSelected(const QVector<rosterlink::PersonId> &people);
    /// A row was clicked, or Enter pressed on it.
    void opened();
    void typed(const QString &text);
    /// 1 to 5.
    void suggestionPressed(int number);
    void plusPressed();
    void scrolled();

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Whoever slips with the button down selects nobody else.
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    /// The last row can be scrolled clear of the message too.
    void updateGeometries() override;

private:
    void selectSeveralAgain(const QVector<PersonId> &people);
    void followSelection();
    void tellSelection();
    /// Scrolls so that the message that a decision brings leaves the row, and whoever takes its place, in
    /// sight.
    void keepClearOfMessage(const QModelIndex &index);

    PeopleModel &m_model;
    PeopleDelegate *m_delegate;
    PersonId m_told; ///< who was selected when it was said last
    bool m_toldSeveral = false;
    bool m_changing = false;
    QPersistentModelIndex m_pressed; ///< the row that the mouse went down on
    const SingleKeys *m_keys = nullptr;
};

} // namespace rosterlink::ui
