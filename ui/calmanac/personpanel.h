// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/desk/desk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rosterlink::ui
{

class Button;
class CreateCard;
class KeyHints;
class Notice;
class PersonHistory;
class RoleChoice;
class SuggestionCard;

/// The detail beside the list: who, the question, the answer buttons, the facts, other ways out, history; in
/// that order for everybody. Built anew for each person. N, X, U, digits and + decide while the keyboard is
/// in it.
class PersonPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const DetailContext &context);
    using QWidget::show;
    /// Nobody is selected.
    void clear();
    [[nodiscard]] PersonId person() const { return m_person; }
    /// A refused decision that is to be mended here (an address that is taken) says so beside what was typed.
    void showRefusal(const QString &sentence);

    // The keys of the list and of the panel; each does nothing where it has no button.
    void pressSuggestion(int number);
    void pressPlus();

Q_SIGNALS:
    /// "/" was pressed.
    void searchWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeading();
    [[nodiscard]] QString aboutLine() const;
    void addPlus(QLayout *heading);
    void addQuestion();
    void addSuggestions();
    void addWaysOut();
    void addWhyNot();
    /// + looks like what it does: the one thing to do, or something that needs an answer first.
    void showReadiness();
    void askWhetherAnother();
    [[nodiscard]] bool isOpenCounterpart() const;
    void create(bool anyway);

    Desk &m_desk;
    KeyHints *m_hints;
    DetailContext m_context;
    PersonId m_person;
    QVBoxLayout *m_body = nullptr;
    Button *m_plus = nullptr;
    Button *m_noNeed = nullptr;
    Button *m_unlink = nullptr;
    Notice *m_another = nullptr; ///< "Is this really somebody else than …?"
    CreateCard *m_create = nullptr;
    RoleChoice *m_roles = nullptr;
    QVector<SuggestionCard *> m_suggestions;
};

} // namespace rosterlink::ui
