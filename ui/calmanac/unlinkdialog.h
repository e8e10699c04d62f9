// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"

#include <QDialog>

class QVBoxLayout;

namespace rosterlink::ui
{

/// "Unlink" asks why, because the answer says what Rosterlink remembers: one button each, with what it means.
class UnlinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnlinkDialog(const DetailContext &context, QWidget *parent = nullptr);

    /// What was chosen, once the dialog was accepted.
    [[nodiscard]] const commands::Unlink &command() const { return m_command; }

private:
    void addAnswer(const QString &label, const QString &meaning, commands::UnlinkReason reason,
                   bool removeProfile);
    [[nodiscard]] QString whatElseExists(const DetailContext &context) const;

    QVBoxLayout *m_layout;
    commands::Unlink m_command;
};

} // namespace rosterlink::ui
