// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/decisionwords.h"
#include "core/history/step.h"
#include "core/linking/commands.h"
#include "core/linking/naming.h"
#include "core/linking/peopleahead.h"
#include "core/people/progress.h"
#include "core/people/result.h"
#include "core/store/linkrows.h"
#include "core/store/personrows.h"

#include <QCoreApplication>

namespace rosterlink
{

/// What every command works with: the step that it writes into, and the people it reads. Lives for one
/// transaction.
class CommandContext
{
public:
    CommandContext(Step &step, QString integration, const Viewer &viewer, Progress &progress)
        : m_step(step)
        , m_integration(std::move(integration))
        , m_viewer(viewer)
        , m_progress(progress)
    {}

    [[nodiscard]] Step &step() { return m_step; }
    [[nodiscard]] Database &database() { return m_step.database(); }
    [[nodiscard]] OrganizationId organization() const { return m_step.organization(); }
    [[nodiscard]] const QString &integration() const { return m_integration; }
    [[nodiscard]] const Viewer &viewer() const { return m_viewer; }
    [[nodiscard]] Progress &progress() { return m_progress; }

    /// What somebody is called in a sentence, as far as the viewer may see it.
    [[nodiscard]] QString name(const PersonRow &person) const { return shownName(person, m_viewer); }

    /// Reads what there is to know of so many people at once; false where they are few: then asking is
    /// faster.
    bool readAhead(Kind kind, const QSet<PersonId> &people);

    /// Somebody in force; NotFound where they were removed meanwhile.
    [[nodiscard]] Result<PersonRow> person(PersonId id);
    [[nodiscard]] std::optional<LinkRow> linkOf(PersonId person);
    /// Both of a pair, checked to be of one kind and of the two systems.
    struct Pair
    {
        PersonRow profile;
        PersonRow counterpart;
    };
    [[nodiscard]] Result<Pair> pair(ProfileId profile, CounterpartId counterpart);

    /// Makes a link with both sides' facts as they stand; how: by hand or created. After readAhead() the
    /// links wait for each other: whoever reads links otherwise than by linkOf() calls writeLinks() before.
    void insertLink(const Pair &pair, LinkHow how, const QString &rule);
    void writeLinks();
    void endLink(const LinkRow &link);
    /// rule: "rejected" or "unlinked". Does nothing where it is in force already.
    void insertRejection(const PersonRow &profile, const PersonRow &counterpart, const QString &rule);
    void endRejections(ProfileId profile, CounterpartId counterpart);
    /// Does nothing where one is in force already.
    void insertExemption(const PersonRow &person, ExemptionReason reason);
    void endExemption(PersonId person);
    /// Ends what is to be asked about the person, if anything.
    void endQuestion(PersonId person);

    /// Sentence for a person who turns out to be linked already: with whom, by whom, since when.
    [[nodiscard]] Error alreadyLinked(const PersonRow &person, const LinkRow &link);

    /// The profile that + made, for the report.
    void setMade(PersonId profile) { m_made = profile; }
    [[nodiscard]] PersonId made() const { return m_made; }

    /// Everybody was matched anew, so that more rows than those of the step may look different.
    void setEverybodyAffected() { m_everybody = true; }
    [[nodiscard]] bool affectsEverybody() const { return m_everybody; }

    /// Two who were linked by hand, and whose names can be remembered.
    void setTeaches(const commands::Link &pair) { m_teaches = pair; }
    [[nodiscard]] const std::optional<commands::Link> &teaches() const { return m_teaches; }

    /// The link that was made, for the report alone: it is stored nowhere.
    void setLink(const QString &link) { m_link = link; }
    [[nodiscard]] const QString &link() const { return m_link; }

private:
    [[nodiscard]] std::optional<SuggestionRow> suggestionOf(ProfileId profile, CounterpartId counterpart);

    Step &m_step;
    QString m_integration;
    Viewer m_viewer;
    Progress &m_progress;
    std::optional<PeopleAhead> m_ahead;
    std::vector<Step::NewRow> m_waitingLinks;
    PersonId m_made;
    bool m_everybody = false;
    std::optional<commands::Link> m_teaches;
    QString m_link;
};

/// Sentences of the linking, in the user's language.
class LinkingText
{
    Q_DECLARE_TR_FUNCTIONS(Linking)
};

} // namespace rosterlink
