// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"
#include "core/store/questionrows.h"
#include "core/store/rosterrows.h"
#include "core/store/suggestionrows.h"

#include <QHash>

namespace rosterlink
{

/// Puts people, links, decisions and suggestions together to what lists show. One use: everybody() or some().
class RosterReader
{
public:
    RosterReader(Database &database, OrganizationId organization, QString integration, Kind kind,
                 const Viewer &viewer);

    [[nodiscard]] std::vector<RosterPerson> everybody();
    [[nodiscard]] std::vector<RosterPerson> some(const QSet<PersonId> &people);

private:
    [[nodiscard]] RosterPerson fromRow(const RosterRow &row) const;
    void applyLink(PersonId profile, PersonId counterpart, const QString &how, bool drifted);
    void applyExemption(PersonId person);
    void applyQuestion(const QuestionRow &question);
    void applySuggestion(const SuggestionRow &pair);
    void applySuggestion(const SuggestionRow &pair, PersonId person, PersonId other);
    [[nodiscard]] bool isToDo(PersonId person) const;
    void finish();

    Database &m_database;
    OrganizationId m_organization;
    QString m_integration;
    Kind m_kind;
    Viewer m_viewer;
    rosterRows::Intakes m_motivityIntakes;
    rosterRows::Intakes m_counterpartIntakes;
    QSet<PersonId> m_withRole;
    std::vector<RosterPerson> m_people;
    QHash<PersonId, qsizetype> m_index; ///< of a person in m_people
    QSet<std::pair<qint64, qint64>> m_rejected;
    /// Probabilities of somebody's likeliest suggestion and of the one after it.
    struct Likeliest
    {
        double best = -1;
        double second = -1; ///< negative: there is none
    };
    QHash<PersonId, Likeliest> m_likeliest;
};

} // namespace rosterlink
