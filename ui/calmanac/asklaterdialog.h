// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace rosterlink::ui
{

class Button;

/// "Ask later…": what is to be asked about somebody, and on which day they come up again.
class AskLaterDialog : public QDialog
{
    Q_OBJECT

public:
    /// today: where the user is.
    AskLaterDialog(const DetailContext &context, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] commands::AskLater command() const;

private:
    PersonId m_person;
    QLineEdit *m_question;
    QDateEdit *m_day;
    Button *m_save;
};

} // namespace rosterlink::ui
