// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/decisionwords.h"
#include "core/linking/rosterview.h"
#include "core/linking/sameprofile.h"
#include "core/mail/invitationstate.h"
#include "core/people/facts.h"
#include "core/store/personrows.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace rosterlink
{

/// One name button: somebody of the other system who may be the same person.
struct SuggestionDetail
{
    PersonRow person; ///< of the other system
    matching::Findings findings;
    matching::Strength strength = matching::Strength::Possible;
    matching::Hold hold = matching::Hold::None;
    double probability = 0; ///< for the order only, never shown
    bool best = false;
    QString unlinkedBy; ///< set where the pair was unlinked as "not sure": by whom, and when
    QDateTime unlinkedAt;
};

/// A link as it stands, for "Why linked?".
struct LinkDetail
{
    LinkId id;
    PersonRow partner;
    LinkHow how = LinkHow::ByHand;
    matching::Rule rule = matching::Rule::None;
    matching::Strength strength = matching::Strength::Possible;
    matching::Findings findings; ///< as they were then
    QString note;
    QString decidedBy; ///< "rosterlink" where automatic
    QDateTime decidedAt;
    Facts profileFacts; ///< as they stood then
    Facts counterpartFacts;
    QStringList drift; ///< deciding facts that differ since: "counterpart.last_name", …
    StepId step;
};

struct InvitationDetail
{
    InvitationId id;
    PersonId member;
    QString memberName;
    QString address; ///< empty where the viewer may not see it, as is message
    InvitationState state = InvitationState::Waiting;
    QDateTime since;
    int attempts = 0;
    QString message;
};

struct RoleDetail
{
    RoleId id;
    QString name;
    bool owner = false;
};

/// Why somebody was not linked automatically.
struct WhyNot
{
    matching::Hold hold = matching::Hold::None;
    matching::Findings findings;
    PersonId rival; ///< who fits as well and is still to do, or the brother or sister; null: none
    QString rivalName;
};

/// "Ask later": what is to be asked.
struct QuestionDetail
{
    QString text; ///< empty where the viewer may not see names: it may hold some
    QDate day;
    QString askedBy;
};

/// One cell of a family's board.
struct FamilyPair
{
    ProfileId profile;
    CounterpartId counterpart;
    matching::Findings findings;
    QString why; ///< in a few words
    bool best = false;
};

/// Everything that the detail beside the list shows of one person.
struct PersonDetail
{
    PersonRow person;
    RosterPerson row;
    std::vector<SuggestionDetail> suggestions; ///< likeliest first, at most five
    std::optional<LinkDetail> link;
    std::optional<ExemptionReason> exemptReason; ///< none: is not exempt
    QString exemptBy;
    QDateTime exemptAt;
    std::optional<QuestionDetail> question; ///< to be asked about this person
    WhyNot whyNot;
    std::vector<RoleDetail> roles;    ///< that the member has
    std::vector<RoleDetail> allRoles; ///< of the organization, in the order in which roles are offered
    std::optional<InvitationDetail> invitation; ///< the member's in force
    PersonId emailOwner; ///< a counterpart's e-mail address belongs to this member already; null: nobody's
    QString emailOwnerName;
    bool fromFile = false; ///< Motivity's side came from a file: a profile made here isn't in the office's
                           ///< own Motivity yet
    bool hasMailServer = false; ///< invitations can be sent from here
    std::optional<std::chrono::seconds>
        hold; ///< after which an invitation goes out by itself; none: when somebody sends it
    std::optional<SameProfile>
        sameProfile; ///< this profile was made with + and a newer file has it too, or the reverse
    std::vector<RosterPerson>
        family; ///< brothers and sisters of both systems who face the same suggestions, this one included
    QHash<PersonId, QString>
        familyBirthDates;                ///< theirs, as stored; nobody's where the viewer may not see them
    std::vector<FamilyPair> familyPairs; ///< the suggestions among them
};

/// Reads it; none where the person isn't there any more, or not for this viewer to see. On the database's
/// thread, some milliseconds.
[[nodiscard]] std::optional<PersonDetail> loadPersonDetail(Database &database, OrganizationId organization,
                                                           const QString &integration, PersonId person,
                                                           const Viewer &viewer);

/// Why the likeliest match of each of these people may be the same person, in a few words; for the rows that
/// a list shows just now. People without a suggestion are missing from the answer.
[[nodiscard]] QHash<PersonId, QString> loadShortReasons(Database &database, OrganizationId organization,
                                                        const QString &integration,
                                                        const std::vector<RosterPerson> &people,
                                                        const Viewer &viewer);

/// Somebody of the other side, as "Find in Calmanac…" shows them to the one who looks.
struct FoundPerson
{
    PersonRow person;
    matching::Findings findings;       ///< against the one who looks
    std::optional<LinkDetail> link;    ///< with whom, by whom, since when
    std::optional<QString> rejectedBy; ///< was called not the same person as the one who looks, by whom
    QDateTime rejectedAt;
};
/// Reads it; none where either isn't there any more, or not for this viewer to see. On the database's thread,
/// some milliseconds.
[[nodiscard]] std::optional<FoundPerson> loadFoundPerson(Database &database, OrganizationId organization,
                                                         const QString &integration, PersonId seeker,
                                                         PersonId found, const Viewer &viewer);

} // namespace rosterlink
