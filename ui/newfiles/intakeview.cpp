// SPDX-License-Identifier: Apache-2.0
#include "ui/newfiles/intakeview.h"

#include "ui/common/button.h"
#include "ui/common/disclosure.h"
#include "ui/common/label.h"
#include "ui/common/notice.h"
#include "ui/newfiles/columnsform.h"
#include "ui/newfiles/sampletable.h"
#include "ui/newfiles/shownheader.h"

#include <QLocale>
#include <QVBoxLayout>

namespace rosterlink::ui
{

namespace
{
constexpr size_t troublesShown = 10;
} // namespace

QString troubleText(const std::vector<RosterTrouble> &troubles)
{
    if (troubles.empty()) {
        return {};
    }
    QStringList lines{
        IntakeView::tr("%n values can't be used as written:", nullptr, static_cast<int>(troubles.size()))};
    lines << troubleLines(troubles, troublesShown);
    if (troubles.size() > troublesShown) {
        lines << IntakeView::tr("and %n more", nullptr, static_cast<int>(troubles.size() - troublesShown));
    }
    return lines.join(QLatin1Char('\n'));
}

IntakeView::IntakeView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Label({}, TypeSize::Secondary))
    , m_unsure(new Notice(Notice::Kind::Attention,
                          tr("It isn't certain which list this file is. Move it if it belongs to another.")))
    , m_refusal(new Notice(Notice::Kind::Trouble))
    , m_useEmail(m_refusal->addAction(tr("Use the e-mail address instead")))
    , m_dates(new Notice(Notice::Kind::Attention))
    , m_monthFirst(m_dates->addAction({}))
    , m_dayFirst(m_dates->addAction({}))
    , m_table(new SampleTable)
    , m_unknown(new Label({}, TypeSize::Secondary))
    , m_troubles(new Notice(Notice::Kind::Attention))
    , m_columns(new Disclosure(tr("Columns")))
    , m_form(new ColumnsForm)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("First rows"));
    m_columns->setContent(m_form);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_rows->muted()->wrapping(), m_unsure, m_refusal, m_dates, m_table,
                                          m_unknown->muted()->wrapping(), m_troubles, m_columns}) {
        layout->addWidget(widget);
    }
    connect(m_form, &ColumnsForm::chosen, this, &IntakeView::columnChosen);
    connect(m_useEmail, &QPushButton::clicked, this, &IntakeView::emailWanted);
    connect(m_monthFirst, &QPushButton::clicked, this,
            [this] { Q_EMIT dateOrderChosen(DateOrder::MonthFirst); });
    connect(m_dayFirst, &QPushButton::clicked, this, [this] { Q_EMIT dateOrderChosen(DateOrder::DayFirst); });
}

void IntakeView::show(const RosterDraft &draft, const Viewer &viewer)
{
    const RosterIntake &intake = *draft.intake();
    m_unsure->setVisible(draft.isUnsure() && intake.file);
    m_form->show(intake.header, intake.mapping, intake.side, viewer);
    m_columns->setVisible(!intake.header.isEmpty());
    if (m_shown != intake.path) {
        m_columns->setOpen(intake.missingId); // which column it is may be said there
        m_shown = intake.path;
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rows, m_table, m_unknown, m_troubles}) {
        widget->setVisible(intake.file != nullptr);
    }
    m_refusal->setVisible(!intake.file);
    m_dates->setVisible(intake.file && !intake.dateQuestion.isEmpty());
    if (intake.file) {
        showFile(draft, viewer);
    } else {
        showRefusal(intake, viewer);
    }
}

void IntakeView::showFile(const RosterDraft &draft, const Viewer &viewer)
{
    const RosterIntake &intake = *draft.intake();
    const RosterFile &file = *intake.file;
    const int rows = static_cast<int>(file.people().size());
    const int columns = static_cast<int>(file.columnsRecognized().size());
    const QString text =
        tr("%1, %2").arg(tr("%n rows", nullptr, rows), tr("%n columns recognized", nullptr, columns));
    const QString read = intake.table.remark().isEmpty()
                             ? text
                             : tr("%1 (%2)", "what was read, how").arg(text, intake.table.remark());
    m_rows->setText(intake.useEmailAsId ? tr("%1. The e-mail address stands for the ID.").arg(read) : read);
    askForDates(intake, viewer);
    m_model.show(file, draft.which().kind, viewer);
    m_table->setVisible(rows > 0);
    m_unknown->setVisible(!file.columnsUnknown().isEmpty());
    m_unknown->setText(
        viewer.seesAllNames()
            ? tr("Not read: %1").arg(QLocale().createSeparatedList(file.columnsUnknown()))
            : tr("%n columns are not read", nullptr, static_cast<int>(file.columnsUnknown().size())));
    m_troubles->setVisible(!file.troubles().empty());
    m_troubles->setText(Notice::Kind::Attention, troubleText(file.troubles()));
}

/// Which of two days is meant only people know: a birth date taken wrongly mixes children up.
void IntakeView::askForDates(const RosterIntake &intake, const Viewer &viewer)
{
    const QByteArray written = intake.dateQuestion.toUtf8();
    const auto reading = [&](DateOrder order) {
        const QDate date = QDate::fromString(
            QString::fromLatin1(isoDate(written, order, QDate::currentDate())), Qt::ISODate);
        return QLocale().toString(date, tr("d MMMM yyyy"));
    };
    const bool mayBeSeen = viewer.seesAllNames();
    m_dates->setText(
        Notice::Kind::Attention,
        mayBeSeen
            ? tr("Birth dates such as %1 can be read in two ways. Which is right?").arg(intake.dateQuestion)
            : tr("Birth dates can be read in two ways. Which is right?"));
    m_monthFirst->setText(mayBeSeen ? reading(DateOrder::MonthFirst) : tr("The month comes first"));
    m_dayFirst->setText(mayBeSeen ? reading(DateOrder::DayFirst) : tr("The day comes first"));
}

void IntakeView::showRefusal(const RosterIntake &intake, const Viewer &viewer)
{
    m_model.clear();
    // A sentence may quote the first line, which is a person where there is no header.
    const QStringList shown = shownHeader(intake.header, intake.side, viewer);
    bool quotes = false;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString &header = intake.header.at(i);
        quotes = quotes ||
                 (shown.at(i) != header && !header.isEmpty() && intake.refusal.sentence.contains(header));
    }
    m_refusal->setText(Notice::Kind::Trouble,
                       quotes ? tr("This file can't be used as it is. The reason quotes what stands in it, "
                                   "and is not shown while names are hidden.")
                              : intake.refusal.sentence);
    m_useEmail->setVisible(intake.emailFits);
}

} // namespace rosterlink::ui
