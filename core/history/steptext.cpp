// SPDX-License-Identifier: Apache-2.0
#include "core/history/steptext.h"

#include "core/history/entrychange.h"
#include "core/history/exportname.h"
#include "core/history/intaketext.h"
#include "core/history/stepkind.h"
#include "core/people/daytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink
{

namespace
{
/// One step's sentence in the making.
class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(StepText)

public:
    Sentence(const StepRow &step, const std::vector<EntryRow> &entries, const StepNames &names)
        : m_step(step)
        , m_entries(entries)
        , m_names(names)
    {}

    [[nodiscard]] QString text(StepKind kind) const
    {
        switch (kind) {
        case StepKind::CreateOrganization:
            return tr("Created the organization");
        case StepKind::RenameOrganization:
            return tr("Renamed the organization to %1").arg(m_step.detail.value("name"_L1).toString());
        case StepKind::Import:
            return importSentence(m_step);
        case StepKind::Synchronize:
            return synchronizationSentence(m_step);
        case StepKind::LinkingRules:
            return linkingRules();
        case StepKind::MailSettings:
            return mailSettings();
        case StepKind::Export:
            return exported();
        case StepKind::AliasPattern:
            return tr("Changed how aliases are made");
        case StepKind::TakeOverLinks:
            return tr("Took over links from a file: %n", nullptr, count(tables::link, Change::Began));
        case StepKind::Undo:
            return decision().isEmpty() ? tr("Undone: a change") : tr("Undone: %1").arg(decision());
        case StepKind::Redo:
            return decision().isEmpty() ? tr("Redone: a change") : tr("Redone: %1").arg(decision());
        default:
            return aboutPeople(kind);
        }
    }

private:
    [[nodiscard]] QString aboutPeople(StepKind kind) const
    {
        switch (kind) {
        case StepKind::Link:
            return aboutPair(tr("Linked %1 with %2"), tables::link);
        case StepKind::LinkInstead:
            return linkedInstead();
        case StepKind::Swap:
        case StepKind::LinkMany:
            return linkedTogether(kind);
        case StepKind::Unlink:
            return unlinked();
        case StepKind::Leave:
            return left();
        case StepKind::Reject:
            return aboutPair(tr("%1 and %2 are not the same person"), tables::rejection);
        case StepKind::TakeBack:
            return aboutPair(tr("%1 and %2 may be the same person after all"), tables::rejection);
        case StepKind::Confirm:
            return aboutPair(tr("%1 and %2 are still the same person"), tables::link);
        case StepKind::Exempt:
            return people() == 1 ? tr("No need to link %1").arg(first())
                                 : tr("No need to link %n people", nullptr, people());
        case StepKind::AskLater:
            return tr("To be asked about %1 on %2")
                .arg(first(),
                     dayText(QDate::fromString(m_step.detail.value("day"_L1).toString(), Qt::ISODate)));
        case StepKind::Answered:
            return tr("The question about %1 was answered").arg(first());
        case StepKind::Teach:
            return taught();
        case StepKind::ForgetName:
            return aboutPair(tr("Forgot that the names of %1 and %2 are one person's"), tables::taughtName);
        case StepKind::LinkAfterAll:
            return tr("%1 is to be linked after all").arg(first());
        case StepKind::MarkCsc:
            return tr("%1 is the Motivity CSC: no need to link").arg(first());
        default:
            return aboutProfiles(kind);
        }
    }

    [[nodiscard]] QString taught() const
    {
        const int linked = count(tables::link, Change::Began);
        return aboutPair(linked == 0 ? tr("Remembered that the names of %1 and %2 are one person's")
                                     : tr("Remembered that the names of %1 and %2 are one person's, and "
                                          "linked %n more",
                                          nullptr, linked),
                         tables::taughtName);
    }

    [[nodiscard]] QString aboutProfiles(StepKind kind) const
    {
        switch (kind) {
        case StepKind::CreateMember:
            return count(tables::invitation, Change::Began) > 0
                       ? tr("Created %1, with an invitation").arg(made())
                       : tr("Created %1").arg(made());
        case StepKind::CreateLearner:
            return madeAlias().isEmpty() ? tr("Created %1").arg(made())
                                         : tr("Created %1, alias %2").arg(made(), madeAlias());
        case StepKind::SameProfile:
            return joined();
        case StepKind::GiveRole:
            return people() == 1 ? tr("Gave %1 the role %2").arg(first(), role())
                                 : tr("Gave %n members the role %1", nullptr, people()).arg(role());
        case StepKind::TakeRole:
            return tr("Took the role %1 from %2").arg(role(), first());
        case StepKind::EditMember:
            return tr("Edited %1").arg(first());
        case StepKind::EditLearner:
            return editedLearner();
        case StepKind::EditRole:
            return editedRole();
        default:
            return aboutInvitations(kind);
        }
    }

    [[nodiscard]] QString aboutInvitations(StepKind kind) const
    {
        const int many = people();
        switch (kind) {
        case StepKind::SendInvitation:
            return many == 1 ? tr("Sent the invitation of %1").arg(first())
                             : tr("Sent %n invitations", nullptr, many);
        case StepKind::RecallInvitation:
            return many == 1 ? tr("Recalled the invitation of %1").arg(first())
                             : tr("Recalled %n invitations", nullptr, many);
        case StepKind::ResendInvitation:
            return many == 1 ? tr("Sent the invitation of %1 again").arg(first())
                             : tr("Sent %n invitations again", nullptr, many);
        case StepKind::RemoveInvitation:
            return many == 1 ? tr("Removed the invitation of %1").arg(first())
                             : tr("Removed %n invitations", nullptr, many);
        case StepKind::MakeInvitationLink:
            return tr("Made a new link for the invitation of %1").arg(first());
        case StepKind::MarkInvitationSent:
            return tr("The invitation of %1 was sent from another program").arg(first());
        case StepKind::AcceptInvitation:
            return tr("%1 accepted the invitation").arg(first());
        default:
            return m_step.what;
        }
    }

    [[nodiscard]] QString exported() const
    {
        const QString what = exportName(m_step.detail.value("list"_L1).toString());
        const int many = m_step.detail.value("people"_L1).toInt();
        return many > 0 ? tr("Exported the list “%1”: %n people", nullptr, many).arg(what)
                        : tr("Exported: %1").arg(what);
    }

    [[nodiscard]] QString linkingRules() const
    {
        const QString what = m_step.detail.contains("rules"_L1) ? tr("Changed what is linked automatically")
                                                                : tr("Matched everybody anew");
        const int linked = m_step.detail.value("linked"_L1).toInt();
        return linked == 0 ? what
                           : tr("%1: linked %n", "what was done: how many were linked", linked).arg(what);
    }

    [[nodiscard]] QString mailSettings() const
    {
        const QString what = m_step.detail.value("what"_L1).toString();
        if (what == "server"_L1) {
            return m_step.detail.contains("removed"_L1) ? tr("Removed the mail server")
                                                        : tr("Set up the mail server");
        }
        return what == "text"_L1 ? tr("Changed the text of the invitation")
                                 : tr("Changed how invitations go out");
    }

    /// The first entry is the role's own.
    [[nodiscard]] QString editedRole() const
    {
        if (m_entries.empty() || role().isEmpty()) {
            return tr("Changed the roles");
        }
        switch (changeOf(m_entries.front())) {
        case Change::Began:
            return tr("Created the role %1").arg(role());
        case Change::Ended:
            return tr("Removed the role %1").arg(role());
        case Change::Resumed:
        case Change::Edited:
            break;
        }
        return tr("Changed the role %1").arg(role());
    }

    [[nodiscard]] QString linkedInstead() const
    {
        const auto now = entriesOf(tables::link, Change::Began);
        if (now.empty()) {
            return tr("Linked somebody else instead");
        }
        QStringList former;
        for (const EntryRow *ended : entriesOf(tables::link, Change::Ended)) {
            former.append(name(ended->person == now.front()->person ? ended->other : ended->person));
        }
        const QString one = name(now.front()->person);
        const QString other = name(now.front()->other);
        if (former.isEmpty()) {
            return tr("Linked %1 with %2").arg(one, other);
        }
        return tr("Linked %1 with %2; the link with %3 ended")
            .arg(one, other, QLocale().createSeparatedList(former));
    }

    [[nodiscard]] QString linkedTogether(StepKind kind) const
    {
        if (const int many = m_step.detail.value(manyPairs).toInt(); many > 0) {
            return tr("Linked %n pairs", nullptr, many);
        }
        const auto pairs = entriesOf(tables::link, Change::Began);
        if (pairs.size() == 1) {
            return aboutPair(tr("Linked %1 with %2"), tables::link);
        }
        if (pairs.size() != 2) {
            return tr("Linked %n pairs", nullptr, static_cast<int>(pairs.size()));
        }
        const QString text = kind == StepKind::Swap ? tr("Swapped: %1 with %2, %3 with %4")
                                                    : tr("Linked %1 with %2, and %3 with %4");
        return text.arg(name(pairs[0]->person), name(pairs[0]->other), name(pairs[1]->person),
                        name(pairs[1]->other));
    }

    [[nodiscard]] QString unlinked() const
    {
        if (count(tables::person, Change::Ended) > 0) {
            return aboutPair(tr("Unlinked %1 from %2 and removed the profile"), tables::link);
        }
        return aboutPair(m_step.note == "wrong person"_L1 ? tr("Unlinked %1 from %2: wrong person")
                                                          : tr("Unlinked %1 from %2: not sure"),
                         tables::link);
    }

    /// The profile that ended names the one that stands for both as its other.
    [[nodiscard]] QString joined() const
    {
        const auto ended = entriesOf(tables::person, Change::Ended);
        return tr("%1 of the Motivity file is the same profile as the one made here with +")
            .arg(name(ended.empty() ? PersonId() : ended.front()->other));
    }

    /// Who remains has no need to be linked; the other one has left.
    [[nodiscard]] QString left() const
    {
        const auto remains = entriesOf(tables::exemption, Change::Began);
        const auto ended = entriesOf(tables::link, Change::Ended);
        if (ended.empty()) {
            return tr("%1 has left").arg(first());
        }
        const bool profileStays = !remains.empty() && remains.front()->person == ended.front()->person;
        const PersonId gone = profileStays ? ended.front()->other : ended.front()->person;
        const PersonId stays = profileStays ? ended.front()->person : ended.front()->other;
        return tr("%1 has left: the link with %2 ended").arg(name(gone), name(stays));
    }

    [[nodiscard]] QString editedLearner() const
    {
        QStringList columns;
        QString alias;
        for (const EntryRow &entry : m_entries) {
            columns += entry.after.keys();
            alias = entry.after.contains("alias"_L1) ? entry.after.value("alias"_L1).toString() : alias;
        }
        const bool named = columns.contains("first_name"_L1) || columns.contains("middle_name"_L1) ||
                           columns.contains("last_name"_L1);
        if (alias.isEmpty()) {
            return tr("Changed the names of %1").arg(first());
        }
        return named ? tr("Changed the names of %1, and the alias to %2").arg(first(), alias)
                     : tr("Changed the alias of %1 to %2").arg(first(), alias);
    }

    [[nodiscard]] std::vector<const EntryRow *> entriesOf(const Table &table, Change change) const
    {
        std::vector<const EntryRow *> found;
        for (const EntryRow &entry : m_entries) {
            if (entry.table == table && changeOf(entry) == change) {
                found.push_back(&entry);
            }
        }
        return found;
    }
    [[nodiscard]] int count(const Table &table, Change change) const
    {
        return static_cast<int>(entriesOf(table, change).size());
    }
    /// With the names of the first pair in that table.
    [[nodiscard]] QString aboutPair(const QString &text, const Table &table) const
    {
        for (const EntryRow &entry : m_entries) {
            if (entry.table == table) {
                return text.arg(name(entry.person), name(entry.other));
            }
        }
        return text.arg(first(), QString());
    }
    [[nodiscard]] int people() const
    {
        QSet<PersonId> everybody;
        for (const EntryRow &entry : m_entries) {
            everybody.insert(entry.person);
        }
        return static_cast<int>(everybody.size());
    }
    [[nodiscard]] QString name(PersonId person) const
    {
        const QString known = m_names.name && !person.isNull() ? m_names.name(person) : QString();
        return known.isEmpty() ? tr("somebody") : known;
    }
    [[nodiscard]] QString first() const
    {
        return name(m_entries.empty() ? PersonId() : m_entries.front().person);
    }
    [[nodiscard]] PersonId madeProfile() const
    {
        const auto began = entriesOf(tables::person, Change::Began);
        return began.empty() ? PersonId() : began.front()->person;
    }
    [[nodiscard]] QString made() const { return name(madeProfile()); }
    [[nodiscard]] QString madeAlias() const
    {
        return m_names.alias ? m_names.alias(madeProfile()) : QString();
    }
    [[nodiscard]] QString role() const
    {
        return m_names.role && !m_entries.empty() ? m_names.role(m_entries.front()) : QString();
    }
    [[nodiscard]] QString decision() const
    {
        return m_names.decision ? m_names.decision(m_step.undoes) : QString();
    }

    const StepRow &m_step;
    const std::vector<EntryRow> &m_entries;
    const StepNames &m_names;
};
} // namespace

QString stepSentence(const StepRow &step, const std::vector<EntryRow> &entries, const StepNames &names)
{
    const auto kind = stepKindFromName(step.what);
    return kind ? Sentence(step, entries, names).text(*kind) : step.what;
}

bool needsEntries(const StepRow &step)
{
    const auto kind = stepKindFromName(step.what);
    return kind && *kind != StepKind::Import && *kind != StepKind::Synchronize && *kind != StepKind::Undo &&
           *kind != StepKind::Redo && !step.detail.contains(manyPairs);
}

} // namespace rosterlink
