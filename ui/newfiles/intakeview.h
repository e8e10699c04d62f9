// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/newfiles/rosterdraft.h"
#include "ui/newfiles/samplemodel.h"

#include <QWidget>

namespace rosterlink::ui
{

class Button;
class ColumnsForm;
class Disclosure;
class Label;
class Notice;
class SampleTable;

/// What was understood of a file: how many rows, which columns, the first rows, and what is wrong with it.
class IntakeView : public QWidget
{
    Q_OBJECT

public:
    explicit IntakeView(QWidget *parent = nullptr);

    /// A draft that has been read.
    void show(const RosterDraft &draft, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void columnChosen(const QString &header, std::optional<rosterlink::KnownColumn> column);
    void emailWanted();
    void dateOrderChosen(rosterlink::DateOrder order);

private:
    void showFile(const RosterDraft &draft, const Viewer &viewer);
    void askForDates(const RosterIntake &intake, const Viewer &viewer);
    void showRefusal(const RosterIntake &intake, const Viewer &viewer);

    SampleModel m_model;
    Label *m_rows;
    Notice *m_unsure;
    Notice *m_refusal;
    Button *m_useEmail;
    Notice *m_dates;
    Button *m_monthFirst;
    Button *m_dayFirst;
    SampleTable *m_table;
    Label *m_unknown;
    Notice *m_troubles;
    Disclosure *m_columns;
    ColumnsForm *m_form;
    QString m_shown; ///< the path of the file that is shown
};

/// Its first ten troubles by line, and how many more there are; empty: none.
[[nodiscard]] QString troubleText(const std::vector<RosterTrouble> &troubles);

} // namespace rosterlink::ui
