// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace rosterlink::ui
{

class SingleKeys;

/// A list with one line a row, drawn by a LineDelegate. It is a table to screen readers, so that each line is
/// a cell with its text. Tab leaves it; letters that are typed in it go to the search field.
class LineList : public QTableView
{
    Q_OBJECT

public:
    enum class Choosing {
        One,  ///< what is selected is shown beside the list
        Many, ///< the same, with Shift and Ctrl for several
        Open  ///< a click or Enter opens the line; arrows only move
    };

    explicit LineList(const QString &name, Choosing choosing, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects that line alone and shows it; an invalid index selects nothing.
    void choose(const QModelIndex &index);
    /// Letters and digits are typed while these are on; without them, always. They must outlive this.
    void follow(const SingleKeys &keys) { m_keys = &keys; }

Q_SIGNALS:
    /// A letter or digit was typed.
    void typed(const QString &text);
    /// Choosing::Open: that line is to be opened.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    Choosing m_choosing;
    const SingleKeys *m_keys = nullptr;
};

} // namespace rosterlink::ui
