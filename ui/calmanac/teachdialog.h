// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/taughtname.h"
#include "ui/calmanac/surepairs.h"
#include "ui/common/progresswatch.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QListView;

namespace rosterlink::ui
{

class Button;
class Label;
class ProgressPanel;

/// "Remember the names…", after two were linked by hand: what is remembered for the organization, and who
/// else becomes certain with it, of whom each can be taken out; remembered and linked in one change.
class TeachDialog : public QDialog
{
    Q_OBJECT

public:
    TeachDialog(Desk &desk, OrganizationId organization, QString integration, const commands::Link &pair,
                QWidget *parent = nullptr);

private:
    struct Seen
    {
        TeachingPreview preview;
        std::vector<SurePair> pairs;
    };

    void build();
    void read();
    void showSeen(const Result<Seen> &seen);
    void showCount();
    void remember(const QVector<commands::Link> &linked);

    Desk &m_desk;
    OrganizationId m_organization;
    QString m_integration;
    commands::Link m_pair;
    std::unique_ptr<SurePairsModel> m_model;
    ProgressWatch m_watch;
    Label *m_heading;
    Label *m_meaning;
    Label *m_others;
    Label *m_trouble;
    ProgressPanel *m_progress;
    QListView *m_list;
    Button *m_cancel;
    Button *m_remember;
    Button *m_link;
};

} // namespace rosterlink::ui
