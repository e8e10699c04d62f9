// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/sectionpage.h"

namespace rosterlink::ui
{

class Label;

/// Mail: there is no mail server in this version; says so, and where invitations wait.
class MailPage : public SectionPage
{
    Q_OBJECT

public:
    explicit MailPage(Desk &desk, QWidget *parent = nullptr);

protected:
    void read() override;

private:
    Label *m_waiting;
};

} // namespace rosterlink::ui
