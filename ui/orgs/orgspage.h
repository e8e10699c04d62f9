// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/desk.h"
#include "ui/orgs/orgsmodel.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class LineList;

/// The organizations; where there is none yet, the first start.
class OrgsPage : public Page
{
    Q_OBJECT

public:
    explicit OrgsPage(Desk &desk, QWidget *parent = nullptr);

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return {}; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildFirstStart();
    void load();
    void showAll(std::vector<OrganizationSummary> organizations);
    void countDecisions(OrganizationId organization);
    void open(const QModelIndex &index);

    Desk &m_desk;
    OrgsModel m_model;
    LineList *m_list = nullptr;
    Button *m_start = nullptr;
    QWidget *m_organizations;
    QWidget *m_firstStart;
    QStackedWidget *m_pages;
    bool m_arrived = false;
};

} // namespace rosterlink::ui
