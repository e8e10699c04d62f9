// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/commands.h"
#include "core/linking/rosterview.h"

#include <QAbstractListModel>

#include <vector>

namespace rosterlink::ui
{

class PeopleModel;

/// Two who are certainly one, not linked yet: only one fits for either, nothing speaks against it, nobody is
/// a brother or sister who could be meant instead, and nobody ever unlinked them.
struct SurePair
{
    RosterPerson profile;
    RosterPerson counterpart;
};

[[nodiscard]] std::vector<SurePair> surePairs(const PeopleModel &people);
/// How many they are, without copying anybody: asked after each decision.
[[nodiscard]] int countSurePairs(const PeopleModel &people);

/// Sure pairs to be linked together; each can be taken out.
class SurePairsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SurePairsModel(std::vector<SurePair> pairs, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] int countChosen() const { return m_chosenCount; }
    [[nodiscard]] commands::LinkMany command() const;

Q_SIGNALS:
    void chosenChanged();

private:
    std::vector<SurePair> m_pairs;
    std::vector<bool> m_chosen;
    int m_chosenCount;
};

} // namespace rosterlink::ui
