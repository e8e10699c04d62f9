// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/store/taughtnamerows.h"
#include "ui/common/card.h"

class QVBoxLayout;

namespace rosterlink::ui
{

class Label;

/// The names that people had remembered, each with a way to forget it.
class TaughtNamesCard : public Card
{
    Q_OBJECT

public:
    explicit TaughtNamesCard(QWidget *parent = nullptr);

    /// Names that the viewer may not see are left out.
    void show(const std::vector<TaughtNameRow> &names, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void forgetWanted(qint64 name, rosterlink::ProfileId profile);

private:
    void addName(const TaughtNameRow &name, const Viewer &viewer);

    Label *m_explanation;
    QVBoxLayout *m_names;
};

} // namespace rosterlink::ui
