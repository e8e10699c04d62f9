// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/decisionwords.h"
#include "core/linking/viewer.h"
#include "core/matching/findings.h"
#include "core/people/ids.h"
#include "core/people/kind.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <vector>

namespace rosterlink
{

class Database;

/// What somebody is, on their own side: exactly one of these.
enum class PersonState : quint8 {
    Linked,
    NoNeed,    ///< no need to link
    Suggested, ///< has a name button: "match found"
    Open,      ///< "no match"
    Gone       ///< no longer in the system, and not linked: not counted
};

/// Somebody of either system, as lists and counts need them. Facts in full come with PersonDetail.
struct RosterPerson
{
    PersonId id;
    Side side = Side::Motivity;
    PersonState state = PersonState::Open;
    bool gone = false;    ///< no longer in the newest file or synchronization
    bool isNew = false;   ///< came with the newest import or synchronization, not the first
    bool changed = false; ///< linked, and a deciding fact differs since
    bool csc = false;
    bool noRole = false;    ///< a member without a role
    bool created = false;   ///< the profile was made with +
    bool ambiguous = false; ///< more than one suggestion that fits nearly as well
    bool family = false;    ///< suggestions that a brother's or sister's face too: decided on one board
    matching::Strength strength = matching::Strength::Possible; ///< of the likeliest suggestion
    matching::Hold hold = matching::Hold::None;                 ///< of the likeliest suggestion
    PersonId other;                   ///< linked: the partner; suggested: the likeliest suggestion; else null
    quint8 suggestions = 0;           ///< how many name buttons
    LinkHow how = LinkHow::Automatic; ///< linked
    int number = 0;                   ///< "Client 17"
    QDate askOn;                      ///< to do, and asked about on that day; null: no question
    QString name;                     ///< display name, first and last; the external id where there is none
    QString alias;                    ///< learners of Motivity
    QString email;                    ///< the preferred one; empty: none
    QString search; ///< folded names, aliases, e-mails, phones' digits: what the search field looks at
};

/// How many people are in which state, counted as the books balance: all = linked + noNeed + suggested +
/// open.
struct SideCounts
{
    int linked = 0;
    int linkedAutomatically = 0;
    int noNeed = 0;
    int suggested = 0;
    int open = 0;
    [[nodiscard]] int all() const { return linked + noNeed + suggested + open; }
    [[nodiscard]] int notLinked() const { return suggested + open; }
    void add(const RosterPerson &person);
    void remove(const RosterPerson &person);
    bool operator==(const SideCounts &) const = default;

private:
    void change(const RosterPerson &person, int by);
};

struct Counts
{
    SideCounts motivity;
    SideCounts counterpart;
    bool operator==(const Counts &) const = default;
    /// "19 decisions left": both of Motivity's, and the counterpart's without a match.
    [[nodiscard]] int decisionsLeft() const { return motivity.suggested + motivity.open + counterpart.open; }
    [[nodiscard]] int notLinked() const { return motivity.notLinked() + counterpart.notLinked(); }
    /// Rows of All: a linked pair as one row, everybody else a row each.
    [[nodiscard]] int rows() const { return motivity.all() + counterpart.all() - counterpart.linked; }
};

/// Reads everybody of one kind in both systems with their state. One pass over each table: 100,000 people a
/// side take about half a second, on the database thread. Nobody where the viewer may not see that kind.
[[nodiscard]] std::vector<RosterPerson> loadRoster(Database &database, OrganizationId organization,
                                                   const QString &integration, Kind kind,
                                                   const Viewer &viewer);
/// The same for some people only (after a step); those who are no longer there are missing from the answer.
[[nodiscard]] std::vector<RosterPerson> loadRosterPeople(Database &database, OrganizationId organization,
                                                         const QString &integration, Kind kind,
                                                         const QSet<PersonId> &people, const Viewer &viewer);
[[nodiscard]] Counts countRoster(const std::vector<RosterPerson> &people);
/// Counts::decisionsLeft() of both kinds together, counted by the database without reading anybody.
[[nodiscard]] int countDecisionsLeft(Database &database, OrganizationId organization,
                                     const QString &integration);

} // namespace rosterlink
