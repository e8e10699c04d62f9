// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

/// Somebody who is linked: with whom, why, what changed since, and how to end it.
class LinkedCard : public Card
{
    Q_OBJECT

public:
    explicit LinkedCard(const DetailContext &context, QWidget *parent = nullptr);

private:
    void addChanges(const DetailContext &context);
    void addWhy(const DetailContext &context);
};

} // namespace rosterlink::ui
