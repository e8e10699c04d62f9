// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/card.h"
#include "ui/settings/integrationstate.h"

namespace rosterlink
{
struct IntegrationDefinition;
}

namespace rosterlink::ui
{

class Button;
class Label;

/// One system: the way to its page, its state, and how it is connected.
class IntegrationCard : public Card
{
    Q_OBJECT

public:
    /// Whether roster files can be brought here, and why not.
    enum class Files { Taken, NotInDemonstration, NotAllowed };

    explicit IntegrationCard(const IntegrationDefinition &definition, QWidget *parent = nullptr);
    void show(const IntegrationState &state, Files files);
    using QWidget::show;

Q_SIGNALS:
    /// To the system's own page.
    void opened();
    void filesWanted();
    /// The system itself: its address and a token.
    void addressWanted();
    void synchronizeWanted();

protected:
    /// The whole card leads there, not its name alone.
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void build(const QString &title);
    [[nodiscard]] QWidget *buildWays(const IntegrationDefinition &definition);
    void offerWays();

    Button *m_title;
    Badge *m_state;
    Label *m_sentence;
    Label *m_why; ///< why no files are taken
    Button *m_connect;
    Button *m_newFiles;
    Button *m_synchronize;
    Button *m_rosterFiles;
    Button *m_address;
    QWidget *m_ways; ///< what Connect offers
};

} // namespace rosterlink::ui
