// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/organizationrows.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QTabBar;

namespace rosterlink::ui
{

class Badge;
class Button;
class EmptyState;
class Notice;
class PeopleWork;
class Prompts;

/// The page of one integration (Calmanac): its state, and Members and Learners of both systems. Knows the
/// integration by its definition only.
class IntegrationPage : public Page
{
    Q_OBJECT

public:
    IntegrationPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~IntegrationPage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    [[nodiscard]] Button *makeLink(const QString &text, Place::Page page);
    void setKind(Kind kind);
    void readState();
    void showState(const std::optional<IntegrationRow> &row);
    [[nodiscard]] QString stateText(const IntegrationRow &row) const;
    /// Shows the people, or what stands in their place: not connected, not for the role one acts as.
    void showWork();
    void showHowToConnect();
    /// Connect: with files, or with the system itself.
    void offerWays();
    void goToPage(Place::Page page);

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    OrganizationId m_organization;
    QString m_integration;
    QString m_title; ///< of the integration: "Calmanac"
    Kind m_kind = Kind::Members;
    class Label *m_heading;
    Badge *m_state;
    Button *m_newFiles;
    Button *m_synchronize;
    QTabBar *m_tabs;
    Notice *m_newer; ///< a newer matching is to be looked at
    PeopleWork *m_work;
    EmptyState *m_instead;   ///< of the people
    bool m_connected = true; ///< also while it isn't read yet
};

} // namespace rosterlink::ui
