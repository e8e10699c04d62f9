// SPDX-License-Identifier: Apache-2.0
#include "ui/links/conflictmodel.h"

#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

#include <QCoreApplication>

namespace rosterlink::ui
{

namespace
{
class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

/// Who has no name is called by the id.
QString called(const QString &name, const QString &id)
{
    return name.isEmpty() ? ConflictText::tr("ID %1").arg(id) : name;
}

QString who(const Decision &decision)
{
    return decision.motivityId.isEmpty() ? called(decision.counterpartName, decision.counterpartId)
                                         : called(decision.motivityName, decision.motivityId);
}
} // namespace

QString decisionSentence(const Decision &decision)
{
    const QString one = called(decision.motivityName, decision.motivityId);
    const QString other = called(decision.counterpartName, decision.counterpartId);
    switch (decision.outcome) {
    case Decision::Outcome::Match:
        return ConflictText::tr("%1 is linked with %2.").arg(one, other);
    case Decision::Outcome::NoMatch:
        return ConflictText::tr("%1 and %2 are not the same person.").arg(one, other);
    case Decision::Outcome::Exempt:
        break;
    }
    return ConflictText::tr("No need to link %1.").arg(who(decision));
}

void ConflictModel::reset(std::vector<LinksConflict> conflicts)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    endResetModel();
}

void ConflictModel::remove(const QModelIndex &index)
{
    beginRemoveRows({}, index.row(), index.row());
    m_conflicts.erase(m_conflicts.begin() + index.row());
    endRemoveRows();
}

const LinksConflict &ConflictModel::conflict(const QModelIndex &index) const
{
    return m_conflicts[static_cast<size_t>(index.row())];
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LinksConflict &row = conflict(index);
    switch (role) {
    case Qt::DisplayRole:
        return who(row.theirs);
    case SubtitleRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.why;
    case BadgeRole:
        return row.theirs.kind == Kind::Members ? tr("member") : tr("learner");
    case BadgeKindRole:
        return static_cast<int>(BadgeKind::Outline);
    default:
        return {};
    }
}

} // namespace rosterlink::ui
