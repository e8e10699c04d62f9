// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/learneredit.h"
#include "ui/desk/desk.h"

#include <QDialog>

namespace rosterlink::ui
{

class Button;
class EditField;
class Notice;

/// Edits a learner's names and alias; the alias alone while names are hidden. Stays open until the edit is
/// taken, and says beside each field what is wrong with it.
class EditLearnerDialog : public QDialog
{
    Q_OBJECT

public:
    /// learner: as a PersonDetail has it, with the version that the user sees.
    EditLearnerDialog(Desk &desk, OrganizationId organization, QString integration, const PersonRow &learner,
                      QWidget *parent = nullptr);

private:
    void build();
    void fill(const PersonRow &learner);
    [[nodiscard]] commands::EditLearner edit() const;
    void save();
    /// The names are others now: whether the alias shall stay.
    void askAboutAlias(const commands::EditLearner &command);
    void offerAlias(const QString &alias);
    void check(const commands::EditLearner &command);
    void execute(const commands::EditLearner &command);
    void showFaults(const LearnerEditFaults &faults);
    void grow();
    void readAgain();

    Desk &m_desk;
    OrganizationId m_organization;
    QString m_integration;
    bool m_names; ///< whether they may be seen, and so edited
    PersonRow m_learner;
    EditField *m_first;
    EditField *m_middle;
    EditField *m_last;
    EditField *m_alias;
    Notice *m_trouble;
    Button *m_again;    ///< shows what the learner is called now
    Notice *m_question; ///< about the alias
    Button *m_keep;
    Button *m_take;
    QString m_offered;    ///< the alias that would fit the new names
    bool m_asked = false; ///< what becomes of the alias was answered
    Button *m_save;
};

} // namespace rosterlink::ui
