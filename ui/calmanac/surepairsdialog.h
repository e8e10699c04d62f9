// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/persondetail.h"
#include "ui/calmanac/surepairs.h"
#include "ui/common/progresswatch.h"
#include "ui/desk/desk.h"

#include <QDialog>

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace rosterlink::ui
{

class Button;
class Label;
class ProgressPanel;

/// "Link all sure ones…": five of them at random side by side, then the whole list, of which each can be
/// taken out; linked in one change, which is undone in one step.
class SurePairsDialog : public QDialog
{
    Q_OBJECT

public:
    SurePairsDialog(Desk &desk, OrganizationId organization, QString integration, std::vector<SurePair> pairs,
                    QWidget *parent = nullptr);

private:
    struct Sample
    {
        PersonDetail detail;
        PersonId counterpart;
    };

    void build();
    [[nodiscard]] QWidget *buildSamples();
    [[nodiscard]] QWidget *buildList();
    void readSamples(const std::vector<SurePair> &pairs);
    void showSamples(const std::vector<Sample> &samples);
    void showList();
    void showCount();
    void link();

    Desk &m_desk;
    OrganizationId m_organization;
    QString m_integration;
    QString m_title; ///< of the other system
    SurePairsModel m_model;
    QStackedWidget *m_steps;
    Label *m_heading;
    QVBoxLayout *m_samples = nullptr;
    QListView *m_list = nullptr;
    Label *m_trouble;
    ProgressWatch m_watch;
    ProgressPanel *m_progress;
    Button *m_next;
    Button *m_link;
};

} // namespace rosterlink::ui
