// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linkdetail.h"

#include "core/linking/naming.h"
#include "core/linking/strengthname.h"
#include "core/store/linkrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
Facts visibleFacts(Kind kind, Facts facts, const Viewer &viewer)
{
    for (const auto field : allFields()) {
        if (!viewer.sees(kind, field)) {
            facts[field].clear();
        }
    }
    return facts;
}
} // namespace

void hideFacts(PersonRow &person, const Viewer &viewer)
{
    const QString name = shownName(person, viewer);
    person.facts = visibleFacts(person.kind, person.facts, viewer);
    if (!viewer.seesName(person.kind)) {
        person.facts[Field::FirstName] = name;
    }
}

std::optional<LinkDetail> loadLinkDetail(Database &database, OrganizationId organization,
                                         const QString &integration, PersonId person, const Viewer &viewer)
{
    const auto row = linkRows::linkOf(database, organization, integration, person);
    if (!row) {
        return std::nullopt;
    }
    const PersonId partnerId =
        row->profile.person() == person ? row->counterpart.person() : row->profile.person();
    auto partner = personRows::personEver(database, organization, partnerId);
    if (!partner) {
        return std::nullopt;
    }
    LinkDetail link;
    link.id = row->id;
    link.how = linkHowFromText(row->how);
    link.rule = ruleFromName(row->rule);
    link.strength = strengthFromName(row->strength);
    link.findings = matching::Findings::fromCode(row->findings);
    link.note = row->note;
    link.decidedBy = row->decidedBy;
    link.decidedAt = row->decidedAt;
    link.profileFacts = visibleFacts(row->kind, personRows::factsFromJson(row->profileFacts), viewer);
    link.counterpartFacts = visibleFacts(row->kind, personRows::factsFromJson(row->counterpartFacts), viewer);
    link.drift = row->drift.split(';'_L1, Qt::SkipEmptyParts);
    link.step = row->step;
    hideFacts(*partner, viewer);
    link.partner = std::move(*partner);
    return link;
}

} // namespace rosterlink
