// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

class Button;

/// Somebody who is linked: with whom, why, what changed since, and how to end it.
class LinkedCard : public Card
{
    Q_OBJECT

public:
    explicit LinkedCard(const DetailContext &context, QWidget *parent = nullptr);
    [[nodiscard]] Button *unlinkButton() const { return m_unlink; }

private:
    void addChanges(const DetailContext &context);
    void addWhy(const DetailContext &context);
    void addActions(const DetailContext &context);

    Button *m_unlink = nullptr;
};

} // namespace rosterlink::ui
