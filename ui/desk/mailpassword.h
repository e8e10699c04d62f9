// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/mailserverrows.h"
#include "ui/desk/desk.h"

namespace rosterlink::ui
{

/// Under which name the password of a mail server is kept: another server never gets it.
[[nodiscard]] inline QString mailPasswordName(const Desk &desk, OrganizationId organization,
                                              const MailServerRow &server)
{
    return QStringLiteral("mail %1 %2 %3 %4")
        .arg(desk.folder())
        .arg(organization.value())
        .arg(server.url, server.user);
}

} // namespace rosterlink::ui
