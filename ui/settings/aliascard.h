// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/viewer.h"
#include "core/people/aliasmaker.h"
#include "ui/common/card.h"

class QButtonGroup;

namespace rosterlink::ui
{

/// How learners' aliases are made from now on.
class AliasCard : public Card
{
    Q_OBJECT

public:
    explicit AliasCard(QWidget *parent = nullptr);

    void show(AliasPattern pattern, const Viewer &viewer);
    using QWidget::show;

Q_SIGNALS:
    void chosen(rosterlink::AliasPattern pattern);

private:
    void addPattern(AliasPattern pattern, const QString &text);

    QButtonGroup *m_patterns;
};

} // namespace rosterlink::ui
