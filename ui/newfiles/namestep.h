// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/newfiles/stepframe.h"

class QLineEdit;

namespace rosterlink::ui
{

class Notice;

/// Asks what the new organization is called.
class NameStep : public StepFrame
{
    Q_OBJECT

public:
    explicit NameStep(QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    /// Why the name can't be taken; empty: nothing is wrong.
    void complain(const QString &sentence);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void continued();

private:
    QLineEdit *m_name;
    Notice *m_trouble;
};

} // namespace rosterlink::ui
