// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/restore.h"
#include "ui/common/prompts.h"
#include "ui/desk/desk.h"
#include "ui/settings/longwork.h"

class QWidget;

namespace rosterlink::ui
{

/// Restore…: asks for a file, looks it over, says what would be lost, and puts it in the database's place.
class RestoreWork : public LongWork
{
    Q_OBJECT

public:
    /// window: what the dialogs belong to. prompts must outlive this.
    RestoreWork(Desk &desk, Prompts &prompts, QWidget *window);

    void start(OrganizationId organization);

private:
    void looked(const QString &file, const Result<RestorePreview> &preview);
    [[nodiscard]] Prompts::Question question(const RestorePreview &preview) const;
    void restore(const QString &file);

    Desk &m_desk;
    Prompts &m_prompts;
    QWidget *m_window;
    OrganizationId m_organization;
};

} // namespace rosterlink::ui
