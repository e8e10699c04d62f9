// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "ui/common/card.h"

namespace rosterlink::ui
{

class Badge;
class Button;
class Label;

/// What somebody is in the other system, and the way there.
class StateCard : public Card
{
    Q_OBJECT

public:
    explicit StateCard(const QString &integration, QWidget *parent = nullptr);

    void show(const PersonDetail &detail);
    using QWidget::show;

Q_SIGNALS:
    /// The person is to be shown on the other system's page.
    void wanted();

private:
    [[nodiscard]] QString sentence(const PersonDetail &detail) const;
    [[nodiscard]] QString linkedSentence(const LinkDetail &link) const;

    QString m_title; ///< of the other system: "Calmanac"
    Badge *m_badge;
    Label *m_sentence;
    Button *m_open;
};

} // namespace rosterlink::ui
