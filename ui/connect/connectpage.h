// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/calmanac/calmanacfetch.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace rosterlink::ui
{

class Button;
class Label;
class Notice;
class StepFrame;

/// Connecting with a system itself: its address and a token are tested, then approved. Approving synchronizes
/// for the first time.
class ConnectPage : public Page
{
    Q_OBJECT

public:
    explicit ConnectPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    [[nodiscard]] Label *addField(const QString &name, QLineEdit *field);
    void readPresent();
    void forgetTest();
    void test();
    void tested(const Result<PeopleCounts> &counts);
    void approve();
    void save(const FhirConnection &connection, TokenStore::Place keptIn);
    void approved(const Result<void> &outcome, TokenStore::Place keptIn);
    void showButtons();
    [[nodiscard]] QString system() const;

    Desk &m_desk;
    Place m_place;
    NetworkWork m_network;
    Label *m_title;
    StepFrame *m_frame;
    Label *m_purpose;
    QLineEdit *m_address;
    QLineEdit *m_token;
    Notice *m_outcome;
    Button *m_test = nullptr;
    Button *m_approve = nullptr;
    bool m_isTested = false;
};

} // namespace rosterlink::ui
