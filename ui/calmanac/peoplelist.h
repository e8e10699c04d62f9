// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QTableView>

namespace rosterlink::ui
{

class PeopleDelegate;
class PeopleModel;

/// The list of people. Letters go to the search; digits and + decide about the selected person; held keys don't repeat.
class PeopleList final : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleList(PeopleModel &model, QWidget *parent = nullptr);

    void setKind(Kind kind, const QString &title);
    [[nodiscard]] PersonId selected() const;
    /// Selects and shows; nothing is selected where the list doesn't have them.
    void select(PersonId person);
    void selectRow(int row);
    /// The rows that are shown just now, first and last; -1 where there are none.
    [[nodiscard]] std::pair<int, int> shownRows() const;

Q_SIGNALS:
    /// Another person is selected, or nobody (null).
    void selectionMoved(rosterlink::PersonId person);
    void typed(const QString &text);
    /// 1 to 5.
    void suggestionPressed(int number);
    void plusPressed();
    void scrolled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    PeopleModel &m_model;
    PeopleDelegate *m_delegate;
};

} // namespace rosterlink::ui
