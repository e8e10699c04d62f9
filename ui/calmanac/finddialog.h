// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/calmanac/findmodel.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QVBoxLayout;

namespace rosterlink::ui
{

class FlowLayout;
class LineList;
class SearchField;

/// "Find in Calmanac…": searches everybody of the other system and shows the one who is selected beside the
/// person who looks for a partner. Who is linked stands there with whom, by whom and since when; who was
/// called not the same person, with who said so. Closes with the command that was chosen.
class FindDialog : public QDialog
{
    Q_OBJECT

public:
    /// others: everybody of the other system.
    FindDialog(Desk &desk, const QString &integration, const DetailContext &context,
               std::vector<RosterPerson> others, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Command> &command() const { return m_command; }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void readSelected();
    void showFound(const FoundPerson &found);
    void addState(const FoundPerson &found);
    void addActions(const FoundPerson &found);
    void offer(FlowLayout *actions, const QString &label, bool primary, const Command &command);
    void showNobody();

    Desk &m_desk;
    QString m_integration;
    DetailContext m_context;
    QString m_where; ///< the other system's name, seen from the one who looks
    FindModel m_model;
    SearchField *m_search;
    LineList *m_list;
    QWidget *m_found = nullptr;
    QVBoxLayout *m_right = nullptr;
    QVBoxLayout *m_body = nullptr;
    PersonId m_selected;
    int m_questions = 0; ///< asked of the database; only the last one's answer is shown
    std::optional<Command> m_command;
};

} // namespace rosterlink::ui
