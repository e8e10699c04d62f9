// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/sectionpage.h"

namespace rosterlink::ui
{

class SectionButton;

/// Settings: the way to Integrations, Roles, Mail and Data, each with its state.
class SettingsPage : public SectionPage
{
    Q_OBJECT

public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void read() override;

private:
    struct State;
    [[nodiscard]] SectionButton *addSection(const QString &name, const QString &purpose, Place::Page page);
    void showState(const State &state);

    SectionButton *m_integrations;
    SectionButton *m_roles;
    SectionButton *m_mail;
    SectionButton *m_data;
};

} // namespace rosterlink::ui
