// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QString>

namespace rosterlink::ui
{

/// Where in the program one is. What the breadcrumb shows, back and forward walk through, and the program
/// remembers for its next start (ids only, never a name).
struct Place
{
    enum class Page {
        Orgs,
        Members,   ///< the organization's own; person: that member's detail
        Learners,  ///< the organization's own
        Dashboard, ///< a learner's; person says whose
        Invitations,
        History,
        Settings,
        Integrations,
        Roles,
        Mail,
        Data,
        Duplicates,     ///< who likely stands twice in one system
        ToMend,         ///< what has to be mended in each system, for the other office
        Integration,    ///< the page of one integration: Calmanac, Members | Learners
        Connect,        ///< an integration's address and token are tested and approved
        Synchronize,    ///< an integration is read anew
        Report,         ///< the office's papers; filter: "days end"
        Links,          ///< decisions as a file, to and from a colleague
        NewFiles,       ///< roster files are chosen, looked through and taken over
        NewOrganization ///< the first start: the organization's name, then its files
    };

    Page page = Page::Orgs;
    OrganizationId organization; ///< null on Orgs and NewOrganization
    QString integration;         ///< "calmanac"; only on Integration and the pages beneath it
    Kind kind = Kind::Members;   ///< the tab of Integration
    QString filter;  ///< a list's filter by its name ("not linked motivity"); empty: the page's own default
    PersonId person; ///< who is to be selected, or whose dashboard it is; null: nobody

    bool operator==(const Place &) const = default;
};

} // namespace rosterlink::ui
