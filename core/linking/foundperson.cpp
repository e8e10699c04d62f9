// SPDX-License-Identifier: Apache-2.0
#include "core/linking/linkdetail.h"
#include "core/linking/persondetail.h"
#include "core/matching/matcher.h"
#include "core/store/decisionrows.h"

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

std::optional<FoundPerson> loadFoundPerson(Database &database, OrganizationId organization,
                                           const QString &integration, PersonId seeker, PersonId found,
                                           const Viewer &viewer)
{
    const auto seeking = personRows::person(database, organization, seeker);
    auto person = personRows::person(database, organization, found);
    if (!seeking || !person || !viewer.seesKind(person->kind)) {
        return std::nullopt;
    }
    const bool motivity = seeking->side == Side::Motivity;
    FoundPerson answer;
    answer.findings = matching::compare(person->kind, (motivity ? *seeking : *person).facts,
                                        (motivity ? *person : *seeking).facts);
    answer.link = loadLinkDetail(database, organization, integration, found, viewer);
    const ProfileId profile((motivity ? seeker : found).value());
    const CounterpartId counterpart((motivity ? found : seeker).value());
    if (const auto row = decisionRows::rejection(database, organization, integration, profile, counterpart,
                                                 u"rejected"_s)) {
        answer.rejectedBy = row->decidedBy;
        answer.rejectedAt = row->decidedAt;
    }
    hideFacts(*person, viewer);
    answer.person = *std::move(person);
    return answer;
}

} // namespace rosterlink
