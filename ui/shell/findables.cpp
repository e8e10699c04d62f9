// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/findables.h"

#include "core/directory/integrationdefinition.h"
#include "ui/shell/breadcrumb.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

namespace
{
class Findables
{
    Q_DECLARE_TR_FUNCTIONS(Findables)

public:
    /// A page, called as the path calls it.
    static Findable page(const Place &place, const QString &organization)
    {
        const auto crumbs = crumbsOf(place, organization, {});
        QStringList path;
        for (size_t part = 0; part + 1 < crumbs.size(); ++part) {
            path.append(crumbs[part].text);
        }
        return {crumbs.back().text, path.join(u" › "_s), place, std::nullopt};
    }

    static void addPages(std::vector<Findable> &found, const OrganizationRow &organization)
    {
        using P = Place::Page;
        const IntegrationDefinition &system = primaryIntegration();
        for (const Kind kind : {Kind::Members, Kind::Learners}) {
            Findable tab =
                page({P::Integration, organization.id, system.name, kind, {}, {}}, organization.name);
            tab.text = kind == Kind::Members ? tr("%1: Members").arg(system.title)
                                             : tr("%1: Learners").arg(system.title);
            found.push_back(tab);
        }
        for (const auto &[one, filter] :
             {std::pair(P::Report, u""_s), {P::Report, u"days end"_s}, {P::Links, u""_s}}) {
            Findable paper =
                page({one, organization.id, system.name, Kind::Members, filter, {}}, organization.name);
            if (!filter.isEmpty()) {
                paper.text = tr("Day's end");
            }
            found.push_back(paper);
        }
        for (const P one : {P::Members, P::Learners, P::Invitations, P::History, P::Settings, P::Integrations,
                            P::Roles, P::Mail, P::Data, P::Duplicates, P::ToMend}) {
            Place place;
            place.page = one;
            place.organization = organization.id;
            found.push_back(page(place, organization.name));
        }
    }

    static void addActions(std::vector<Findable> &found)
    {
        const auto add = [&](const QString &text, Action action) {
            found.push_back({text, tr("Action"), {}, action});
        };
        add(tr("Undo"), Action::Undo);
        add(tr("Redo"), Action::Redo);
        add(tr("Screen-share mode"), Action::ScreenShare);
        add(tr("Accept an invitation…"), Action::Accept);
        add(tr("All keys"), Action::Keys);
        add(tr("Show me how…"), Action::Tour);
    }

    static Findable organization(const OrganizationRow &row)
    {
        Place place;
        place.page = Place::Page::Members;
        place.organization = row.id;
        return {row.name, tr("Organization"), place, std::nullopt};
    }
};
} // namespace

std::vector<Findable> findables(const std::vector<OrganizationSummary> &organizations,
                                OrganizationId organization)
{
    std::vector<Findable> found;
    for (const OrganizationSummary &one : organizations) {
        if (one.organization.id == organization) {
            Findables::addPages(found, one.organization);
        }
    }
    for (const OrganizationSummary &one : organizations) {
        found.push_back(Findables::organization(one.organization));
    }
    Findables::addActions(found);
    return found;
}

} // namespace rosterlink::ui
