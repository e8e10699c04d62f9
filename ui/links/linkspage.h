// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/connectors/links/linkstakeover.h"
#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/links/conflictmodel.h"
#include "ui/shell/page.h"

namespace rosterlink::ui
{

class Button;
class ConflictCard;
class EmptyState;
class Label;
class LineList;
class ListAndDetail;

/// "Links…": what was decided here as a file for a colleague or another computer, and the other way round,
/// with each conflict to be decided.
class LinksPage : public Page
{
    Q_OBJECT

public:
    LinksPage(Desk &desk, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~LinksPage() override;

    void arrive(const Place &place) override;
    [[nodiscard]] Place place() const override { return m_place; }
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void build();
    void connectParts();
    void offer();
    void save();
    void chooseFile();
    void takeOver(const QString &file);
    void showOutcome(const Result<LinksReport> &report);
    void showConflict();
    void keepOurs();
    void takeTheirs();
    void showCount();
    [[nodiscard]] QModelIndex chosen() const;

    Desk &m_desk;
    std::unique_ptr<Prompts> m_prompts;
    Place m_place;
    ConflictModel m_model;
    Button *m_save;
    Button *m_take;
    Label *m_summary;
    LineList *m_list;
    ConflictCard *m_card;
    ListAndDetail *m_lists;
    EmptyState *m_nothing;
};

} // namespace rosterlink::ui
