// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linking/rosterview.h"
#include "ui/shell/findables.h"

#include <QAbstractListModel>

#include <vector>

namespace rosterlink::ui
{

/// Pages, actions and people, narrowed to what is typed: words in any order, without accents; of people also
/// e-mail addresses and phones. Shows the first few; who isn't among them is found by typing more.
class FinderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr size_t most = 60;

    explicit FinderModel(std::vector<Findable> pages, QObject *parent = nullptr);

    /// title: of the other system. people: of one kind, in the order in which lists show them.
    void addPeople(const Place &integration, const QString &title, std::vector<RosterPerson> people);
    void setSearch(const QString &typed);
    [[nodiscard]] Findable found(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct People
    {
        Place integration;
        QString title;
        std::vector<RosterPerson> people;
    };

    [[nodiscard]] static Findable findable(const People &of, const RosterPerson &person);
    void rebuild();
    void findPeople(const QStringList &words);

    std::vector<Findable> m_pages;
    std::vector<People> m_people;
    QString m_typed;
    std::vector<Findable> m_rows;
};

} // namespace rosterlink::ui
