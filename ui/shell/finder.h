// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/shell/findermodel.h"

#include <QDialog>

class QLineEdit;

namespace rosterlink::ui
{

class LineList;

/// Ctrl+K: people, pages and actions by typing a part of what they are called. The arrows choose while one
/// types; Enter opens. Closes with what was chosen.
class Finder : public QDialog
{
    Q_OBJECT

public:
    /// pages: what is to be found beside people. organization: whose people; null: none.
    Finder(Desk &desk, OrganizationId organization, std::vector<Findable> pages, QWidget *parent = nullptr);

    /// What was chosen, once the dialog was accepted.
    [[nodiscard]] const Findable &chosen() const { return m_chosen; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void readPeople(OrganizationId organization, Kind kind);
    void choose(int row);
    void open(const QModelIndex &index);

    Desk &m_desk;
    FinderModel m_model;
    QLineEdit *m_field;
    LineList *m_list;
    Findable m_chosen;
};

} // namespace rosterlink::ui
