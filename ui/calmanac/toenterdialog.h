// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/sameprofile.h"
#include "ui/desk/desk.h"

#include <QDialog>
#include <QStandardItemModel>

class QTableView;

namespace rosterlink::ui
{

class Label;

/// "To enter in Motivity…": profiles that were made with + while Motivity's side comes from files, so that
/// they are not in the office's own Motivity yet. Somebody of a newer file who may be the same profile is
/// marked; joined with them, they leave the list. Can be copied as a table.
class ToEnterDialog : public QDialog
{
    Q_OBJECT

public:
    ToEnterDialog(Desk &desk, OrganizationId organization, const QString &integration, Kind kind,
                  QWidget *parent = nullptr);

private:
    void showPeople(const std::vector<PersonToEnter> &people);
    [[nodiscard]] QString asText() const;

    Desk &m_desk;
    Kind m_kind;
    Label *m_sentence;
    QTableView *m_table;
    QStandardItemModel m_model;
};

} // namespace rosterlink::ui
