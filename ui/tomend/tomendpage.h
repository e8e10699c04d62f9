// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/shell/page.h"
#include "ui/tomend/tomendmodel.h"

#include <memory>

class QButtonGroup;

namespace rosterlink::ui
{

class Button;
class EmptyState;
class FlowLayout;
class Label;
class LineList;

/// For the other office: what has to be mended in each system, to be looked through and handed on as CSV.
class ToMendPage : public Page
{
    Q_OBJECT

public:
    ToMendPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~ToMendPage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void read();
    void showAll(std::vector<ToMend> rows);
    void showSystems();
    void showRows();
    [[nodiscard]] std::vector<ToMend> rowsOf(const QString &system) const;
    void save();

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    Place m_place;
    std::vector<ToMend> m_rows;
    QString m_system; ///< whose rows are shown
    ToMendModel m_model;
    Label *m_summary;
    QButtonGroup *m_group;
    FlowLayout *m_systems;
    LineList *m_list;
    EmptyState *m_nothing;
    Button *m_save;
};

} // namespace rosterlink::ui
