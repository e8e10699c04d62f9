// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

/// The roles, right there: chosen before + (then given with it), given and taken after.
class RoleChoice : public Card
{
    Q_OBJECT

public:
    explicit RoleChoice(const DetailContext &context, QWidget *parent = nullptr);

    /// Those chosen before +.
    [[nodiscard]] const QVector<RoleId> &chosen() const { return m_chosen; }

private:
    QVector<RoleId> m_chosen;
};

} // namespace rosterlink::ui
