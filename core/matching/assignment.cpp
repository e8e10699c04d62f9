// SPDX-License-Identifier: Apache-2.0
#include "core/matching/assignment.h"

#include <queue>

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace rosterlink::matching
{

namespace
{
constexpr qint64 unreached = std::numeric_limits<qint64>::max();
constexpr quint32 nobody = std::numeric_limits<quint32>::max();

/// The best assignment of one connected group. Rows are people of the left side; columns those of the right,
/// and behind them one for each row that stands for nobody.
class Group
{
public:
    void add(quint32 edge, const Edge &ends)
    {
        const quint32 row = m_rows.emplace(ends.left, static_cast<quint32>(m_rows.size())).first->second;
        const quint32 column =
            m_columns.emplace(ends.right, static_cast<quint32>(m_columns.size())).first->second;
        m_choices.resize(m_rows.size());
        m_choices[row].push_back({column, -ends.worth, edge});
    }

    void solve(std::vector<quint32> &taken)
    {
        prepare();
        for (quint32 row = 0; row < m_choices.size(); ++row) {
            place(row);
        }
        for (quint32 row = 0; row < m_choices.size(); ++row) {
            for (const Choice &choice : m_choices[row]) {
                if (choice.column == m_columnOf[row] && choice.edge != nobody) {
                    taken.push_back(choice.edge);
                }
            }
        }
    }

private:
    struct Choice
    {
        quint32 column = 0;
        qint64 cost = 0;
        quint32 edge = nobody;
    };
    using Reached = std::pair<qint64, quint32>; ///< how far, which column

    void prepare()
    {
        const auto people = static_cast<quint32>(m_columns.size());
        const size_t columns = people + m_choices.size();
        m_rowPrice.resize(m_choices.size());
        m_columnPrice.resize(columns);
        m_rowOf.assign(columns, nobody);
        m_columnOf.assign(m_choices.size(), nobody);
        m_distance.assign(columns, unreached);
        m_from.resize(columns);
        for (quint32 row = 0; row < m_choices.size(); ++row) {
            m_choices[row].push_back({people + row, 0, nobody});
            for (const Choice &choice : m_choices[row]) {
                m_rowPrice[row] = std::min(m_rowPrice[row], choice.cost);
            }
        }
    }

    void relax(quint32 row, qint64 distance)
    {
        for (const Choice &choice : m_choices[row]) {
            const qint64 there = distance + choice.cost - m_rowPrice[row] - m_columnPrice[choice.column];
            if (there < m_distance[choice.column]) {
                m_distance[choice.column] = there;
                m_from[choice.column] = row;
                m_queue.emplace(there, choice.column);
                m_touched.push_back(choice.column);
            }
        }
    }

    /// Finds the cheapest way to give the row a column, moving others where that pays.
    void place(quint32 row)
    {
        std::vector<quint32> passed;
        relax(row, 0);
        quint32 end = nobody;
        while (end == nobody) {
            const auto [distance, column] = m_queue.top();
            m_queue.pop();
            if (distance > m_distance[column]) {
                continue;
            }
            if (m_rowOf[column] == nobody) {
                end = column;
            } else {
                passed.push_back(column);
                relax(m_rowOf[column], distance);
            }
        }
        const qint64 length = m_distance[end];
        m_rowPrice[row] += length;
        for (const quint32 column : passed) {
            m_columnPrice[column] += m_distance[column] - length;
            m_rowPrice[m_rowOf[column]] += length - m_distance[column];
        }
        moveAlong(row, end);
        forget();
    }

    void moveAlong(quint32 row, quint32 column)
    {
        quint32 mover = nobody;
        while (mover != row) {
            mover = m_from[column];
            m_rowOf[column] = mover;
            std::swap(m_columnOf[mover], column);
        }
    }

    void forget()
    {
        for (const quint32 column : m_touched) {
            m_distance[column] = unreached;
        }
        m_touched.clear();
        m_queue = {};
    }

    std::unordered_map<quint32, quint32> m_rows;
    std::unordered_map<quint32, quint32> m_columns;
    std::vector<std::vector<Choice>> m_choices;
    std::vector<qint64> m_rowPrice;
    std::vector<qint64> m_columnPrice;
    std::vector<quint32> m_rowOf;
    std::vector<quint32> m_columnOf;
    std::vector<qint64> m_distance;
    std::vector<quint32> m_from;
    std::vector<quint32> m_touched;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> m_queue;
};

/// Which people are connected by edges (union by the lower number, with path halving).
class Connections
{
public:
    explicit Connections(size_t people)
        : m_parent(people)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }
    quint32 find(quint32 person)
    {
        while (m_parent[person] != person) {
            m_parent[person] = m_parent[m_parent[person]];
            person = m_parent[person];
        }
        return person;
    }
    void unite(quint32 a, quint32 b)
    {
        const quint32 rootA = find(a);
        const quint32 rootB = find(b);
        m_parent[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }

private:
    std::vector<quint32> m_parent;
};
} // namespace

std::vector<quint32> assignBest(const std::vector<Edge> &edges)
{
    quint32 lefts = 0;
    quint32 rights = 0;
    for (const Edge &edge : edges) {
        lefts = std::max(lefts, edge.left + 1);
        rights = std::max(rights, edge.right + 1);
    }
    Connections connections(size_t(lefts) + rights);
    for (const Edge &edge : edges) {
        connections.unite(edge.left, lefts + edge.right);
    }
    std::vector<quint32> order(edges.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<quint32> groupOf(edges.size());
    std::transform(edges.begin(), edges.end(), groupOf.begin(),
                   [&connections](const Edge &edge) { return connections.find(edge.left); });
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return groupOf[a] < groupOf[b]; });

    std::vector<quint32> taken;
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin;
        while (end < order.size() && groupOf[order[end]] == groupOf[order[begin]]) {
            ++end;
        }
        if (end == begin + 1) {
            taken.push_back(order[begin]);
        } else {
            Group group;
            for (size_t at = begin; at < end; ++at) {
                group.add(order[at], edges[order[at]]);
            }
            group.solve(taken);
        }
        begin = end;
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

} // namespace rosterlink::matching
