// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/decisions.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rosterlink::ui
{

class Button;

/// One conflict: what was decided here and what in the colleague's file, by whom and when, and the two ways
/// out.
class ConflictCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConflictCard(QWidget *parent = nullptr);
    void showConflict(const LinksConflict &conflict);

Q_SIGNALS:
    void keepOurs();
    void takeTheirs();

private:
    void addDecision(const Decision &decision);

    QVBoxLayout *m_layout;
};

} // namespace rosterlink::ui
