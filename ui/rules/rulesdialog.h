// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rulestrial.h"
#include "ui/common/progresswatch.h"
#include "ui/desk/desk.h"

#include <QDialog>

#include <optional>

class QVBoxLayout;

namespace rosterlink::ui
{

class Button;
class Label;
class ProgressPanel;

/// "Try the rules": what rules, or a newer matching, would link, and which of the office's own decisions they
/// contradict, before they take effect.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// No rules: those that the organization has, tried with the present matching.
    RulesDialog(Desk &desk, OrganizationId organization, QString integration,
                std::optional<LinkingRules> rules, QWidget *parent = nullptr);

private:
    struct Seen
    {
        LinkingRules rules = LinkingRules::AlsoInPart;
        bool changes = false; ///< other rules, or a newer matching
        std::vector<std::pair<Kind, RulesTrial>> trials;
    };

    void build();
    void read(std::optional<LinkingRules> rules);
    void showSeen(const Result<Seen> &seen);
    void showTrial(Kind kind, const RulesTrial &trial);
    void take();

    Desk &m_desk;
    OrganizationId m_organization;
    QString m_integration;
    LinkingRules m_rules = LinkingRules::AlsoInPart;
    ProgressWatch m_watch;
    Label *m_heading;
    Label *m_meaning;
    Label *m_trouble;
    ProgressPanel *m_progress;
    QWidget *m_found;
    QVBoxLayout *m_parts;
    Button *m_close;
    Button *m_take;
};

} // namespace rosterlink::ui
