// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historymodel.h"

#include "ui/common/badge.h"
#include "ui/lists/linedelegate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosterlink::ui
{

QString whenAndWho(const HistoryLine &line)
{
    return QCoreApplication::translate("HistoryModel", "%1 · %2", "when, who")
        .arg(QLocale().toString(line.step.at.toLocalTime(), QLocale::ShortFormat), line.who);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const HistoryLine &shown = line(index);
    const bool takenBack = !shown.step.undoneBy.isNull();
    switch (role) {
    case Qt::DisplayRole:
        return shown.sentence;
    case Qt::ToolTipRole:
        return shown.sentence + '\n'_L1 + whenAndWho(shown);
    case Qt::AccessibleDescriptionRole:
        return takenBack ? tr("%1, taken back").arg(whenAndWho(shown)) : whenAndWho(shown);
    case StepRole:
        return shown.step.id.value();
    case SubtitleRole:
        return whenAndWho(shown);
    case TakenBackRole:
        return takenBack;
    case BadgeRole:
        return takenBack ? tr("taken back") : QString();
    case BadgeKindRole:
        return static_cast<int>(BadgeKind::Outline);
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_lines.empty()) {
        m_asked = true;
        Q_EMIT moreWanted(m_lines.back().step.id);
    }
}

void HistoryModel::reset(std::vector<HistoryLine> lines, bool complete)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_complete = complete;
    m_asked = false;
    endResetModel();
}

void HistoryModel::append(std::vector<HistoryLine> lines, bool complete)
{
    m_asked = false;
    m_complete = complete;
    if (lines.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()),
                   std::make_move_iterator(lines.end()));
    endInsertRows();
}

void HistoryModel::put(HistoryLine line)
{
    const QModelIndex present = indexOf(line.step.id);
    if (present.isValid()) {
        m_lines[static_cast<size_t>(present.row())] = std::move(line);
        Q_EMIT dataChanged(present, present);
    } else if (m_lines.empty() || line.step.id > m_lines.front().step.id) {
        beginInsertRows({}, 0, 0);
        m_lines.insert(m_lines.begin(), std::move(line));
        endInsertRows();
    }
}

const HistoryLine &HistoryModel::line(const QModelIndex &index) const
{
    return m_lines[static_cast<size_t>(index.row())];
}

QModelIndex HistoryModel::indexOf(StepId step) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const HistoryLine &line) { return line.step.id == step; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

} // namespace rosterlink::ui
