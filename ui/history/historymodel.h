// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/historyview.h"

#include <QAbstractListModel>

namespace rosterlink::ui
{

/// Steps of a history, newest first, with what a LineDelegate draws. Reads nothing itself: a view that comes
/// to the end makes it ask for older ones.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StepRole = Qt::UserRole + 1, ///< StepId's number
        TakenBackRole                ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// complete: there are no older ones.
    void reset(std::vector<HistoryLine> lines, bool complete);
    void append(std::vector<HistoryLine> lines, bool complete);
    /// Newer steps come first; one that is there already is replaced, an older one that isn't is left out.
    void put(HistoryLine line);

    [[nodiscard]] const HistoryLine &line(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(StepId step) const;

Q_SIGNALS:
    /// Steps older than this one are wanted.
    void moreWanted(rosterlink::StepId before);

private:
    std::vector<HistoryLine> m_lines;
    bool m_complete = true;
    bool m_asked = false; ///< for more, without an answer yet
};

/// "2 Mar 2026 10:01 · dana", in the user's time and language.
[[nodiscard]] QString whenAndWho(const HistoryLine &line);

} // namespace rosterlink::ui
