// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/calmanac/detailcontext.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

class Button;

/// One likely match: the button with first and last name, why, the facts side by side, and "Not the same
/// person".
class SuggestionCard : public Card
{
    Q_OBJECT

public:
    /// number: from 1, which is also its key. primary: the only one that fits.
    SuggestionCard(const DetailContext &context, int number, bool primary, QWidget *parent = nullptr);

    void press();
    void reject();

private:
    void addHeading(const DetailContext &context, int number, bool primary);

    Button *m_button = nullptr;
    Button *m_notSame = nullptr;
};

/// What the name buttons say: first and last name; where two would read alike, each with the first fact that
/// differs.
[[nodiscard]] QStringList nameButtonTexts(const PersonDetail &detail, const Viewer &viewer);

} // namespace rosterlink::ui
